// Said twice is said once; but whoever decides again in other words must not be told that these words stand. The decider knows no texts, so
// what it takes for a repetition is compared here with what was said the first time.
import { Refusal } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import type { CaseEvent } from '../case-event.js';
import { stepNameOf } from './route.js';

/**
 * For a command after which nothing happened.
 * @param events the case's stream with its sealed fields opened; a text that was erased is not compared
 * @throws Refusal `step.decided` · `tier.assigned` · `hit.judged` when the same was decided before in other words
 */
export function refuseOtherWords(command: CaseCommand, events: readonly CaseEvent[]): void {
  const before = firstSaid(command, events);
  if (before === null || JSON.stringify(before.said) === JSON.stringify(before.now)) return;
  throw new Refusal(before.code, 'conflict', before.params);
}

/** Whether this command's words are worth comparing at all. */
export function saysWhy({ type }: CaseCommand): boolean {
  return ['DecideStep', 'AssignTier', 'RaiseTier', 'LowerTier', 'AdjudicateHit', 'HoldCase', 'GiveSecondLook'].includes(
    type,
  );
}

interface Words {
  said: unknown;
  now: unknown;
  code: string;
  params: Record<string, string>;
}

function firstSaid(command: CaseCommand, events: readonly CaseEvent[]): Words | null {
  switch (command.type) {
    case 'DecideStep': {
      const { stepId, reason, conditions } = command;
      const said = decisionOn(stepId, events);
      const now = { reason, conditions, grounds: [...new Set(command.grounds)], to: said?.to && command.returnTo };
      return said && { said, now, code: 'step.decided', params: { step: stepNameOf(stepId) } };
    }
    case 'AssignTier':
    case 'RaiseTier':
    case 'LowerTier': {
      const event = events.findLast(isAboutTier);
      const sealed = opened(event?.personal);
      return sealed && { said: sealed.reason, now: command.reason, code: 'tier.assigned', params: {} };
    }
    case 'AdjudicateHit': {
      const event = events.findLast((each) => each.type === 'HitAdjudicated' && each.data.hitId === command.hitId);
      const sealed = event?.type === 'HitAdjudicated' ? opened(event.personal) : null;
      return sealed && { said: sealed.reason, now: command.reason, code: 'hit.judged', params: {} };
    }
    case 'HoldCase': {
      const sealed = opened(events.findLast((each) => each.type === 'CaseHeld')?.personal);
      return sealed && { said: sealed.reason, now: command.reason, code: 'hold.stands', params: {} };
    }
    case 'GiveSecondLook': {
      const sealed = opened(events.findLast((each) => each.type === 'SecondLookGiven')?.personal);
      return sealed && { said: sealed.reason, now: command.reason, code: 'second_look.given', params: {} };
    }
    default:
      return null;
  }
}

function isAboutTier(
  event: CaseEvent,
): event is Extract<CaseEvent, { type: 'TierAssigned' | 'TierRaised' | 'TierLowered' }> {
  return event.type === 'TierAssigned' || event.type === 'TierRaised' || event.type === 'TierLowered';
}

interface Decided {
  reason: string;
  conditions: string[];
  grounds: string[];
  to: Extract<CaseCommand, { type: 'DecideStep' }>['returnTo'] | undefined;
}

function decisionOn(stepId: string, events: readonly CaseEvent[]): Decided | null {
  let reason: string | null = null;
  const conditions: string[] = [];
  const grounds: string[] = [];
  let to: Decided['to'];
  for (const event of events) {
    if (event.type === 'StepReturned' && event.data.from === stepId) {
      reason = opened(event.personal)?.question ?? null;
      to = stepNameOf(event.data.to);
    }
    if (!('stepId' in event.data) || event.data.stepId !== stepId) continue;
    if (event.type === 'ConditionImposed') conditions.push(opened(event.personal)?.text ?? '');
    if (event.type === 'StepApproved' || event.type === 'LicenceRequired')
      reason = opened(event.personal)?.reason ?? null;
    if (event.type === 'StepRejected') {
      reason = opened(event.personal)?.reason ?? null;
      grounds.push(...event.data.grounds);
    }
    if (event.type === 'CaseReturned') {
      reason = opened(event.personal)?.question ?? null;
      ({ to } = event.data);
    }
  }
  return reason === null ? null : { reason, conditions, grounds, to };
}

function opened<Fields extends object>(personal: Fields | 'erased' | undefined): Fields | null {
  return personal === undefined || personal === 'erased' ? null : personal;
}
