// Who decides, one after another. Every step is a human decision.
import { boardOf, NOBODY_SITS, seatsOf, type Sitting } from './boards/board.js';
import { STEPS, type Policy, type RouteStep, type StepName, type Tier } from './policy.js';
import { stepsOf } from './routes/conditional-steps.js';

/**
 * The steps of a round: the tier's own, those that are there under a condition, and every missing one up to where the case was escalated; of one
 * that several decide every seat.
 * @param sitting who sits where; left out, nothing is known of the case and nobody sits in a committee
 */
export function openRoute(
  tier: Tier,
  unit: string,
  round: number,
  escalatedTo: StepName | null,
  policy: Policy,
  sitting: Sitting = NOBODY_SITS,
): RouteStep[] {
  const own = stepsOf(tier, sitting, policy);
  const names =
    escalatedTo === null
      ? own
      : STEPS.filter((step) => own.includes(step) || isBetween(step, topStep(own), escalatedTo));
  return names.flatMap((step) => routeStep(step, tier, { unit, round }, policy, sitting));
}

/** One step of a round, asked for the first time: one person's, or every seat of its board. @param of.unit of the case: the department's step is its dean's */
export function routeStep(
  step: StepName,
  tier: Tier,
  of: { unit: string; round: number },
  policy: Policy,
  sitting: Sitting,
): RouteStep[] {
  const board = boardOf(step, tier, sitting, policy);
  if (board !== null) return seatsOf(board, of, policy, sitting);
  const unit = step === 'department' ? of.unit : null;
  return [{ stepId: `r${of.round}-${step}`, step, role: policy.roles[step], unit }];
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
