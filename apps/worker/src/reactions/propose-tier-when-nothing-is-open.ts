import { ChangeCase, checksDone, evolve, kindOf, knowPolicy, openHits, unopened, type CaseEvent } from '#cases';
import type { Commands } from '#commands';
import type { EventLog } from '#event-store';
import { Refusal, assert } from '#kernel';
import { proposedTier } from '#policy';
import { submissionOf } from '../case-facts.js';
import { answering } from '../machine.js';
import { caseAfter, caseOf, reaction } from './reaction.js';

const NAME = 'propose-tier-when-nothing-is-open';
const RACES_MAX = 5;

/** Once the last check is done and the last hit judged, and again when another policy holds, the machine proposes a tier. An officer assigns it. */
export const proposeTierWhenNothingIsOpen = (log: EventLog, commands: Commands) =>
  reaction(NAME, ['CheckCompleted', 'HitAdjudicated', 'PolicyMoved'], async (event) => {
    for (let race = 1; ; race += 1) {
      try {
        return await propose(log, commands, event, race === 1);
      } catch (error) {
        // The case moved on while the facts were weighed: weigh them again, so that no proposal rests on a verdict since changed.
        if (!(error instanceof Refusal && error.kind === 'stale') || race === RACES_MAX) throw error;
      }
    }
  });

async function propose(log: EventLog, commands: Commands, event: CaseEvent, isFirst: boolean): Promise<void> {
  const events = isFirst ? await caseAfter(log, event) : ((await log.read(event.stream)) as unknown as CaseEvent[]);
  const state = events.reduce(evolve, unopened);
  if (state.state !== 'screening' || state.proposal !== null || !checksDone(state) || openHits(state).length > 0)
    return;
  const submission = await submissionOf(log, events);
  if (submission === 'erased') return;
  const policy = await knowPolicy(log, event.institution, state.policy);
  assert(policy, `the policy ${state.policy} of a running case is known`);
  const command = new ChangeCase(caseOf(event), {
    type: 'ProposeTier',
    round: state.round,
    ...proposedTier(kindOf(state).tierQuestion(state, submission.dossier, policy), policy),
  });
  await commands.send(command, { ...answering(event, NAME, 'case.check'), expected: events.at(-1)?.version });
}
