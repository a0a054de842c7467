// 後閲: what was decided in an absent person's place is looked at by them when they are back. No vote: the decision stands, and waits for nothing.
import { Refusal } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, CaseContext } from '../../case-command.js';
import type { CaseOccurrence } from '../../case-event.js';
import { unknownStep } from '../approval.js';
import { sealed } from '../drafting.js';
import { conflict, refuseInWrongState, refuseLongText } from '../refusals.js';

type ConfirmAfterwards = Extract<CaseCommand, { type: 'ConfirmAfterwards' }>;

/** Once, by the person in whose place the step was decided, with or without a remark. */
export function confirmAfterwards(command: ConfirmAfterwards, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  const { stepId, remark } = command;
  refuseInWrongState(command, state);
  const step = state.steps.find((each) => each.stepId === stepId);
  if (!step) throw unknownStep(stepId, state);
  if (step.inPlaceOf === null) throw conflict('confirmation.not_asked', state, { step: step.step });
  if (actor.id !== step.inPlaceOf) throw new Refusal('confirmation.by_principal', 'forbidden');
  if (step.confirmedAt !== null) return [];
  if (remark !== null) refuseLongText(remark, '/remark');
  return [{ type: 'ConfirmedAfterwards', data: { stepId }, personal: sealed(state, { remark }) }];
}
