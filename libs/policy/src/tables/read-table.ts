// From a part of a file to a table that can be asked, or to what is wrong with it.
import { isDay } from '../calendar.js';
import type { RuleSource, Standing } from '../policy.js';
import { isCellFault, readCell, type CellFault } from './cell.js';
import { kindOf, TABLE_IDS, type Kind, type Output, type TableId } from './kinds.js';
import { below, fieldsOf, itemsOf, oneOf, reportUnknown, shown, wholeOf, type Place, type Report } from './shape.js';
import { HIT_POLICIES, type OutputValue, type Rule, type Table } from './table.js';
import { factOf, isFact, VOCABULARY, type FactName, type FactValue } from './vocabulary.js';

export const RULES_MAX = 200;
const STANDINGS = ['unconfirmed', 'adopted'] as const satisfies readonly Standing[];

/** The sources that the file lists, by their key. */
export type Sources = ReadonlyMap<string, string>;

/** A table; null where what stands there is none, and every fault told. */
export function readTable(place: Place, sources: Sources, report: Report): (Table & { id: TableId }) | null {
  const fields = fieldsOf(place, ['id', 'hit', 'inputs', 'rules'], report);
  const id = fields && oneOf(fields.id, TABLE_IDS, report);
  if (!fields || id === null) return null;
  const kind = kindOf(id);
  const hit = oneOf(fields.hit, HIT_POLICIES, report);
  if (hit !== null && !kind.hits.includes(hit))
    report(fields.hit.pointer, 'hit_unfit', { table: id, known: kind.hits.join(', ') });
  const inputs = readInputs(fields.inputs, kind, report);
  const rules = itemsOf(fields.rules, RULES_MAX, report).map((rule) => readRule(rule, kind, inputs, sources, report));
  if (hit === null || rules.some((rule) => rule === null)) return null;
  return { id, hit, inputs, rules: rules as Rule[] };
}

function readInputs(place: Place, kind: Asked, report: Report): FactName[] {
  if (Array.isArray(place.value) && place.value.length === 0) return [];
  const named = itemsOf(place, kind.inputs.length + 10, report).map((item) => readInput(item, kind, report));
  const inputs = named.filter((input) => input !== null);
  if (new Set(inputs).size < inputs.length) report(place.pointer, 'input_twice');
  return inputs;
}

function readInput({ value, pointer }: Place, kind: Asked, report: Report): FactName | null {
  const name = shown(value);
  if (!isFact(name)) reportUnknown(name, pointer, Object.keys(VOCABULARY), report);
  else if (kind.inputs.includes(name)) return name;
  else report(pointer, 'input_unfit', { input: name, known: kind.inputs.join(', ') });
  return null;
}

function readRule(place: Place, kind: Kind, inputs: FactName[], sources: Sources, report: Report): Rule | null {
  const fields = fieldsOf(place, ['when', 'then', 'source', 'effectiveDate', 'standing'], report);
  const source = fields && readSource(fields, sources, report);
  const when = fields && readWhen(fields.when, kind, inputs, report);
  const then = fields && readThen(fields.then, kind, report);
  return source && when && then ? { ...source, ...when, then } : null;
}

/** Where a rule comes from, since when it holds, and what it counts. */
export function readSource(
  fields: { source: Place; effectiveDate: Place; standing: Place },
  sources: Sources,
  report: Report,
): RuleSource | null {
  const key = oneOf(fields.source, [...sources.keys()], report);
  const standing = oneOf(fields.standing, STANDINGS, report);
  const date = fields.effectiveDate.value;
  const isDated = date === null || (typeof date === 'string' && isDay(date));
  if (!isDated) report(fields.effectiveDate.pointer, 'not_day');
  if (key === null || standing === null || !isDated) return null;
  return { source: sources.get(key) ?? '', effectiveDate: date, standing };
}

type Asked = Pick<Kind, 'inputs'>;

/** Conditions over facts that are known where they are asked. */
export function readWhen(
  place: Place,
  kind: Asked,
  inputs: readonly FactName[],
  report: Report,
): Pick<Rule, 'when' | 'accepts'> | null {
  if (typeof place.value !== 'object' || place.value === null || Array.isArray(place.value)) {
    report(place.pointer, 'not_object');
    return null;
  }
  const when: { [fact in FactName]?: string } = {};
  const accepts = new Map<FactName, ReadonlySet<FactValue>>();
  for (const [key, test] of Object.entries(place.value)) {
    const at = { value: key, pointer: below(place.pointer, key) };
    const fact = readInput(at, kind, report);
    if (fact === null) continue;
    if (!inputs.includes(fact)) report(at.pointer, 'input_undeclared', { input: fact });
    const values = readCell(test, factOf(fact));
    if (isCellFault(values)) {
      reportCell(values, { value: test, pointer: at.pointer }, fact, report);
      continue;
    }
    when[fact] = String(test);
    accepts.set(fact, values);
    if (takesUnknownForHarmless(fact, values))
      report(at.pointer, 'unknown_as_harmless', { input: fact, cell: when[fact] });
  }
  return accepts.size === Object.keys(place.value).length ? { when, accepts } : null;
}

function reportCell(fault: CellFault, { value, pointer }: Place, fact: FactName, report: Report): void {
  const cell = shown(value);
  const known = factOf(fact).values.map(literal).join(', ');
  switch (fault.fault) {
    case 'names':
      return reportUnknown(fault.name, pointer, [known], report);
    case 'unreadable':
      return report(pointer, 'cell_unreadable', { cell, at: fault.at });
    case 'no_such_value':
      return report(pointer, 'cell_value', { value: shown(fault.value), input: fact, known });
    case 'not_simple':
      return report(pointer, 'cell_not_simple', { part: shown(fault.part) });
    case 'accepts_nothing':
      return report(pointer, 'cell_accepts_nothing', { cell, input: fact, known });
    default:
      return report(pointer, 'cell_no_text');
  }
}

/** As it is written in a cell. */
export function literal(value: FactValue): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** A test that lets what is not known pass with what is harmless, and something else not. */
function takesUnknownForHarmless(name: FactName, accepted: ReadonlySet<FactValue>): boolean {
  const { values, unknown, harmless } = factOf(name);
  const takes = (some: readonly FactValue[]): boolean => some.some((value) => accepted.has(value));
  return accepted.size < values.length && takes(unknown) && takes(harmless);
}

function readThen(place: Place, kind: Kind, report: Report): Rule['then'] | null {
  const fields = fieldsOf(place, Object.keys(kind.outputs), report);
  if (!fields) return null;
  const then = Object.entries(kind.outputs).map(([name, output]): [string, OutputValue | null] => [
    name,
    readOutput(fields[name] as Place, output, report),
  ]);
  return then.every(([, value]) => value !== null) ? (Object.fromEntries(then) as Rule['then']) : null;
}

function readOutput(place: Place, output: Output, report: Report): OutputValue | null {
  if ('one' in output) return oneOf(place, output.one, report);
  if ('whole' in output) return wholeOf(place, output.whole.least, output.whole.most, report);
  const named = itemsOf(place, output.some.length, report).map((item) => oneOf(item, output.some, report));
  const some = named.filter((word) => word !== null);
  const inOrder = output.some.filter((word) => some.includes(word));
  if (inOrder.join() !== some.join()) report(place.pointer, 'out_of_order', { known: inOrder.join(', ') });
  return some;
}
