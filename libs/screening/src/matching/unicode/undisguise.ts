// What a name says to the eye, where its characters say something else to the machine; and where it was so.
import { alphabetOf, insideSign, isLatinDisguise, latinLookAlike, lookAlikeIn, type Alphabet } from './homoglyphs.js';
import { unseen } from './invisible.js';

export type DeceptionKind = 'look-alike' | 'invisible' | 'bidi' | 'mixed-scripts' | 'width';

export interface Deception {
  kind: DeceptionKind;
  /** Where in the text as it came, in UTF-16 code units. */
  at: number;
  /** Such as `U+0430`. */
  codePoint: string;
}

export interface Undisguised {
  text: string;
  deceptions: Deception[];
  /** Other ways to read the whole text, where nobody can say which letters were meant: "РОСА" is Cyrillic Rosa or Latin POCA. */
  alternatives: string[];
}

interface Seen {
  character: string;
  /** As it was written, where `character` is what is inside a sign. */
  written: string;
  at: number;
  alphabet: Alphabet | null;
}

const PLAIN = /^[\x20-\x7e]*$/;
const DIGIT_IN_WORD = /[A-Za-z][013459][A-Za-z]/;
const ROMAN_NUMERAL = /^[\u2160-\u217f]$/;
const WORD_CHARACTER = /^[\p{L}\p{M}\p{Nd}]$/u;

/**
 * Takes out what is not seen, and reads look-alike letters as the letters they look like – in words whose letters are of more than one alphabet
 * only: a word of one alphabet stays what it is (Сергей is Cyrillic). A full-width letter is noted as `width`, which is how many people in Japan
 * write and no sign of bad faith by itself. Zero-width joiners, variation selectors and direction marks are not noted where their script needs them.
 */
export function undisguise(text: string): Undisguised {
  if (PLAIN.test(text) && !DIGIT_IN_WORD.test(text)) return { text, deceptions: [], alternatives: [] };
  const deceptions: Deception[] = [];
  const seen = visible(text.toWellFormed(), deceptions);
  const words = cut(seen);
  const alphabets = words.map(alphabetsIn);
  const readings = words.map((_, index) => readWord(words, alphabets, index, deceptions));
  const result = readings.map(({ text: read }) => read).join('');
  const alternatives = [...new Set(readings.some(({ other }) => other !== null) ? alternativesOf(readings) : [])];
  deceptions.sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1));
  return { text: result, deceptions, alternatives: alternatives.filter((each) => each !== result) };
}

const named = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

function visible(text: string, deceptions: Deception[]): Seen[] {
  const characters = [...text];
  const seen: Seen[] = [];
  let at = 0;
  characters.forEach((character, index) => {
    const place = at;
    at += character.length;
    const why = unseen(character, characters[index - 1] ?? '', characters[index + 1] ?? '', text);
    if (why !== null) {
      if (why === 'proper') return;
      deceptions.push({ kind: why === 'overlay' ? 'look-alike' : why, at: place, codePoint: named(character) });
      return;
    }
    const inside = insideSign(character);
    if (inside !== null && !ROMAN_NUMERAL.test(character)) {
      const width = character >= '\uff01' && character <= '\uff5e';
      deceptions.push({ kind: width ? 'width' : 'look-alike', at: place, codePoint: named(character) });
    }
    const plain = inside ?? character;
    seen.push({
      character: plain,
      written: character,
      at: place,
      alphabet: alphabetOf(plain.codePointAt(0) as number),
    });
  });
  return seen;
}

// Words and what stands between them, in their order.
function cut(seen: Seen[]): Seen[][] {
  const words: Seen[][] = [];
  let inWord: boolean | null = null;
  for (const each of seen) {
    const isWord = each.alphabet !== null || WORD_CHARACTER.test(each.character);
    if (isWord === inWord) words.at(-1)?.push(each);
    else words.push([each]);
    inWord = isWord;
  }
  return words;
}

function alphabetsIn(word: Seen[]): Set<Alphabet> {
  const found = new Set<Alphabet>();
  for (const { alphabet } of word) if (alphabet) found.add(alphabet);
  return found;
}

interface WordReading {
  text: string;
  other: string | null;
}

const spelled = (word: Seen[]): string => word.map(({ character }) => character).join('');

