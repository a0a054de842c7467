// Random histories of a case, each held against the procedure. The same seed draws the same histories; what fails is shrunk to the fewest moves.
import fc from 'fast-check';
import { Refusal } from '#kernel';
import type { PlayedCase } from '../../libs/cases/src/testing.js';
import { asked, BEGINNINGS, LOTS_OF_MOVES, type Move } from './moves.js';
import { violations } from './procedure-model.js';

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

/** How often each command was heard, and how many cases ended how. */
export interface Reach {
  histories: number;
  happened: Map<string, number>;
  ended: Map<string, number>;
}

/**
 * @returns how far the histories went
 * @throws what fast-check says of the first history that the procedure does not know
 */
export function runHistories({
  runs,
  seed,
  onProgress,
}: {
  runs: number;
  seed: number;
  onProgress?: (reach: Reach) => void;
}): Reach {
  const reach = newReach();
  fc.assert(
    fc.property(histories, (history) => {
      const play = played(history, reach);
      reach.histories += 1;
      count(reach.ended, play.state.state);
      onProgress?.(reach);
      const wrong = violations(play.events, play.state, play.bonds);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { numRuns: runs, seed },
  );
  return reach;
}

/** Plays a history; what is refused happens not. */
export function played({ begin, moves }: { begin: number; moves: Move[] }, reach: Reach): PlayedCase {
  const play = (BEGINNINGS[begin] as () => PlayedCase)();
  for (const each of moves) tryMove(play, each, reach);
  return play;
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
