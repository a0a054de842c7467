// What a damaged publication looks like. A blown fuse refuses the whole file: the list in force stays.
// Whoever states exactly how many entries there are has looked at the publication, and may take what looks damaged and is not.
import { Refusal } from '#kernel';
import type { ListEntry } from '../list-entry.js';
import type { RowError } from './list-reader.js';

const SHRINK_SHARE_MAX = 0.2;
const COUNTRY_ENTRIES_MIN = 5;
const UNREADABLE_SHARE_MAX = 0.2;

/** @throws Refusal list.too_few_entries when at least a fifth is gone and nobody said beforehand how many there would be */
export function assertNotShrunk(before: number, after: number, expected: number | null): void {
  if (after === expected || after > before * (1 - SHRINK_SHARE_MAX)) return;
  throw new Refusal('list.too_few_entries', 'invalid', { before, after });
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

/**
 * @param expected of a list whose columns are the university's own; null where a publisher lays them out, who does not drop one in silence
 * @throws Refusal list.column_lost when a column that says something in the list in force says nothing any more, be it absent or empty
 */
export function assertColumnsStay(before: ListEntry[], after: ListEntry[], expected: number | null): void {
  if (after.length === expected) return;
  const lost = COLUMNS.filter(
    ([field]) => before.some((entry) => says(entry[field])) && !after.some((entry) => says(entry[field])),
  );
  if (lost.length === 0) return;
  const columns = lost.map(([, heading]) => heading).join('、');
  throw new Refusal('list.column_lost', 'invalid', { columns, after: after.length });
}

const says = (value: string | string[] | null): boolean => value !== null && value.length > 0 && value !== 'unknown';

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
