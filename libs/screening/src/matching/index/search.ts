// Stages 4 and 5 over a whole list: the rows that share enough with a row of ours to reach the threshold, each scored.
// A row that shares less than SHARE_MIN of our weight could not reach it, so nothing is lost, however long the list is.
import type { PartyKind } from '../../list-entry.js';
import { align, type Part, type Pairing } from '../scoring/align.js';
import { KIND_BIT, NO_TEXT, type NameIndex } from './name-index.js';
import { letterSimilarity, nearWords, type Near } from './near.js';
import { ROLES, ROUTES, SYLLABIC, type Row, type Word } from '../rows/row.js';
import { closenessByEar, soundBits } from '../sounds/sounds.js';
import { fold } from '../parse/fold.js';
import { organizationRows } from '../rows/organization-rows.js';
import type { Readers } from '../rows/rows.js';
import { scoreOrganizations } from '../scoring/organizations.js';
import { scoreParts, type Limit } from '../scoring/score.js';
import { TUNING } from '../scoring/tuning.js';
import { isHan } from './vocabulary.js';

const SHARE_MIN: Record<PartyKind, number> = { person: 0.44, organization: 0.45 };
const TELLING_WEIGHT = 0.95;
// Two words at their worst.
const TWO_NAMES = 1.2;
const SHARE_BY_EAR = 0.25;
const ANY_SOUND = 0xffff;
const SPLIT_MIN = 2;

/** A row of theirs with its score. */
export interface ScoredRow {
  row: number;
  theirs: Row;
  score: number;
  parts: Part[];
  limits: Limit[];
}

/** Memory to search an index with, kept from one search to the next. */
export interface Scratch {
  weight: Float32Array;
  stamp: Uint32Array;
  turn: number;
  touched: number[];
}

export function scratchFor(index: NameIndex): Scratch {
  const rows = index.entryOf.length;
  return { weight: new Float32Array(rows), stamp: new Uint32Array(rows), turn: 0, touched: [] };
}

/** What a search works with. */
export interface Searching {
  scratch: Scratch;
  readers: Readers;
  /** Compare every row, whatever it shares: for two names alone. */
  all?: boolean;
}

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

const mayJoin = ({ role, spellings }: Word): boolean => role === 'name' && !isHan(spellings[0] as string);

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

/** Every row of the index, of this kind, whose score reaches the threshold; unsorted. */
export function search(
  index: NameIndex,
  sought: Sought,
  { scratch, threshold, readers, all }: Searching & { threshold: number },
): ScoredRow[] {
  const found: ScoredRow[] = [];
  const rows = all ? everyRow(index, sought) : candidates(index, sought, scratch);
  for (const row of rows) {
    const scored = scoreRow(index, sought, row, readers);
    if (scored && scored.score >= threshold) found.push(scored);
  }
  return found;
}

const everyRow = (index: NameIndex, sought: Sought): number[] =>
  Array.from(index.entryOf.keys()).filter((row) => comparable(index, sought, row));

function candidates(index: NameIndex, sought: Sought, scratch: Scratch): number[] {
  const { weight, touched } = scratch;
  for (const row of touched) weight[row] = 0;
  touched.length = 0;
  let whole = 0;
  sought.row.words.forEach((word, at) => {
    whole += word.weight;
    scratch.turn += 1;
    for (const [id, met] of sought.near[at] as Near)
      addRows(index, scratch, id, word.weight * Math.max(met.letters, met.sound));
    const next = sought.row.words[at + 1];
    const joined = sought.joined[at];
    if (joined && next) {
      scratch.turn += 1;
      for (const id of joined.keys()) addRows(index, scratch, id, word.weight + next.weight);
    }
    for (const pair of sought.splits[at] as [number, number][]) addRowsOfBoth(index, scratch, pair, word.weight);
  });
  const { enough, withInitial } = leastShared(sought, whole);
  return touched.filter((row) => {
    const shared = (weight[row] as number) + 1e-6;
    if (shared < withInitial || !comparable(index, sought, row)) return false;
    return shared >= enough || hasInitial(index, row);
  });
}

/**
 * How much a row must share to reach the threshold. It depends on our name alone, never on how many rows there are: what is found in a part of
 * a list is found in the whole.
 */
