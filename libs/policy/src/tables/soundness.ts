// Whether a table answers as it must whatever the facts are. Every fact has finitely many values, so every combination of them is tried:
// nothing of this is a guess.
import { TIERS, type Tier } from '../policy.js';
import { kindOf, type Kind, type TableId } from './kinds.js';
import { literal } from './read-table.js';
import { below, type Report } from './shape.js';
import { holds, type Rule, type Table } from './table.js';
import { factOf, type FactName, type FactValue } from './vocabulary.js';

type Combination = ReadonlyMap<FactName, FactValue>;

/** One combination of facts, and the rows that answer it, counted from 0. */
type Trial = { facts: Combination; rows: readonly number[] };

type Examined = { table: Table & { id: TableId }; kind: Kind; trials: readonly Trial[]; at: string; report: Report };

/** Tells every way in which the table at `pointer` would leave a case alone. */
export function examineTable(table: Table & { id: TableId }, pointer: string, report: Report): void {
  const examined = { table, kind: kindOf(table.id), trials: trialsOf(table), at: below(pointer, 'rules'), report };
  reportGap(examined);
  reportIdle(examined);
  if (table.hit === 'unique') reportDouble(examined);
  reportLeftOut(examined);
  reportLow(examined);
  for (const input of table.inputs) reportLight(examined, input);
}

/** The tiers that the table comes to, over every combination of facts. */
export function tiersReached(table: Table): ReadonlySet<Tier> {
  return new Set(trialsOf(table).flatMap(({ rows }) => TIERS[highest(table.rules, rows)] ?? []));
}

function trialsOf(table: Table): Trial[] {
  return combinations(table).map((facts) => {
    const valueOf = (name: FactName): FactValue => facts.get(name) as FactValue;
    const rows = table.rules.flatMap((rule, row) => (holds(rule, valueOf) ? [row] : []));
    return { facts, rows: table.hit === 'first' ? rows.slice(0, 1) : rows };
  });
}

/** One of each set of values that no rule tells apart: rows 1 to 15 are one where every rule takes all of them or none. */
function combinations({ inputs, rules }: Table): Combination[] {
  let all: Map<FactName, FactValue>[] = [new Map()];
  for (const input of inputs) {
    const told = representatives(input, rules);
    all = all.flatMap((combination) => told.map((value) => new Map(combination).set(input, value)));
  }
  return all;
}

function representatives(input: FactName, rules: readonly Rule[]): FactValue[] {
  const { values, unknown, harmless } = factOf(input);
  const bySign = new Map<string, FactValue>();
  for (const value of values) {
    const taken = rules.map(({ accepts }) => (accepts.get(input)?.has(value) === false ? 0 : 1)).join('');
    const sign = `${taken} ${unknown.includes(value)} ${harmless.includes(value)}`;
    if (!bySign.has(sign)) bySign.set(sign, value);
  }
  return [...bySign.values()];
}

function reportGap({ table, trials, at, report }: Examined): void {
  const gap = trials.find(({ rows }) => rows.length === 0);
  if (gap) report(at, 'nothing_catches', { table: table.id, facts: inWords(gap.facts) });
}

function reportIdle({ table, trials, at, report }: Examined): void {
  const used = new Set(trials.flatMap(({ rows }) => rows));
  table.rules.forEach((_, row) => {
    if (!used.has(row)) report(below(at, String(row)), 'rule_idle', { row: row + 1 });
  });
}

function reportDouble({ trials, at, report }: Examined): void {
  const double = trials.find(({ rows }) => rows.length > 1);
  if (double)
    report(at, 'two_hold', { rows: double.rows.map((row) => row + 1).join(', '), facts: inWords(double.facts) });
}

/** Words that every case must get, and words that some rule must have. */
function reportLeftOut({ table, kind, trials, at, report }: Examined): void {
  const said = (rows: readonly number[]): unknown[] => rows.map((row) => firstOutput(table.rules[row]));
  for (const word of kind.always ?? []) {
    const without = trials.find(({ rows }) => !said(rows).includes(word));
    if (without) report(at, 'always_missing', { word, table: table.id, facts: inWords(without.facts) });
  }
  const all = table.rules.map(firstOutput);
  for (const word of kind.every ?? []) if (!all.includes(word)) report(at, 'word_missing', { word, table: table.id });
}

