// The human part that every case type shares: the tier, the route, the decisions along it. Regulators read this file, so the separation of
// duties stands in the decider and not in a guard: whoever stands too near decides nothing (duties/separation.ts); nobody decides twice in a
// round; who lowered the tier is not the last to approve; a decision holds only for the evidence it was made on. Who decides in an absent person's place is held to all
// of this for both of them.
import { STEPS, TIERS, isAbove, stepAbove, stepsOf, type Policy } from '#policy';
import { Refusal, derivedId, type Actor, type PersonId, type Pointed } from '#kernel';
import { FINAL_STATES, type Case, type Step } from '../case.js';
import type { CaseCommand, CaseContext, NewDecision } from '../case-command.js';
import type { CaseOccurrence, StepName } from '../case-event.js';
import { hasApplicant } from '../kinds/case-types.js';
import { sealed } from './drafting.js';
import { refuseBarred } from './duties/separation.js';
import { checksDone, evidenceHash, evidenceOf, openHits } from './evidence.js';
import { refuseWhileHeld } from './holding.js';
import { refuseNeededElsewhere, refuseSeatOfAnother, refuseSecondSeat } from './board/seat.js';
import { refuseUnopenable, sittingOf, type Opening } from './board/sitting.js';
import { canPassWithout, hasFallenAway, isDeciding, openSeats, stageOf, tallyAfter } from './board/stage.js';
import { conflict, invalid, refuseInWrongState, refuseLongText, requireText } from './refusals.js';
import { askedAgainFrom, currentStep, grown, isLast, roundOf, routeOpened, stepNameOf, timesAsked } from './route.js';
import { refuseTogether } from './together.js';
import { covers, isParty, personsOf } from './who-may.js';
import { pathOf } from '../units/unit-reach.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;
type DecideStep = Command<'DecideStep'>;

export const CONDITIONS_MAX = 20;

/** One decision of the route. */
export function decideStep(command: DecideStep, state: Case, context: CaseContext): CaseOccurrence[] {
  const step = state.steps.find(({ stepId }) => stepId === command.stepId);
  if (!step) {
    if (hasSentBack(command, state, context)) return [];
    throw unknownStep(command.stepId, state);
  }
  refuseWhoMayNot(step, state, context);
  if (step.outcome !== null && step.by === context.actor.id && step.outcome === OUTCOMES[command.outcome]) return [];
  if (step.outcome !== null) throw conflict('step.decided', state, { step: step.step });
  refuseInWrongState(command, state);
  refuseWhileHeld(state);
  refuseOutOfTurn(step, state);
  refuseSecondDecision(step, state, context);
  refuseUnfinished(step, state);
  refuseUnfitWords(command, context.policy);
  refuseNoReturn(command, step, state);
  refuseTogether(command, state);
  const standing = evidenceHash(state, step.step);
  if (command.evidenceHash !== null && command.evidenceHash !== standing)
    throw new Refusal('case.evidence_changed', 'stale', { round: state.round });
  return outcomeOf(command, state, standing, context);
}

/** @throws Refusal unless it is the step that waits, or one of the seats that do */
function refuseOutOfTurn(step: Step, state: Case): void {
  const waiting = openSeats(state);
  if (waiting.some(({ stepId }) => stepId === step.stepId)) return;
  if (hasFallenAway(step, state)) throw conflict('step.fell_away', state, { step: step.step });
  throw conflict('step.not_yet', state, { step: waiting[0]?.step ?? step.step });
}

const OUTCOMES = {
  approve: 'approved',
  'approve-with-conditions': 'approved-with-conditions',
  'licence-required': 'licence-required',
  return: 'returned',
  reject: 'rejected',
} as const;

