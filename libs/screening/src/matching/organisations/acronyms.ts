// Acronyms: what a name prints as one, and what may be one of its words. A printed one is a name; one that only fits is weak evidence, since
// a thousand bodies share three letters.
import { isUnspacedCode } from './text/plain.js';

/** How the letters of an acronym lie in the words of a name. `syllables`: the beginnings of words, as in Minatom or СибНИИ. */
export type AcronymFit = 'plain' | 'with-stopwords' | 'syllables' | 'subsequence';

const STOPWORDS = new Set(
  'of the and for in on at to a an de du des la le les del della di do da dos das der die das den und et y e i im im. named after van za na po и в на по для при им имени та й у ім'.split(
    ' ',
  ),
);
const LETTERS_MIN = 2;
const LETTERS_MAX = 12;
const SUBSEQUENCE_MIN = 3;
const WORDS_MAX = 24;
/** Of the significant words so many must have a letter in a looser acronym. */
const COVERED_MIN = 0.6;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.&’'–-]*/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The acronyms that a name prints: in capitals, with or without dots, mixed ("PolyU", "BeiHang"), plural ("IITs"), joined ("CAS-IOP").
 * @returns upper-case letters and digits, each once, in the order of the name; nothing where the whole name is in capitals
 */
export function explicitAcronyms(name: string): string[] {
  const tokens = name.slice(0, 300).match(TOKEN) ?? [];
  const shouted = tokens.every(isShouted) && tokens.some(isLongWord);
  if (shouted) return acronymsIn(insideParentheses(name));
  return acronymsIn(tokens);
}

const insideParentheses = (name: string): string[] =>
  [...name.matchAll(/[(（]([^()（）]{2,14})[)）]/gu)].flatMap((match) => (match[1] ?? '').match(TOKEN) ?? []);

function acronymsIn(tokens: readonly string[]): string[] {
  const found = new Set<string>();
  for (const token of tokens)
    for (const part of token.split(/[–-]/)) {
      const letters = part.replace(/[.&’']/g, '').replace(/(?<=\p{Lu})s$/u, '');
      if (isAcronym(letters)) found.add(letters.toUpperCase());
    }
  return [...found];
}

// A word this long in capitals is a word, and so are its neighbours.
const SHOUTED_MIN = 5;
const isLongWord = (token: string): boolean =>
  token.split(/[–-]/).some((part) => part.length > SHOUTED_MIN && !part.includes('.'));
const isShouted = (token: string): boolean => !/\p{Ll}/u.test(token);

function isAcronym(letters: string): boolean {
  if (letters.length < LETTERS_MIN || letters.length > LETTERS_MAX || /^\p{N}/u.test(letters)) return false;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= letters.replace(/\p{N}/gu, '').length;
}

const wordsOf = (name: string): string[] => (name.toLowerCase().match(WORD) ?? []).slice(0, WORDS_MAX);
const significant = (words: readonly string[]): string[] => words.filter((word) => !STOPWORDS.has(word));
const initials = (words: readonly string[]): string => words.map((word) => [...word][0] ?? '').join('');

/**
 * What the initials of a name make: of the significant words, and of all of them.
 * @param words lower-case words in Latin or Cyrillic letters, legal forms taken off
 * @returns upper case, the likelier first; nothing where fewer than two words are left
 */
export function acronymOf(words: readonly string[]): string[] {
  const plain = initials(significant(words));
  const whole = initials(words);
  return [...new Set([plain, whole])]
    .filter((letters) => letters.length >= LETTERS_MIN)
    .map((letters) => letters.toUpperCase());
}

/** {@link acronymOf} for a name as it is printed. */
export const acronymsOfName = (name: string): string[] => acronymOf(wordsOf(name));

/**
 * Whether an acronym can be one of these words, and how closely. Linear in both.
 * @param acronym as {@link explicitAcronyms} gives it; case does not matter
 */
export function acronymFits(acronym: string, words: readonly string[]): AcronymFit | null {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < LETTERS_MIN || letters.length > LETTERS_MAX) return null;
  const all = words.map((word) => word.toLowerCase()).slice(0, WORDS_MAX);
  const telling = significant(all);
  if (telling.length < 2) return null;
  if (letters === initials(telling)) return 'plain';
  if (letters === initials(all)) return 'with-stopwords';
  if (letters.length < SUBSEQUENCE_MIN) return null;
  if (covers(letters, telling, true)) return 'syllables';
  return covers(letters, telling, false) || covers(letters, all, false) ? 'subsequence' : null;
}

/** {@link acronymFits} for a name as it is printed. */
export const acronymFitsName = (acronym: string, name: string): AcronymFit | null =>
  acronymFits(acronym, wordsOf(name));

// In order, from the first letter of the first word on. Strict: every taken piece begins a word, and no word of the first two thirds is left
// out. Else a word may be left out, or give a later letter. Tries the next word before more letters of this one, and both where both fit.
function covers(letters: string, words: readonly string[], strict: boolean): boolean {
  if (letters[0] !== words[0]?.[0]) return false;
  const seen = new Set<number>();
  const walk = (letter: number, word: number, at: number, hit: number): boolean => {
    if (letter === letters.length) return hit >= Math.max(2, Math.ceil(words.length * COVERED_MIN));
    const key = ((letter * WORDS_MAX + word) * 64 + Math.min(at, 63)) * WORDS_MAX + hit;
    if (seen.has(key)) return false;
    seen.add(key);
    const wanted = letters[letter] ?? '';
    const current = words[word] ?? '';
    for (let next = word + 1; next < words.length && next <= word + (strict ? 1 : 2); next += 1)
      if (words[next]?.[0] === wanted && walk(letter + 1, next, 1, hit + 1)) return true;
    if (strict) return current[at] === wanted && walk(letter + 1, word, at + 1, hit);
    const later = current.indexOf(wanted, at);
    return later >= 0 && walk(letter + 1, word, later + 1, hit);
  };
  return walk(1, 0, 1, 1);
}

/**
 * Whether a short form in Han characters or Hangul (北航, 哈工程, 東大, 서울대) can be one of a name that is cut into its words: in order, each
 * character begins a word or follows, within the word, the one taken before it; the first word (or the one after the country) must have a part.
 * @param components the words of the name (see Glossary.parts), folded like the short form
 */
export function shortFormFits(short: string, components: readonly string[]): boolean {
  const letters = [...short];
  const parts = components.map((component) => [...component]);
  if (letters.length < 2 || letters.length > 5 || parts.length < 2) return false;
  if (letters.some((letter) => !isUnspacedCode(letter.codePointAt(0) ?? 0))) return false;
  if (letters.length * 2 > parts.flat().length + 1) return false;
  const walk = (letter: number, part: number, at: number): boolean => {
    if (letter === letters.length) return true;
    if (parts[part]?.[at] === letters[letter] && walk(letter + 1, part, at + 1)) return true;
    for (let next = part + 1; next < parts.length; next += 1)
      if (parts[next]?.[0] === letters[letter] && walk(letter + 1, next, 1)) return true;
    return false;
  };
  const firstPart = parts.findIndex((part, i) => i < 2 && part[0] === letters[0]);
  return firstPart >= 0 && walk(1, firstPart, 1);
}
