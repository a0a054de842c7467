// Stages 4 and 5 over a whole list: the rows that share enough with a row of ours to reach the threshold, each scored.
import { align, type Part, type Pairing } from '../scoring/align.js';
import { candidates, comparable } from './candidates.js';
import type { Scratch } from './met-rows.js';
import { NO_TEXT, type NameIndex } from './name-index.js';
import { joinedSimilarity, type Near } from './near.js';
import { mayJoin, type Sought } from './sought.js';
import { ROLES, ROUTES, SYLLABIC, type Row, type Word } from '../rows/row.js';
import { closenessByEar } from '../sounds/sounds.js';
import { fold } from '../parse/fold.js';
import { organizationRows } from '../rows/organization-rows.js';
import type { Readers } from '../rows/rows.js';
import { scoreOrganizations } from '../scoring/organizations.js';
import { scoreParts, type Limit } from '../scoring/score.js';
import { TUNING } from '../scoring/tuning.js';

const ANY_SOUND = 0xffff;

/** A row of theirs with its score. */
export interface ScoredRow {
  row: number;
  theirs: Row;
  score: number;
  parts: Part[];
  limits: Limit[];
}

/** What a search works with. */
export interface Searching {
  scratch: Scratch;
  readers: Readers;
  /** Compare every row, whatever it shares: for two names alone. */
  all?: boolean;
}

/** Every row of the index, of this kind, whose score reaches the threshold; unsorted. */
export function search(
  index: NameIndex,
  sought: Sought,
  { scratch, threshold, readers, all }: Searching & { threshold: number },
): ScoredRow[] {
  const found: ScoredRow[] = [];
  const rows = all ? everyRow(index, sought) : candidates(index, sought, scratch, threshold);
  for (const row of rows) {
    const scored = scoreRow(index, sought, row, readers);
    if (scored && scored.score >= threshold) found.push(scored);
  }
  return found;
}

const everyRow = (index: NameIndex, sought: Sought): number[] =>
  Array.from(index.entryOf.keys()).filter((row) => comparable(index, sought, row));

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
      const exact = (sought.splits[our] as [number, number][]).some(
        ([a, b]) => idsOf(their).includes(a) && idsOf(their + 1).includes(b),
      );
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

function joinedTheirs(ours: Word, first: Word, second: Word): number {
  if (!mayJoin(first) || !mayJoin(second)) return 0;
  const [word, one, other] = [ours, first, second].map(({ spellings }) => spellings[0] as string) as [
    string,
    string,
    string,
  ];
  return joinedSimilarity(word, one, other) * TUNING.joined;
}
