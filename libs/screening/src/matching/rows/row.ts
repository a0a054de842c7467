// What is compared: a form of a name in one of its readings, cut into weighted words.
import type { OrganisationWord } from '../organisations/translation.js';
import type { ReadingRoute } from '../reading.js';

/** What a word does in a name; the first three are a person's, the others an organisation's (see word-weight.ts). */
export type WordRole =
  | 'name'
  | 'particle'
  | 'initial'
  | 'class'
  | 'field'
  | 'place'
  | 'country'
  | 'direction'
  | 'qualifier'
  | 'level'
  | 'telling-qualifier'
  | 'dedication'
  | 'filler'
  | 'number';

export interface Word {
  /** Folded, the likeliest first. A run of Han characters is one word; a concept is `#` and its id. */
  spellings: string[];
  role: WordRole;
  /** Share of a full word's weight. */
  weight: number;
  /** For people to read, where the spellings are not. */
  shown?: string;
}

/** A reading that came from Han characters is never compared with another one: what two readers pronounce alike may be two names. */
export interface Row {
  route: ReadingRoute;
  /** The characters were Han, and this is a reading of them. */
  readFromHan: boolean;
  words: Word[];
  /** Of an organisation: the words with what they mean, as they are scored. */
  meant?: readonly OrganisationWord[];
}

export const CONCEPT = '#';
/** Before a full name that stands for what somebody is called: `~william` for Bill, and for William. */
export const NICKNAME = '~';
export const isNickname = (spelling: string): boolean => spelling.startsWith(NICKNAME);
export const isConcept = (spelling: string): boolean => spelling.startsWith(CONCEPT);

/** Routes in a fixed order, for storing as a number. */
export const ROUTES: readonly ReadingRoute[] = [
  'as-written',
  'pinyin',
  'wade-giles',
  'cantonese',
  'hokkien',
  'japanese-reading',
  'kana',
  'loan-word',
  'korean',
  'sino-korean',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'indic',
  'thai',
  'other-script',
  'translation',
  'acronym',
];

export const ROLES: readonly WordRole[] = [
  'name',
  'particle',
  'initial',
  'class',
  'field',
  'place',
  'country',
  'direction',
  'qualifier',
  'level',
  'telling-qualifier',
  'dedication',
  'filler',
  'number',
];

/** Readings of Han characters, kana and hangul: a name in them is whole, and each word of it a syllable or two that many names share. */
export const SYLLABIC: ReadonlySet<ReadingRoute> = new Set<ReadingRoute>([
  'pinyin',
  'wade-giles',
  'cantonese',
  'hokkien',
  'japanese-reading',
  'kana',
  'korean',
  'sino-korean',
]);
