// From the text of a policy file to the policy, or to everything that is wrong with it: each fault on one line, with file, place and remedy.
import { render, type Language } from '#catalogue';
import { isJsonObject, Refusal, type Pointed } from '#kernel';
import {
  GROUNDS,
  TIERS,
  type ControlListRow,
  type DecidingRole,
  type FactorCode,
  type GroundRule,
  type Policy,
  type RuleSource,
  type StepName,
  type Tier,
} from '../policy.js';
import { EVERYTHING_CONCERNS_ALL } from '../amendments/amendments.js';
import { readBoards } from '../boards/read-boards.js';
import { rowNumber } from '../control-list.js';
import { readConditionalSteps } from '../routes/read-conditional-steps.js';
import { readTopicUnits } from '../routes/read-topic-units.js';
import { DEPTH_MAX, jsonFault, placeIn } from './json-place.js';
import { TABLE_IDS, type TableId } from './kinds.js';
import { readSource, readTable, type Sources } from './read-table.js';
import { fieldsOf, itemsOf, oneOf, shown, textOf, wholeOf, type Place, type Report } from './shape.js';
import { examineTable, tiersReached } from './soundness.js';
import { fireOne, type Table } from './table.js';

/** A file may be this long, in characters. */
export const POLICY_LENGTH_MAX = 500_000;

/** So many faults are told; a file with more is wrong altogether. */
const FAULTS_MAX = 100;

const WORDS_MAX = 500;
const STANDING = ['unconfirmed', 'adopted'] as const;
const SOURCE_KEYS = ['source', 'effectiveDate', 'standing'] as const;

/** A policy file that cannot be used. Its message is one line for each fault, in English; `linesOf` says them in either language. */
export class PolicyUnreadable extends Refusal {
  constructor(
    readonly file: string,
    faults: Pointed[],
  ) {
    super('policy.unreadable', 'invalid', { file, faults: faults.length }, faults.slice(0, FAULTS_MAX));
    this.message = linesOf(this, 'en').join('\n');
  }
}

/** One line for each fault: file, place (JSON Pointer), fault and remedy. */
export function linesOf({ file, errors }: Pick<PolicyUnreadable, 'file' | 'errors'>, language: Language): string[] {
  return errors.map(
    ({ pointer, code, params = {} }) => `${file}: ${pointer || '/'}: ${render(code, params, language)}`,
  );
}

/** @throws PolicyUnreadable with every fault that was found */
export function readPolicy(text: string, file: string): Policy {
  if (text.length > POLICY_LENGTH_MAX)
    throw new PolicyUnreadable(file, [fault('', 'too_long', { most: POLICY_LENGTH_MAX })]);
  const broken = jsonFault(text);
  if (broken !== null) {
    const key = broken.fault === 'key_twice' ? shown(broken.key) : '';
    throw new PolicyUnreadable(file, [fault('', broken.fault, { ...placeIn(text, broken.at), key, most: DEPTH_MAX })]);
  }
  return readPolicyDocument(JSON.parse(text), file);
}

/**
 * The same of a file that is open already.
 * @param isTried of a file that came with the program: its tables were tried with every combination of facts by the test, and need not be by every process
 * @throws PolicyUnreadable
 */
export function readPolicyDocument(document: unknown, file: string, isTried = false): Policy {
  const faults: Pointed[] = [];
  const report: Report = (pointer, code, params) => faults.push(fault(pointer, code, params));
  const read = readDocument(document, report, isTried);
  if (read === null || faults.length > 0) throw new PolicyUnreadable(file, faults);
  return { ...read, ...derived(read.tables) };
}

function fault(pointer: string, code: string, params: Pointed['params'] = {}): Pointed {
  return { pointer, code: `policy_file.${code}`, params };
}

const KEYS = [
  ...['version', 'standing', 'sources', 'personsAlone', 'tables', 'grounds', 'controlList', 'residency'],
  ...['specificCategory', 'ownership', 'contest', 'dismissals'],
] as const;

type Tables = { [id in TableId]: Table };

/** What a file may have or leave out: no file had it in the beginning. */
const OPTIONAL = ['boards', 'conditionalSteps', 'topicUnits'] as const;

