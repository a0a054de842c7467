// 64-bit hashes of names in two lanes of 32 bits. With a million names the chance that any two share one is below one in ten million.

/** What a key is a key of; names of different kinds never meet. */
export const KEY = {
  ordered: 1,
  sorted: 2,
  acronym: 3,
  domain: 4,
  ror: 5,
  word: 6,
  head: 7,
  tail: 8,
  id: 9,
  number: 10,
} as const;
export type KeyKind = (typeof KEY)[keyof typeof KEY];

/** A hash that grows word by word, so that every stretch of a text is looked up without being put together. */
export interface KeyHash {
  a: number;
  b: number;
}

export function startHash(kind: KeyKind): KeyHash {
  return { a: Math.imul(0x811c9dc5 ^ kind, 0x01000193), b: Math.imul(0x2f0b4c47 ^ (kind * 0x9e3779b1), 0x85ebca6b) };
}

/** Adds one word to the hash, in place. */
export function addWord(hash: KeyHash, word: string): void {
  let { a, b } = hash;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  hash.a = Math.imul(a ^ 0x1f, 0x01000193);
  hash.b = Math.imul(b ^ 0x1f, 0x5bd1e995);
}

export function hashOf(kind: KeyKind, words: readonly string[]): KeyHash {
  const hash = startHash(kind);
  for (const word of words) addWord(hash, word);
  return hash;
}
