// What a damaged publication looks like. A blown fuse refuses the whole file: the list in force stays.
// Whoever states exactly how many entries there are has looked at the publication, and may take what looks damaged and is not.
import { Refusal } from '#kernel';
import type { ListEntry } from '../list-entry.js';
import type { RowError } from './formats/list-reader.js';

const SHRINK_SHARE_MAX = 0.2;
const GROWTH_SHARE_MAX = 0.2;
// A short list may double in an afternoon.
const GROWTH_ENTRIES_MIN = 20;
const COUNTRY_ENTRIES_MIN = 5;
const UNREADABLE_SHARE_MAX = 0.2;

/** @throws Refusal list.too_few_entries when at least a fifth is gone and nobody said beforehand how many there would be */
export function assertNotShrunk(before: number, after: number, expected: number | null): void {
  if (after === expected || after > before * (1 - SHRINK_SHARE_MAX)) return;
  throw new Refusal('list.too_few_entries', 'invalid', { before, after });
}

/** @throws Refusal list.too_many_entries when it grew by more than a fifth and nobody said beforehand how many there would be: another table, or rows that were cut in pieces */
export function assertNotGrown(before: number, after: number, expected: number | null): void {
  const grown = after - before;
  if (after === expected || before === 0 || grown <= Math.max(before * GROWTH_SHARE_MAX, GROWTH_ENTRIES_MIN)) return;
  throw new Refusal('list.too_many_entries', 'invalid', { before, after });
}

/** @throws Refusal list.countries_missing when a country that had several entries has none and nobody said how many entries there are */
export function assertCountriesStay(before: ListEntry[], after: ListEntry[], expected: number | null): void {
  if (after.length === expected) return;
  const count = new Map<string, number>();
  for (const { country } of before) if (country) count.set(country, (count.get(country) ?? 0) + 1);
  // Compared by the first language: "ロシア / Russian Federation" and "ロシア / Russia" are one country.
  const first = (country: string) => country.split(' / ')[0] ?? country;
  const left = new Set(after.flatMap(({ country }) => (country ? [first(country)] : [])));
  const gone = [...count]
    .filter(([country, entries]) => entries >= COUNTRY_ENTRIES_MIN && !left.has(first(country)))
    .map(([country]) => country);
  if (gone.length > 0)
    throw new Refusal('list.countries_missing', 'invalid', { countries: gone.join('、'), after: after.length });
}

// As the columns are headed in the tables we read.
const COLUMNS = [
  ['aliases', '別名 / aliases'],
  ['country', '国名 / country'],
  ['concerns', '懸念区分 / concerns'],
  ['birthDates', '生年月日 / birth_date'],
  ['remarks', '備考 / remarks'],
  ['kind', '種別 / type'],
] as const;
// Of these a publisher may have several files, of which one says less.
const COLUMNS_OF_SOME = [
  ['weakAliases', '参考名 / weak aliases'],
  ['formerNames', '旧称 / former names'],
  ['identifiers', '登録番号 / identifiers'],
  ['places', '所在地 / places'],
  ['topics', '分類 / topics'],
  ['sourceId', '識別子 / id'],
] as const;

/** Who may take what looks lost. */
interface Looked {
  expected: number | null;
  /** A publisher lays out its columns itself, and does not drop one in silence. */
  isPublished: boolean;
}

/** @throws Refusal list.column_lost when a column that says something in the list in force says nothing any more, be it absent or empty */
export function assertColumnsStay(before: ListEntry[], after: ListEntry[], { expected, isPublished }: Looked): void {
  const isLost = ([field]: readonly [keyof ListEntry, string]) =>
    before.some((entry) => says(entry[field])) && !after.some((entry) => says(entry[field]));
  const isExpected = after.length === expected;
  const lost = [
    ...(isExpected && !isPublished ? [] : COLUMNS.filter(isLost)),
    ...(isExpected ? [] : COLUMNS_OF_SOME.filter(isLost)),
  ];
  if (lost.length === 0) return;
  const columns = lost.map(([, heading]) => heading).join('、');
  throw new Refusal('list.column_lost', 'invalid', { columns, after: after.length });
}

const says = (value: ListEntry[keyof ListEntry]): boolean =>
  value !== null && value !== undefined && value.length > 0 && value !== 'unknown';

/** @throws Refusal list.rows_mostly_unreadable when more than a fifth of the rows cannot be read: the columns have shifted, or it is another table */
export function assertMostlyReadable(read: number, rowErrors: RowError[]): void {
  const rows = read + rowErrors.length;
  if (rowErrors.length <= rows * UNREADABLE_SHARE_MAX) return;
  throw new Refusal('list.rows_mostly_unreadable', 'invalid', {
    unreadable: rowErrors.length,
    rows,
    first: rowErrors[0]?.row ?? 0,
  });
}