/** Where a case would come out below the least tier of its kind. */
function reportLow({ table, kind: { least }, trials, at, report }: Examined): void {
  if (least === undefined) return;
  const low = trials.find(({ rows }) => highest(table.rules, rows) < TIERS.indexOf(least));
  if (low) report(at, 'below_least', { table: table.id, tier: least, facts: inWords(low.facts) });
}

/** Where a fact that is not known weighs less than it must. */
function reportLight(examined: Examined, input: FactName): void {
  const { table, kind, at, report } = examined;
  const { unknown, harmless } = factOf(input);
  if (kind.weighs === undefined || unknown.length === 0 || harmless.length === 0) return;
  for (const alike of alikeBut(input, examined.trials)) {
    const open = alike.filter(({ facts }) => unknown.includes(facts.get(input) as FactValue));
    const light = open.find((each) => isLight(each, alike, input, examined));
    if (!light) continue;
    report(at, 'unknown_light', { input, table: table.id, facts: inWords(light.facts) });
    return;
  }
  if (kind.weighs === 'highest' && !standsAbove(table.rules, input))
    report(at, 'unknown_never_higher', { input, table: table.id });
}

/** The cases in groups that differ in this one fact alone. */
function alikeBut(input: FactName, trials: readonly Trial[]): Trial[][] {
  const groups = new Map<string, Trial[]>();
  for (const each of trials) {
    const key = [...each.facts].map(([name, value]) => (name === input ? '' : value)).join();
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function isLight(open: Trial, alike: readonly Trial[], input: FactName, { table, kind }: Examined): boolean {
  const { unknown, harmless } = factOf(input);
  const valueOf = ({ facts }: Trial): FactValue => facts.get(input) as FactValue;
  const mild = alike.filter((each) => harmless.includes(valueOf(each)));
  const known = alike.filter((each) => !unknown.includes(valueOf(each)));
  const answers = ({ rows }: Trial): unknown[] => rows.map((row) => firstOutput(table.rules[row]));
  switch (kind.weighs) {
    case 'more':
      return mild.some((each) => answers(each).some((answer) => !answers(open).includes(answer)));
    case 'rank': {
      const rank = (each: Trial): number => ranksOf(kind).indexOf(String(answers(each)[0]));
      const grave = Math.max(...known.map(rank));
      return mild.some((each) => rank(open) < rank(each) || (rank(open) === rank(each) && grave > rank(each)));
    }
    default: {
      // Wherever the fact counts when it is known, a rule of its own names it when it is not.
      const naming = ({ rows }: Trial): Rule[] => rows.flatMap((row) => reads(table.rules[row], input) ?? []);
      const isNamed = naming(open).some((rule) => !harmless.some((value) => rule.accepts.get(input)?.has(value)));
      const weighs = (each: Trial): number => highest(table.rules, each.rows);
      return (
        (known.some((each) => naming(each).length > 0) && !isNamed) || mild.some((each) => weighs(open) < weighs(each))
      );
    }
  }
}

/** Whether "not known" asks for a higher tier somewhere than what is harmless does anywhere. */
function standsAbove(rules: readonly Rule[], input: FactName): boolean {
  const { unknown, harmless } = factOf(input);
  const rowsTaking = (values: readonly FactValue[], but: readonly FactValue[]): number[] =>
    rules.flatMap(({ accepts }, row) => {
      const taken = accepts.get(input);
      const takes = taken && values.some((value) => taken.has(value)) && !but.some((value) => taken.has(value));
      return takes ? [row] : [];
    });
  return highest(rules, rowsTaking(unknown, [])) > highest(rules, rowsTaking(harmless, unknown));
}

function reads(rule: Rule | undefined, input: FactName): Rule | null {
  return rule?.accepts.has(input) ? rule : null;
}

/** The place of the highest tier among the rows; -1 of none. */
function highest(rules: readonly Rule[], rows: readonly number[]): number {
  return Math.max(-1, ...rows.map((row) => TIERS.indexOf(rules[row]?.then['tier'] as Tier)));
}

function ranksOf({ outputs }: Kind): readonly string[] {
  const [first] = Object.values(outputs);
  return first && 'one' in first ? first.one : [];
}

function firstOutput(rule: Rule | undefined): unknown {
  return rule && Object.values(rule.then)[0];
}

function inWords(facts: Combination): string {
  return [...facts].map(([name, value]) => `${name} ${literal(value)}`).join(', ') || '-';
}
