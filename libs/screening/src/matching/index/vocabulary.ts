// Every word that a list's names are written with, once, and the ways to find it from a word that is written a little otherwise.
// Keys are 32-bit hashes beside the number of a word, sorted in one array: a few bytes each, read from a file as they are. Two keys that share
// a hash only bring a candidate more, which the comparison then drops.
import { isConcept, isNickname } from '../rows/row.js';
import { SOUND_KINDS, soundOf, soundsOf } from '../sounds/sounds.js';

export const isHan = (text: string): boolean => {
  const code = text.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code >= 0x20000
  );
};

// Of a word of three letters two may be exchanged.
const NEAR_LENGTH_MIN = 3;
const NEAR_LENGTH_MAX = 30;
const ID_BITS = 21;
const IDS = 2 ** ID_BITS;
// So few keys stand between two places where a search may begin that they are read one after the other.
const KEYS_TOGETHER_BITS = 2;
const BEGINS_BITS_MAX = 22;

/** What a key says of the words it leads to. */
export const KEY = { shortened: 1, pair: 2, first: 3, consonants: 4, sound: 16, shownSound: 32 } as const;

/** FNV-1a over the letters, begun with the kind of key. */
export function hashOf(kind: number, text: string): number {
  let hash = 0x811c9dc5 ^ kind;
  hash = Math.imul(hash, 0x01000193);
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export class Vocabulary {
  private readonly ids = new Map<string, number>();
  /** Where the keys begin whose hashes, without their last `dropped` bits, are n. */
  private readonly begins: Uint32Array;
  private readonly dropped: number;

  /** @param keys hash·2²¹ + number of a word, rising */
  constructor(
    readonly texts: string[],
    readonly keys: Float64Array,
  ) {
    texts.forEach((text, id) => this.ids.set(text, id));
    const bits = Math.min(BEGINS_BITS_MAX, Math.max(1, Math.ceil(Math.log2(keys.length + 1)) - KEYS_TOGETHER_BITS));
    this.dropped = 32 - bits;
    this.begins = beginsOf(keys, bits);
  }

  /** The number of a word; undefined when no name of the list has it. */
  idOf(text: string): number | undefined {
    return this.ids.get(text);
  }

  /** Numbers of the words a key leads to, each possibly more than once. */
  eachUnder(kind: number, text: string, visit: (id: number) => void): void {
    const hash = hashOf(kind, text);
    const wanted = hash * IDS;
    const { keys } = this;
    const end = this.begins[(hash >>> this.dropped) + 1] as number;
    let at = this.begins[hash >>> this.dropped] as number;
    while (at < end && (keys[at] as number) < wanted) at += 1;
    for (; at < end && (keys[at] as number) < wanted + IDS; at += 1) visit((keys[at] as number) - wanted);
  }
}

function beginsOf(keys: Float64Array, bits: number): Uint32Array {
  const begins = new Uint32Array(2 ** bits + 1);
  const share = 2 ** (bits - 32) / IDS;
  let next = 0;
  for (let at = 0; at < keys.length; at += 1)
    for (const last = Math.floor((keys[at] as number) * share); next <= last; next += 1) begins[next] = at;
  return begins.fill(keys.length, next);
}

/** Collects words and makes the vocabulary of them. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];
  /** Traditions under which a word is keyed already, as bits. */
  private readonly shown: number[] = [];
  private keys = new Float64Array(1024);
  private length = 0;

  /** @throws RangeError beyond two million different words */
  add(text: string, sounds: number): number {
    const known = this.ids.get(text);
    if (known !== undefined) {
      this.addShownSounds(known, text, sounds);
      return known;
    }
    const id = this.texts.push(text) - 1;
    if (id >= IDS) throw new RangeError(`A list may hold ${IDS} different words.`);
    this.ids.set(text, id);
    if (isHan(text)) this.addHanKeys(id, text);
    else if (!isConcept(text) && !isNickname(text)) this.addLetterKeys(id, text);
    this.addShownSounds(id, text, sounds);
    return id;
  }

  build(): Vocabulary {
    return new Vocabulary(this.texts, this.keys.slice(0, this.length).sort());
  }

  private addHanKeys(id: number, text: string): void {
    for (const pair of pairsOf(text)) this.key(id, KEY.pair, pair);
    this.key(id, KEY.first, text.slice(0, 1));
  }

  // A name in Latin letters may be of any tradition, and few are: it is asked for by the sounds of others in names that show them alone.
  private addShownSounds(id: number, text: string, sounds: number): void {
    const missing = sounds & ~(this.shown[id] ?? 0);
    if (missing === 0 || isHan(text) || isConcept(text) || isNickname(text)) return;
    this.shown[id] = (this.shown[id] ?? 0) | sounds;
    SOUND_KINDS.forEach((kind, number) => {
      if ((missing & (1 << number)) === 0) return;
      const sound = soundOf(kind, text);
      if (sound !== '') this.key(id, KEY.shownSound + number, sound);
    });
  }

  private addLetterKeys(id: number, text: string): void {
    for (const short of shortenings(text)) this.key(id, KEY.shortened, short);
    const consonants = consonantsOf(text);
    if (consonants !== '') this.key(id, KEY.consonants, consonants);
    soundsOf(text).forEach((sound, kind) => sound !== '' && this.key(id, KEY.sound + kind, sound));
  }

  private key(id: number, kind: number, text: string): void {
    if (this.length === this.keys.length) {
      const larger = new Float64Array(this.keys.length * 2);
      larger.set(this.keys);
      this.keys = larger;
    }
    this.keys[this.length] = hashOf(kind, text) * IDS + id;
    this.length += 1;
  }
}

/** The word, and the word with one letter left out, where words of its length may differ by a letter. */
export function shortenings(text: string): string[] {
  if (text.length < NEAR_LENGTH_MIN || text.length > NEAR_LENGTH_MAX) return [];
  const found = [text];
  for (let at = 0; at < text.length; at += 1)
    if (at === 0 || text[at] !== text[at - 1]) found.push(text.slice(0, at) + text.slice(at + 1));
  return found;
}

/** The consonants of a long word: two of its vowels may be others. Empty where that would say too little. */
export function consonantsOf(text: string): string {
  if (text.length < 8 || text.length > NEAR_LENGTH_MAX) return '';
  const consonants = text.replace(/[aeiouy]/g, '');
  return consonants.length < 4 ? '' : consonants;
}

/** Neighbouring pairs of a run; a run of one character is its own. */
export function pairsOf(run: string): string[] {
  if (run.length < 2) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
