// A position is the pair (xid, position): the only order in which a reader behind the fence never misses an event (toolchain.md A5).
import type { Position } from '../event.js';
import { MalformedPosition } from '../event-store.js';

const SHAPE = /^(\d{1,20})-(\d{1,19})$/;

/** @throws MalformedPosition */
export function parsePosition(position: Position): { xid: string; place: string } {
  const [, xid, place] = SHAPE.exec(position) ?? [];
  if (xid === undefined || place === undefined) throw new MalformedPosition('Not a position of this log');
  return { xid, place };
}

/** <0, 0, >0 as `a` lies before, at, behind `b`. */
export function comparePositions(a: Position, b: Position): number {
  const [left, right] = [parsePosition(a), parsePosition(b)];
  return compareIntegers(left.xid, right.xid) || compareIntegers(left.place, right.place);
}

function compareIntegers(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
