// Random histories of a case, each held against the procedure. The same seed draws the same histories; what fails is shrunk to the fewest moves.
// They are drawn in blocks, each from a seed of its own, so that a run can begin in the middle of another.
import fc from 'fast-check';
import { Refusal } from '#kernel';
import { PlayedCase } from '../../libs/cases/src/testing.js';
import { asked, BEGINNINGS, LOTS_OF_MOVES, type Move } from './moves.js';
import { violations } from './procedure-model.js';

/** So many histories are drawn from one seed: far fewer would be drawn with more of a liking for the ends of every range. */
export const BLOCK = 10_000;
const MOVES_MAX = 60;
const ANY = 2 ** 20;

const move: fc.Arbitrary<Move> = fc.record({
  what: fc.nat({ max: LOTS_OF_MOVES - 1 }),
  who: fc.nat({ max: ANY }),
  how: fc.nat({ max: ANY }),
});
/** Where a history begins, and what is asked in it. */
export const histories = fc.record({
  begin: fc.nat({ max: BEGINNINGS.length - 1 }),
  moves: fc.array(move, { maxLength: MOVES_MAX, size: 'max' }),
});
export type History = typeof histories extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** How often each command was heard, and how many cases ended how. */
export interface Reach {
  histories: number;
  happened: Map<string, number>;
  ended: Map<string, number>;
}

export interface Run {
  runs: number;
  seed: number;
  /** So many histories of this seed were played before: whole blocks. Default 0. */
  from?: number;
  /** How many are drawn from one seed. */
  block?: number;
  onProgress?: (reach: Reach) => void;
}

/**
 * @returns how far the histories went
 * @throws what fast-check says of the first history that the procedure does not know
 */
export function runHistories({ runs, seed, from = 0, block = BLOCK, onProgress }: Run): Reach {
  const reach = newReach();
  for (let done = 0; done < runs; done += block) {
    const numRuns = Math.min(block, runs - done);
    runBlock({ numRuns, seed: seedOf(seed, (from + done) / block) }, reach, onProgress);
  }
  return reach;
}

function runBlock(drawing: { numRuns: number; seed: number }, reach: Reach, onProgress: Run['onProgress']): void {
  const property = fc.property(histories, (history) => {
    const play = played(history, reach);
    reach.histories += 1;
    count(reach.ended, play.state.state);
    onProgress?.(reach);
    refuseViolations(play);
  });
  const found = withoutTraces(() => fc.check(property, drawing));
  if (!found.failed) return;
  // Once more, and where it arose is told with it.
  const cause = faultOf((found.counterexample as [History])[0]);
  throw new Error(fc.defaultReportMessage(found) ?? 'A history failed', { cause });
}

// Most of what is asked is refused, and a refusal's trace, which nobody reads, takes longer than deciding.
function withoutTraces<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function faultOf(history: History): unknown {
  try {
    refuseViolations(played(history, newReach()));
    return null;
  } catch (fault) {
    return fault;
  }
}

function refuseViolations({ events, state, bonds, members }: PlayedCase): void {
  const wrong = violations(events, state, { ...bonds, members });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** Of the first block the seed itself; those of the others lie far from it and from those of its neighbours. */
function seedOf(seed: number, block: number): number {
  return (seed + Math.imul(block, 0x9e3779b1)) | 0;
}

/** Plays a history; what is refused happens not. */
export function played({ begin, moves }: History, reach: Reach): PlayedCase {
  const play = begun(begin);
  for (const each of moves) tryMove(play, each, reach);
  return play;
}

const BEGUN = new Map<number, PlayedCase>();

/** A case that stands where its history begins: played once, and copied ever after. */
export function begun(begin: number): PlayedCase {
  const known = BEGUN.get(begin);
  if (known) return copyOf(known);
  const play = (BEGINNINGS[begin] as () => PlayedCase)();
  BEGUN.set(begin, play);
  return copyOf(play);
}

/** The same case, which goes on by itself: whatever is done to one of them, the other stays where it is. */
export function copyOf(play: PlayedCase): PlayedCase {
  // Whatever kind of case it is, and whatever else that kind knows; its clock alone is bound to the one it was made for.
  const copy = Object.setPrototypeOf(new PlayedCase(), Object.getPrototypeOf(play) as object) as PlayedCase;
  return Object.assign(copy, play, { events: [...play.events], ids: play['ids'].copy(), now: copy['now'] });
}

/** Of no history yet. */
export function newReach(): Reach {
  return { histories: 0, happened: new Map(), ended: new Map() };
}

function tryMove(play: PlayedCase, move: Move, { happened }: Reach): void {
  const { actor, command } = asked(move, play);
  try {
    if (play.do(command, actor).length > 0) count(happened, command.type);
  } catch (error) {
    // Anything but a Refusal is a defect: it fails the history.
    if (!(error instanceof Refusal)) throw error;
  }
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
