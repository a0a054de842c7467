// 不服の申出: the applicant contests a decision, and somebody who had no part in the case answers with reasons.
import { dayInJapan, dayAfterDays } from '#policy';
import { Refusal, type Instant } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, CaseContext } from '../../case-command.js';
import type { CaseOccurrence } from '../../case-event.js';
import { sealed } from '../drafting.js';
import { refuseBarred } from '../duties/separation.js';
import { conflict, invalid, refuseInWrongState, refuseParty, requireText } from '../refusals.js';
import { may, personsOf } from '../who-may.js';
import { reopening, superseding } from './superseding.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** The last day, in Japan, on which a decision may be contested: the day that its notice names. */
export function contestableUntil(decidedAt: Instant, days: number): string {
  return dayAfterDays(dayInJapan(decidedAt), days);
}

/** Once for each decision, within the policy's days. */
export function contestDecision(
  command: Command<'ContestDecision'>,
  state: Case,
  { at, policy }: CaseContext,
): CaseOccurrence[] {
  refuseInWrongState(command, state);
  const { decision, contest } = state;
  if (decision === null) throw conflict('case.undecided', state);
  if (contest?.decision === decision.eventId) throw conflict('contest.made', state);
  const until = contestableUntil(decision.at, policy.contest.days);
  if (dayInJapan(at) > until) throw conflict('contest.too_late', state, { until });
  requireText(command.reason, '/reason');
  const personal = sealed(state, { reason: command.reason });
  return [{ type: 'DecisionContested', data: { decision: decision.eventId }, personal }];
}

/** Upheld: it stays. Reversed: the case is opened again. Varied: another decision takes its place, by somebody who may supersede. */
export function answerContest(command: Command<'AnswerContest'>, state: Case, context: CaseContext): CaseOccurrence[] {
  const { actor } = context;
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  refuseBarred(actor, state, context.bonds);
  const { contest } = state;
  if (contest === null) throw conflict('contest.none', state);
  if (contest.answer !== null) throw conflict('contest.answered', state);
  if (personsOf(actor).some((person) => state.participants.includes(person)))
    throw new Refusal('contest.answered_by_another', 'forbidden');
  requireText(command.reason, '/reason');
  const { outcome, reason, decision } = command;
  const answered: CaseOccurrence = {
    type: 'ContestAnswered',
    data: { decision: contest.decision, outcome },
    personal: sealed(state, { reason }),
  };
  if (outcome !== 'varied') {
    if (decision !== null) throw unfit('contest.decision_not_asked');
    return outcome === 'reversed' ? [answered, ...reopening(reason, state)] : [answered];
  }
  if (!may('decision.supersede', actor, state, context.unitPath, context.unitPaths))
    throw new Refusal('contest.varied_by_who_supersedes', 'forbidden');
  if (decision === null) throw unfit('contest.decision_missing');
  return [answered, ...superseding(decision, reason, { state, context, at: '/decision' })];
}

function unfit(code: string): Refusal {
  return invalid('contest.unfit', [{ pointer: '/decision', code }]);
}