type Undigested = Omit<Policy, 'tiers' | 'factors' | 'roles'>;

function readDocument(document: unknown, report: Report, isTried: boolean): Undigested | null {
  const given = OPTIONAL.filter((key) => isJsonObject(document) && Object.hasOwn(document, key));
  const fields = fieldsOf({ value: document, pointer: '' }, [...KEYS, ...given], report);
  if (!fields) return null;
  const sources = readSources(fields.sources, report);
  const tables = readTables(fields.tables, sources, report, isTried);
  const personsAlone = readWords(fields.personsAlone, TIERS, report);
  if (tables && !isTried) examineTiers(tables, personsAlone, fields.tables.pointer, report);
  const read = {
    version: readVersion(fields.version, report),
    standing: oneOf(fields.standing, STANDING, report),
    boards: given.includes('boards') ? readBoards(fields.boards, sources, report) : [],
    conditionalSteps: given.includes('conditionalSteps')
      ? readConditionalSteps(fields.conditionalSteps, tables?.route ?? null, sources, report)
      : [],
    topicUnits: given.includes('topicUnits') ? readTopicUnits(fields.topicUnits, sources, report) : [],
    grounds: itemsOf(fields.grounds, GROUNDS.length, report).map((each) => readGround(each, sources, report)),
    controlList: readControlList(fields.controlList, sources, report),
    residency: readRule(fields.residency, { months: [1, 120], entryDayCounts: 'yes or no' }, sources, report),
    specificCategory: readRule(fields.specificCategory, { benefitPercentMin: [1, 100] }, sources, report),
    ownership: readRule(fields.ownership, { namedFromPercent: [1, 50], ownedFromPercent: [1, 100] }, sources, report),
    contest: readRule(fields.contest, { days: [1, 3_650] }, sources, report),
    dismissals: readRule(fields.dismissals, { rememberedMonths: [1, 120] }, sources, report),
  };
  const isWhole = Object.values(read).every((value) => value !== null) && read.grounds.every((each) => each !== null);
  return tables && isWhole ? { ...(read as Omit<Undigested, 'tables'>), tables } : null;
}

function readVersion(place: Place, report: Report): string | null {
  const version = textOf(place, 40, report);
  if (/^[\w.-]*$/.test(version)) return version;
  report(place.pointer, 'version_unreadable');
  return null;
}

function readSources(place: Place, report: Report): Sources {
  const keys = typeof place.value === 'object' && place.value !== null ? Object.keys(place.value) : [];
  const fields = fieldsOf(place, keys, report) ?? {};
  return new Map(Object.entries(fields).map(([key, words]) => [key, textOf(words, WORDS_MAX, report)]));
}

function readWords<Word extends string>(place: Place, words: readonly Word[], report: Report): Word[] {
  if (Array.isArray(place.value) && place.value.length === 0) return [];
  return itemsOf(place, words.length, report).flatMap((item) => oneOf(item, words, report) ?? []);
}

/** All tables, each of them once; null while one is missing or cannot be read. */
function readTables(place: Place, sources: Sources, report: Report, isTried: boolean): Tables | null {
  const tables = new Map<TableId, Table>();
  const items = itemsOf(place, TABLE_IDS.length * 2, report);
  let whole = items.length > 0;
  for (const item of items) {
    const table = readTable(item, sources, report);
    if (table === null) whole = false;
    else if (tables.has(table.id)) report(item.pointer, 'table_twice', { table: table.id });
    else {
      tables.set(table.id, table);
      if (!isTried) examineTable(table, item.pointer, report);
    }
  }
  if (!tables.has('amendments')) tables.set('amendments', EVERYTHING_CONCERNS_ALL);
  const missing = TABLE_IDS.filter((id) => !tables.has(id));
  if (whole) missing.forEach((table) => report(place.pointer, 'table_missing', { table }));
  return missing.length === 0 ? (Object.fromEntries(tables) as Tables) : null;
}

