// 学生受入れ: what may happen to the admission of a student or research student, and who may make it happen. Pure: no I/O, no clock.
// Time never approves and never rejects; no event that clears, rejects or releases has a machine as its actor.
import { Refusal, unreachable } from '#kernel';
import type { Case } from './case.js';
import type { CaseCommand, CaseContext } from './case-command.js';
import type { CaseOccurrence } from './case-event.js';
import { decideStep, escalate } from './decisions/approval.js';
import { proposeTier, recordCheck, recordCheckFailure, requestChecks } from './decisions/screening/checks.js';
import {
  attachDocument,
  inviteApplicant,
  lockApplicantLink,
  openApplicantLink,
  openCase,
} from './decisions/drafting.js';
import { answerContest, contestDecision } from './decisions/end/contest.js';
import { reopenCase, supersedeDecision } from './decisions/end/superseding.js';
import { holdCase, releaseHold, takeBack } from './decisions/holding.js';
import { adjudicateHit, confirmDismissal } from './decisions/screening/hits.js';
import { escalateOverdue } from './decisions/overdue.js';
import { recordRescreening } from './decisions/screening/rescreening.js';
import { isOfSecondLook, refuseBlind, secondLook } from './decisions/second-look.js';
import { notifyDecision, receiveDeclaration, submitCase, withdrawCase } from './decisions/submission.js';
import { assignTier, lowerTier, raiseTier } from './decisions/tiers.js';
import { refuseUnlessMay, relationTo } from './decisions/who-may.js';

/**
 * What a command makes of a case. Doing a thing that is already done yields no events.
 * @throws Refusal forbidden (not yours, or separation of duties) · conflict (another state) · stale (the evidence has changed) · invalid · hidden
 */
export function decide(command: CaseCommand, state: Case, context: CaseContext): CaseOccurrence[] {
  if (command.type === 'OpenCase' || command.type === 'PrepareCase') return openCase(command, state, context);
  if (state.state === 'unopened' || relationTo(context.actor, state, context.unitPath) === null) {
    throw new Refusal('access.not_found', 'hidden');
  }
  refuseUnlessMay(command, context.actor, state, context.unitPath);
  if (isOfSecondLook(command)) return secondLook(command, state, context);
  refuseBlind(context, state);
  switch (command.type) {
    case 'InviteApplicant':
      return inviteApplicant(command, state);
    case 'OpenApplicantLink':
      return openApplicantLink(command, state, context);
    case 'LockApplicantLink':
      return lockApplicantLink(command, state);
    case 'AttachDocument':
      return attachDocument(command, state, context);
    case 'ReceiveDeclaration':
      return receiveDeclaration(command, state, context);
    case 'SubmitCase':
      return submitCase(command, state, context);
    case 'RequestChecks':
      return requestChecks(command, state, context);
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
    case 'ContestDecision':
      return contestDecision(command, state, context);
    case 'AnswerContest':
      return answerContest(command, state, context);
    case 'NotifyDecision':
      return notifyDecision(command, state);
    default:
      return unreachable(command);
  }
}
