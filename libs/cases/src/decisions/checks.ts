// The machine's part: it asks for checks, records what they found and proposes a tier. It never clears, rejects or releases.
import { Refusal, derivedId } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import { CHECKS, type CaseOccurrence } from '../case-event.js';
import { sealed } from './drafting.js';
import { checksDone, openHits } from './evidence.js';
import { conflict, refuseInWrongState, requireText } from './refusals.js';
import { isParty } from './who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** One request per check of the round; their ids follow from the submission, so asking again asks nothing new. */
export function requestChecks(command: Command<'RequestChecks'>, state: Case): CaseOccurrence[] {
  const submission = state.submission;
  if (submission === null || command.round > state.round) throw conflict('case.round_unknown', state);
  if (command.round < state.round || state.state !== 'screening') return [];
  const asked = new Set(state.checks.map((check) => check.check));
  return CHECKS.filter((check) => !asked.has(check)).map((check) => ({
    type: 'CheckRequested' as const,
    id: derivedId(submission.eventId, 'CheckRequested', check),
    data: { checkId: derivedId(submission.eventId, 'check', check), check, round: state.round },
  }));
}

/** The answer of a check. Late answers to an earlier round are no answers to this one. */
export function recordCheck(command: Command<'RecordCheck'>, state: Case): CaseOccurrence[] {
  const check = askedCheck(command.checkId, state);
  if (check === null || check.status === 'done') return [];
  const { checkId, result, findings, hits, engine, lists } = command;
  return [
    {
      type: 'CheckCompleted',
      id: derivedId(checkId, 'CheckCompleted'),
      data: { checkId, check: check.check, round: state.round, result, findings, hits, engine },
      personal: sealed(state, { hits: command.details, workings: command.workings }),
      evidence: { policy: state.policy, lists },
    },
  ];
}

/** A check that could not be made. It stays "not done" for everyone who looks. */
export function recordCheckFailure(command: Command<'RecordCheckFailure'>, state: Case): CaseOccurrence[] {
  const check = askedCheck(command.checkId, state);
  if (check === null || check.status === 'done' || check.attempt >= command.attempt) return [];
  const { checkId, attempt, reason, retryAt } = command;
  return [
    {
      type: 'CheckFailed',
      id: derivedId(checkId, 'CheckFailed', String(attempt)),
      data: { checkId, check: check.check, round: state.round, attempt, reason, retryAt },
    },
  ];
}

function askedCheck(checkId: string, state: Case): Case['checks'][number] | null {
  if (state.state !== 'screening' || state.pastChecks.includes(checkId)) return null;
  const check = state.checks.find((asked) => asked.checkId === checkId);
  if (!check) throw new Refusal('check.unknown', 'hidden');
  return check;
}

/** An officer judges a hit. A judgement may be changed until the route is open; then the evidence stands. */
export function adjudicateHit(command: Command<'AdjudicateHit'>, state: Case, context: CaseContext): CaseOccurrence[] {
  const hit = state.hits.find(({ hitId }) => hitId === command.hitId);
  if (!hit) throw new Refusal('hit.unknown', 'hidden');
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_adjudicate', 'forbidden');
  if (hit.verdict === command.verdict) {
    if (hit.adjudicatedBy === context.actor.id) return [];
    throw conflict('hit.judged', state);
  }
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  const { hitId, verdict, reason } = command;
  return [
    {
      type: 'HitAdjudicated',
      data: { hitId, verdict },
      personal: sealed(state, { reason }),
      evidence: { lists: listOf(hit.list, state) },
    },
  ];
}

function listOf(list: string, state: Case): { [list: string]: string } {
  const version = state.checks.find((check) => check.lists[list] !== undefined)?.lists[list];
  return version === undefined ? {} : { [list]: version };
}

/** Once every check is done and every hit judged, and again when a judgement changes. */
export function proposeTier(command: Command<'ProposeTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (command.round < state.round || state.state !== 'screening') return [];
  if (command.round > state.round) throw conflict('case.round_unknown', state);
  if (!checksDone(state)) throw conflict('case.checks_open', state);
  if (openHits(state).length > 0) throw conflict('case.hits_open', state);
  if (state.proposal !== null) return [];
  const { round, tier, factors } = command;
  return [
    {
      type: 'TierProposed',
      id: derivedId(context.causationId ?? context.commandId, 'TierProposed', String(round)),
      data: { round, tier, factors },
      evidence: { policy: state.policy },
    },
  ];
}
