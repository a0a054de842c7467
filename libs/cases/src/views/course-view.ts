// What holds a case up, what was contested and which decisions no longer stand, as a reader may see them.
import type { Instant, PersonId } from '#kernel';
import { currentPolicy, policyOf } from '#policy';
import type { Case, EarlierDecision } from '../case.js';
import type { ContestOutcome } from '../case-event.js';
import { contestableUntil } from '../decisions/end/contest.js';
import { POSSIBLE_IN } from '../decisions/refusals.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { sees } from '../visible-fields.js';
import type { OpenedCase } from './opened-case.js';
import type { DecisionView } from './review-view.js';

export type HoldView = { reason: string | null; by: PersonId; at: Instant };

export type ContestView = {
  /** When it was contested; null while nobody has. */
  at: Instant | null;
  /** The last day on which this decision may be contested. */
  until: string;
  reason: string | null;
  answer: { outcome: ContestOutcome; reason: string | null; by: PersonId; at: Instant } | null;
};

export type EarlierDecisionView = {
  outcome: DecisionView['outcome'];
  by: PersonId;
  at: Instant;
  ended: { how: EarlierDecision['ended']['how']; reason: string | null; by: PersonId; at: Instant };
};

/** Who holds it since when; why, for those who may read reasons. */
export function holdView({ held }: Case, opened: OpenedCase, relation: CaseRelation): HoldView | null {
  if (held === null || !sees(relation, 'hold')) return null;
  return { ...held, reason: sees(relation, 'reasons') ? opened.holdReason : null };
}

/** The contest of the decision that stands or stood, or until when there may be one; null where nothing is to be contested. */
export function contestView(state: Case, opened: OpenedCase, relation: CaseRelation): ContestView | null {
  const { contest } = state;
  // A contest that reversed the decision opened the case again: whoever contested reads the answer all the same.
  const decision = state.decision ?? (contest?.answer ? (state.earlierDecisions.at(-1) ?? null) : null);
  if (decision === null || !sees(relation, 'contest')) return null;
  if (contest === null && !POSSIBLE_IN.ContestDecision.includes(state.state)) return null;
  const policy = policyOf(state.policy) ?? currentPolicy;
  const reads = sees(relation, 'contestWords');
  return {
    at: contest?.at ?? null,
    until: contestableUntil(decision.at, policy.contest.days),
    reason: reads && contest ? opened.contest.reason : null,
    answer: contest?.answer ? { ...contest.answer, reason: reads ? opened.contest.answer : null } : null,
  };
}

/** Decisions that were superseded or given up, oldest first. */
export function earlierDecisionViews(
  { earlierDecisions }: Case,
  opened: OpenedCase,
  relation: CaseRelation,
): EarlierDecisionView[] {
  if (!sees(relation, 'decision')) return [];
  return earlierDecisions.map(({ outcome, conditional, by, at, ended: { how, eventId, ...end } }) => ({
    outcome: outcome === 'approved' && conditional ? 'approved-with-conditions' : outcome,
    ...{ by, at },
    ended: { how, ...end, reason: sees(relation, 'reasons') ? (opened.endReasons.get(eventId) ?? null) : null },
  }));
}
