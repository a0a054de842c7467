// Tier, route, decision and questions as a reader may see them.
import { renderBoth } from '#catalogue';
import type { Instant, PersonId, UnitId } from '#kernel';
import type { DecidingRole, Policy, StepName, Tier } from '#policy';
import { askedAgainBecause, type ChangeInWords } from '../amendments/amendment-view.js';
import { FINAL_STATES, type Case, type Step, type StepOutcome } from '../case.js';
import type { EscalationCause } from '../case-event.js';
import { decidesElsewhere, hasFallenAway, stageOf, waitingSeats } from '../decisions/board/stage.js';
import { stepNameOf } from '../decisions/route.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { sees } from '../visible-fields.js';
import type { OpenedCase } from './opened-case.js';
import { policyToRead } from './policy-to-read.js';

type Words = { ja: string; en: string };
/** In the words of the decision that was asked for. */
export type OutcomeWord = 'approve' | 'approve-with-conditions' | 'licence-required' | 'return' | 'reject';

export type TierView = { tier: Tier; proposed: Tier | null; reason: string | null; by: PersonId; at: Instant };

export type StepView = {
  stepId: string;
  step: StepName;
  role: DecidingRole;
  unit: UnitId | null;
  /** `fallen-away`: a seat of several that nobody fills any more, because enough have approved. */
  status: 'done' | 'now' | 'next' | 'skipped' | 'fallen-away';
  /** 合議: of how many seats this is one, how many of them must approve, and whose it is; null where one person decides. */
  board: { seats: number; need: number; committee: string | null; member: PersonId | null } | null;
  outcome: OutcomeWord | null;
  reason: string | null;
  by: PersonId | null;
  inPlaceOf: PersonId | null;
  at: Instant | null;
  conditional: boolean;
  /** 後閲, of what was decided in somebody's place: null where nobody is to look at it, `at` null while they have not. */
  confirmation: { by: PersonId; at: Instant | null; remark: string | null } | null;
  /** The question with which it came back to this step, while it waits. */
  question: { text: string | null; from: StepName; by: PersonId; at: Instant } | null;
  /** What changed under a decision of this step, for which it was asked again. */
  askedAgain: { at: Instant; changes: ChangeInWords[] } | null;
};

type GroundView = { code: string; sentence: Words; source: string };
/** 合議: one voice against, by its seat; who gave it, for those who may know the steps. */
export type VoiceView = {
  seat: number;
  outcome: Extract<OutcomeWord, 'reject' | 'licence-required'>;
  grounds: GroundView[];
  by: PersonId | null;
  inPlaceOf: PersonId | null;
};

export type DecisionView = {
  outcome: 'approved' | 'approved-with-conditions' | 'licence-required' | 'rejected' | 'withdrawn';
  grounds: GroundView[];
  /** Where several did not let it through, what each of them said. */
  against: VoiceView[];
  conditional: boolean;
  by: PersonId;
  inPlaceOf: PersonId | null;
  at: Instant;
  evidenceHash: string | null;
};

type Signed = { by: PersonId; inPlaceOf: PersonId | null; at: Instant };
export type QuestionView = Signed & { text: string | null; to: 'host' | 'applicant' };
export type EscalationView = Signed & { to: StepName; cause: EscalationCause; reason: string | null };

const WORDS: { [outcome in StepOutcome]: OutcomeWord } = {
  approved: 'approve',
  'approved-with-conditions': 'approve-with-conditions',
  'licence-required': 'licence-required',
  returned: 'return',
  rejected: 'reject',
};

/** The tier as an officer settled it. */
export function tierView(state: Case, opened: OpenedCase, relation: CaseRelation): TierView | null {
  if (state.assignment === null || !sees(relation, 'tier')) return null;
  const { tier, proposed, by, at } = state.assignment;
  return {
    ...{ tier, by, at },
    proposed: sees(relation, 'proposal') ? proposed : null,
    reason: sees(relation, 'tierReason') ? opened.tierReason : null,
  };
}