function leastShared({ row, kind }: Sought, whole: number): { enough: number; withInitial: number } {
  // A word of its own is enough for a firm, however long its name.
  const share = whole * SHARE_MIN[kind];
  if (kind === 'organization') {
    const enough = Math.min(share, TELLING_WEIGHT);
    return { enough, withInitial: enough };
  }
  // Of a name by ear one word is found by its key, the others by comparing.
  if (row.route === 'loan-word') return { enough: whole * SHARE_BY_EAR, withInitial: whole * SHARE_BY_EAR };
  const names = row.words.filter(({ role }) => role === 'name').length;
  const initials = row.words.some(({ role }) => role === 'initial');
  // One name of several, however equal, stays below the threshold, but where an initial stands for another.
  return { enough: names < 2 || initials ? share : Math.max(share, TWO_NAMES), withInitial: share };
}

function hasInitial(index: NameIndex, row: number): boolean {
  for (let word = index.firstWord[row] as number; word < (index.firstWord[row + 1] as number); word += 1)
    if (ROLES[index.roleOf[word] as number] === 'initial') return true;
  return false;
}

function addRows({ firstRow, rows }: NameIndex, scratch: Scratch, id: number, weight: number): void {
  const { turn, stamp } = scratch;
  const end = firstRow[id + 1] as number;
  for (let at = firstRow[id] as number; at < end; at += 1) {
    const row = rows[at] as number;
    if (stamp[row] === turn) continue;
    stamp[row] = turn;
    if (scratch.weight[row] === 0) scratch.touched.push(row);
    scratch.weight[row] = (scratch.weight[row] as number) + weight;
  }
}

// A row with one half of a word says nothing yet: whether the other half is anywhere on the list is not its business.
function addRowsOfBoth(
  { firstRow, rows }: NameIndex,
  scratch: Scratch,
  [first, second]: [number, number],
  weight: number,
): void {
  scratch.turn += 1;
  const { turn, stamp } = scratch;
  for (let at = firstRow[first] as number; at < (firstRow[first + 1] as number); at += 1)
    stamp[rows[at] as number] = turn;
  for (let at = firstRow[second] as number; at < (firstRow[second + 1] as number); at += 1) {
    const row = rows[at] as number;
    if (stamp[row] !== turn) continue;
    stamp[row] = 0;
    if (scratch.weight[row] === 0) scratch.touched.push(row);
    scratch.weight[row] = (scratch.weight[row] as number) + weight;
  }
}

function comparable(index: NameIndex, { row, kind }: Sought, other: number): boolean {
  if ((index.readAs[other] as number) !== KIND_BIT[kind]) return false;
  const route = index.routeOf[other] as number;
  if (row.readFromHan && route >= 128) return false;
  const derived = ROUTES[route & 127] === 'acronym';
  if (row.route === 'acronym') return !derived && index.firstWord[other + 1] === (index.firstWord[other] as number) + 1;
  return !derived || row.words.length === 1;
}

/** A row of the index as words. */
export function rowAt(index: NameIndex, row: number): Row {
  const { firstWord, firstSpelling, spellings, vocabulary, roleOf, weightOf } = index;
  const words: Word[] = [];
  for (let word = firstWord[row] as number; word < (firstWord[row + 1] as number); word += 1) {
    const texts: string[] = [];
    for (let at = firstSpelling[word] as number; at < (firstSpelling[word + 1] as number); at += 1)
      texts.push(vocabulary.texts[spellings[at] as number] as string);
    words.push({
      spellings: texts,
      role: ROLES[roleOf[word] as number] as Word['role'],
      weight: (weightOf[word] as number) / 100,
    });
  }
  const route = index.routeOf[row] as number;
  return { route: ROUTES[route & 127] as Row['route'], readFromHan: route >= 128, words };
}

function scoreRow(index: NameIndex, sought: Sought, row: number, readers: Readers): ScoredRow | null {
  if (sought.row.meant && index.textOf[row] !== NO_TEXT) {
    const theirs = organizationRowAt(index, row, readers);
    if (theirs?.meant) {
      const meant = scoreOrganizations(sought.row, theirs);
      if (meant.decided) return meant.score > 0 ? { row, theirs, ...meant } : null;
      const rows = rowAt(index, row);
      const compared = { ours: sought.row, theirs: rows, kind: sought.kind };
      const aligned = scoreParts(compared, align(pairing(index, sought, row, rows)));
      if (aligned.score <= meant.score) return meant.score > 0 ? { row, theirs, ...meant } : null;
      return { row, theirs: rows, ...aligned };
    }
  }
  const theirs = rowAt(index, row);
  const { score, parts, limits } = scoreParts(
    { ours: sought.row, theirs, kind: sought.kind },
    align(pairing(index, sought, row, theirs)),
  );
  return score > 0 ? { row, theirs, score, parts, limits } : null;
}

