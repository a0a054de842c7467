// Stage 4a for a whole row of ours: each of its words, two of them written as one, and one of them written as two, looked up in a list's words.
import type { PartyKind } from '../../list-entry.js';
import { SYLLABIC, type Row, type Word } from '../rows/row.js';
import { soundBits } from '../sounds/sounds.js';
import type { NameIndex } from './name-index.js';
import { nearWords, type Near } from './near.js';
import { isHan } from './vocabulary.js';

const ANY_SOUND = 0xffff;
const SPLIT_MIN = 2;

/** A row of ours, looked up in the vocabulary of an index. */
export interface Sought {
  row: Row;
  kind: PartyKind;
  sounds: number;
  near: Near[];
  /** Words `n` and `n + 1` written as one. */
  joined: (Near | null)[];
  /** Pairs of words of theirs that together are word `n`. */
  splits: [first: number, second: number][][];
}

/** Looks the words of a row up. */
export function seek(index: NameIndex, row: Row, kind: PartyKind): Sought {
  const { vocabulary } = index;
  const words = row.words;
  const syllabic = kind === 'person' && SYLLABIC.has(row.route);
  const own = soundBits(row);
  const ofAny = row.route === 'as-written' || row.route === 'translation';
  const reach = { misspelt: !syllabic, sounds: own, mayBe: ofAny ? ANY_SOUND & ~own : 0 };
  return {
    row,
    kind,
    sounds: own,
    near: words.map((word) => nearWords(vocabulary, word, reach)),
    joined: words.map((word, at) => {
      const next = words[at + 1];
      if (!next || !mayJoin(word) || !mayJoin(next)) return null;
      const spellings = joinedSpellings(word, next);
      return nearWords(vocabulary, { ...word, spellings }, reach);
    }),
    splits: words.map((word) =>
      mayJoin(word) ? word.spellings.slice(0, 2).flatMap((spelling) => splitsOf(index, spelling)) : [],
    ),
  };
}

/** Whether a word may be one of two that are written as one. */
export const mayJoin = ({ role, spellings }: Word): boolean => role === 'name' && !isHan(spellings[0] as string);

function joinedSpellings(a: Word, b: Word): string[] {
  const together: string[] = [];
  for (const first of a.spellings.slice(0, 3))
    for (const second of b.spellings.slice(0, 3)) together.push(first + second);
  return together;
}

function splitsOf({ vocabulary }: NameIndex, word: string): [number, number][] {
  const found: [number, number][] = [];
  if (isHan(word)) return found;
  for (let at = SPLIT_MIN; at <= word.length - SPLIT_MIN; at += 1) {
    const first = vocabulary.idOf(word.slice(0, at));
    if (first === undefined) continue;
    const second = vocabulary.idOf(word.slice(at));
    if (second !== undefined) found.push([first, second]);
  }
  return found;
}
