// Which column of a table holds what: guessed from its headings, or as somebody saved it.
import { Refusal } from '#kernel';
import type { EntryKind } from '../../list-entry.js';
import type { Cell } from '../files/file-content.js';
import { cellText, headerText } from './list-reader.js';

/** What a column may hold. There is no field for a nationality, a place of birth or a gender. */
export const COLUMN_FIELDS = [
  'name',
  'aliases',
  'weakAliases',
  'formerNames',
  'country',
  'city',
  'kind',
  'concerns',
  'topics',
  'birthDates',
  'identifiers',
  'remarks',
  'sourceUrl',
  'listedOn',
  'id',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A mapping as it is saved: which field each heading holds, and what no column says. */
export interface ColumnMapping {
  /** Heading as printed → field. Several columns of names, concerns, topics or identifiers are read one after another. */
  columns: Record<string, ColumnField>;
  /** Of every entry, where no column says it. */
  kind?: EntryKind;
  /** What separates several values in one cell besides line breaks; a semicolon where nothing is said. */
  separator?: string;
}

/** The places of the columns of each field in one table, and the row where its entries begin. */
export interface Columns {
  at: Map<ColumnField, number[]>;
  first: number;
  kind: EntryKind;
  separator: string;
}

const HEADINGS: Record<ColumnField, readonly string[]> = {
  name: ['name', '名称', '名前', '氏名', '企業名', '企業名組織名', '組織名', '機関名', '団体名', '法人名'],
  aliases: [
    'aliases',
    'alias',
    'altnames',
    'alsoknownas',
    'aka',
    '別名',
    '別称',
    '通称',
    '英語名',
    '英文名',
    '現地語名',
  ],
  weakAliases: ['weakaliases', 'weakalias', '参考名', 'あだ名'],
  formerNames: [
    'formernames',
    'formername',
    'previousname',
    'previousnames',
    'formerlyknownas',
    'fka',
    '旧称',
    '旧名',
    '旧名称',
  ],
  country: ['country', 'countryorregion', '国', '国名', '国名地域名', '国地域', '所在国'],
  city: ['city', '都市', '市', '所在都市'],
  kind: ['type', 'kind', 'schema', '種別', '種類', '区分'],
  concerns: ['concerns', 'concern', 'programs', 'programmes', 'program', '懸念区分', '懸念'],
  topics: ['topics', 'topic', '分類'],
  birthDates: ['birthdate', 'birthdates', 'dateofbirth', 'dob', '生年月日'],
  identifiers: ['identifiers', 'identifier', 'registrationnumber', '登録番号', '法人番号'],
  remarks: ['remarks', 'remark', 'note', 'notes', '備考', '摘要'],
  sourceUrl: ['sourceurl', 'url', '出典', '出典url'],
  listedOn: ['listedon', 'listingdate', 'startdate', '掲載日', '指定日', '告示日'],
  id: ['id', 'entryid', '識別子'],
};
const HEADER_ROWS_MAX = 10;
const KINDS: readonly string[] = ['person', 'organization', 'unknown'] satisfies EntryKind[];

/** The mapping that the headings themselves suggest; the first of two alike counts. */
export function guessMapping(headings: string[]): ColumnMapping {
  const columns: Record<string, ColumnField> = {};
  for (const field of COLUMN_FIELDS) {
    const heading = headings.find((each) => HEADINGS[field].includes(headerText(each)));
    if (heading !== undefined) columns[heading] = field;
  }
  return { columns };
}

/** The columns as the headings of the first row suggest; null where none holds names. */
export function guessedColumns(rows: Cell[][]): Columns | null {
  const headings = (rows[0] ?? []).map((cell) => cellText(cell));
  const { columns } = guessMapping(headings);
  return Object.values(columns).includes('name') ? columnsIn(headings, { columns }, 1) : null;
}

/**
 * The columns of a saved mapping, wherever in the first ten rows its headings stand.
 * @throws Refusal list.mapping_malformed · list.column_missing
 */
export function mappedColumns(rows: Cell[][], mapping: ColumnMapping): Columns {
  assertMapping(mapping);
  const wanted = Object.keys(mapping.columns).map(headerText);
  const missing = rows.slice(0, HEADER_ROWS_MAX).map((row) => {
    const there = new Set(row.map(headerText));
    return wanted.filter((heading) => !there.has(heading));
  });
  const best = missing.reduce(
    (least, each, row) => (each.length < (missing[least] as string[]).length ? row : least),
    0,
  );
  const lost = missing[best]?.[0] ?? wanted[0] ?? 'name';
  if (missing[best]?.length !== 0) {
    const column = Object.keys(mapping.columns).find((heading) => headerText(heading) === lost) ?? lost;
    throw new Refusal('list.column_missing', 'invalid', { column });
  }
  return columnsIn(
    (rows[best] as Cell[]).map((cell) => cellText(cell)),
    mapping,
    best + 1,
  );
}

/** @throws Refusal list.mapping_malformed when it has no column of names, two of a field that is single, or a field or kind that there is not */
export function assertMapping({ columns, kind, separator }: ColumnMapping): void {
  const fields = Object.values(columns);
  const single: ColumnField[] = ['name', 'country', 'city', 'kind', 'remarks', 'sourceUrl', 'listedOn', 'id'];
  const malformed =
    !fields.includes('name') ||
    fields.some((field) => !COLUMN_FIELDS.includes(field)) ||
    single.some((field) => fields.filter((each) => each === field).length > 1) ||
    separator === '' ||
    (kind !== undefined && !KINDS.includes(kind));
  if (malformed) throw new Refusal('list.mapping_malformed', 'invalid', { fields: COLUMN_FIELDS.join(', ') });
}

function columnsIn(headings: string[], mapping: ColumnMapping, first: number): Columns {
  const at = new Map<ColumnField, number[]>();
  for (const [heading, field] of Object.entries(mapping.columns)) {
    const place = headings.findIndex((each) => headerText(each) === headerText(heading));
    at.set(field, [...(at.get(field) ?? []), place]);
  }
  return { at, first, kind: mapping.kind ?? 'unknown', separator: mapping.separator ?? ';' };
}
