// Which steps a case has: those of its tier, and those that are there under a condition besides. Nothing is taken away by a condition.
import { STEPS, type Policy, type RuleSource, type StepName, type Tier } from '../policy.js';
import { holds } from '../tables/table.js';
import { openingValues, type Condition, type OpeningFacts } from './opening-facts.js';

/** A step that is in a route where its conditions hold, whatever the tier's own steps are. */
export type ConditionalStep = RuleSource & Condition & { step: StepName };

/** The steps of a case before it is carried higher, in the order in which a route climbs. */
export function stepsOf(
  tier: Tier,
  { facts }: { facts: OpeningFacts },
  { tiers, conditionalSteps }: Pick<Policy, 'tiers' | 'conditionalSteps'>,
): readonly StepName[] {
  const own = tiers[tier].route;
  const valueOf = openingValues(tier, facts);
  const besides = conditionalSteps.filter((each) => holds(each, valueOf)).map(({ step }) => step);
  return besides.length === 0 ? own : STEPS.filter((step) => own.includes(step) || besides.includes(step));
}
