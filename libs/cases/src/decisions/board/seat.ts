// Whose seat it is: a member's of a committee, and nobody fills two of one stage.
import { Refusal, type Actor, type PersonId } from '#kernel';
import type { Case, Step } from '../../case.js';
import { canPassWithout, isPassed, ownSeats, stageOf, stagesOf, votersOf } from './stage.js';

/** For whom an act counts: whoever acts, or the absent person in whose place they do. */
export function sitsFor({ id, onBehalfOf }: Pick<Actor, 'id' | 'onBehalfOf'>): PersonId {
  return onBehalfOf ?? id;
}

/**
 * A seat gives no right: whoever fills it may decide the case by a role of their own, or by one that the member lent them, which was asked before.
 * @throws Refusal `step.seat_of_another`
 */
export function refuseSeatOfAnother({ member, step }: Pick<Step, 'member' | 'step'>, actor: Actor): void {
  if (member !== sitsFor(actor)) throw new Refusal('step.seat_of_another', 'forbidden', { step });
}

/**
 * One person, one voice: for themselves and in whose place they voted. Who has a seat by name votes in that one: in another's it would be lost, and
 * the stage would wait for it for ever.
 * @throws Refusal `case.second_seat` · `step.own_seat_first`
 */
export function refuseSecondSeat(step: Step, persons: readonly PersonId[], state: Case): void {
  const stage = stageOf(step, state);
  const voters = votersOf(stage);
  if (persons.some((person) => voters.includes(person))) throw new Refusal('case.second_seat', 'forbidden');
  if (ownSeats(stage, persons).some(({ stepId }) => stepId !== step.stepId))
    throw new Refusal('step.own_seat_first', 'forbidden', { step: step.step });
}

/** Whoever decides one step sits in no other: where a board could then not be passed, another decides this one. @throws Refusal `step.needed_elsewhere` */
export function refuseNeededElsewhere({ step }: Step, persons: readonly PersonId[], state: Case): void {
  const others = stagesOf(state.steps).filter((stage) => stage.step !== step && !isPassed(stage));
  for (const stage of others) {
    const lost = ownSeats(stage, persons).map(({ stepId }) => stepId);
    if (lost.length > 0 && !canPassWithout(stage, lost, state))
      throw new Refusal('step.needed_elsewhere', 'forbidden', { step: stage.step });
  }
}