/** The route of the present round, step by step. */
export function stepViews(state: Case, opened: OpenedCase, relation: CaseRelation): StepView[] {
  if (!sees(relation, 'steps')) return [];
  const now = new Set(waitingSeats(state).map(({ stepId }) => stepId));
  return state.steps.map((step) => ({
    ...{ stepId: step.stepId, step: step.step, role: step.role, unit: step.unit },
    ...{ by: step.by, inPlaceOf: step.inPlaceOf, at: step.at },
    status: statusOf(step, now, state),
    outcome: step.outcome === null ? null : WORDS[step.outcome],
    reason: sees(relation, 'reasons') ? (opened.stepReasons.get(step.stepId) ?? null) : null,
    conditional: step.outcome === 'approved-with-conditions',
    confirmation: confirmationOf(step, opened, relation),
    board: boardOf(step, state),
    question: now.has(step.stepId) ? stepQuestion(step, state, opened, relation) : null,
    askedAgain: sees(relation, 'changes') ? askedAgainBecause(step, state) : null,
  }));
}

function boardOf(step: Step, state: Case): StepView['board'] {
  const { seats, need } = stageOf(step, state);
  const { committee = null, member = null } = step;
  return seats.length > 1 || committee !== null ? { seats: seats.length, need, committee, member } : null;
}

function confirmationOf(step: Step, opened: OpenedCase, relation: CaseRelation): StepView['confirmation'] {
  const { stepId, inPlaceOf, confirmedAt } = step;
  if (inPlaceOf === null) return null;
  const remark = sees(relation, 'reasons') ? (opened.remarks.get(stepId) ?? null) : null;
  return { by: inPlaceOf, at: confirmedAt, remark };
}

function stepQuestion(step: Step, { backTo }: Case, opened: OpenedCase, relation: CaseRelation): StepView['question'] {
  if (backTo === null || stepNameOf(backTo.to) !== step.step || !sees(relation, 'reasons')) return null;
  const { from, to, by, at } = backTo;
  return { text: opened.stepQuestions.get(to) ?? null, from: stepNameOf(from), by, at };
}

function statusOf(step: Step, now: ReadonlySet<string>, state: Case): StepView['status'] {
  if (step.outcome !== null) return 'done';
  if (now.has(step.stepId)) return 'now';
  if (hasFallenAway(step, state)) return 'fallen-away';
  if (decidesElsewhere(step, state)) return 'skipped';
  return FINAL_STATES.includes(state.state) || state.state === 'returned' ? 'skipped' : 'next';
}

/** How it ended, and on which grounds. */
export function decisionView(state: Case, relation: CaseRelation): DecisionView | null {
  if (state.decision === null || !sees(relation, 'decision')) return null;
  const { outcome, conditional, grounds, against, by, inPlaceOf, at, evidenceHash } = state.decision;
  const policy = policyToRead(state);
  return {
    outcome: outcome === 'approved' && conditional ? 'approved-with-conditions' : outcome,
    grounds: grounds.map((code) => groundIn(policy, code)),
    against: against.map((voice) => ({
      ...{ seat: voice.seat, outcome: voice.outcome === 'rejected' ? 'reject' : voice.outcome },
      grounds: voice.grounds.map((code) => groundIn(policy, code)),
      ...(sees(relation, 'steps') ? { by: voice.by, inPlaceOf: voice.inPlaceOf } : { by: null, inPlaceOf: null }),
    })),
    ...{ conditional, by, inPlaceOf, at },
    evidenceHash: sees(relation, 'evidence') ? evidenceHash : null,
  };
}

function groundIn({ grounds }: Policy, code: string): GroundView {
  const source = grounds.find((ground) => ground.code === code)?.source ?? '';
  return { code, sentence: renderBoth(`ground.${code}`), source };
}

/** The question with which the case came back, while it waits for the answer. */
export function questionView(state: Case, opened: OpenedCase, relation: CaseRelation): QuestionView | null {
  if (state.returned === null) return null;
  const { to, by, inPlaceOf, at } = state.returned;
  if (!sees(relation, to === 'applicant' ? 'questionToApplicant' : 'questionToHost')) return null;
  return { text: opened.question, to, by, inPlaceOf, at };
}

/** Every escalation, also of earlier rounds; why, for those who may read reasons. */
export function escalationViews(opened: OpenedCase, relation: CaseRelation): EscalationView[] {
  if (!sees(relation, 'escalations')) return [];
  return opened.escalations.map((each) => ({ ...each, reason: sees(relation, 'reasons') ? each.reason : null }));
}
