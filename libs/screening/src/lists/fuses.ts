// What a damaged publication looks like. A blown fuse refuses the whole file: the list in force stays.
import { Refusal } from '#kernel';
import type { ListEntry } from '../list-entry.js';

const SHRINK_SHARE_MAX = 0.2;
const COUNTRY_ENTRIES_MIN = 5;

/** @throws Refusal list.too_few_entries when at least a fifth is gone and nobody said beforehand how many there would be */
export function assertNotShrunk(before: number, after: number, expected: number | null): void {
  if (after === expected || after > before * (1 - SHRINK_SHARE_MAX)) return;
  throw new Refusal('list.too_few_entries', 'invalid', { before, after });
}

/** @throws Refusal list.countries_missing when a country that had several entries has none */
export function assertCountriesStay(before: ListEntry[], after: ListEntry[]): void {
  const count = new Map<string, number>();
  for (const { country } of before) if (country) count.set(country, (count.get(country) ?? 0) + 1);
  // Compared by the first language: "ロシア / Russian Federation" and "ロシア / Russia" are one country.
  const first = (country: string) => country.split(' / ')[0] ?? country;
  const left = new Set(after.flatMap(({ country }) => (country ? [first(country)] : [])));
  const gone = [...count]
    .filter(([country, entries]) => entries >= COUNTRY_ENTRIES_MIN && !left.has(first(country)))
    .map(([country]) => country);
  if (gone.length > 0) throw new Refusal('list.countries_missing', 'invalid', { countries: gone.join('、') });
}