/** Why there is no such step to decide or to confirm. */
export function unknownStep(stepId: string, state: Case): Refusal {
  const round = roundOf(stepId);
  if (round > 0 && round < state.round) return conflict('step.of_earlier_round', state, { round });
  if (state.deciders.some((decided) => decided.stepId === stepId) || isAskedLater(stepId, state))
    return conflict('step.asked_again', state, { step: stepNameOf(stepId) });
  return state.state === 'in-review' || FINAL_STATES.includes(state.state) || state.state === 'returned'
    ? new Refusal('step.unknown', 'hidden')
    : conflict('case.wrong_state', state);
}

/** Whether it was asked again before it was decided, as the seats of a stage are: whoever was to decide it may have that page open. */
function isAskedLater(stepId: string, { round, steps }: Case): boolean {
  const asked = steps.filter(({ step }) => step === stepNameOf(stepId));
  return roundOf(stepId) === round && asked.some((each) => timesAsked(each.stepId) > timesAsked(stepId));
}

function refuseWhoMayNot(step: Step, state: Case, context: CaseContext): void {
  const { actor } = context;
  if (actor.kind !== 'person') throw new Refusal('step.decided_by_persons', 'forbidden');
  refuseBarred(actor, state, context.bonds);
  if (step.committee !== undefined) return refuseSeatOfAnother(step, actor);
  const path = step.unit === null ? [] : pathOf(step.unit, state, context);
  const holds = actor.roles.some((grant) => grant.role === step.role && (step.unit === null || covers(grant, path)));
  if (!holds) throw new Refusal('step.not_yours', 'forbidden', { step: step.step });
}

function refuseSecondDecision(step: Step, state: Case, { actor }: CaseContext): void {
  const persons = personsOf(actor);
  // A step that is asked again may be decided again by whoever decided it before, and no other step of the round by them.
  const decided = state.deciders.filter(({ by }) => persons.includes(by));
  if (decided.some(({ stepId }) => stepNameOf(stepId) !== step.step))
    throw new Refusal('case.second_decision', 'forbidden');
  refuseSecondSeat(step, persons, state);
  refuseNeededElsewhere(step, persons, state);
  if (isLast(step, state)) refuseInterested(actor, state);
}

/** Who made the case look lighter is not the last to let it through. @throws Refusal `case.lowered_tier_may_not_approve_last` · `case.dismissed_hit_may_not_approve_last` */
export function refuseInterested(actor: Pick<Actor, 'id' | 'onBehalfOf'>, state: Case): void {
  const interest = interestOf(personsOf(actor), state);
  if (interest !== null) throw new Refusal(interest, 'forbidden');
}

/** How one of these persons made the case look lighter; null where none of them did. */
export function interestOf(persons: readonly PersonId[], state: Case): string | null {
  if (state.lowerers.some((person) => persons.includes(person))) return 'case.lowered_tier_may_not_approve_last';
  const isHigh = TIERS.indexOf(state.assignment?.tier ?? 'T4') >= TIERS.indexOf('T3');
  const dismissers = state.hits
    .filter(({ verdict }) => verdict === 'false-positive')
    .flatMap(({ adjudicatedBy, remembered, memory }) => [adjudicatedBy, remembered?.confirmedBy, memory?.confirmedBy]);
  const hasDismissed = isHigh && dismissers.some((person) => person && persons.includes(person));
  return hasDismissed ? 'case.dismissed_hit_may_not_approve_last' : null;
}

/** @throws Refusal while a check is not done or a hit is not judged */
export function refuseUnfinished({ role }: Pick<Step, 'role'>, state: Case): void {
  if (!checksDone(state)) throw conflict('case.checks_open', state);
  // While the route is open only the office knows of a hit that came up since; to everyone else it is a check that is not done.
  const says = role === 'officer' ? 'case.hits_open' : 'case.checks_open';
  if (openHits(state).length > 0) throw conflict(says, state);
}

