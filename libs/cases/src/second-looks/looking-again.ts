// A second look: drawn by the machine, given by an officer or executive without any part in the case, or declined. It changes nothing of the
// case: whether both agree is said, and a person reads it.
import { Refusal } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { isBlindTo, outcomeWord, SECOND_LOOK_TIERS, type SecondLook } from './second-look.js';
import { sealed } from '../decisions/drafting.js';
import { evidenceOf } from '../decisions/evidence.js';
import { conflict, refuseInWrongState, refuseParty, requireText } from '../decisions/refusals.js';
import { personsOf } from '../decisions/who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;
type OfSecondLook = Command<'DrawSecondLook' | 'GiveSecondLook' | 'DeclineSecondLook'>;

/** Whether a command is about a second look: the only ones that whoever is blind to the case may give. */
export function isOfSecondLook(command: CaseCommand): command is OfSecondLook {
  return ['DrawSecondLook', 'GiveSecondLook', 'DeclineSecondLook'].includes(command.type);
}

export function secondLook(command: OfSecondLook, state: Case, context: CaseContext): CaseOccurrence[] {
  switch (command.type) {
    case 'DrawSecondLook':
      return drawSecondLook(command, state);
    case 'GiveSecondLook':
      return giveSecondLook(command, state, context);
    case 'DeclineSecondLook':
      return declineSecondLook(command, state, context);
  }
}

/** What came between the draw and its decision makes it pointless: then nothing happens. */
function drawSecondLook({ decision }: Command<'DrawSecondLook'>, state: Case): CaseOccurrence[] {
  const tier = state.assignment?.tier;
  if (state.decision?.eventId !== decision || state.secondLook?.decision === decision) return [];
  const outcome = outcomeWord(state.decision);
  // Somebody is looking again already.
  const isContested = state.contest?.decision === decision;
  if (outcome === null || tier === undefined || !SECOND_LOOK_TIERS.includes(tier) || isContested) return [];
  return [{ type: 'SecondLookDrawn', data: { decision, outcome, tier } }];
}

const OUTCOMES = {
  approve: 'approved',
  'approve-with-conditions': 'approved-with-conditions',
  'licence-required': 'licence-required',
  reject: 'rejected',
} as const;

/** What they would have decided, from the evidence alone; whether that agrees is found here and told them afterwards. */
function giveSecondLook(command: Command<'GiveSecondLook'>, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  const outcome = OUTCOMES[command.outcome];
  const { tier, reason } = command;
  const given = state.secondLook?.given;
  if (given?.by === actor.id && given.outcome === outcome && given.tier === tier) return [];
  const look = openLookFor(command, state, { actor });
  requireText(reason, '/reason');
  return [
    {
      type: 'SecondLookGiven',
      data: {
        ...{ decision: look.decision, outcome, tier },
        ...{ sameOutcome: outcome === look.outcome, sameTier: tier === look.tier },
      },
      personal: sealed(state, { reason }),
      evidence: evidenceOf(state),
    },
  ];
}

/** Whoever knows the decision already, or must read the case for another purpose, says so: from then on they have a part in it. */
function declineSecondLook(
  command: Command<'DeclineSecondLook'>,
  state: Case,
  { actor }: CaseContext,
): CaseOccurrence[] {
  const { decision } = openLookFor(command, state, { actor });
  requireText(command.reason, '/reason');
  return [{ type: 'SecondLookDeclined', data: { decision }, personal: sealed(state, { reason: command.reason }) }];
}

/**
 * The second look that this person may give.
 * @throws Refusal `case.party_may_not` · `second_look.none` · `second_look.given` · `second_look.lapsed` · `second_look.by_another`
 */
export function openLookFor(
  command: Command<'GiveSecondLook' | 'DeclineSecondLook'>,
  state: Case,
  { actor }: Pick<CaseContext, 'actor'>,
): SecondLook {
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  const { secondLook: look, participants } = state;
  if (look === null) throw conflict('second_look.none', state);
  if (look.status !== 'open') throw conflict(`second_look.${look.status}`, state);
  if (personsOf(actor).some((person) => participants.includes(person)))
    throw new Refusal('second_look.by_another', 'forbidden');
  return look;
}

/** @throws Refusal `second_look.blind` when who asks could still give the second look: no answer may tell them how the case stands */
export function refuseBlind({ actor }: CaseContext, state: Case): void {
  if (isBlindTo(actor, state)) throw new Refusal('second_look.blind', 'forbidden');
}