/** Each tier is come to by some facts, or is for persons alone to assign; never both, whatever the case is about. */
function examineTiers(tables: Tables, personsAlone: readonly Tier[], pointer: string, report: Report): void {
  const reached = tiersReached(tables.tier);
  for (const tier of TIERS) {
    if (!reached.has(tier) && !personsAlone.includes(tier)) report(pointer, 'tier_unreachable', { tier });
  }
  for (const { id, rules } of [tables.tier, tables['partnership-tier']]) {
    rules.forEach(({ then }, index) => {
      if (personsAlone.includes(then['tier'] as Tier))
        report(pointer, 'tier_for_persons', { table: id, tier: String(then['tier']), row: index + 1 });
    });
  }
}

function readGround(place: Place, sources: Sources, report: Report): GroundRule | null {
  const fields = fieldsOf(place, ['code', ...SOURCE_KEYS], report);
  const code = fields && oneOf(fields.code, GROUNDS, report);
  const source = fields && readSource(fields, sources, report);
  return code && source && { code, ...source };
}

function readControlList(place: Place, sources: Sources, report: Report): Policy['controlList'] | null {
  const fields = fieldsOf(place, ['rows', ...SOURCE_KEYS], report);
  const source = fields && readSource(fields, sources, report);
  const rows = fields ? itemsOf(fields.rows, 300, report).map((row) => readRow(row, report)) : [];
  return source && rows.every((row) => row !== null) ? { ...source, rows } : null;
}

function readRow(place: Place, report: Report): ControlListRow | null {
  const fields = fieldsOf(place, ['row', 'title'], report);
  const title = fields && fieldsOf(fields.title, ['ja', 'en'], report);
  if (!fields || !title) return null;
  const row = textOf(fields.row, 20, report);
  if (rowNumber(row) === null) report(fields.row.pointer, 'row_unreadable');
  return { row, title: { ja: textOf(title.ja, WORDS_MAX, report), en: textOf(title.en, WORDS_MAX, report) } };
}

type Figures = { [name: string]: readonly [least: number, most: number] | 'yes or no' };
type Read<Wanted extends Figures> = { [name in keyof Wanted]: Wanted[name] extends 'yes or no' ? boolean : number };

/** A rule of figures, with its source. */
function readRule<const Wanted extends Figures>(
  place: Place,
  wanted: Wanted,
  sources: Sources,
  report: Report,
): (RuleSource & Read<Wanted>) | null {
  const fields = fieldsOf<string>(place, [...Object.keys(wanted), ...SOURCE_KEYS], report);
  if (!fields) return null;
  const source = readSource(fields as { [key in (typeof SOURCE_KEYS)[number]]: Place }, sources, report);
  const figures = Object.entries(wanted).map(([name, range]): [string, number | boolean] => {
    const figure = fields[name] as Place;
    if (range !== 'yes or no') return [name, wholeOf(figure, range[0], range[1], report)];
    if (typeof figure.value !== 'boolean') report(figure.pointer, 'not_yes_or_no');
    return [name, figure.value === true];
  });
  return source && { ...source, ...(Object.fromEntries(figures) as Read<Wanted>) };
}

/** What the tables say, in the form in which it is asked most. */
function derived(tables: Tables): Pick<Policy, 'tiers' | 'factors' | 'roles'> {
  const route = (tier: Tier): Policy['tiers'][Tier] => {
    const { then, source } = fireOne(tables.route, { tier });
    return { ...source, route: then['steps'] as StepName[] };
  };
  const role = (step: StepName): DecidingRole => fireOne(tables.deciders, { step }).then['role'] as DecidingRole;
  const factors = new Map<FactorCode, Tier>();
  for (const { then } of [...tables.tier.rules, ...tables['partnership-tier'].rules]) {
    const [factor, tier] = [then['factor'] as FactorCode, then['tier'] as Tier];
    const before = factors.get(factor);
    if (before === undefined || TIERS.indexOf(tier) > TIERS.indexOf(before)) factors.set(factor, tier);
  }
  return {
    tiers: { T0: route('T0'), T1: route('T1'), T2: route('T2'), T3: route('T3'), T4: route('T4') },
    factors: Object.fromEntries(factors) as Policy['factors'],
    roles: {
      department: role('department'),
      office: role('office'),
      executive: role('executive'),
      president: role('president'),
    },
  };
}
