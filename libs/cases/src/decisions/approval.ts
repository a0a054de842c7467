// The human part that every case type shares: the tier, the route, the decisions along it. Regulators read this file, so the separation of
// duties stands here and not in a guard: host, applicant and makers decide nothing; nobody decides twice in a round; who lowered the tier
// is not the last to approve; a decision holds only for the evidence it was made on. Who decides in an absent person's place is held to all
// of this for both of them.
import { TIERS, isAbove, openRoute, stepAbove, type Policy } from '#policy';
import { Refusal, derivedId, type Pointed } from '#kernel';
import { FINAL_STATES, type Case, type Step } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import type { CaseOccurrence, StepName } from '../case-event.js';
import { sealed } from './drafting.js';
import { checksDone, evidenceHash, evidenceOf, openHits } from './evidence.js';
import { conflict, invalid, refuseInWrongState, refuseLongText, requireText } from './refusals.js';
import { covers, isParty } from './who-may.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;
type DecideStep = Command<'DecideStep'>;

export const CONDITIONS_MAX = 20;

/** An officer settles the tier, with a reason, and the route opens. */
export function assignTier(command: Command<'AssignTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_assign', 'forbidden');
  if (state.state === 'in-review' && state.assignment?.tier === command.tier) {
    if (state.assignment.by === context.actor.id) return [];
    throw conflict('tier.assigned', state);
  }
  refuseInWrongState(command, state);
  if (!TIERS.includes(command.tier)) throw invalid('tier.unknown', [{ pointer: '/tier', code: 'tier.unknown' }]);
  requireText(command.reason, '/reason');
  if (state.proposal === null)
    throw conflict(openHits(state).length > 0 ? 'case.hits_open' : 'case.checks_open', state);
  const { tier, reason } = command;
  const steps = openRoute(tier, state.unit, state.round, state.escalatedTo, context.policy);
  return [
    {
      type: 'TierAssigned',
      data: { round: state.round, tier, proposed: state.proposal.tier },
      personal: sealed(state, { reason }),
      evidence: { policy: state.policy },
    },
    { type: 'RouteOpened', data: { round: state.round, steps }, evidence: { policy: state.policy } },
  ];
}

/** The step that waits for its decision; null when none does. */
export function currentStep(state: Case): Step | null {
  return state.state === 'in-review' ? (state.steps.find((step) => step.outcome === null) ?? null) : null;
}

/** One decision of the route. */
export function decideStep(command: DecideStep, state: Case, context: CaseContext): CaseOccurrence[] {
  const step = state.steps.find(({ stepId }) => stepId === command.stepId);
  if (!step) throw unknownStep(command.stepId, state);
  refuseWhoMayNot(step, state, context);
  if (step.outcome !== null && step.by === context.actor.id && step.outcome === OUTCOMES[command.outcome]) return [];
  if (step.outcome !== null) throw conflict('step.decided', state, { step: step.step });
  refuseInWrongState(command, state);
  const waiting = currentStep(state);
  if (waiting?.stepId !== step.stepId) throw conflict('step.not_yet', state, { step: waiting?.step ?? step.step });
  refuseSecondDecision(step, state, context);
  refuseUnfinished(step, state);
  refuseUnfitWords(command, context.policy);
  const standing = evidenceHash(state);
  if (command.evidenceHash !== null && command.evidenceHash !== standing)
    throw new Refusal('case.evidence_changed', 'stale', { round: state.round });
  return outcomeOf(command, state, standing, context);
}

const OUTCOMES = {
  approve: 'approved',
  'approve-with-conditions': 'approved-with-conditions',
  'licence-required': 'licence-required',
  return: 'returned',
  reject: 'rejected',
} as const;

function unknownStep(stepId: string, state: Case): Refusal {
  const round = Number(/^r(\d+)-/.exec(stepId)?.[1] ?? 0);
  if (round > 0 && round < state.round) return conflict('step.of_earlier_round', state, { round });
  return state.state === 'in-review' || FINAL_STATES.includes(state.state) || state.state === 'returned'
    ? new Refusal('step.unknown', 'hidden')
    : conflict('case.wrong_state', state);
}

function refuseWhoMayNot(step: Step, state: Case, context: CaseContext): void {
  const { actor } = context;
  if (actor.kind !== 'person') throw new Refusal('step.decided_by_persons', 'forbidden');
  if (actor.id === state.host || actor.onBehalfOf === state.host)
    throw new Refusal('case.host_may_not_decide', 'forbidden');
  if (isParty(actor, state)) throw new Refusal('case.maker_may_not_decide', 'forbidden');
  const path = step.unit === null ? [] : step.unit === state.unit ? (context.unitPath ?? [state.unit]) : [step.unit];
  const holds = actor.roles.some((grant) => grant.role === step.role && (step.unit === null || covers(grant, path)));
  if (!holds) throw new Refusal('step.not_yours', 'forbidden', { step: step.step });
}

function refuseSecondDecision(step: Step, state: Case, { actor }: CaseContext): void {
  const persons = [actor.id, actor.onBehalfOf];
  if (
    state.steps.some(({ by, inPlaceOf }) => [by, inPlaceOf].some((other) => other !== null && persons.includes(other)))
  ) {
    throw new Refusal('case.second_decision', 'forbidden');
  }
  const { assignment } = state;
  const lowered = assignment !== null && TIERS.indexOf(assignment.tier) < TIERS.indexOf(assignment.proposed);
  if (lowered && persons.includes(assignment.by) && isLast(step, state))
    throw new Refusal('case.lowered_tier_may_not_approve_last', 'forbidden');
}

