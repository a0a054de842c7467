// Spellings of one word, the likeliest first, none twice.
import { SPELLINGS_MAX, type ReadWord } from '../../reading.js';

/** A word of a reading, or null where none of the spellings has a letter that we compare. */
export function readWord(spellings: Iterable<string>, limit = SPELLINGS_MAX): ReadWord | null {
  const kept: string[] = [];
  for (const spelling of spellings) {
    if (kept.length >= limit) break;
    if (spelling !== '' && !kept.includes(spelling)) kept.push(spelling);
  }
  return kept.length > 0 ? { spellings: kept } : null;
}

/** Every way to take one choice of each place, those of few changes first, at most `limit`. */
export function choices(places: string[][], limit: number): string[] {
  let found: { text: string; cost: number }[] = [{ text: '', cost: 0 }];
  for (const place of places) {
    if (place.length === 1) {
      for (const each of found) each.text += place[0];
      continue;
    }
    found = found
      .flatMap(({ text, cost }) => place.map((choice, index) => ({ text: text + choice, cost: cost + index })))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit);
  }
  return found.map(({ text }) => text);
}
