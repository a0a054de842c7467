// Whose seat it is: a member's of a committee, and nobody fills two of one stage.
import { Refusal, type Actor, type PersonId } from '#kernel';
import type { Case, Step } from '../../case.js';
import { stageOf, votersOf } from './stage.js';

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

/** One person, one voice: for themselves and in whose place they voted. @throws Refusal `case.second_seat` */
export function refuseSecondSeat(step: Step, persons: readonly PersonId[], state: Case): void {
  const voters = votersOf(stageOf(step, state));
  if (persons.some((person) => voters.includes(person))) throw new Refusal('case.second_seat', 'forbidden');
}
