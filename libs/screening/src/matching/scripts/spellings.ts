// Whole words from the spellings of their parts.
import { SPELLINGS_MAX } from '../reading.js';

/** Every way to write a word of which each part has several spellings, those first that are first in all parts, {@link SPELLINGS_MAX} at most. */
export function joinSpellings(parts: string[][]): string[] {
  let heads = [''];
  for (const tails of parts) {
    if (tails.length === 1) heads = heads.map((head) => head + (tails[0] ?? ''));
    else heads = joinTwo(heads, tails);
  }
  return heads;
}

function joinTwo(heads: string[], tails: string[]): string[] {
  const joined: string[] = [];
  for (let rank = 0; rank < heads.length + tails.length - 1; rank++) {
    for (let head = Math.max(0, rank - tails.length + 1); head <= Math.min(rank, heads.length - 1); head++) {
      const word = `${heads[head]}${tails[rank - head]}`;
      if (!joined.includes(word)) joined.push(word);
      if (joined.length === SPELLINGS_MAX) return joined;
    }
  }
  return joined;
}
