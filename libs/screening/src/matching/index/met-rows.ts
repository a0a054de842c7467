// Which rows are met in enough ways. Rows of words that many names have are looked at only where a rarer word was met before: a row that has
// nothing but them could not share enough.
import { ROW_CLASSES, type NameIndex } from './name-index.js';
import type { Way } from './ways.js';

/** Memory to search an index with, kept from one search to the next. */
export interface Scratch {
  /** Of every row the ways in which it was met, as bits; of every word what it is to the ways. All 0 between two searches. */
  met: Uint32Array;
  known: Uint32Array;
  /** The rows that were met. */
  touched: Uint32Array;
}

export function scratchFor({ entryOf, vocabulary }: NameIndex): Scratch {
  const rows = entryOf.length;
  return {
    met: new Uint32Array(rows),
    known: new Uint32Array(vocabulary.texts.length),
    touched: new Uint32Array(rows),
  };
}

/** What a row must share at the least. */
export interface Wanted {
  /** Of our words. */
  weights: readonly number[];
  /** Weight that it must share. */
  least: number;
  /** Weight of our words that it may lack. */
  missing: number;
}

/** Ways that one bit stands for. */
interface Bundle {
  bit: number;
  most: number;
  ours: number;
  ids: readonly number[];
  /** Rows that its words have. */
  rows: number;
}

const BUNDLES_MAX = 31;
// More than the sums of weights lose to rounding.
const SLACK = 1e-4;
// So many steps along a list of rows cost as much as looking one row up.
const STEPS_PER_ROW = 30;

/** The rows of a class that may share what is wanted; some of them share less. They are good until the next call. */
export function metRows(
  index: NameIndex,
  rowClass: number,
  ways: readonly Way[],
  wanted: Wanted,
  scratch: Scratch,
): Uint32Array {
  const { met, touched } = scratch;
  const bundles = bundlesOf(index, rowClass, ways);
  let every = 0;
  for (const { bit } of bundles) every |= bit;
  if (!mayBeEnough(bundles, every, wanted)) return touched.subarray(0, 0);
  const { leading, following } = divide(bundles, wanted);
  let count = 0;
  for (const bundle of leading) count = lead(index, rowClass, bundle, scratch, count);
  let taken = 0;
  for (const bundle of following) {
    if (bundle.rows > count * STEPS_PER_ROW) taken |= bundle.bit;
    else follow(index, rowClass, bundle, scratch);
  }
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const row = touched[at] as number;
    const mask = (met[row] as number) | taken;
    met[row] = 0;
    if (mayBeEnough(bundles, mask, wanted)) touched[kept++] = row;
  }
  return touched.subarray(0, kept);
}

/** Notes every row of the bundle. @returns how many rows were met so far, `count` before */
function lead(
  { firstRow, rows }: NameIndex,
  rowClass: number,
  { ids, bit }: Bundle,
  { met, touched }: Scratch,
  count: number,
): number {
  let noted = count;
  for (const id of ids) {
    const end = firstRow[id * ROW_CLASSES + rowClass + 1] as number;
    for (let at = firstRow[id * ROW_CLASSES + rowClass] as number; at < end; at += 1) {
      const row = rows[at] as number;
      const before = met[row] as number;
      if (before === 0) touched[noted++] = row;
      met[row] = before | bit;
    }
  }
  return noted;
}

/** Notes the rows of the bundle that were met before. */
function follow({ firstRow, rows }: NameIndex, rowClass: number, { ids, bit }: Bundle, { met }: Scratch): void {
  for (const id of ids) {
    const end = firstRow[id * ROW_CLASSES + rowClass + 1] as number;
    for (let at = firstRow[id * ROW_CLASSES + rowClass] as number; at < end; at += 1) {
      const row = rows[at] as number;
      const before = met[row] as number;
      if (before !== 0) met[row] = before | bit;
    }
  }
}

function bundlesOf({ firstRow }: NameIndex, rowClass: number, ways: readonly Way[]): Bundle[] {
  const bundles: Bundle[] = [];
  ways.forEach(({ ids, most, ours }) => {
    let rows = 0;
    for (const id of ids)
      rows += (firstRow[id * ROW_CLASSES + rowClass + 1] as number) - (firstRow[id * ROW_CLASSES + rowClass] as number);
    if (rows === 0) return;
    const last = bundles[BUNDLES_MAX - 1];
    if (last) {
      last.most += most;
      last.ours |= ours;
      last.ids = [...last.ids, ...ids];
      last.rows += rows;
    } else bundles.push({ bit: 1 << bundles.length, most, ours, ids, rows });
  });
  return bundles;
}

/** The longest lists follow, as long as a row that is in none but them could not share enough. */
function divide(bundles: readonly Bundle[], wanted: Wanted): { leading: Bundle[]; following: Bundle[] } {
  const leading: Bundle[] = [];
  const following: Bundle[] = [];
  let mask = 0;
  for (const bundle of bundles.toSorted((a, b) => b.rows - a.rows)) {
    if (mayBeEnough(bundles, mask | bundle.bit, wanted)) leading.push(bundle);
    else {
      mask |= bundle.bit;
      following.push(bundle);
    }
  }
  return { leading, following };
}

function mayBeEnough(bundles: readonly Bundle[], mask: number, { weights, least, missing }: Wanted): boolean {
  let most = SLACK;
  let ours = 0;
  for (const bundle of bundles)
    if ((mask & bundle.bit) !== 0) {
      most += bundle.most;
      ours |= bundle.ours;
    }
  if (most < least) return false;
  if (missing === Infinity) return true;
  let lacking = -SLACK;
  for (let our = 0; our < weights.length; our += 1) if ((ours & (1 << our)) === 0) lacking += weights[our] as number;
  return lacking <= missing;
}
