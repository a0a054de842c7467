// The steps of the present round: which wait, which are asked again, and how a route grows. A step id is decided once and for ever
// (`r<round>-<step>`, or `r<round>.<n>-<step>` when it is asked for the n-th time), so that no page and no retry can decide it twice.
import { isAbove, openRoute, routeStep, type Policy, type RouteStep, type StepName, type Tier } from '#policy';
import type { PersonId } from '#kernel';
import { decidedAmong } from '../amendments/amendment.js';
import type { Case, Step } from '../case.js';
import type { CaseOccurrence } from '../case-event.js';

/** The step that waits for its decision; null when none does. */
export function currentStep(state: Case): Step | null {
  return state.state === 'in-review' ? (state.steps.find((step) => step.outcome === null) ?? null) : null;
}

/** Whether nothing else of the route waits: this decision is the last. */
export function isLast({ stepId }: Step, { steps }: Case): boolean {
  return steps.every((other) => other.stepId === stepId || other.outcome !== null);
}

/** The step's name in an id of a step. */
export function stepNameOf(stepId: string): StepName {
  return stepId.slice(stepId.indexOf('-') + 1) as StepName;
}

/** The round in an id of a step; 0 where there is none. */
export function roundOf(stepId: string): number {
  return Number(/^r(\d+)[.-]/.exec(stepId)?.[1] ?? 0);
}

/** What a tier and an escalation ask for, besides every step that is there already. */
export function grown(state: Case, tier: Tier, escalatedTo: StepName | null, policy: Policy): RouteStep[] {
  const present = state.steps.map(asRouteStep);
  const asked = new Set(present.map(({ step }) => step));
  const added = needed(state, tier, escalatedTo, policy).filter(({ step }) => !asked.has(step));
  return inOrder([...present, ...added]);
}

/** What a lower tier and an escalation ask for; steps that are decided stay, whatever the tier. */
export function shrunk(state: Case, tier: Tier, policy: Policy): RouteStep[] {
  const wanted = needed(state, tier, state.escalatedTo, policy);
  const kept = state.steps.filter(({ step, outcome }) => outcome !== null || wanted.some((each) => each.step === step));
  const asked = new Set(kept.map(({ step }) => step));
  return inOrder([...kept.map(asRouteStep), ...wanted.filter(({ step }) => !asked.has(step))]);
}

/** From this step on everything that was decided or waited is asked again, under new ids. */
export function askedAgainFrom(state: Case, from: StepName): RouteStep[] {
  const waiting = currentStep(state)?.stepId;
  return state.steps.map((step) => {
    const isLater = step.step === from || isAbove(step.step, from);
    const wasAsked = step.outcome !== null || step.stepId === waiting;
    return isLater && wasAsked ? { ...asRouteStep(step), stepId: freshId(state, step.step) } : asRouteStep(step);
  });
}

/**
 * What these deciders saw has changed under their decisions: each of them is asked again. Nothing where none of them has decided yet; whoever
 * of them looks at the case at this moment is told by the hash of the evidence.
 */
export function askingAgain(state: Case, concerned: readonly StepName[]): CaseOccurrence[] {
  const again = decidedAmong(state, concerned);
  if (again.length === 0) return [];
  const steps = state.steps.map((step) =>
    again.includes(step.step) ? { ...asRouteStep(step), stepId: freshId(state, step.step) } : asRouteStep(step),
  );
  return [routeOpened(state, steps)];
}

/** What somebody decided, for themselves or by who stood in for them, is asked of others. Nothing where they decided nothing that stands. */
export function askingAgainOf(state: Case, person: PersonId): CaseOccurrence[] {
  const isTheirs = ({ outcome, by, inPlaceOf }: Step): boolean =>
    outcome !== null && (by === person || inPlaceOf === person);
  if (state.state !== 'in-review' || !state.steps.some(isTheirs)) return [];
  const steps = state.steps.map((step) =>
    isTheirs(step) ? { ...asRouteStep(step), stepId: freshId(state, step.step) } : asRouteStep(step),
  );
  return [routeOpened(state, steps)];
}

/** The present route with these steps besides, and with what was decided from one step on asked again. */
export function rerouted(state: Case, add: readonly StepName[], from: StepName | null, policy: Policy): RouteStep[] {
  const present = state.steps.map((step) => {
    const isAgain = from !== null && step.outcome !== null && !isAbove(from, step.step);
    return isAgain ? { ...asRouteStep(step), stepId: freshId(state, step.step) } : asRouteStep(step);
  });
  const added = [...new Set(add)]
    .filter((step) => present.every((each) => each.step !== step))
    .map((step) => routeStep(step, state.unit, state.round, policy))
    .map((step) => (isTaken(state, step.stepId) ? { ...step, stepId: freshId(state, step.step) } : step));
  return inOrder([...present, ...added]);
}

/** The route as the log tells it. */
export function routeOpened(state: Case, steps: RouteStep[]): CaseOccurrence {
  return { type: 'RouteOpened', data: { round: state.round, steps }, evidence: { policy: state.policy } };
}

/** Whether two routes ask for the same. */
export function isSameRoute(steps: readonly RouteStep[], { steps: present }: Case): boolean {
  return steps.length === present.length && steps.every(({ stepId }, index) => present[index]?.stepId === stepId);
}

function needed(state: Case, tier: Tier, escalatedTo: StepName | null, policy: Policy): RouteStep[] {
  return openRoute(tier, state.unit, state.round, escalatedTo, policy).map((step) =>
    isTaken(state, step.stepId) ? { ...step, stepId: freshId(state, step.step) } : step,
  );
}

function isTaken({ deciders }: Case, stepId: string): boolean {
  return deciders.some((decided) => decided.stepId === stepId);
}

/** An id of this step that was neither decided nor stands in the route. */
export function freshId(state: Case, step: StepName): string {
  for (let times = 2; ; times += 1) {
    const stepId = `r${state.round}.${times}-${step}`;
    if (!isTaken(state, stepId) && state.steps.every((other) => other.stepId !== stepId)) return stepId;
  }
}

function inOrder(steps: RouteStep[]): RouteStep[] {
  return steps.sort((a, b) => (isAbove(a.step, b.step) ? 1 : -1));
}

function asRouteStep({ stepId, step, role, unit }: RouteStep): RouteStep {
  return { stepId, step, role, unit };
}