function refuseUnfinished(step: Step, state: Case): void {
  if (!checksDone(state)) throw conflict('case.checks_open', state);
  // While the route is open only the office knows of a hit that came up since; to everyone else it is a check that is not done.
  const says = step.role === 'officer' ? 'case.hits_open' : 'case.checks_open';
  if (openHits(state).length > 0) throw conflict(says, state);
}

function refuseUnfitWords(command: DecideStep, policy: Policy): void {
  requireText(command.reason, '/reason');
  const errors: Pointed[] = [];
  const hasConditions = command.conditions.length > 0;
  if (command.outcome === 'approve-with-conditions') {
    if (!hasConditions) errors.push({ pointer: '/conditions', code: 'decision.conditions_missing' });
    if (command.conditions.length > CONDITIONS_MAX) {
      errors.push({ pointer: '/conditions', code: 'decision.conditions_too_many', params: { max: CONDITIONS_MAX } });
    }
    command.conditions.forEach((text, index) => {
      if (text.trim() === '') errors.push({ pointer: `/conditions/${index}`, code: 'text.missing' });
      refuseLongText(text, `/conditions/${index}`);
    });
  } else if (hasConditions) errors.push({ pointer: '/conditions', code: 'decision.conditions_not_asked' });
  if (command.outcome === 'reject') {
    if (command.grounds.length === 0) errors.push({ pointer: '/grounds', code: 'decision.grounds_missing' });
    command.grounds.forEach((ground, index) => {
      if (!policy.grounds.some(({ code }) => code === ground))
        errors.push({ pointer: `/grounds/${index}`, code: 'decision.ground_unknown' });
    });
  } else if (command.grounds.length > 0) errors.push({ pointer: '/grounds', code: 'decision.grounds_not_asked' });
  if (errors.length > 0) throw invalid('decision.unfit', errors);
}

function outcomeOf(command: DecideStep, state: Case, evidence: string, context: CaseContext): CaseOccurrence[] {
  const { stepId, reason } = command;
  const rests = evidenceOf(state);
  const because = sealed(state, { reason });
  switch (command.outcome) {
    case 'approve':
    case 'approve-with-conditions':
      return approve(command, state, evidence, context);
    case 'licence-required':
      return [
        { type: 'LicenceRequired', data: { stepId, evidenceHash: evidence }, personal: because, evidence: rests },
      ];
    case 'return':
      return [
        { type: 'CaseReturned', data: { stepId, to: command.returnTo }, personal: sealed(state, { question: reason }) },
      ];
    case 'reject': {
      const grounds = [...new Set(command.grounds)];
      return [
        { type: 'StepRejected', data: { stepId, evidenceHash: evidence, grounds }, personal: because, evidence: rests },
        { type: 'CaseRejected', data: { evidenceHash: evidence, grounds }, evidence: rests },
      ];
    }
  }
}

/** The last approval alone clears the case, and the same act of the same person releases access. */
function approve(command: DecideStep, state: Case, evidence: string, context: CaseContext): CaseOccurrence[] {
  const { stepId, reason, conditions } = command;
  const rests = evidenceOf(state);
  const conditional = command.outcome === 'approve-with-conditions';
  const approved: CaseOccurrence[] = [
    {
      type: 'StepApproved',
      data: { stepId, evidenceHash: evidence, conditional },
      personal: sealed(state, { reason }),
      evidence: rests,
    },
    ...conditions.map((text, index): CaseOccurrence => ({
      type: 'ConditionImposed',
      data: { conditionId: derivedId(context.commandId, 'condition', String(index)), stepId },
      personal: sealed(state, { text }),
    })),
  ];
  const step = state.steps.find((other) => other.stepId === stepId);
  if (!step || !isLast(step, state)) return approved;
  const withConditions = conditional || state.conditions.length > 0;
  return [
    ...approved,
    { type: 'CaseApproved', data: { evidenceHash: evidence, conditional: withConditions }, evidence: rests },
    { type: 'AccessReleased', data: { conditional: withConditions } },
  ];
}

function isLast(step: Step, state: Case): boolean {
  return state.steps.at(-1)?.stepId === step.stepId;
}

/** Delay and doubt climb: the missing step above is added. Nothing is skipped, and nobody's decision is taken away. */
export function escalate(command: Command<'EscalateCase'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_escalate', 'forbidden');
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  const route = state.steps.map(({ step }) => step);
  const to = command.to ?? nextAbove(state, context.policy);
  if (to === null) throw conflict('case.at_the_top', state);
  if (route.includes(to) || (state.escalatedTo !== null && !isAbove(to, state.escalatedTo))) return [];
  const from = currentStep(state)?.step ?? 'screening';
  if (from !== 'screening' && !isAbove(to, from))
    throw invalid('escalation.not_upward', [{ pointer: '/to', code: 'escalation.not_upward' }]);
  const escalated: CaseOccurrence = {
    type: 'CaseEscalated',
    data: { from, to },
    personal: sealed(state, { reason: command.reason }),
  };
  if (state.state !== 'in-review' || state.assignment === null) return [escalated];
  const steps = openRoute(state.assignment.tier, state.unit, state.round, to, context.policy);
  return [escalated, { type: 'RouteOpened', data: { round: state.round, steps }, evidence: { policy: state.policy } }];
}

/** Above the tier's own route, so that asking twice for "the next one" means the same step twice. */
function nextAbove(state: Case, policy: Policy): StepName | null {
  const own: readonly StepName[] = state.assignment ? policy.tiers[state.assignment.tier].route : ['office'];
  return stepAbove(own);
}
