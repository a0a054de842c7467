// What is in store for a case, drawn when it is opened: how patient its people are, what goes wrong on the way, and how it ends.
import type { Dice } from './dice.js';

export type Ending = 'approve' | 'approve-with-conditions' | 'licence-required' | 'reject';

export interface Fate {
  /** How often it comes back to the host before it goes on. */
  returns: number;
  /** Carried higher by whoever has it first. */
  escalates: boolean;
  /** Given up by the host: as a draft, or while it is reviewed. */
  withdraws: 'never' | 'early' | 'late';
  takesBack: boolean;
  held: boolean;
  ending: Ending;
  /** The last step of its route whose decider says what the ending says; the others approve. */
  contested: boolean;
  reopened: boolean;
  /** Whether a hit is the same body or person. */
  isSame: boolean;
  /** Working days that everybody takes, at least and at most. */
  pace: readonly [number, number];
}

/** Of a hundred cases most are plain, and everything happens to some. */
export function drawFate(dice: Dice): Fate {
  return {
    returns: dice.weigh([
      [90, 0],
      [9, 1],
      [1, 2],
    ]),
    escalates: dice.chance(0.02),
    withdraws: dice.weigh([
      [96, 'never' as const],
      [1, 'early' as const],
      [3, 'late' as const],
    ]),
    takesBack: dice.chance(0.01),
    held: dice.chance(0.01),
    ending: dice.weigh<Ending>([
      [925, 'approve'],
      [55, 'approve-with-conditions'],
      [12, 'licence-required'],
      [8, 'reject'],
    ]),
    contested: dice.chance(0.3),
    reopened: dice.chance(0.003),
    isSame: dice.chance(0.3),
    pace: dice.weigh<Fate['pace']>([
      [60, [0, 1]],
      [30, [1, 3]],
      [8, [2, 6]],
      [2, [6, 15]],
    ]),
  };
}
