import { expect, test } from '@jest/globals';
import type { StepView } from '../client/index.js';
import { boardThatWaits, goesOnWithout, stagesOf } from './stages.js';

/** `+` approved, `-` against, `.` waits, `x` fell away: the seats of a board of which so many must approve. */
const board = (told: string, need: number): StepView[] =>
  [...told].map((mark, index) => ({
    ...{ stepId: `r1-executive@${index + 1}`, step: 'executive', role: 'executive', unit: null },
    status: { '+': 'done', '-': 'done', '.': 'now', x: 'fallen-away' }[mark] as StepView['status'],
    outcome: mark === '+' ? 'approve' : mark === '-' ? 'reject' : null,
    ...{ reason: null, by: null, inPlaceOf: null, at: null, conditional: false, confirmation: null, question: null },
    board: told.length > 1 ? { seats: told.length, need, committee: null, member: null } : null,
  }));

test.each<[string, number, ReturnType<typeof boardThatWaits>, boolean]>([
  ['.', 1, null, false],
  ['...', 2, { approved: 0, need: 2, isDeciding: false }, true],
  ['+..', 2, { approved: 1, need: 2, isDeciding: true }, true],
  ['+-.', 2, { approved: 1, need: 2, isDeciding: true }, false],
  ['-..', 2, { approved: 0, need: 2, isDeciding: false }, false],
  ['++x', 2, null, false],
])('of a board %s of which %i must approve', (told, need, stands, goesOn) => {
  const steps = board(told, need);
  expect(boardThatWaits(steps)).toEqual(stands);
  expect(goesOnWithout(steps)).toBe(goesOn);
  expect(stagesOf(steps)).toEqual([{ step: 'executive', seats: steps }]);
});
