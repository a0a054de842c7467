// The dictionary of Japanese name parts as the readers of names ask it. Made by dictionaries/, handed in.

/** How well a name is known in a role: 3 as newspapers print it, 2 in a name dictionary, 1 there without its role, 0 not at all. */
export type Knownness = 0 | 1 | 2 | 3;

export interface NamePart {
  known: Knownness;
  /** In Latin letters, long vowels short (see kana.ts), the likeliest first. */
  readings: string[];
}

/** All that the dictionary says of one string of characters. */
export interface JapaneseName {
  family: NamePart;
  given: NamePart;
  /** How a single character is read where a name of several begins with it, and where one ends with it; the likeliest first. */
  first: string[];
  last: string[];
  /** As a place, an institution or a common noun: what names of organisations are made of. */
  word: string[];
}

export interface JapaneseNames {
  /** Hash of what it says. */
  version: string;
  /** @param written folded (see fold.ts) */
  find(written: string): JapaneseName | null;
}
