// Whether a table answers as it must whatever the facts are. Every fact has finitely many values, so every combination of them is tried:
// nothing of this is a guess.
import { TIERS, type Tier } from '../policy.js';
import { kindOf, type Kind, type TableId } from './kinds.js';
import { literal } from './read-table.js';
import { below, type Report } from './shape.js';
import { fire, type Rule, type Table } from './table.js';
import { factOf, type FactName, type FactValue } from './vocabulary.js';

/** One combination of facts (of each the place among its values that are told apart), and the rows that answer it, counted from 0. */
type Trial = {
  steps: readonly number[];
  rows: readonly number[];
  /** The place of the highest tier that it comes to; -1 of none. */
  height: number;
};

/** Every combination, the last fact changing fastest; `told`: the values of each fact that some rule tells apart. */
type Trials = { told: readonly (readonly FactValue[])[]; all: readonly Trial[] };

type Examined = {
  table: Table & { id: TableId };
  kind: Kind;
  trials: readonly Trial[];
  told: Trials['told'];
  at: string;
  report: Report;
};

/** Tells every way in which the table at `pointer` would leave a case alone. */
export function examineTable(table: Table & { id: TableId }, pointer: string, report: Report): void {
  const { all: trials, told } = trialsOf(table);
  const examined = { table, kind: kindOf(table.id), trials, told, at: below(pointer, 'rules'), report };
  reportGap(examined);
  reportIdle(examined);
  if (table.hit === 'unique') reportDouble(examined);
  reportLeftOut(examined);
  reportLow(examined);
  reportCompany(examined);
  reportSettled(examined);
  for (const input of table.inputs) reportLight(examined, input);
}

/** The tiers that the table comes to, over every combination of facts. */
export function tiersReached(table: Table): ReadonlySet<Tier> {
  return new Set(trialsOf(table).all.flatMap(({ height }) => TIERS[height] ?? []));
}

function trialsOf({ inputs, rules, hit }: Table): Trials {
  const told = inputs.map((input) => representatives(input, rules));
  // By places and not by names, because a large table is tried ten thousand times whenever a policy is read.
  const tests = rules.map(({ accepts }) =>
    [...accepts].map(([name, values]) => {
      const at = inputs.indexOf(name);
      return { at, takes: (told[at] ?? []).map((value) => values.has(value)) };
    }),
  );
  const heights = rules.map(({ then }) => TIERS.indexOf(then['tier'] as Tier));
  const all = combinations(told).map((steps): Trial => {
    const rows: number[] = [];
    let height = -1;
    for (let row = 0; row < tests.length && (hit !== 'first' || rows.length === 0); row += 1) {
      if (!(tests[row] ?? []).every(({ at, takes }) => takes[steps[at] ?? 0])) continue;
      rows.push(row);
      height = Math.max(height, heights[row] ?? -1);
    }
    return { steps, rows, height };
  });
  return { told, all };
}

