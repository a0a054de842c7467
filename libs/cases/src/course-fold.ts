// How a case turns back, waits, changes its tier and goes on after its end. Pure, and total.
import { unreachable } from '#kernel';
import { NO_ROUND, type Case, type Decision, type EarlierDecision, type Step } from './case.js';
import type { CaseEvent } from './case-event.js';
import { stepNameOf } from './decisions/route.js';
import { stickingHits } from './hit-fold.js';

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type CourseEvent = Of<
  | 'CaseTakenBack'
  | 'CaseHeld'
  | 'HoldReleased'
  | 'TierAssigned'
  | 'TierRaised'
  | 'TierLowered'
  | 'RouteOpened'
  | 'StepReturned'
  | 'CaseReopened'
  | 'AccessSuspended'
  | 'DecisionSuperseded'
  | 'DecisionContested'
  | 'ContestAnswered'
  | 'PolicyMoved'
>;

/** The state after an event that is about the course of a case. */
export function withCourse(state: Case, event: CourseEvent): Case {
  switch (event.type) {
    case 'CaseTakenBack':
      return { ...state, ...NO_ROUND, ...keptFrom(state), state: 'draft' };
    case 'CaseHeld':
      return { ...state, held: { by: event.actor.id, at: event.at } };
    case 'HoldReleased':
      return { ...state, held: null };
    case 'TierAssigned':
    case 'TierRaised':
    case 'TierLowered':
      return withTier(state, event);
    case 'RouteOpened':
      return routed(state, event);
    case 'StepReturned': {
      const { from, to } = event.data;
      return { ...withDecider(state, event, from), backTo: { from, to, by: event.actor.id, at: event.at } };
    }
    case 'PolicyMoved':
      return moved(state, event);
    default:
      return afterTheEnd(state, event);
  }
}

/** What a new round takes over of the one before: whose late answers count for nothing, and the hits that nobody dismissed. */
export function keptFrom(state: Case): Pick<Case, 'pastChecks' | 'stickingHits'> {
  return {
    pastChecks: [...state.pastChecks, ...state.checks.map((check) => check.checkId)],
    stickingHits: stickingHits(state),
  };
}

/** In a round of its own, or in the present one without the checks that count no longer; a proposal rested on the policy before. */
function moved(state: Case, { id, actor, data: { to, round, again, shorter } }: Of<'PolicyMoved'>): Case {
  const policy = to;
  const persons = [actor.id, ...(actor.onBehalfOf === null ? [] : [actor.onBehalfOf])];
  if (round > state.round)
    return { ...state, ...NO_ROUND, ...keptFrom(state), policy, state: 'screening', round, began: id };
  const past = state.checks.filter(({ check }) => again.includes(check));
  return {
    ...{ ...state, policy, proposal: state.state === 'screening' ? null : state.proposal },
    // Like who lowers a tier: not the last to let the case through.
    lowerers: shorter ? [...state.lowerers, ...persons] : state.lowerers,
    checks: state.checks.filter((check) => !past.includes(check)),
    pastChecks: [...state.pastChecks, ...past.map(({ checkId }) => checkId)],
  };
}

/** Notes who decided a step, for themselves or in whose place. */
export function withDecider(state: Case, { actor }: CaseEvent, stepId: string): Case {
  const persons = [actor.id, ...(actor.onBehalfOf === null ? [] : [actor.onBehalfOf])];
  // The question is answered by the decision it asked for; of several seats by the last of them.
  const step = stepNameOf(stepId);
  const others = state.steps.filter((each) => each.step === step && each.stepId !== stepId);
  const isAnswered =
    state.backTo !== null && stepNameOf(state.backTo.to) === step && others.every(({ outcome }) => outcome !== null);
  const backTo = isAnswered ? null : state.backTo;
  const isOfAnother = state.steps.some(({ stepId: id, unit }) => id === stepId && unit !== null && unit !== state.unit);
  const reviewers = isOfAnother ? persons.filter((person) => !state.reviewers.includes(person)) : [];
  return {
    ...{ ...state, backTo, deciders: [...state.deciders, ...persons.map((by) => ({ stepId, by }))] },
    reviewers: [...state.reviewers, ...reviewers],
  };
}

