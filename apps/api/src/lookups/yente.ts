// The question and the answer of yente's POST /match/<dataset>, so that its clients work unchanged. What a client may say of a person that is
// no input of ours (architecture.md decision 13) is left out and named.
import { Refusal, isJsonObject, type Pointed } from '#kernel';
import type { AskedParty, ListEntry, NameOutcome } from '#screening';

/** FtM schemata as our kinds; LegalEntity and Thing may be either. */
const KINDS: Readonly<Record<string, AskedParty['kind']>> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  LegalEntity: 'any',
  Thing: 'any',
};
export const MATCH_SCHEMATA = Object.keys(KINDS);

const NAME_FIELDS = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'];
/** Parts of a person's name, in the order in which they are put together. */
const NAME_PARTS = ['firstName', 'secondName', 'middleName', 'fatherName', 'patronymic', 'lastName'];
/** Never an input here, of whomever it is said. */
const NEVER_READ = ['nationality', 'citizenship', 'birthPlace', 'birthCountry', 'gender', 'religion', 'ethnicity'];
/** Of an organisation it is a fact about the organisation; of a person it is not read. */
const NOT_OF_PERSONS = ['country', 'jurisdiction', 'mainCountry'];

export const QUERIES_MAX = 100;
export const RESULTS_MAX = 100;
const NAMES_MAX = 50;
const NAME_LENGTH_MAX = 1_000;
const KEY_LENGTH_MAX = 200;

export interface MatchQuery {
  key: string;
  id: string | null;
  schema: string;
  properties: Record<string, string[]>;
  asked: AskedParty;
  /** Properties that were given and are no input here. */
  ignored: string[];
}

export interface MatchOptions {
  limit: number;
  threshold: number;
  cutoff: number;
  algorithm: string;
  excluded: ReadonlySet<string>;
}

/**
 * The queries of a body, in their order.
 * @throws Refusal request.malformed (400) with a pointer to each fault
 */
export function matchQueries(body: unknown): MatchQuery[] {
  const queries = isJsonObject(body) ? body['queries'] : undefined;
  if (!isJsonObject(queries)) throw malformed([{ pointer: '/queries', code: 'match.queries_malformed' }]);
  const entries = Object.entries(queries);
  if (entries.length === 0 || entries.length > QUERIES_MAX || entries.some(([key]) => !isKey(key)))
    throw malformed([{ pointer: '/queries', code: 'match.queries_malformed' }]);
  const faults: Pointed[] = [];
  const found = entries.flatMap(([key, query]): MatchQuery[] => {
    const read = queryOf(key, query);
    if ('code' in read) faults.push(read);
    return 'code' in read ? [] : [read];
  });
  if (faults.length > 0) throw malformed(faults);
  return found;
}

/** @throws Refusal request.malformed (400) */
export function matchOptions(query: Readonly<Record<string, unknown>>): MatchOptions {
  const number = (name: string, otherwise: number, most: number, least: number): number => {
    const given = query[name];
    const value =
      given === undefined ? otherwise : typeof given === 'string' && given.trim() !== '' ? Number(given) : NaN;
    if (!(value >= least && value <= most)) throw malformed([{ pointer: `/${name}`, code: 'match.option_malformed' }]);
    return value;
  };
  const limit = number('limit', 5, RESULTS_MAX, 1);
  if (!Number.isInteger(limit)) throw malformed([{ pointer: '/limit', code: 'match.option_malformed' }]);
  const algorithm = query['algorithm'];
  return {
    limit,
    threshold: number('threshold', 0.7, 1, 0),
    cutoff: number('cutoff', 0.5, 1, 0),
    algorithm: typeof algorithm === 'string' ? algorithm : 'best',
    excluded: new Set([query['exclude_entity_ids'] ?? []].flat().filter((id) => typeof id === 'string')),
  };
}

