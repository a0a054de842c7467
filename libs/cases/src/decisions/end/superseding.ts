// After the end: a decided case is opened again on new facts, or another outcome takes the place of its decision. Nothing is undone: the
// decision that stood stays where it is in the log, and what had been released is suspended by an event of its own.
import { Refusal, derivedId } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, CaseContext, NewDecision } from '../../case-command.js';
import type { CaseOccurrence, SupersedingOutcome } from '../../case-event.js';
import { refuseInterested, refuseUnfinished, refuseUnfitWords } from '../approval.js';
import { sealed } from '../drafting.js';
import { refuseBarred } from '../duties/separation.js';
import { evidenceHash, evidenceOf } from '../evidence.js';
import { conflict, refuseInWrongState, refuseParty, requireText } from '../refusals.js';
import { personsOf } from '../who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** New facts: a new round from what was submitted last; nothing decided before counts, and what was released is suspended. */
export function reopenCase(command: Command<'ReopenCase'>, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  refuseBesideContest(state);
  return reopening(command.reason, state);
}

/** What a reopening makes happen, whoever asked for it. */
export function reopening(reason: string, state: Case): CaseOccurrence[] {
  const decision = state.decision?.eventId ?? '';
  return [
    { type: 'CaseReopened', data: { round: state.round + 1, decision }, personal: sealed(state, { reason }) },
    ...(state.released ? [{ type: 'AccessSuspended' as const, data: { because: 'reopened' as const } }] : []),
  ];
}

/** Executive or president decide otherwise than was decided; nobody who decided in the round is among them. */
export function supersedeDecision(
  command: Command<'SupersedeDecision'>,
  state: Case,
  context: CaseContext,
): CaseOccurrence[] {
  refuseParty(context.actor, state, command);
  refuseInWrongState(command, state);
  refuseBesideContest(state);
  return superseding(command, command.reason, { state, context, at: '' });
}

const OUTCOMES = {
  approve: 'approved',
  'approve-with-conditions': 'approved',
  'licence-required': 'licence-required',
  reject: 'rejected',
} as const satisfies Record<NewDecision['outcome'], SupersedingOutcome>;

/**
 * What the new decision makes happen, by itself or as the answer to a contest.
 * @param of.at JSON Pointer under which its words lie in what was asked
 * @throws Refusal when it changes nothing, when its maker decided in the round or made the case look lighter, or when its words are not fit
 */
export function superseding(
  decision: NewDecision,
  reason: string,
  { state, context, at }: { state: Case; context: CaseContext; at: string },
): CaseOccurrence[] {
  const persons = personsOf(context.actor);
  refuseBarred(context.actor, state, context.bonds);
  if (state.deciders.some(({ by }) => persons.includes(by))) throw new Refusal('case.second_decision', 'forbidden');
  const outcome = OUTCOMES[decision.outcome];
  const conditional = decision.outcome === 'approve-with-conditions';
  if (state.decision === null) throw conflict('case.undecided', state);
  // New conditions are another outcome than the old ones.
  if (state.decision.outcome === outcome && state.decision.conditional === conditional && !conditional)
    throw conflict('decision.same_outcome', state);
  if (outcome === 'approved') refuseInterested(context.actor, state);
  // A narrower decision need not wait for a hit that came up since, and who may not know of it does not learn of it by a refusal.
  if (decision.outcome === 'approve') refuseUnfinished({ role: 'executive' }, state);
  refuseUnfitWords({ ...decision, reason }, context.policy, at);
  const standing = evidenceHash(state);
  if (decision.evidenceHash !== null && decision.evidenceHash !== standing)
    throw new Refusal('case.evidence_changed', 'stale', { round: state.round });
  return [
    {
      type: 'DecisionSuperseded',
      data: {
        ...{ supersedes: state.decision.eventId, outcome, conditional },
        ...{ grounds: [...new Set(decision.grounds)], evidenceHash: standing },
      },
      personal: sealed(state, { reason }),
      evidence: evidenceOf(state),
    },
    ...decision.conditions.map((text, index): CaseOccurrence => ({
      type: 'ConditionImposed',
      data: {
        conditionId: derivedId(context.commandId, 'condition', String(index)),
        stepId: state.steps.at(-1)?.stepId ?? '',
      },
      personal: sealed(state, { text }),
    })),
    ...(outcome === 'approved' ? [{ type: 'AccessReleased' as const, data: { conditional } }] : []),
    ...(outcome !== 'approved' && state.released
      ? [{ type: 'AccessSuspended' as const, data: { because: 'superseded' as const } }]
      : []),
  ];
}

/** A contested decision is answered first, by somebody who had no part in it. */
function refuseBesideContest(state: Case): void {
  if (state.contest !== null && state.contest.answer === null) throw conflict('contest.waits', state);
}
