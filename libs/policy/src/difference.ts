// What one policy says otherwise than another, rule by rule.
import { canonicalJson, type Json } from '#kernel';
import type { Board } from './boards/board.js';
import { FIGURES, figuresOf, type Figure, type FigureName } from './figures.js';
import type { Policy, RuleSource } from './policy.js';
import type { ConditionalStep } from './routes/conditional-steps.js';
import type { TopicUnit } from './routes/topic-units.js';
import { TABLE_IDS, type TableId } from './tables/kinds.js';
import type { HitPolicy, Rule, Table } from './tables/table.js';

/** A rule and its row, counted from 1. */
export type RuleInPlace = { row: number; rule: Rule };

/**
 * added, removed: stands in one of them alone · changed: the same answer on other conditions, or another on the same · moved: the same rule before or behind others than it
 * was, in a table of which the first rule holds · sourced: the same rule with another source, day or standing
 */
export type RuleChange = {
  how: 'added' | 'removed' | 'changed' | 'moved' | 'sourced';
  before: RuleInPlace | null;
  after: RuleInPlace | null;
};

export type TableChange = {
  table: TableId;
  /** How rules are taken together; null: as before. */
  hit: { before: HitPolicy; after: HitPolicy } | null;
  rules: RuleChange[];
};

export type FigureChange = { figure: FigureName; before: Figure; after: Figure };

export type PolicyDifference = {
  /** Tables that differ, in the order in which they are asked. */
  tables: TableChange[];
  figures: FigureChange[];
  /** Grounds of a rejection that one of them alone knows, or that rest on another source. */
  grounds: { added: string[]; removed: string[]; sourced: string[] };
  /** Steps that several decide: boards that one of them alone has, or whose seats or need differ under the same conditions. */
  boards: Changes<Board>;
  /** Steps under a condition; changed: rest on another source. */
  conditionalSteps: Changes<ConditionalStep>;
  /** Units that answer for topics; changed: another unit under the same conditions, or another source. */
  topicUnits: Changes<TopicUnit>;
  /** Rows of the control list that one of them alone names, or under another title. */
  rows: { added: string[]; removed: string[]; renamed: string[] };
};

export type Changes<Item> = { added: Item[]; removed: Item[]; changed: Item[] };

/** From `before` to `after`; nothing in any part where they say the same. */
export function difference(before: Policy, after: Policy): PolicyDifference {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return {
    tables: TABLE_IDS.flatMap((id) => tableChange(id, before.tables[id], after.tables[id]) ?? []),
    figures: FIGURES.flatMap((figure) =>
      canonicalJson(old[figure]) === canonicalJson(now[figure])
        ? []
        : [{ figure, before: old[figure], after: now[figure] }],
    ),
    boards: changesOf(before.boards, after.boards, {
      asked: ({ step, when }) => ({ step, when }),
      said: ({ need, seats, ...board }) => ({ need, seats: seats.map((seat) => ({ ...seat })), ...sourceOf(board) }),
    }),
    conditionalSteps: changesOf(before.conditionalSteps, after.conditionalSteps, {
      asked: ({ step, when }) => ({ step, when }),
      said: sourceOf,
    }),
    topicUnits: changesOf(before.topicUnits, after.topicUnits, {
      asked: ({ when }) => when as Json,
      said: ({ unit, ...rule }) => ({ unit, ...sourceOf(rule) }),
    }),
    grounds: named(before.grounds, after.grounds, ({ code }) => code, 'sourced'),
    rows: named(before.controlList.rows, after.controlList.rows, ({ row }) => row, 'renamed'),
  };
}

/** Of rules that are told apart by what they ask. */
function changesOf<Item extends RuleSource>(
  before: readonly Item[],
  after: readonly Item[],
  { asked, said }: { asked: (item: Item) => Json; said: (item: Item) => Json },
): Changes<Item> {
  const keyOf = (item: Item): string => canonicalJson(asked(item));
  const old = (item: Item): Item | undefined => before.find((each) => keyOf(each) === keyOf(item));
  return {
    added: after.filter((item) => old(item) === undefined),
    removed: before.filter((item) => after.every((each) => keyOf(each) !== keyOf(item))),
    changed: after.filter((item) => {
      const was = old(item);
      return was !== undefined && canonicalJson(said(was)) !== canonicalJson(said(item));
    }),
  };
}

