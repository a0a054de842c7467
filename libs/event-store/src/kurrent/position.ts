// A position is the pair of KurrentDB's log positions; the log has one order, so what is not yet at one can only come behind it.
import type { Position as KurrentPosition } from '@kurrent/kurrentdb-client';
import type { Position } from '../event.js';
import { MalformedPosition } from '../event-store.js';

const SHAPE = /^(\d{1,20})-(\d{1,20})$/;

/** Servers say this where they do not know a position. */
const UNKNOWN = 2n ** 63n;

/** @throws MalformedPosition */
export function parsePosition(position: Position): KurrentPosition {
  const [, commit, prepare] = SHAPE.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) throw new MalformedPosition('Not a position of this log');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

/** Null where the server told none. */
export function positionOf(told: KurrentPosition | undefined): Position | null {
  return told && told.commit < UNKNOWN && told.prepare < UNKNOWN ? `${told.commit}-${told.prepare}` : null;
}

/** <0, 0, >0 as `a` lies before, at, behind `b`. */
export function comparePositions(a: Position, b: Position): number {
  const [left, right] = [parsePosition(a), parsePosition(b)];
  return compareIntegers(left.commit, right.commit) || compareIntegers(left.prepare, right.prepare);
}

function compareIntegers(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
