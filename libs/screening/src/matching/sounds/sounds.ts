// Which spellings stand for one sound, tradition by tradition, and in which traditions a row may be sounded out.
import type { ReadingRoute } from '../reading.js';
import { CONCEPT, type Row } from '../rows/row.js';
import { arabicSound } from './arabic.js';
import { chineseSound, mandarinSyllables } from './chinese.js';
import { indicSound } from './indic.js';
import { japaneseSound } from './japanese.js';
import { hangulSpelling, koreanSound } from './korean.js';
import { latinSound } from './latin.js';
import { hear, loanWordCloseness, loanWordSound } from './loan-word.js';
import { memo } from './memo.js';
import { slavicSound } from './slavic.js';
import { thaiSound } from './thai.js';
import { traditionsOf } from './tradition.js';

/** Traditions of spelling whose words are found by their sound. */
export const SOUND_KINDS = [
  'latin',
  'arabic',
  'slavic',
  'indic',
  'chinese',
  'japanese',
  'korean',
  'hangul',
  'loan-word',
  'thai',
] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

const FOLDS: Record<SoundKind, (word: string) => string | null> = {
  latin: latinSound,
  arabic: arabicSound,
  slavic: slavicSound,
  indic: indicSound,
  chinese: chineseSound,
  japanese: japaneseSound,
  korean: koreanSound,
  hangul: hangulSpelling,
  'loan-word': loanWordSound,
  thai: thaiSound,
};
const WORD = /^[a-z]{2,30}$/;

/** The key of a word's sound in one tradition; empty where the word says too little. */
export const soundOf = (kind: SoundKind, word: string): string => (WORD.test(word) ? (FOLDS[kind](word) ?? '') : '');

/** The key of a word's sound in every tradition of {@link SOUND_KINDS}, in their order; empty where the word says too little. */
export function soundsOf(word: string): string[] {
  return WORD.test(word) ? SOUND_KINDS.map((kind) => FOLDS[kind](word) ?? '') : [];
}

const OF_ROUTE: Partial<Record<ReadingRoute, SoundKind[]>> = {
  pinyin: ['chinese'],
  'wade-giles': ['chinese'],
  cantonese: ['chinese'],
  hokkien: ['chinese'],
  'japanese-reading': ['japanese'],
  kana: ['japanese', 'loan-word'],
  'loan-word': ['loan-word'],
  korean: ['hangul'],
  'sino-korean': ['hangul'],
  cyrillic: ['slavic', 'latin'],
  arabic: ['arabic', 'latin'],
  indic: ['indic', 'latin'],
  thai: ['thai', 'latin'],
  translation: ['chinese', 'japanese', 'korean', 'arabic', 'slavic', 'loan-word', 'latin'],
};

const KOREAN_SURNAMES = new Set(
  `kim lee ri yi rhee pak park bak choe choi jong jung chung chong jeong jo cho kang gang yun yoon jang chang rim lim im han o oh so suh seo
  sin shin kwon gwon hwang an ahn song ryu yu yoo hong jon jun chon jeon ko koh go mun moon son yang pae bae paek baek ho heo nam no roh ha
  kwak sim shim cha chu joo ju ku koo min hyon u woo na ra mun pyo won tae`.split(/\s+/),
);
const KOREAN =
  /^(?:[bcdghjklmnprstwy]{0,2}(?:yae|yeo|wae|eui|yoo|[aeiouwy][aeiou]|[aeiou])(?:ng|ck|[klmnptbg])?){1,2}$/;
// Letters that romanised Japanese has, an end that it has, and never three consonants in a row.
const JAPANESE_LETTERS = /^[abcdefghijkmnoprstuwyz]{3,30}$/;
const looksJapanese = (text: string): boolean =>
  JAPANESE_LETTERS.test(text) && /[aeioun]$|[aeiou]h$/.test(text) && !/[^aeiou]{3}/.test(text);

/** The traditions of a script in which a word is to be sounded out; by ear is another thing. */
export const soundKindsOfRoute = (route: ReadingRoute): SoundKind[] =>
  (OF_ROUTE[route] ?? ['latin']).filter((kind) => kind !== 'loan-word');

/** The traditions that a row shows by its script or its words. */
export function soundKindsOf({ route, words }: Row): readonly SoundKind[] {
  const own = OF_ROUTE[route];
  if (own) return own;
  const texts = words.map(({ spellings }) => spellings[0] as string).filter((text) => !text.startsWith(CONCEPT));
  const kinds: SoundKind[] = ['latin', ...traditionsOf(texts)];
  if (route !== 'as-written' || texts.length < 2) return kinds;
  if (texts.every((text) => mandarinSyllables(text) !== null)) kinds.push('chinese');
  if (
    texts.some((text) => KOREAN_SURNAMES.has(text)) &&
    texts.every((text) => KOREAN_SURNAMES.has(text) || KOREAN.test(text))
  )
    kinds.push('korean');
  if (texts.every(looksJapanese)) kinds.push('japanese');
  return kinds;
}

const bitsOf = new WeakMap<Row, number>();

/** {@link soundKindsOf} as bits of SOUND_KINDS. */
export function soundBits(row: Row): number {
  let bits = bitsOf.get(row);
  if (bits === undefined) {
    bits = soundKindsOf(row).reduce((sum, kind) => sum | (1 << SOUND_KINDS.indexOf(kind)), 0);
    bitsOf.set(row, bits);
  }
  return bits;
}

const EAR_MIN = 0.62;

/** How alike two words are to the ear, as a score of 0 to 1: one of them wrote the other's foreign name as it sounds. */
export function closenessByEar(a: string, b: string): number {
  if (!WORD.test(a) || !WORD.test(b)) return 0;
  const closeness = loanWordCloseness(heard(a), heard(b));
  return closeness < EAR_MIN ? 0 : Math.min(0.95, 0.7 + (closeness - 0.68) * 0.8);
}

const heard = memo(hear);