function readWord(words: Seen[][], alphabets: Set<Alphabet>[], index: number, deceptions: Deception[]): WordReading {
  const word = words[index] as Seen[];
  const own = alphabets[index] as Set<Alphabet>;
  if (own.size === 0) return { text: spelled(word), other: null };
  if (own.size > 1) return readMixed(word, deceptions);
  if (own.has('latin')) return readLatin(word, deceptions);
  const latin = inLatin(word, 'close');
  if (latin === null) return { text: spelled(word), other: null };
  const others = alphabets.filter((each, place) => place !== index && each.size > 0);
  const latinAround = others.length > 0 && others.every((each) => each.has('latin'));
  // An initial says too little to be read otherwise: "А. Smith".
  if (latinAround && word.length > 1) {
    for (const each of word) note(deceptions, 'look-alike', each);
    note(deceptions, 'mixed-scripts', word[0] as Seen);
    return { text: latin, other: spelled(word) };
  }
  const telling = words.some((each, place) => place !== index && isTelling(each, alphabets[place] as Set<Alphabet>));
  return { text: spelled(word), other: telling ? null : latin };
}

// A word with letters of its own alphabet that look like no others: where one is, its neighbours are what they seem.
const isTelling = (word: Seen[], own: Set<Alphabet>): boolean =>
  own.size === 1 && !own.has('latin') && inLatin(word, 'close') === null;

const note = (deceptions: Deception[], kind: DeceptionKind, { written, at }: Seen): void => {
  deceptions.push({ kind, at, codePoint: named(written) });
};

function inLatin(word: Seen[], how: 'close' | 'loose'): string | null {
  let read = '';
  for (const { character, alphabet } of word) {
    const latin = alphabet === null || alphabet === 'latin' ? character : latinLookAlike(character, how);
    if (latin === null) return null;
    read += latin;
  }
  return read;
}

function inAlphabet(word: Seen[], target: 'cyrillic' | 'greek'): string | null {
  let read = '';
  for (const { character, alphabet } of word) {
    if (alphabet !== null && alphabet !== 'latin' && alphabet !== target) return null;
    const letter = alphabet === 'latin' ? lookAlikeIn(target, character) : character;
    if (letter === null) return null;
    read += letter;
  }
  return read;
}

// The alphabet of most of its letters is the one that was meant, if the others can be read in it.
function readMixed(word: Seen[], deceptions: Deception[]): WordReading {
  note(deceptions, 'mixed-scripts', word[0] as Seen);
  const count = (alphabet: Alphabet) => word.filter((each) => each.alphabet === alphabet).length;
  const host = count('cyrillic') >= count('greek') ? 'cyrillic' : 'greek';
  const latin = inLatin(word, 'loose');
  const hosted = inAlphabet(word, host);
  const closeLatin = inLatin(word, 'close') !== null;
  const chosen = hosted !== null && (latin === null || (count(host) > count('latin') && !closeLatin)) ? hosted : latin;
  if (chosen === null) return { text: spelled(word), other: null };
  const kept: Alphabet = chosen === hosted ? host : 'latin';
  for (const each of word) if (each.alphabet !== null && each.alphabet !== kept) note(deceptions, 'look-alike', each);
  const other = chosen === hosted ? latin : hosted;
  // One foreign letter in a long word is a disguise and nothing else.
  const [few, many] = [count(host), count('latin')].sort((a, b) => a - b) as [number, number];
  return { text: chosen, other: 2 * few >= many ? other : null };
}

const VOWEL = /^[aeiouy]$/i;
const LETTER = /^[A-Za-z]$/;
const SMALL = /^[a-z]$/;
const DIGITS: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '9': 'g' };

// Phonetic letters, and a digit between two letters that stands for a letter it looks like.
function readLatin(word: Seen[], deceptions: Deception[]): WordReading {
  let read = '';
  let other = '';
  word.forEach((each, index) => {
    const [first, second] = isLatinDisguise(each.character)
      ? Array<string>(2).fill(latinLookAlike(each.character, 'loose') ?? each.character)
      : digitAsLetter(word, index);
    if (first !== each.character) note(deceptions, 'look-alike', each);
    read += first;
    other += second;
  });
  return { text: read, other: other === read ? null : other };
}

// 1 is an l beside a vowel, else an i; the other way is the alternative, as is the digit itself. Postcodes (K1A) and models (EC1V) keep theirs.
function digitAsLetter(word: Seen[], index: number): [string, string] {
  const { character } = word[index] as Seen;
  const before = word[index - 1]?.character ?? '';
  const after = word[index + 1]?.character ?? '';
  const kept: [string, string] = [character, character];
  if (character > '9' || !LETTER.test(before) || !LETTER.test(after)) return kept;
  if (!SMALL.test(after) && word.filter((each) => LETTER.test(each.character)).length < 4) return kept;
  if (character === '1') return VOWEL.test(before) || VOWEL.test(after) ? ['l', 'i'] : ['i', 'l'];
  const letter = DIGITS[character];
  return letter === undefined ? kept : [letter, character];
}

function alternativesOf(readings: WordReading[]): string[] {
  return [readings.map(({ text, other }) => other ?? text).join('')];
}
