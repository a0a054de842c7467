// By which words of theirs a row can share something with a row of ours, and how much of our weight by each.
import type { Near } from './near.js';
import { ROW_CLASSES, type NameIndex } from './name-index.js';
import type { Sought } from './sought.js';

/**
 * One way to share: a word of ours stands for a word of theirs, two of ours for one of theirs, or one of ours for two of theirs. A row shares by
 * each way at most once, by the first of the way's words that it has.
 */
export interface Way {
  /** Words of theirs; a row without any of them does not share in this way. */
  ids: readonly number[];
  /** What a row may share by it at the most. */
  most: number;
  /** Which words of ours it speaks for, as bits. */
  ours: number;
  kind: 'alone' | 'joined' | 'split';
}

/** What a word of theirs is to one way. */
export interface Meeting {
  /** Number of the way. */
  way: number;
  /** Rises through the words of a way and from way to way. */
  order: number;
  worth: number;
  /** Which half of a word of ours, as bits: a row shares where it has both. */
  half: number;
}

export const FIRST_HALF = 1;
export const SECOND_HALF = 2;
const WHOLE = FIRST_HALF | SECOND_HALF;

export interface Ways {
  ways: Way[];
  /** Of every word of theirs that has any: its meetings. */
  meetings: ReadonlyMap<number, readonly Meeting[]>;
}

/** The ways of a row of ours through an index, in the order of its words. */
export function waysOf(index: NameIndex, { row, near, joined, splits }: Sought): Ways {
  const ways: Way[] = [];
  const meetings = new Map<number, Meeting[]>();
  let order = 0;
  const meet = (id: number, worth: number, half: number) => {
    const known = meetings.get(id);
    const meeting = { way: ways.length, order: order++, worth, half };
    if (known) known.push(meeting);
    else meetings.set(id, [meeting]);
  };
  row.words.forEach(({ weight }, at) => {
    const bit = 1 << at;
    const alone = near[at] as Near;
    let most = 0;
    for (const [id, met] of alone) {
      const worth = weight * Math.max(met.letters, met.sound);
      most = Math.max(most, worth);
      meet(id, worth, WHOLE);
    }
    if (alone.size > 0) ways.push({ ids: [...alone.keys()], most, ours: bit, kind: 'alone' });
    const next = row.words[at + 1];
    const together = joined[at];
    if (together && together.size > 0 && next) {
      const worth = weight + next.weight;
      for (const id of together.keys()) meet(id, worth, WHOLE);
      ways.push({ ids: [...together.keys()], most: worth, ours: bit | (bit << 1), kind: 'joined' });
    }
    for (const [first, second] of splits[at] as [number, number][]) {
      if (first === second) meet(first, weight, WHOLE);
      else {
        meet(first, weight, FIRST_HALF);
        meet(second, weight, SECOND_HALF);
      }
      ways.push({ ids: [rarer(index, first, second)], most: weight, ours: bit, kind: 'split' });
    }
  });
  return { ways, meetings };
}

// A row that has both has the rarer one.
function rarer(index: NameIndex, first: number, second: number): number {
  return rowsWith(index, first) <= rowsWith(index, second) ? first : second;
}

const rowsWith = ({ firstRow }: NameIndex, id: number): number =>
  (firstRow[(id + 1) * ROW_CLASSES] as number) - (firstRow[id * ROW_CLASSES] as number);
