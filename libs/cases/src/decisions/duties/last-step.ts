// Who makes the case look lighter is not the last to let it through. Whoever decides last is asked that then; but a last step may be decided
// already while an earlier one that was asked again, or another seat of it, still waits: nobody may become such a one behind their own approval.
import { Refusal } from '#kernel';
import type { RouteStep, StepName } from '#policy';
import type { Case } from '../../case.js';
import { interestOf } from '../approval.js';
import { stagesOf } from '../board/stage.js';
import { conflict } from '../refusals.js';
import { personsOf } from '../who-may.js';

type Lowering = { by: Parameters<typeof personsOf>[0]; assignment: Case['assignment'] };

/**
 * @param steps the shorter route
 * @throws Refusal `route.last_by_interested` where it would end in an approval of who lowers the tier, or lowered it before, or dismissed a hit
 */
export function refuseInterestedLast(steps: readonly RouteStep[], state: Case, { by, assignment }: Lowering): void {
  const step = lastOfInterested(steps, { ...state, assignment, lowerers: [...state.lowerers, ...personsOf(by)] });
  if (step !== null) throw conflict('route.last_by_interested', state, { step });
}

/** @throws Refusal `hit.dismissed_by_last_approver` for whoever has approved in the last step of a case of T3 or above */
export function refuseDismissalByLast(hitId: string, state: Case, by: Lowering['by']): void {
  if (state.state !== 'in-review') return;
  const hits = state.hits.map((hit) =>
    hit.hitId === hitId ? { ...hit, verdict: 'false-positive' as const, adjudicatedBy: by.id } : hit,
  );
  const step = lastOfInterested(state.steps, { ...state, hits });
  if (step !== null) throw new Refusal('hit.dismissed_by_last_approver', 'forbidden', { step });
}

/** The last step of a route, where somebody approved in it who made the case look lighter; else null. */
function lastOfInterested(steps: readonly RouteStep[], after: Case): StepName | null {
  const last = stagesOf(steps).at(-1);
  const isOf = ({ by, inPlaceOf }: Case['steps'][number]): boolean =>
    interestOf(
      [by, inPlaceOf].filter((person) => person !== null),
      after,
    ) !== null;
  const approved = after.steps.filter(({ outcome }) => outcome?.startsWith('approved'));
  const isLast = ({ stepId }: RouteStep): boolean => last?.seats.some((seat) => seat.stepId === stepId) ?? false;
  return approved.some((each) => isLast(each) && isOf(each)) ? (last?.step ?? null) : null;
}
