// A route that becomes shorter may end in a step that was decided already, while an earlier one that was asked again still waits: then nobody is
// the last who would be asked whether they may be.
import type { RouteStep } from '#policy';
import type { Case } from '../../case.js';
import { interestOf } from '../approval.js';
import { stagesOf } from '../board/stage.js';
import { conflict } from '../refusals.js';

/**
 * @param steps the shorter route
 * @param after the case as it would stand: with who lowers the tier among its lowerers, and under the lower tier
 * @throws Refusal `route.last_by_interested` where its last step was approved by somebody who made the case look lighter
 */
export function refuseInterestedLast(steps: readonly RouteStep[], after: Case): void {
  const ids =
    stagesOf(steps)
      .at(-1)
      ?.seats.map(({ stepId }) => stepId) ?? [];
  for (const { stepId, step, outcome, by, inPlaceOf } of after.steps) {
    const persons = [by, inPlaceOf].filter((person) => person !== null);
    if (ids.includes(stepId) && outcome?.startsWith('approved') && interestOf(persons, after) !== null)
      throw conflict('route.last_by_interested', after, { step });
  }
}
