// Stretches of a text that are a name of the register, and which of them stand there as one.
import { addWord, KEY, startHash } from './key-hash.js';
import type { Candidate, OpenedRegister } from './opened-register.js';
import { isBodyWord, isFieldWord, isTelling, UNITS } from './terms.js';
import { isRunCharacter, type Word } from './words-of.js';

export interface Stretch {
  from: number;
  /** Exclusive. */
  to: number;
  candidates: Candidate[];
}

const WORDS_MAX = 14;
const RUN_MAX = 26;

/** All stretches that the register knows and that stand as a name there, the longest first and none over another. */
export function stretchesIn(words: Word[], register: OpenedRegister): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < words.length; from++) {
    const hash = startHash(KEY.ordered);
    const limit = Math.min(words.length, from + (isRunCharacter(words[from]?.text ?? '') ? RUN_MAX : WORDS_MAX));
    for (let to = from + 1; to <= limit; to++) {
      addWord(hash, words[to - 1]?.text ?? '');
      const candidates = register.candidates(hash);
      if (candidates.length > 0 && standsAlone(words, from, to)) found.push({ from, to, candidates });
    }
  }
  return withoutOverlap(found);
}

function withoutOverlap(found: Stretch[]): Stretch[] {
  const chosen: Stretch[] = [];
  for (const stretch of found.sort((left, right) => right.to - right.from - (left.to - left.from))) {
    if (chosen.every(({ from, to }) => stretch.to <= from || stretch.from >= to)) chosen.push(stretch);
  }
  return chosen;
}

/** Whether a stretch is a name where it stands, and not a piece of a longer one ("Michigan University" in "Western Michigan University"). */
export function standsAlone(words: Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (isRunCharacter(first.text)) return standsAloneInRun(words, from, to);
  const inside = words.slice(from, to);
  const before = wordsBefore(words, from);
  const after = wordsAfter(words, to);
  const isSegment = before.length === 0 && after.every((word) => /^\d+$/.test(word.text));
  if (inside.length === 1 && !isWordByItself(first, words)) return false;
  if (!isSegment && !isNameByItself(inside)) return false;
  return leftFits(before, first) && rightFits(inside, after);
}

// A single word behind a comma is a town or a state more often than a body: "Providence, RI".
function isWordByItself(word: Word, words: Word[]): boolean {
  if (word.text.length <= 2) return words.length === 1;
  return word.segment === words[0]?.segment || word.capitals;
}

function isNameByItself(inside: Word[]): boolean {
  if (inside.some((word) => isBodyWord(word.text))) return inside.length > 1;
  if (inside.length === 1) return inside[0]?.capitals === true && inside[0].text.length >= 4;
  return inside.length >= 3 && inside.some((word) => isTelling(word.text));
}

const wordsBefore = (words: Word[], from: number): Word[] => {
  const { segment } = words[from] as Word;
  return words.slice(0, from).filter((word) => word.segment === segment);
};

const wordsAfter = (words: Word[], to: number): Word[] => {
  const { segment } = words[to - 1] as Word;
  return words.slice(to).filter((word) => word.segment === segment);
};

// What stands before a body without a comma is the part of it that is meant: "Department of Chemistry University of Sheffield".
function leftFits(before: Word[], first: Word): boolean {
  if (before.length === 0 || before.some((word) => UNITS.has(word.text) || isBodyWord(word.text))) return true;
  return first.link !== '' || before.every((word) => /^(?:\d+|\p{L})$/u.test(word.text));
}

const GOES_ON = new Set([
  'of',
  'for',
  'and',
  'de',
  'du',
  'des',
  'der',
  'di',
  'da',
  'do',
  'und',
  'y',
  'et',
  'del',
  'della',
]);

// "Beijing University of Posts and Telecommunications" is not Beijing University.
function rightFits(inside: Word[], after: Word[]): boolean {
  const [next] = after;
  // "Indian Institute of Science Education and Research" is not the Indian Institute of Science.
  const last = inside[inside.length - 1]?.text ?? '';
  const goesOn = next !== undefined && isFieldWord(next.text) && !isBodyWord(last);
  if (goesOn && !after.some((word) => isBodyWord(word.text) || UNITS.has(word.text))) return false;
  return next === undefined || !GOES_ON.has(next.link) || after.some((word) => isBodyWord(word.text));
}

const RUN_PREFIX =
  /(?:^|国立|私立|公立|市立|県立|都立|府立|中国|日本|台湾|中華民国|韓国|大学|学院|附属|病院|医院|研究院|研究所)$/u;
const OTHER_BODY = /(?:大学|大学校|短期大学|高等専門学校|高等学校|専門学校|대학교|학원대학)$/u;
const PART = /学院|学部|研究|系|科|専攻|院|所|室|部|中心|센터|학과|학부|대학|연구/u;

function standsAloneInRun(words: Word[], from: number, to: number): boolean {
  const before = runText(words, from - 1, -1, words[from]?.segment ?? 0);
  const after = runText(words, to, 1, words[to - 1]?.segment ?? 0);
  const name = words
    .slice(from, to)
    .map((word) => word.text)
    .join('');
  if (name.length < 2) return false;
  if (words[from]?.spaced !== true && !RUN_PREFIX.test(before)) return false;
  if (after === '') return true;
  if (name.length <= 3) return PART.test(after) && !OTHER_BODY.test(after);
  // 国防大学 in 国防大学校; 山梨学院 in 山梨学院大学.
  return !after.startsWith('校') && !OTHER_BODY.test(after);
}

/** The run of characters that goes on from here without a space. */
function runText(words: Word[], at: number, step: 1 | -1, segment: number): string {
  let text = '';
  for (let index = at; index >= 0 && index < words.length; index += step) {
    const word = words[index] as Word;
    if (word.segment !== segment || !isRunCharacter(word.text)) break;
    if (step === 1 && word.spaced) break;
    text = step === 1 ? text + word.text : word.text + text;
    if (step === -1 && word.spaced) break;
  }
  return text;
}