// What an organisation's name means is worked out again for the few names that are compared, and kept for the next search.
const ROWS_KEPT_MAX = 20_000;

function organizationRowAt(index: NameIndex, row: number, readers: Readers): Row | undefined {
  const text = index.textOf[row] as number;
  let kept = keptRows.get(index);
  if (!kept || kept.size >= ROWS_KEPT_MAX) keptRows.set(index, (kept = new Map()));
  let rows = kept.get(text);
  if (!rows) {
    const shown = index.formTexts[text] as string;
    rows = organizationRows({ role: 'alias', shown, folded: fold(shown) }, readers);
    kept.set(text, rows);
  }
  let first = row;
  while (
    first > 0 &&
    index.textOf[first - 1] === text &&
    index.formOf[first - 1] === index.formOf[row] &&
    index.entryOf[first - 1] === index.entryOf[row]
  )
    first -= 1;
  return rows[row - first];
}

const keptRows = new WeakMap<NameIndex, Map<number, Row[]>>();

function pairing(index: NameIndex, sought: Sought, row: number, theirs: Row): Pairing {
  const first = index.firstWord[row] as number;
  // A spelling is sounded out where either side shows the tradition, and the other may be of it: a name in Latin letters may be of any.
  const shown = index.soundsOf[row] as number;
  const may = (route: string, own: number) => (route === 'as-written' || route === 'translation' ? ANY_SOUND : own);
  const syllabic = sought.kind === 'person' && (SYLLABIC.has(theirs.route) || SYLLABIC.has(sought.row.route));
  const sounds = (sought.sounds & may(theirs.route, shown)) | (may(sought.row.route, sought.sounds) & shown);
  const idsOf = (their: number) =>
    index.spellings.subarray(
      index.firstSpelling[first + their] as number,
      index.firstSpelling[first + their + 1] as number,
    );
  const best = (near: Near | null | undefined, their: number) => {
    let met: ReturnType<Pairing['meet']> = null;
    if (!near) return met;
    for (const id of idsOf(their)) {
      const known = near.get(id);
      if (!known) continue;
      if ((known.letters === 1 || !syllabic) && known.letters > (met?.score ?? 0))
        met = { score: known.letters, route: known.route };
      if ((known.sounds & sounds) !== 0 && known.sound > (met?.score ?? 0))
        met = { score: known.sound, route: 'sound' };
    }
    return met;
  };
  const initials = sought.kind === 'person' && !syllabic;
  const byEar = sought.row.route === 'loan-word' || theirs.route === 'loan-word';
  return {
    ours: sought.row.words,
    theirs: theirs.words,
    meet: (our, their) => {
      const met =
        best(sought.near[our], their) ??
        (byEar ? heardMet(sought.row.words[our] as Word, theirs.words[their] as Word) : null);
      return met ?? (initials ? initialMet(sought.row.words[our] as Word, theirs.words[their] as Word) : null);
    },
    meetJoined: (our, their) => (best(sought.joined[our], their)?.score ?? 0) * TUNING.joined,
    meetSplit: (our, their) => {
      const together = new Set(idsOf(their));
      const next = new Set(idsOf(their + 1));
      const exact = (sought.splits[our] as [number, number][]).some(([a, b]) => together.has(a) && next.has(b));
      if (exact) return TUNING.joined;
      return syllabic
        ? 0
        : joinedTheirs(sought.row.words[our] as Word, theirs.words[their] as Word, theirs.words[their + 1] as Word);
    },
  };
}

function heardMet(ours: Word, theirs: Word): { score: number; route: 'sound' } | null {
  const closeness = closenessByEar(ours.spellings[0] as string, theirs.spellings[0] as string);
  return closeness === 0 ? null : { score: closeness, route: 'sound' };
}

function initialMet(ours: Word, theirs: Word): { score: number; route: 'initial' } | null {
  if (ours.role !== 'initial' && theirs.role !== 'initial') return null;
  const fits = ours.spellings.some((our) => theirs.spellings.some((their) => our[0] === their[0]));
  return fits ? { score: TUNING.initial, route: 'initial' } : null;
}

// "Abdurrahman" for "Abdul Rahman": the two words of theirs as one, a letter changed.
function joinedTheirs(ours: Word, first: Word, second: Word): number {
  const word = ours.spellings[0] as string;
  if (word.length < 6 || isHan(word) || !mayJoin(first) || !mayJoin(second)) return 0;
  return letterSimilarity(word, (first.spellings[0] as string) + (second.spellings[0] as string)) * TUNING.joined;
}
