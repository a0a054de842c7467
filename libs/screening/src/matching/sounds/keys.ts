// The sound keys of one word, by the traditions of its name.
import type { ReadingRoute } from '../reading.js';
import { arabicSound } from './arabic.js';
import { indicSound } from './indic.js';
import { latinSound } from './latin.js';
import { slavicSound } from './slavic.js';
import { traditionsOf, type Tradition } from './tradition.js';

const FOLDS: Record<Tradition, [string, (word: string) => string | null]> = {
  arabic: ['a', arabicSound],
  slavic: ['s', slavicSound],
  indic: ['i', indicSound],
};
const BY_ROUTE: Partial<Record<ReadingRoute, Tradition>> = { arabic: 'arabic', cyrillic: 'slavic', indic: 'indic' };

/** What a name in this script, or with these words, is folded by. */
export function traditionsOfReading(route: ReadingRoute, words: string[]): Tradition[] {
  const shown = traditionsOf(words);
  const own = BY_ROUTE[route];
  return own === undefined || shown.includes(own) ? shown : [own, ...shown];
}

/** Keys such as `l:filip`, `s:Sukin`: two words that share one are spelled for one sound. The general key is always there when the word is long enough. */
export function westernSounds(word: string, traditions: Tradition[]): string[] {
  const keys: string[] = [];
  const general = latinSound(word);
  if (general !== null) keys.push(`l:${general}`);
  for (const tradition of traditions) {
    const [prefix, fold] = FOLDS[tradition];
    const key = fold(word);
    if (key !== null) keys.push(`${prefix}:${key}`);
  }
  return keys;
}
