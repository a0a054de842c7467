// How a name in any script may be written in Latin letters. Every script has a file in scripts/ that makes such readings; the aligner
// compares nothing but them, so that two names meet whatever they were written in, and the route by which they met can be told.

/** The way by which a word came from how it was written to Latin letters. */
export type ReadingRoute =
  | 'as-written'
  | 'pinyin'
  | 'wade-giles'
  | 'cantonese'
  | 'hokkien'
  | 'japanese-reading'
  | 'kana'
  | 'loan-word'
  | 'korean'
  | 'sino-korean'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'indic'
  | 'thai'
  | 'other-script'
  | 'translation'
  | 'acronym';

/** One word of a reading. */
export interface ReadWord {
  /** Lower-case ASCII letters and digits, the likeliest first, at most {@link SPELLINGS_MAX}. Never empty. */
  spellings: string[];
  /** Where the reading knows it. */
  part?: 'family' | 'given';
}

/** One way to read a whole name. */
export interface Reading {
  route: ReadingRoute;
  words: ReadWord[];
}

export const SPELLINGS_MAX = 24;
