// Before anything is decided: the host takes a submission back, and the office stops a case for a while.
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence } from '../case-event.js';
import { sealed } from './drafting.js';
import { conflict, refuseInWrongState, refuseParty, requireText } from './refusals.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/**
 * 引戻し: back to a draft that keeps everything. Only while the case is being checked and nobody has settled a tier, carried it higher or held
 * it. That a hit was judged must not hinder: the host would learn of it by the refusal. Hits that nobody dismissed stay with the case.
 */
export function takeBack(command: Command<'TakeBack'>, state: Case): CaseOccurrence[] {
  if (command.round !== state.round) throw conflict('case.round_unknown', state);
  if (state.state === 'draft' && state.round > 0) return [];
  refuseInWrongState(command, state);
  if (state.earlierDecisions.length > 0) throw conflict('case.decided_before', state);
  if (state.held !== null || state.escalatedTo !== null) throw conflict('case.acted_upon', state);
  return [{ type: 'CaseTakenBack', data: { round: state.round } }];
}

/** 保留: nothing is decided until somebody releases it. */
export function holdCase(command: Command<'HoldCase'>, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  refuseParty(actor, state, command);
  if (state.held !== null) {
    if (state.held.by === actor.id) return [];
    throw conflict('hold.stands', state);
  }
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  return [{ type: 'CaseHeld', data: { round: state.round }, personal: sealed(state, { reason: command.reason }) }];
}

/** 保留解除, by whoever may hold; not only by who did. */
export function releaseHold(command: Command<'ReleaseHold'>, state: Case, { actor }: CaseContext): CaseOccurrence[] {
  refuseParty(actor, state, command);
  refuseInWrongState(command, state);
  if (state.held === null) throw conflict('hold.none', state);
  requireText(command.reason, '/reason');
  return [{ type: 'HoldReleased', data: { round: state.round }, personal: sealed(state, { reason: command.reason }) }];
}

/** @throws Refusal `case.held` while nothing may be decided */
export function refuseWhileHeld(state: Case): void {
  if (state.held !== null) throw conflict('case.held', state);
}
