// What may happen to a case of any kind, and who may make it happen: the grammar that all share. Pure: no I/O, no clock. What is particular
// about a kind stands in its own file beside the others (`kinds/case-kind.ts` says what that can be).
// Time never approves and never rejects; no event that clears, rejects or releases has a machine as its actor.
import { Refusal, unreachable } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { decideStep, escalate } from './approval.js';
import { proposeTier, recordCheck, recordCheckFailure, requestChecks } from './screening/checks.js';
import { kindOf } from '../kinds/case-kinds.js';
import { isAboutOwner, lookAfter } from '../ownership/owning.js';
import { amendCase } from '../amendments/amending.js';
import { attachDocument, openCase } from './drafting.js';
import { answerContest } from './end/contest.js';
import { reopenCase, supersedeDecision } from './end/superseding.js';
import { askOpinion, giveOpinion, isAsked, withdrawConsultation } from '../consultations/consulting.js';
import { confirmAfterwards } from './duties/afterwards.js';
import { declareInterest, liftInterest } from './duties/interests.js';
import { holdCase, releaseHold, takeBack } from './holding.js';
import { moveToPolicy } from '../policies/moving.js';
import { reRoute } from './rerouting.js';
import { adjudicateHit, confirmDismissal } from './screening/hits.js';
import { escalateOverdue } from './overdue.js';
import { recordRescreening } from './screening/rescreening.js';
import { isOfSecondLook, refuseBlind, secondLook } from '../second-looks/looking-again.js';
import { submitCase, withdrawCase } from './submission.js';
import { assignTier, lowerTier, raiseTier } from './tiers.js';
import { refuseUnlessMay, relationTo } from './who-may.js';

/**
 * What a command makes of a case. Doing a thing that is already done yields no events.
 * @throws Refusal forbidden (not yours, or separation of duties) · conflict (another state) · stale (the evidence has changed) · invalid · hidden
 */
export function decide(command: CaseCommand, state: Case, context: CaseContext): CaseOccurrence[] {
  if (command.type === 'OpenCase' || command.type === 'PrepareCase') return openCase(command, state, context);
  const isHidden =
    relationTo(context.actor, state, context.unitPath, context.unitPaths) === null && !isAsked(command, state, context);
  if (state.state === 'unopened' || isHidden) {
    throw new Refusal('access.not_found', 'hidden');
  }
  refuseUnlessMay(command, context.actor, state, context.unitPath, context.unitPaths);
  if (isOfSecondLook(command)) return secondLook(command, state, context);
  refuseBlind(context, state);
  if (isAboutOwner(command)) return lookAfter(command, state, context);
  const kind = kindOf(state);
  switch (command.type) {
    case 'InviteApplicant':
    case 'OpenApplicantLink':
    case 'LockApplicantLink':
    case 'ReceiveDeclaration':
    case 'ContestDecision':
    case 'NotifyDecision':
      return kind.ofApplicant(command, state, context);
    case 'AttachDocument':
      return attachDocument(command, state, context);
    case 'SubmitCase':
      return submitCase(command, state, context, kind);
    case 'RequestChecks':
      return requestChecks(command, state, context, kind);
    case 'RecordCheck':
      return recordCheck(command, state);
    case 'RecordCheckFailure':
      return recordCheckFailure(command, state);
    case 'AdjudicateHit':
      return adjudicateHit(command, state, context);
    case 'ConfirmDismissal':
      return confirmDismissal(command, state, context);
    case 'RecordRescreening':
      return recordRescreening(command, state);
    case 'ProposeTier':
      return proposeTier(command, state, context);
    case 'AssignTier':
      return assignTier(command, state, context);
    case 'RaiseTier':
      return raiseTier(command, state, context);
    case 'LowerTier':
      return lowerTier(command, state, context);
    case 'DecideStep':
      return decideStep(command, state, context);
    case 'EscalateCase':
      return escalate(command, state, context);
    case 'EscalateOverdue':
      return escalateOverdue(command, state, context);
    case 'WithdrawCase':
      return withdrawCase(command, state, context);
    case 'TakeBack':
      return takeBack(command, state);
    case 'HoldCase':
      return holdCase(command, state, context);
    case 'ReleaseHold':
      return releaseHold(command, state, context);
    case 'ReopenCase':
      return reopenCase(command, state, context);
    case 'SupersedeDecision':
      return supersedeDecision(command, state, context);
    case 'AnswerContest':
      return answerContest(command, state, context);
    case 'MoveToPolicy':
      return moveToPolicy(command, state, context);
    default:
      return decideDuties(command, state, context);
  }
}

type OfDuties = Extract<
  CaseCommand,
  {
    type:
      | 'AmendCase'
      | 'ReRoute'
      | 'DeclareInterest'
      | 'LiftInterest'
      | 'ConfirmAfterwards'
      | 'AskOpinion'
      | 'GiveOpinion'
      | 'WithdrawConsultation';
  }
>;

/** Who decides on what, in what order, and what is asked beside it. */
function decideDuties(command: OfDuties, state: Case, context: CaseContext): CaseOccurrence[] {
  switch (command.type) {
    case 'AmendCase':
      return amendCase(command, state, context);
    case 'ReRoute':
      return reRoute(command, state, context);
    case 'DeclareInterest':
      return declareInterest(command, state, context);
    case 'LiftInterest':
      return liftInterest(command, state, context);
    case 'ConfirmAfterwards':
      return confirmAfterwards(command, state, context);
    case 'AskOpinion':
      return askOpinion(command, state, context);
    case 'GiveOpinion':
      return giveOpinion(command, state, context);
    case 'WithdrawConsultation':
      return withdrawConsultation(command, state, context);
    default:
      return unreachable(command);
  }
}