function sourceOf({ source, effectiveDate, standing }: RuleSource): { [key: string]: Json } {
  return { source, effectiveDate, standing };
}

function tableChange(table: TableId, before: Table, after: Table): TableChange | null {
  const hit = before.hit === after.hit ? null : { before: before.hit, after: after.hit };
  const rules = ruleChanges(inPlaces(before), inPlaces(after), after.hit === 'first');
  return hit === null && rules.length === 0 ? null : { table, hit, rules };
}

function ruleChanges(before: RuleInPlace[], after: RuleInPlace[], orderCounts: boolean): RuleChange[] {
  const same = paired(before, after, ({ rule: { when, then } }) => canonicalJson({ when, then } as Json));
  const [left, come] = [without(before, same.before), without(after, same.after)];
  const answering = paired(left, come, ({ rule }) => canonicalJson(rule.then as Json));
  const [unanswered, unasked] = [without(left, answering.before), without(come, answering.after)];
  const asking = paired(unanswered, unasked, ({ rule }) => canonicalJson(rule.when as Json));
  const order = new Map([...same.pairs].sort(([a], [b]) => a.row - b.row).map(([old], index) => [old, index]));
  const changes: RuleChange[] = [
    ...same.pairs.flatMap(([old, now], index): RuleChange[] => {
      if (orderCounts && order.get(old) !== index) return [{ how: 'moved', before: old, after: now }];
      return canonicalJson(sourceOf(old.rule)) === canonicalJson(sourceOf(now.rule))
        ? []
        : [{ how: 'sourced', before: old, after: now }];
    }),
    ...[...answering.pairs, ...asking.pairs].map(([old, now]): RuleChange => ({
      ...{ how: 'changed', before: old, after: now },
    })),
    ...without(unanswered, asking.before).map((old): RuleChange => ({ how: 'removed', before: old, after: null })),
    ...without(unasked, asking.after).map((now): RuleChange => ({ how: 'added', before: null, after: now })),
  ];
  return changes.sort((a, b) => rowOf(a) - rowOf(b));
}

type Paired = {
  /** In the order of the second. */
  pairs: [RuleInPlace, RuleInPlace][];
  before: ReadonlySet<RuleInPlace>;
  after: ReadonlySet<RuleInPlace>;
};

/** Those of one and of the other that have the same key, each once, in their order. */
function paired(before: RuleInPlace[], after: RuleInPlace[], keyOf: (rule: RuleInPlace) => string): Paired {
  const waiting = Map.groupBy(before, keyOf);
  const pairs = after.flatMap((now): [RuleInPlace, RuleInPlace][] => {
    const old = waiting.get(keyOf(now))?.shift();
    return old ? [[old, now]] : [];
  });
  return { pairs, before: new Set(pairs.map(([old]) => old)), after: new Set(pairs.map(([, now]) => now)) };
}

function inPlaces({ rules }: Table): RuleInPlace[] {
  return rules.map((rule, index) => ({ row: index + 1, rule }));
}

function without(rules: RuleInPlace[], taken: ReadonlySet<RuleInPlace>): RuleInPlace[] {
  return rules.filter((rule) => !taken.has(rule));
}

function rowOf({ before, after }: RuleChange): number {
  return after?.row ?? before?.row ?? 0;
}

function named<Item extends object, Other extends string>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  other: Other,
): { added: string[]; removed: string[] } & { [key in Other]: string[] } {
  const [old, now] = [
    new Map(before.map((item) => [nameOf(item), item])),
    new Map(after.map((item) => [nameOf(item), item])),
  ];
  const differs = [...now].filter(([name, item]) => {
    const was = old.get(name);
    return was !== undefined && canonicalJson(was as Json) !== canonicalJson(item as Json);
  });
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    [other]: differs.map(([name]) => name),
  } as { added: string[]; removed: string[] } & { [key in Other]: string[] };
}
