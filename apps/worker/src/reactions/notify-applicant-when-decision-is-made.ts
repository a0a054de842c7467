import { ChangeCase, decisionNotice, evolve, hasApplicant, knowPolicy, unopened } from '#cases';
import type { Commands } from '#commands';
import type { EventLog } from '#event-store';
import { Refusal, assert } from '#kernel';
import { answering } from '../machine.js';
import { caseAfter, caseOf, reaction } from './reaction.js';

const NAME = 'notify-applicant-when-decision-is-made';

const DECISIONS = ['CaseApproved', 'CaseRejected', 'LicenceRequired', 'CaseWithdrawn', 'DecisionSuperseded'] as const;

/** However a case ends, the applicant finds criteria, reasons and how to contest behind their link, in both languages. */
export const notifyApplicantWhenDecisionIsMade = (log: EventLog, commands: Commands) =>
  reaction(NAME, DECISIONS, async (event) => {
    const state = (await caseAfter(log, event)).reduce(evolve, unopened);
    if (!hasApplicant(state.type)) return;
    const policy = await knowPolicy(log, event.institution, state.policy);
    assert(policy, `the policy ${state.policy} of a running case is known`);
    const [ja, en] = [decisionNotice(state, policy, 'ja'), decisionNotice(state, policy, 'en')];
    if (ja === null || en === null) return;
    const command = new ChangeCase(caseOf(event), { type: 'NotifyDecision', notice: { ja, en } });
    await commands.send(command, answering(event, NAME, 'case.notify')).catch(unlessForgotten);
  });

// There is nobody left to tell.
function unlessForgotten(error: unknown): void {
  if (!(error instanceof Refusal && error.code === 'person.erased')) throw error;
}
