// Who decides, one after another. Every step is a human decision.
import { STEPS, type Policy, type RouteStep, type StepName, type Tier } from './policy.js';

/** The steps of a round: the tier's own, and every missing one up to where the case was escalated. */
export function openRoute(
  tier: Tier,
  unit: string,
  round: number,
  escalatedTo: StepName | null,
  policy: Policy,
): RouteStep[] {
  const own = policy.tiers[tier].route;
  const names =
    escalatedTo === null
      ? own
      : STEPS.filter((step) => own.includes(step) || isBetween(step, topStep(own), escalatedTo));
  return names.map((step) => routeStep(step, unit, round, policy));
}

/** One step of a round, asked for the first time. @param unit of the case: the department's step is its dean's */
export function routeStep(step: StepName, unit: string, round: number, policy: Policy): RouteStep {
  return {
    stepId: `r${round}-${step}`,
    step,
    role: policy.roles[step],
    unit: step === 'department' ? unit : null,
  };
}

/** The first step above a route's last; null when it already ends at the top. */
export function stepAbove(route: readonly StepName[]): StepName | null {
  return STEPS[STEPS.indexOf(topStep(route)) + 1] ?? null;
}

/** Whether one step stands higher than another. */
export function isAbove(step: StepName, other: StepName): boolean {
  return STEPS.indexOf(step) > STEPS.indexOf(other);
}

function topStep(route: readonly StepName[]): StepName {
  return route.reduce((top, step) => (isAbove(step, top) ? step : top), 'department' as StepName);
}

function isBetween(step: StepName, below: StepName, upTo: StepName): boolean {
  return isAbove(step, below) && !isAbove(step, upTo);
}