/** @throws Refusal with every fault of the words, each with its pointer under `at` */
export function refuseUnfitWords(
  command: Pick<NewDecision, 'conditions' | 'grounds'> & { outcome: DecideStep['outcome']; reason: string },
  policy: Policy,
  at = '',
): void {
  requireText(command.reason, '/reason');
  const errors: Pointed[] = [];
  const hasConditions = command.conditions.length > 0;
  if (command.outcome === 'approve-with-conditions') {
    if (!hasConditions) errors.push({ pointer: `${at}/conditions`, code: 'decision.conditions_missing' });
    if (command.conditions.length > CONDITIONS_MAX) {
      errors.push({
        pointer: `${at}/conditions`,
        code: 'decision.conditions_too_many',
        params: { max: CONDITIONS_MAX },
      });
    }
    command.conditions.forEach((text, index) => {
      if (text.trim() === '') errors.push({ pointer: `${at}/conditions/${index}`, code: 'text.missing' });
      refuseLongText(text, `${at}/conditions/${index}`);
    });
  } else if (hasConditions) errors.push({ pointer: `${at}/conditions`, code: 'decision.conditions_not_asked' });
  if (command.outcome === 'reject') {
    if (command.grounds.length === 0) errors.push({ pointer: `${at}/grounds`, code: 'decision.grounds_missing' });
    command.grounds.forEach((ground, index) => {
      if (!policy.grounds.some(({ code }) => code === ground))
        errors.push({ pointer: `${at}/grounds/${index}`, code: 'decision.ground_unknown' });
    });
  } else if (command.grounds.length > 0) errors.push({ pointer: `${at}/grounds`, code: 'decision.grounds_not_asked' });
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
      if (!endsAll(stepId, state)) return voteAgainst(command, { state, evidence }, { licence: true });
      return [
        { type: 'LicenceRequired', data: { stepId, evidenceHash: evidence }, personal: because, evidence: rests },
      ];
    case 'return': {
      if (isStep(command.returnTo)) return sendBack(stepId, command.returnTo, reason, state);
      return [
        { type: 'CaseReturned', data: { stepId, to: command.returnTo }, personal: sealed(state, { question: reason }) },
      ];
    }
    case 'reject': {
      const grounds = [...new Set(command.grounds)];
      const rejected = voteAgainst(command, { state, evidence }, {});
      if (!endsAll(stepId, state)) return rejected;
      return [...rejected, { type: 'CaseRejected', data: { evidenceHash: evidence, grounds }, evidence: rests }];
    }
  }
}

/** Whether the case cannot be let through any more without this step's approval: always, where one person decides it. */
function endsAll(stepId: string, state: Case): boolean {
  const step = state.steps.find((other) => other.stepId === stepId);
  return step === undefined || !canPassWithout(stageOf(step, state), [stepId], state);
}

/** One voice against, with its reason. */
function voteAgainst(
  { stepId, reason, grounds }: DecideStep,
  { state, evidence: evidenceHash }: { state: Case; evidence: string },
  said: { licence?: true },
): CaseOccurrence[] {
  const step = state.steps.find((other) => other.stepId === stepId);
  const board = step ? tallyAfter(stageOf(step, state), 'against') : null;
  return [
    {
      type: 'StepRejected',
      data: { stepId, evidenceHash, grounds: [...new Set(grounds)], ...(board && { board }), ...said },
      personal: sealed(state, { reason }),
      evidence: evidenceOf(state),
    },
  ];
}

/** The last approval alone clears the case, and the same act of the same person releases access. */
function approve(command: DecideStep, state: Case, evidence: string, context: CaseContext): CaseOccurrence[] {
  const { stepId, reason, conditions } = command;
  const rests = evidenceOf(state);
  const conditional = command.outcome === 'approve-with-conditions';
  const step = state.steps.find((other) => other.stepId === stepId);
  const stage = step && stageOf(step, state);
  const board = stage ? tallyAfter(stage, 'approved') : null;
  const together = command.together === true;
  const approved: CaseOccurrence[] = [
    {
      type: 'StepApproved',
      data: { stepId, evidenceHash: evidence, conditional, ...(together && { together }), ...(board && { board }) },
      personal: sealed(state, { reason }),
      evidence: rests,
    },
    ...conditions.map((text, index): CaseOccurrence => ({
      type: 'ConditionImposed',
      data: { conditionId: derivedId(context.commandId, 'condition', String(index)), stepId },
      personal: sealed(state, { text }),
    })),
  ];
  if (!step || !stage || !isLast(step, state) || !isDeciding(stage)) return approved;
  const withConditions = conditional || state.conditions.length > 0;
  return [
    ...approved,
    { type: 'CaseApproved', data: { evidenceHash: evidence, conditional: withConditions }, evidence: rests },
    { type: 'AccessReleased', data: { conditional: withConditions } },
  ];
}