/** One of each set of values that no rule tells apart: rows 1 to 15 are one where every rule takes all of them or none. */
function combinations(told: Trials['told']): number[][] {
  let all: number[][] = [[]];
  for (const values of told) all = all.flatMap((steps) => values.map((_, step) => [...steps, step]));
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

function reportGap(examined: Examined): void {
  const { table, trials, at, report } = examined;
  const gap = trials.find(({ rows }) => rows.length === 0);
  if (gap) report(at, 'nothing_catches', { table: table.id, facts: inWords(gap, examined) });
}

function reportIdle({ table, trials, at, report }: Examined): void {
  const used = new Set(trials.flatMap(({ rows }) => rows));
  table.rules.forEach((_, row) => {
    if (!used.has(row)) report(below(at, String(row)), 'rule_idle', { row: row + 1 });
  });
}

function reportDouble(examined: Examined): void {
  const { trials, at, report } = examined;
  const double = trials.find(({ rows }) => rows.length > 1);
  if (double)
    report(at, 'two_hold', { rows: double.rows.map((row) => row + 1).join(', '), facts: inWords(double, examined) });
}

/** Words that every case must get, and words that some rule must have. */
function reportLeftOut(examined: Examined): void {
  const { table, kind, trials, at, report } = examined;
  const said = (rows: readonly number[]): unknown[] => rows.map((row) => firstOutput(table.rules[row]));
  for (const word of kind.always ?? []) {
    const without = trials.find(({ rows }) => !said(rows).includes(word));
    if (without) report(at, 'always_missing', { word, table: table.id, facts: inWords(without, examined) });
  }
  const all = table.rules.map(firstOutput);
  for (const word of kind.every ?? []) if (!all.includes(word)) report(at, 'word_missing', { word, table: table.id });
}

/** Where a case would come out below the least tier of its kind. */
function reportLow(examined: Examined): void {
  const { table, trials, at, report } = examined;
  const { least } = examined.kind;
  if (least === undefined) return;
  const low = trials.find(({ height }) => height < TIERS.indexOf(least));
  if (low) report(at, 'below_least', { table: table.id, tier: least, facts: inWords(low, examined) });
}

/** Words that stand alone, and do not. */
function reportCompany({ table, kind, at, report }: Examined): void {
  table.rules.forEach((rule, row) => {
    const words = wordsOf(rule);
    const word = kind.alone?.find((each) => words.includes(each));
    if (word !== undefined && words.length > 1) report(below(at, String(row)), 'word_not_alone', { word });
  });
}

/** Values of a fact whose answer is not the file's to choose. Each is asked by itself: a rule that tells them not apart hides none. */
function reportSettled({ table, kind, at, report }: Examined): void {
  for (const { fact, values, word, says, fault } of kind.settled ?? []) {
    const otherwise = values.filter((value) =>
      fire(table, { [fact]: value }).some(({ then }) => wordsOf({ then }).includes(word) !== says),
    );
    if (otherwise.length > 0) report(at, fault, { values: otherwise.map(literal).join(', '), word });
  }
}

function wordsOf({ then }: Pick<Rule, 'then'>): readonly string[] {
  const [first] = Object.values(then);
  return Array.isArray(first) ? first.map(String) : [String(first)];
}

/** Where a fact that is not known weighs less than it must. */
function reportLight(examined: Examined, input: FactName): void {
  const { table, kind, trials, told, at, report } = examined;
  const { unknown, harmless } = factOf(input);
  if (kind.weighs === undefined || unknown.length === 0 || harmless.length === 0) return;
  const place = table.inputs.indexOf(input);
  const values = told[place] ?? [];
  const placesOf = (is: (value: FactValue) => boolean): number[] =>
    values.flatMap((value, step) => (is(value) ? [step] : []));
  const open = placesOf((value) => unknown.includes(value));
  const mild = placesOf((value) => harmless.includes(value));
  const known = placesOf((value) => !unknown.includes(value));
  const seen = { table, kind, ...namingOf(input, table) };
  // The cases that differ in this one fact alone stand so far apart.
  const apart = told.slice(place + 1).reduce((product, each) => product * each.length, 1);
  for (let first = 0; first < trials.length; first += 1) {
    if (Math.floor(first / apart) % values.length !== 0) continue;
    const alike = (step: number): Trial => trials[first + step * apart] as Trial;
    const light = open
      .map(alike)
      .find((each) => isLight(each, { mild: mild.map(alike), known: known.map(alike) }, seen));
    if (!light) continue;
    report(at, 'unknown_light', { input, table: table.id, facts: inWords(light, examined) });
    return;
  }
  if (kind.weighs === 'highest' && !standsAbove(table.rules, input))
    report(at, 'unknown_never_higher', { input, table: table.id });
}

/** Of the rules that look at one fact: all of them, and those that do not take it for harmless. */
type Naming = { looking: ReadonlySet<number>; wary: ReadonlySet<number> };

function namingOf(input: FactName, { rules }: Table): Naming {
  const { harmless } = factOf(input);
  const looking = rules.flatMap(({ accepts }, row) => (accepts.has(input) ? [row] : []));
  const wary = looking.filter((row) => !harmless.some((value) => rules[row]?.accepts.get(input)?.has(value)));
  return { looking: new Set(looking), wary: new Set(wary) };
}

/** The cases that differ from the open one in this fact alone: those in which it is harmless, and those in which it is known */
function isLight(
  open: Trial,
  { mild, known }: { mild: readonly Trial[]; known: readonly Trial[] },
  { table, kind, looking, wary }: Pick<Examined, 'table' | 'kind'> & Naming,
): boolean {
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
      const isNamed = open.rows.some((row) => wary.has(row));
      return (
        (!isNamed && known.some(({ rows }) => rows.some((row) => looking.has(row)))) ||
        mild.some((each) => open.height < each.height)
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

function inWords({ steps }: Trial, { table: { inputs }, told }: Pick<Examined, 'table' | 'told'>): string {
  const said = inputs.map((name, place) => `${name} ${literal(told[place]?.[steps[place] ?? 0] as FactValue)}`);
  return said.join(', ') || '-';
}