/** Notes every person who has a part in the case. */
export function withParticipant(state: Case, { actor }: CaseEvent): Case {
  if (actor.kind !== 'person') return state;
  const persons = [actor.id, actor.onBehalfOf].filter((person) => person !== null);
  const unknown = persons.filter((person) => !state.participants.includes(person));
  const known = unknown.length === 0 ? state : { ...state, participants: [...state.participants, ...unknown] };
  return withStandIn(known, actor);
}

function withStandIn(state: Case, { id: by, onBehalfOf: inPlaceOf }: CaseEvent['actor']): Case {
  if (inPlaceOf === null) return state;
  const isKnown = state.stoodIn.some((each) => each.by === by && each.inPlaceOf === inPlaceOf);
  return isKnown ? state : { ...state, stoodIn: [...state.stoodIn, { by, inPlaceOf }] };
}

function withTier(state: Case, event: Of<'TierAssigned' | 'TierRaised' | 'TierLowered'>): Case {
  const { actor, at } = event;
  const persons = [actor.id, ...(actor.onBehalfOf === null ? [] : [actor.onBehalfOf])];
  if (event.type === 'TierAssigned') {
    const { tier, proposed } = event.data;
    const lowerers = tier < proposed ? persons : [];
    return { ...state, assignment: { tier, proposed, assignedBy: actor.id, by: actor.id, at }, lowerers };
  }
  const assignment = state.assignment && { ...state.assignment, tier: event.data.tier, by: actor.id, at };
  return event.type === 'TierRaised'
    ? { ...state, assignment }
    : { ...state, assignment, lowerers: [...state.lowerers, ...persons] };
}

/** Steps keep their decisions by their ids; a step under a new id waits for a decision again, and conditions go with the old one. */
function routed(state: Case, { at, data }: Of<'RouteOpened'>): Case {
  const kept = new Map(state.steps.map((step) => [step.stepId, step]));
  const steps = data.steps.map(
    (step): Step =>
      kept.get(step.stepId) ?? { ...step, outcome: null, by: null, inPlaceOf: null, at: null, confirmedAt: null },
  );
  const isAskedAgain = steps.some(
    ({ step, stepId }) => !kept.has(stepId) && state.steps.some((before) => before.step === step),
  );
  const conditions = state.conditions.filter(({ stepId }) => steps.some((step) => step.stepId === stepId));
  return { ...state, state: 'in-review', steps, conditions, askedAgainAt: isAskedAgain ? at : state.askedAgainAt };
}

function afterTheEnd(
  state: Case,
  event: Of<'CaseReopened' | 'AccessSuspended' | 'DecisionSuperseded' | 'DecisionContested' | 'ContestAnswered'>,
): Case {
  switch (event.type) {
    case 'CaseReopened': {
      const earlierDecisions = ended(state, event, 'reopened');
      const next = { ...state, ...NO_ROUND, ...keptFrom(state), earlierDecisions, notified: false };
      // Whoever contested goes on reading what was answered.
      return { ...next, state: 'screening', round: event.data.round, began: event.id, contest: state.contest };
    }
    case 'AccessSuspended':
      return { ...state, released: false };
    case 'DecisionSuperseded':
      return superseded(state, event);
    case 'DecisionContested':
      return { ...state, contest: { decision: event.data.decision, eventId: event.id, at: event.at, answer: null } };
    case 'ContestAnswered': {
      const answer = { outcome: event.data.outcome, by: event.actor.id, at: event.at };
      return { ...state, contest: state.contest && { ...state.contest, answer } };
    }
    default:
      return unreachable(event);
  }
}

function superseded(state: Case, event: Of<'DecisionSuperseded'>): Case {
  const { outcome, conditional, grounds, evidenceHash } = event.data;
  const decision: Decision = {
    ...{ outcome, conditional, grounds, against: [], evidenceHash },
    ...{ by: event.actor.id, inPlaceOf: event.actor.onBehalfOf, at: event.at, eventId: event.id },
  };
  const last = state.steps.at(-1)?.stepId ?? '';
  return {
    ...withDecider(state, event, last),
    ...{ state: outcome === 'approved' && conditional ? 'approved-with-conditions' : outcome, decision },
    ...{ conditions: [], notified: false, earlierDecisions: ended(state, event, 'superseded') },
  };
}

function ended(
  { decision, earlierDecisions }: Case,
  { id, at, actor }: CaseEvent,
  how: EarlierDecision['ended']['how'],
): EarlierDecision[] {
  if (decision === null) return earlierDecisions;
  return [...earlierDecisions, { ...decision, ended: { how, by: actor.id, at, eventId: id } }];
}