/** 差戻し先指定: an earlier step and all that follow are asked again. */
function sendBack(from: string, to: StepName, question: string, state: Case): CaseOccurrence[] {
  const target = state.steps.find(({ step }) => step === to);
  return [
    { type: 'StepReturned', data: { from, to: target?.stepId ?? from }, personal: sealed(state, { question }) },
    routeOpened(state, askedAgainFrom(state, to)),
  ];
}

/** @throws Refusal unless a return goes to somebody there is, or to a step that comes before and was decided */
function refuseNoReturn({ outcome, returnTo }: DecideStep, step: Step, state: Case): void {
  if (outcome !== 'return') return;
  if (returnTo === 'applicant' && !hasApplicant(state.type))
    throw invalid('decision.unfit', [{ pointer: '/returnTo', code: 'return.no_applicant' }]);
  if (!isStep(returnTo)) return;
  const isEarlier = state.steps.some((other) => other.step === returnTo && isAbove(step.step, other.step));
  if (!isEarlier)
    throw invalid('decision.unfit', [
      { pointer: '/returnTo', code: 'return.not_earlier', params: { step: step.step } },
    ]);
}

function hasSentBack({ stepId, outcome, returnTo }: DecideStep, { backTo }: Case, { actor }: CaseContext): boolean {
  if (backTo === null || outcome !== 'return') return false;
  return backTo.from === stepId && backTo.by === actor.id && stepNameOf(backTo.to) === returnTo;
}

function isStep(returnTo: DecideStep['returnTo']): returnTo is StepName {
  return STEPS.some((step) => step === returnTo);
}

/**
 * Delay and doubt climb: the missing step above is added. Nothing is skipped, and nobody's decision is taken away.
 * @throws Refusal `route.no_quorum` where it is several who decide that step and too few may; also where its delay was heard of there before
 */
export function escalate(command: Command<'EscalateCase'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (isParty(context.actor, state)) throw new Refusal('case.party_may_not_escalate', 'forbidden');
  refuseInWrongState(command, state);
  requireText(command.reason, '/reason');
  const route = state.steps.map(({ step }) => step);
  const to = command.to ?? nextAbove(state, context);
  if (to === null) throw conflict('case.at_the_top', state);
  // Time climbs past a board without a quorum and adds no step: under an open route only a step that is in it was carried there.
  const isCarried = state.state !== 'in-review' && state.escalatedTo !== null && !isAbove(to, state.escalatedTo);
  if (route.includes(to) || isCarried) return [];
  const from = currentStep(state)?.step ?? 'screening';
  if (from !== 'screening' && !isAbove(to, from))
    throw invalid('escalation.not_upward', [{ pointer: '/to', code: 'escalation.not_upward' }]);
  const escalated: CaseOccurrence = {
    type: 'CaseEscalated',
    data: { from, to, cause: 'person', turn: null, dueAt: null },
    personal: sealed(state, { reason: command.reason }),
  };
  if (state.state !== 'in-review' || state.assignment === null) return [escalated];
  const steps = grown(state, state.assignment.tier, to, context);
  refuseUnopenable(steps, state, context);
  return [escalated, routeOpened(state, steps)];
}

/** Above the steps that the case has by itself, so that asking twice for "the next one" means the same step twice. */
function nextAbove(state: Case, opening: Opening): StepName | null {
  const { assignment } = state;
  return stepAbove(assignment ? stepsOf(assignment.tier, sittingOf(state, opening), opening.policy) : ['office']);
}
