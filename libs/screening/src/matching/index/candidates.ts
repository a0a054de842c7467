// Stage 4b: the rows of a list that share enough with a row of ours to be worth scoring. In which ways a row shares something tells of most rows
// that it cannot be enough; of the others it is summed up. What is left out could not have reached the threshold, however long the list is.
import type { PartyKind } from '../../list-entry.js';
import { ROLES, ROUTES, SYLLABIC } from '../rows/row.js';
import { TUNING } from '../scoring/tuning.js';
import { KIND_BIT, ROW_CLASS, type NameIndex } from './name-index.js';
import { metRows, type Scratch, type Wanted } from './met-rows.js';
import { Sharing } from './sharing.js';
import type { Sought } from './sought.js';
import { waysOf } from './ways.js';

const SHARE_MIN: Record<PartyKind, number> = { person: 0.44, organization: 0.45 };
const TELLING_WEIGHT = 0.95;
// Two words at their worst.
const TWO_NAMES = 1.2;
const SHARE_BY_EAR = 0.25;
const MISSING_MAX = 0.2;
/** Sums of weights that are equal but for their last digits. */
const CLOSE = 1e-6;

/** Weight of our words that a row must share, and that one with an initial must, which may stand for any. */
type Least = { enough: number; withInitial: number };

/** Rows that may reach the threshold, in the order in which the words of ours lead to them. */
export function candidates(index: NameIndex, sought: Sought, scratch: Scratch, threshold: number): number[] {
  const met = waysOf(index, sought);
  const sharing = new Sharing(index, sought, met, scratch.known);
  const least = leastShared(sought);
  const { enough, withInitial } = least;
  const found: { row: number; order: number }[] = [];
  const look = (row: number) => {
    const shared = sharing.of(row) + CLOSE;
    if (shared < withInitial || !comparable(index, sought, row)) return;
    if (shared < enough && !hasInitial(index, row)) return;
    if (sharing.mayReach(threshold)) found.push({ row, order: sharing.order });
  };
  try {
    for (const rowClass of classesFor(sought))
      for (const row of metRows(index, rowClass, met.ways, wantedOf(sought, least, rowClass, threshold), scratch))
        look(row);
  } finally {
    sharing.forget();
  }
  return found.sort((a, b) => a.order - b.order || a.row - b.row).map(({ row }) => row);
}

/** Whether the two may be compared at all. */
export function comparable(index: NameIndex, { row, kind }: Sought, other: number): boolean {
  if ((index.readAs[other] as number) !== KIND_BIT[kind]) return false;
  const route = index.routeOf[other] as number;
  if (row.readFromHan && route >= 128) return false;
  const derived = ROUTES[route & 127] === 'acronym';
  if (row.route === 'acronym') return !derived && index.firstWord[other + 1] === (index.firstWord[other] as number) + 1;
  return !derived || row.words.length === 1;
}

// Classes of rows that `comparable` does not refuse as a whole.
function classesFor({ row, kind }: Sought): number[] {
  const own = kind === 'organization' ? ROW_CLASS.organization : 0;
  const apart = kind === 'person' || (row.route !== 'acronym' && row.words.length === 1);
  const classes = apart ? [own, own + ROW_CLASS.apart] : [own];
  return row.readFromHan ? classes : classes.flatMap((each) => [each, each + ROW_CLASS.fromHan]);
}

function wantedOf(sought: Sought, { enough, withInitial }: Least, rowClass: number, threshold: number): Wanted {
  const weights = sought.row.words.map(({ weight }) => weight);
  if ((rowClass & ROW_CLASS.apart) !== 0) return { weights, least: withInitial, missing: Infinity };
  // A name by syllables is whole: what lacks one of its words stays below, whatever else it shares.
  const whole = sought.kind === 'person' && SYLLABIC.has(sought.row.route);
  return {
    weights,
    least: enough,
    missing: whole && threshold > TUNING.person.incompleteMax + CLOSE ? MISSING_MAX : Infinity,
  };
}

/**
 * How much a row must share to reach the threshold. It depends on our name alone, never on how many rows there are: what is found in a part of
 * a list is found in the whole.
 */
function leastShared({ row, kind }: Sought): Least {
  const whole = row.words.reduce((sum, { weight }) => sum + weight, 0);
  const share = whole * SHARE_MIN[kind];
  // A word of its own is enough for a firm, however long its name.
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
