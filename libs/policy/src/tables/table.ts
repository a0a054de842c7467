// A decision table as it is asked: which rules hold for these facts, and what each of them looked at.
import { assert } from '#kernel';
import type { RuleSource } from '../policy.js';
import { factOf, type FactName, type Facts, type FactValue } from './vocabulary.js';

/** collect: every rule that holds · first: the first that holds · unique: the one that holds, and the file has no two. */
export const HIT_POLICIES = ['collect', 'first', 'unique'] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

export type OutputValue = string | number | readonly string[];

export type Rule = RuleSource & {
  /** Fact → its test in FEEL; a fact left out may have any value. */
  when: { readonly [fact in FactName]?: string };
  then: { readonly [output: string]: OutputValue };
  /** The values that each test accepts. */
  accepts: ReadonlyMap<FactName, ReadonlySet<FactValue>>;
};

export type Table = {
  id: string;
  hit: HitPolicy;
  inputs: readonly FactName[];
  rules: readonly Rule[];
};

/** A rule that held: the answer to "why?". */
export type Fired = {
  table: string;
  /** Counted from 1, as a reader counts the rows. */
  row: number;
  then: Rule['then'];
  /** What it looked at; in a table of which the first rule holds, also what the rules above it looked at. */
  read: Facts;
  source: RuleSource;
};

/** Every rule that holds, in the order of the table. */
export function fire(table: Table, facts: Facts): Fired[] {
  const known = (name: FactName): FactValue => valueOf(name, facts);
  const held = table.rules.flatMap((rule, index) => (holds(rule, known) ? [index] : []));
  const rows = table.hit === 'collect' ? held : held.slice(0, 1);
  return rows.map((index) => {
    const looked = table.hit === 'first' ? table.rules.slice(0, index + 1) : table.rules.slice(index, index + 1);
    const { then, source, effectiveDate, standing } = table.rules[index] as Rule;
    const names = new Set(looked.flatMap(({ accepts }) => [...accepts.keys()]));
    const read: Facts = Object.fromEntries([...names].map((name) => [name, known(name)]));
    return { table: table.id, row: index + 1, then, read, source: { source, effectiveDate, standing } };
  });
}

/** The one rule that holds, of a table in which always one does. */
export function fireOne(table: Table, facts: Facts): Fired {
  const [fired] = fire(table, facts);
  assert(fired, `a rule of ${table.id} holds, whatever the facts`);
  return fired;
}

/** Whether every test of the rule accepts. */
export function holds({ accepts }: Pick<Rule, 'accepts'>, valueOfFact: (name: FactName) => FactValue): boolean {
  for (const [name, values] of accepts) if (!values.has(valueOfFact(name))) return false;
  return true;
}

/** What is not given is not known, and never "no". */
function valueOf(name: FactName, facts: Facts): FactValue {
  const { unknown, values } = factOf(name);
  const value = facts[name] ?? unknown.at(-1);
  assert(value !== undefined && values.includes(value), `the fact ${name} is given, as one of ${values.join(', ')}`);
  return value;
}