function queryOf(key: string, query: unknown): MatchQuery | Pointed {
  const pointer = `/queries/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (!isJsonObject(query)) return { pointer, code: 'match.query_malformed' };
  const { id, schema, properties: given = {} } = query;
  if (typeof schema !== 'string') return { pointer: `${pointer}/schema`, code: 'match.query_malformed' };
  const kind = Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
  if (kind === undefined) return { pointer: `${pointer}/schema`, code: 'match.schema_unknown' };
  if (!isJsonObject(given)) return { pointer: `${pointer}/properties`, code: 'match.query_malformed' };
  const properties: Record<string, string[]> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const values = textsOf(value);
    if (values === null || name in Object.prototype)
      return { pointer: `${pointer}/properties`, code: 'match.query_malformed' };
    if (NEVER_READ.includes(name) || (kind !== 'organization' && NOT_OF_PERSONS.includes(name))) ignored.push(name);
    else properties[name] = values;
  }
  const names = namesOf(properties, kind);
  const birthDate = kind === 'organization' ? undefined : properties['birthDate']?.find(isDate);
  return {
    ...{ key, id: typeof id === 'string' ? id : null, schema, properties, ignored: ignored.sort() },
    asked: { kind, names, ...(birthDate === undefined ? {} : { birthDate }) },
  };
}

function namesOf(properties: Record<string, string[]>, kind: AskedParty['kind']): string[] {
  const names = NAME_FIELDS.flatMap((field) => properties[field] ?? []);
  const parts = NAME_PARTS.flatMap((field) => properties[field]?.[0] ?? []);
  if (kind !== 'organization' && parts.length > 0) names.push(parts.join(' '));
  const given = names.map((name) => name.trim().slice(0, NAME_LENGTH_MAX)).filter((name) => name !== '');
  return [...new Set(given)].slice(0, NAMES_MAX);
}

/** A text, or a list of them; numbers as yente takes them. Null: neither. */
function textsOf(value: unknown): string[] | null {
  const values = [value ?? []].flat() as unknown[];
  if (!values.every((each) => typeof each === 'string' || typeof each === 'number')) return null;
  return values.map((each) => String(each).toWellFormed().replaceAll('\0', ''));
}

const isKey = (key: string): boolean =>
  key.length <= KEY_LENGTH_MAX && !(key in Object.prototype) && key.isWellFormed() && !key.includes('\0');
const isDate = (date: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(date);
const malformed = (errors: Pointed[]): Refusal => new Refusal('request.malformed', 'malformed', {}, errors);

type Hit = NameOutcome['hits'][number];

/** What a query met, as yente says it. */
export function matchAnswer(
  { id, schema, properties, ignored }: MatchQuery,
  { hits, verdict, overtime }: NameOutcome,
  entryOf: (hit: Hit) => ListEntry | null,
  { limit, threshold, cutoff, excluded }: MatchOptions,
): object {
  const met = hits
    .filter((hit) => hit.score >= cutoff && !excluded.has(hit.sourceId ?? hit.entry))
    .sort((a, b) => b.score - a.score);
  return {
    status: 200,
    results: met.slice(0, limit).flatMap((hit) => {
      const entry = entryOf(hit);
      return entry ? [scored(hit, entry, threshold)] : [];
    }),
    total: { value: met.length, relation: 'eq' },
    query: { ...(id === null ? {} : { id }), schema, properties },
    // Beside what yente says: a name that nothing could be searched by never reads as clear.
    verdict,
    overtime,
    ignored,
  };
}

function scored({ list, entry: ours, sourceId, score, band, tier, detail }: Hit, entry: ListEntry, threshold: number) {
  const feature = `${detail.reading.ours}~${detail.reading.theirs}`;
  const met = detail.explanation.map((part) => `${part.ours}~${part.theirs} (${part.route} ${part.score})`);
  return {
    id: sourceId ?? ours,
    caption: entry.name,
    schema: SCHEMA_OF[entry.kind],
    properties: propertiesOf(entry),
    datasets: [list],
    referents: entry.referents ?? [],
    target: true,
    first_seen: entry.listedOn ?? null,
    last_seen: null,
    last_change: null,
    score,
    match: score >= threshold,
    features: { [feature]: score },
    explanations: {
      [feature]: {
        score,
        detail: [...met, ...detail.limits.map((limit) => `limit ${limit}`)].join('; '),
        query: detail.ours,
        candidate: detail.theirs,
      },
    },
    tier,
    band,
  };
}

const SCHEMA_OF = { person: 'Person', organization: 'Organization', unknown: 'LegalEntity' } as const;

function propertiesOf(entry: ListEntry): Record<string, string[]> {
  const all: Record<string, string[]> = {
    name: [entry.name],
    alias: entry.aliases,
    weakAlias: entry.weakAliases ?? [],
    previousName: entry.formerNames ?? [],
    birthDate: entry.birthDates,
    country: entry.country === null ? [] : [entry.country],
    topics: entry.topics ?? [],
    program: entry.concerns,
    notes: entry.remarks === null ? [] : [entry.remarks],
    sourceUrl: entry.sourceUrl === undefined ? [] : [entry.sourceUrl],
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}
