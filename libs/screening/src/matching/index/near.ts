// Stage 4a: which words of a list are one word of ours, and how far. Asked once for a word of ours, whatever the number of names.
import { commonSubsequence, editDistance, editLimit } from '../scoring/edit-distance.js';
import { isConcept, isNickname, type Word } from '../rows/row.js';
import { SOUND_KINDS, soundOf } from '../sounds/sounds.js';
import { TUNING } from '../scoring/tuning.js';
import { consonantsOf, isHan, KEY, pairsOf, shortenings, type Vocabulary } from './vocabulary.js';

/** How a word of theirs met a word of ours. */
export interface Met {
  /** As letters: equal, or a few of them changed. 0 when only the sound is the same. */
  letters: number;
  /** As a sound: 0 when it is another one. */
  sound: number;
  /** In which traditions the sound is the same (bits of SOUND_KINDS). */
  sounds: number;
  route: 'exact' | 'meaning' | 'nickname' | 'edit' | 'sound' | 'han' | 'han-edit' | 'han-abbreviation';
}

/** Words of the vocabulary near to a word of ours, by number. */
export type Near = Map<number, Met>;

// Of a word with many spellings the first few may also be misspelt.
const FUZZY_SPELLINGS = 2;
const SOUNDED_SPELLINGS = 6;

/** How far a search may go from the letters of a word. */
export interface Reach {
  /** A few letters may differ; not where the word is a syllable that we read ourselves, which nobody has misspelt. */
  misspelt: boolean;
  /** Traditions in which it is sounded out, as bits of SOUND_KINDS. */
  sounds: number;
  /** Traditions that it may be of where the other name shows them. */
  mayBe: number;
}

/** Finds every word of the vocabulary that may stand for this one. */
export function nearWords(vocabulary: Vocabulary, word: Word, reach: Reach): Near {
  const near: Near = new Map();
  const concept = word.spellings.some(isConcept);
  const telling = word.role !== 'number' && word.role !== 'initial';
  word.spellings.forEach((spelling, order) => {
    if (concept) nearSame(vocabulary, spelling, near);
    else if (isHan(spelling)) nearHan(vocabulary, spelling, near);
    else if (isNickname(spelling)) nearNickname(vocabulary, spelling, near);
    else {
      const same = vocabulary.idOf(spelling);
      if (same !== undefined) note(near, same, { letters: 1, sound: 0, sounds: 0, route: 'exact' });
      if (telling && reach.misspelt && order < FUZZY_SPELLINGS) nearMisspelt(vocabulary, spelling, same, near);
      if (telling && order < SOUNDED_SPELLINGS) nearBySound(vocabulary, spelling, reach, near);
    }
  });
  return near;
}

// A known word is itself and no other: Henan is not Hunan misspelt.
function nearSame(vocabulary: Vocabulary, spelling: string, near: Near): void {
  const same = vocabulary.idOf(spelling);
  const route = isConcept(spelling) ? 'meaning' : 'exact';
  if (same !== undefined) note(near, same, { letters: 1, sound: 0, sounds: 0, route });
}

function nearNickname(vocabulary: Vocabulary, spelling: string, near: Near): void {
  const same = vocabulary.idOf(spelling);
  if (same !== undefined) note(near, same, { letters: TUNING.nickname, sound: 0, sounds: 0, route: 'nickname' });
}

function nearBySound(vocabulary: Vocabulary, spelling: string, { sounds, mayBe }: Reach, near: Near): void {
  SOUND_KINDS.forEach((kind, number) => {
    const bit = 1 << number;
    if (((sounds | mayBe) & bit) === 0) return;
    const key = (sounds & bit) === 0 ? KEY.shownSound : KEY.sound;
    const sound = soundOf(kind, spelling);
    if (sound === '') return;
    vocabulary.eachUnder(key + number, sound, (id) => {
      if (near.get(id)?.letters === 1 || soundOf(kind, vocabulary.texts[id] as string) !== sound) return;
      note(near, id, { letters: 0, sound: TUNING.sound[kind], sounds: 1 << number, route: 'sound' });
    });
  });
}

function nearMisspelt(vocabulary: Vocabulary, spelling: string, same: number | undefined, near: Near): void {
  const tried = new Set<number>();
  const tryWord = (id: number) => {
    if (id === same || tried.has(id)) return;
    tried.add(id);
    const letters = letterSimilarity(spelling, vocabulary.texts[id] as string);
    if (letters > 0) note(near, id, { letters, sound: 0, sounds: 0, route: 'edit' });
  };
  for (const short of shortenings(spelling)) vocabulary.eachUnder(KEY.shortened, short, tryWord);
  const consonants = consonantsOf(spelling);
  if (consonants !== '') vocabulary.eachUnder(KEY.consonants, consonants, tryWord);
}

function note(near: Near, id: number, met: Met): void {
  const known = near.get(id);
  if (!known) near.set(id, met);
  else {
    if (met.letters > known.letters) known.route = met.route;
    known.letters = Math.max(known.letters, met.letters);
    known.sound = Math.max(known.sound, met.sound);
    known.sounds |= met.sounds;
  }
}

/** How far two different words are one word misspelt: 1 equal, 0 another word. */
export function letterSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const limit = Math.max(1, editLimit(longer));
  const distance = editDistance(a, b, limit);
  if (distance > limit) return 0;
  const swapped = distance === 1 && a.length === b.length && sortedLetters(a) === sortedLetters(b);
  if (longer <= 3 && !swapped) return 0;
  return 1 - (TUNING.editLoss * (swapped ? TUNING.swap : distance)) / longer;
}

const JOINED_LETTERS_MIN = 6;
const EDITS_MAX = editLimit(Infinity);

/** How far a word is two others written as one, a letter or two changed: "Abdurrahman" for "Abdul Rahman". */
export function joinedSimilarity(word: string, first: string, second: string): number {
  if (word.length < JOINED_LETTERS_MIN || Math.abs(word.length - first.length - second.length) > EDITS_MAX) return 0;
  return isHan(word) ? 0 : letterSimilarity(word, first + second);
}

const sortedLetters = (word: string): string => [...word].sort().join('');

function nearHan(vocabulary: Vocabulary, run: string, near: Near): void {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(run))
    vocabulary.eachUnder(KEY.pair, pair, (id) => shared.set(id, (shared.get(id) ?? 0) + 1));
  if (run.length <= 4) vocabulary.eachUnder(KEY.first, run.slice(0, 1), (id) => shared.set(id, shared.get(id) ?? 0));
  for (const id of shared.keys()) {
    const met = hanSimilarity(run, vocabulary.texts[id] as string);
    if (met) note(near, id, met);
  }
}

function hanSimilarity(a: string, b: string): Met | null {
  const met = (letters: number, route: Met['route']): Met => ({ letters, sound: 0, sounds: 0, route });
  if (a === b) return met(1, 'han');
  const common = commonSubsequence(a, b);
  if (common < 2) return null;
  const share = (2 * common) / (a.length + b.length);
  if (common === Math.min(a.length, b.length)) return met(share, 'han-abbreviation');
  return met(share * TUNING.hanExchanged, 'han-edit');
}
