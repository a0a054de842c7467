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
  let found: Choice[] = [{ text: '', cost: 0 }];
  for (const place of places) {
    if (place.length === 1) for (const each of found) each.text += place[0];
    else found = extended(found, place, limit);
  }
  return found.map(({ text }) => text);
}

interface Choice {
  text: string;
  /** How far down its places' lists its choices stand. */
  cost: number;
}

// `found` is sorted by cost, and so is what comes out.
function extended(found: Choice[], place: string[], limit: number): Choice[] {
  const result: Choice[] = [];
  const most = (found.at(-1)?.cost ?? 0) + place.length - 1;
  for (let cost = found[0]?.cost ?? 0; cost <= most; cost += 1) {
    for (const { text, cost: own } of found) {
      if (own > cost) break;
      const choice = place[cost - own];
      if (choice === undefined) continue;
      result.push({ text: text + choice, cost });
      if (result.length === limit) return result;
    }
  }
  return result;
}
