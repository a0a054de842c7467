// 意見照会・回覧: whoever decides, or the office, asks a person or a role for an opinion until a day. It is no vote: no step waits for it, and what
// is overdue is only shown.
import { Refusal, type Actor } from '#kernel';
import type { Case, Consultation } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import { CONSULTED_ROLES, type CaseOccurrence, type ConsultedRole } from '../case-event.js';
import { sealed } from '../decisions/drafting.js';
import { conflict, invalid, refuseInWrongState, refuseParty, requireText } from '../decisions/refusals.js';
import { covers } from '../decisions/who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** A role reaches as far as on the route: clerk and dean are those of the case's unit. */
const OF_THE_UNIT: readonly ConsultedRole[] = ['clerk', 'dean'];
export const CONSULTATIONS_MAX = 50;

/** Of one person who has no part in making the case, or of whoever holds a role. */
export function askOpinion(command: Command<'AskOpinion'>, state: Case, { actor, at }: CaseContext): CaseOccurrence[] {
  refuseParty(actor, state, command);
  const { consultationId, person, role, question, dueAt } = command;
  if (state.consultations.some((each) => each.consultationId === consultationId)) return [];
  refuseInWrongState(command, state);
  // What is asked while the case is screened may tell of a hit, and only the office knows of these.
  if (state.state !== 'in-review' && !actor.roles.some((grant) => grant.role === 'officer'))
    throw conflict('consultation.office_first', state);
  if ((person === null) === (role === null) || (role !== null && !CONSULTED_ROLES.includes(role)))
    throw invalid('consultation.of_one', [{ pointer: '/person', code: 'consultation.of_one' }]);
  if (person === actor.id)
    throw invalid('consultation.of_oneself', [{ pointer: '/person', code: 'consultation.of_oneself' }]);
  if (person !== null && [state.host, state.applicant, ...state.makers].includes(person))
    throw invalid('consultation.of_party', [{ pointer: '/person', code: 'consultation.of_party' }]);
  requireText(question, '/question');
  if (!(Date.parse(dueAt) > Date.parse(at)))
    throw invalid('consultation.due_past', [{ pointer: '/businessDays', code: 'consultation.due_past' }]);
  if (state.consultations.length >= CONSULTATIONS_MAX)
    throw conflict('consultation.too_many', state, { max: CONSULTATIONS_MAX });
  const unit = role !== null && OF_THE_UNIT.includes(role) ? state.unit : null;
  return [
    {
      type: 'ConsultationAsked',
      data: { consultationId, round: state.round, person, role, unit, dueAt },
      personal: sealed(state, { question }),
    },
  ];
}

/** By whoever was asked, once. */
export function giveOpinion(command: Command<'GiveOpinion'>, state: Case, context: CaseContext): CaseOccurrence[] {
  const { consultationId, opinion } = command;
  const asked = consultationOf(consultationId, state);
  if (!isAskedOf(context.actor, asked, state, context)) throw new Refusal('consultation.not_yours', 'forbidden');
  if (asked.answered?.by === context.actor.id) return [];
  if (asked.answered !== null) throw conflict('consultation.answered', state);
  if (asked.withdrawn !== null) throw conflict('consultation.withdrawn', state);
  refuseInWrongState(command, state);
  requireText(opinion, '/opinion');
  const data = { consultationId, round: asked.round };
  return [{ type: 'OpinionGiven', data, personal: sealed(state, { opinion }) }];
}

/** By who asked, or by the office. */
export function withdrawConsultation(
  command: Command<'WithdrawConsultation'>,
  state: Case,
  { actor }: CaseContext,
): CaseOccurrence[] {
  const { consultationId, reason } = command;
  refuseParty(actor, state, command);
  const asked = consultationOf(consultationId, state);
  if (asked.by !== actor.id && !actor.roles.some(({ role }) => role === 'officer'))
    throw new Refusal('consultation.withdrawn_by_asker', 'forbidden');
  if (asked.withdrawn !== null) return [];
  if (asked.answered !== null) throw conflict('consultation.answered', state);
  refuseInWrongState(command, state);
  requireText(reason, '/reason');
  const data = { consultationId, round: asked.round };
  return [{ type: 'ConsultationWithdrawn', data, personal: sealed(state, { reason }) }];
}

/** Whether the command is an answer by whom it was asked of: to them the case is not hidden, as far as the question goes. */
export function isAsked(command: CaseCommand, state: Case, context: CaseContext): boolean {
  if (command.type !== 'GiveOpinion') return false;
  const asked = state.consultations.find(({ consultationId }) => consultationId === command.consultationId);
  return asked !== undefined && isAskedOf(context.actor, asked, state, context);
}

/** Whether an opinion is asked of this person, by name or by a role they hold. Nobody gives one in another's place, nor on their own case. */
export function isAskedOf(
  actor: Actor,
  { person, role, unit }: Consultation,
  state: Case,
  { unitPath = [state.unit] }: Pick<CaseContext, 'unitPath'>,
): boolean {
  if (actor.kind !== 'person' || actor.onBehalfOf !== null) return false;
  if (person !== null) return person === actor.id;
  if (actor.id === state.host || state.makers.includes(actor.id)) return false;
  return actor.roles.some((grant) => grant.role === role && (unit === null || covers(grant, unitPath)));
}

function consultationOf(consultationId: string, { consultations }: Case): Consultation {
  const found = consultations.find((each) => each.consultationId === consultationId);
  if (!found) throw new Refusal('consultation.unknown', 'hidden');
  return found;
}
