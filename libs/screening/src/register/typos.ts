// A name that the register knows but for one typing error: "University of Sio Paulo", "Beihnag University".
import { editDistance } from '../matching/scoring/edit-distance.js';
import { hashOf, KEY } from './key-hash.js';
import { ENDS } from './build-register.js';
import type { OpenedRegister } from './opened-register.js';
import { standsAlone, type Stretch } from './stretches.js';
import { isBodyWord } from './terms.js';
import { isRunCharacter, type Word } from './words-of.js';

// What is looked at for one text, so that no text can make the search slow.
const CORRECTIONS_MAX = 4;
const UNKNOWN_MAX = 4;
const NAMES_MAX = 1_500;
const WINDOW_MAX = 10;
const SHORT = 3;

/** Stretches that are a name of the register after one word is spelt otherwise. */
export function misspeltStretches(words: Word[], register: OpenedRegister): Stretch[] {
  const latin = words.filter((word) => !isRunCharacter(word.text));
  if (latin.length < 2) return [];
  const corrected = unknownWords(words, register).flatMap((at) => correctedStretches(words, at, register));
  return corrected.length > 0 ? corrected : oneWordOff(words, register);
}

const unknownWords = (words: Word[], register: OpenedRegister): number[] =>
  words
    .flatMap((word, at) =>
      /^\p{Script=Latin}{5,}$/u.test(word.text) && register.namesWith(word.text).length === 0 ? [at] : [],
    )
    .slice(0, UNKNOWN_MAX);

function correctedStretches(words: Word[], at: number, register: OpenedRegister): Stretch[] {
  return corrections(words[at]?.text ?? '', register).flatMap((text) => {
    const corrected = words.map((word, index) => (index === at ? { ...word, text } : word));
    return windowsAround(corrected, at).flatMap(({ from, to }) => {
      const candidates = register.candidates(
        hashOf(
          KEY.ordered,
          corrected.slice(from, to).map((word) => word.text),
        ),
      );
      return candidates.length > 0 && standsAlone(corrected, from, to) ? [{ from, to, candidates }] : [];
    });
  });
}

function* around(words: Word[], at: number): Generator<{ from: number; to: number }> {
  for (let from = Math.max(0, at - WINDOW_MAX + 1); from <= at; from++) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(words.length, from + WINDOW_MAX); to++) yield { from, to };
  }
}

/** Stretches of two words and more that hold this one, the longest first. */
const windowsAround = (words: Word[], at: number): { from: number; to: number }[] =>
  [...around(words, at)].sort((left, right) => right.to - right.from - (left.to - left.from));

function corrections(word: string, register: OpenedRegister): string[] {
  const near = new Map<string, number>();
  const limit = word.length >= 9 ? 2 : 1;
  for (const known of register.wordsLike(word, ENDS)) {
    const distance = editDistance(word, known, limit);
    if (distance <= limit) near.set(known, distance);
  }
  return [...near]
    .sort(
      (left, right) => left[1] - right[1] || register.namesWith(right[0]).length - register.namesWith(left[0]).length,
    )
    .slice(0, CORRECTIONS_MAX)
    .map(([known]) => known);
}

/** Names that share all words but one with a stretch of the same length, and that one nearly. */
function oneWordOff(words: Word[], register: OpenedRegister): Stretch[] {
  const seeds = words
    .filter((word) => !isRunCharacter(word.text) && !isBodyWord(word.text))
    .map((word) => ({ word, names: register.namesWith(word.text) }))
    .filter(({ names }) => names.length > 0 && names.length <= NAMES_MAX)
    .sort((left, right) => left.names.length - right.names.length)
    .slice(0, 3);
  const numbers = words.map((word) => register.numberOf(word.text));
  const found: Stretch[] = [];
  for (const { word, names } of seeds) {
    const at = words.indexOf(word);
    for (const name of names) {
      const stretch = nearlyAt(words, numbers, at, name, register);
      if (stretch) found.push({ ...stretch, candidates: [{ record: register.recordOfName(name), role: 'alias' }] });
    }
  }
  return found;
}

// Numbers first: words are spelt out only where one alone differs.
function nearlyAt(
  words: Word[],
  numbers: number[],
  at: number,
  name: number,
  register: OpenedRegister,
): { from: number; to: number } | null {
  const known = register.wordsOfName(name);
  if (known.length < 3) return null;
  for (let from = Math.max(0, at - known.length + 1); from <= at && from + known.length <= words.length; from++) {
    let [off, place] = [0, -1];
    for (let index = 0; index < known.length && off < 2; index++) {
      if (numbers[from + index] === known[index]) continue;
      off++;
      place = index;
    }
    if (off !== 1) continue;
    const isNear = isNearly(words[from + place]?.text ?? '', register.word(known[place] as number));
    if (isNear && standsAlone(words, from, from + known.length)) return { from, to: from + known.length };
  }
  return null;
}

const isNearly = (written: string, known: string): boolean =>
  Math.min(written.length, known.length) >= SHORT && editDistance(written, known, 1) <= 1;
