// What a policy says of a case that was submitted: its questions, checks, tier, route and deadlines. Pure: nothing about the case is decided, and
// nothing enters that a table may not know (the facts are those of the checks and of the tier's own rule).
import {
  categoryOf,
  checksFor,
  openRoute,
  proposeTier,
  residency,
  specificCategory,
  timeLimit,
  type CheckName,
  type DecidingRole,
  type Factor,
  type Policy,
  type Residency,
  type Stage,
  type StepName,
  type Tier,
  type TierFacts,
  type TimeLimit,
} from '#policy';
import type { Instant } from '#kernel';
import type { Case } from '../case.js';
import { screeningComplete } from '../decisions/evidence.js';
import type { Dossier } from '../dossier.js';
import { residencyFacts, specificCategoryFacts, technologyFacts } from '../dossier/facts.js';
import { questions, type Question } from '../dossier/questions.js';

/** What is known of a case, whatever the policy. */
export type SubmittedFacts = {
  dossier: Dossier;
  submittedAt: Instant;
  technologyGate: 'no' | 'yes' | 'unknown';
  controlListRow: string | null;
  unit: string;
  /** Whether every party was compared with every list. */
  screened: boolean;
  verdicts: TierFacts['verdicts'];
};

export type StepUnder = { step: StepName; role: DecidingRole };
export type DeadlineUnder = { stage: Stage } & Pick<TimeLimit, 'businessHours' | 'whenPast'>;

export type UnderPolicy = {
  questions: Question[];
  checks: CheckName[];
  /** As it would be proposed; an officer assigns. */
  tier: Tier;
  factors: Factor[];
  route: StepUnder[];
  deadlines: DeadlineUnder[];
};

/** Of a case that was submitted; null of one that never was. */
export function submittedFacts(state: Case, dossier: Dossier): SubmittedFacts | null {
  const { submission, unit, hits } = state;
  if (submission === null) return null;
  const { technologyGate, controlListRow, at: submittedAt } = submission;
  return {
    ...{ dossier, submittedAt, technologyGate, controlListRow, unit, screened: screeningComplete(state) },
    verdicts: hits.flatMap(({ verdict }) => verdict ?? []),
  };
}

/** The same facts under a policy. A check that it does not ask for leaves its matter not known, as it does in a running case. */
export function underPolicy(facts: SubmittedFacts, policy: Policy): UnderPolicy {
  const { dossier, submittedAt, technologyGate, controlListRow, unit, verdicts } = facts;
  const checks = checksFor({ technologyGate, controlListRow }, policy);
  const lives: Residency = checks.includes('residency')
    ? residency(residencyFacts(dossier, submittedAt), policy).residency
    : 'unknown';
  const { tier, factors } = proposeTier(
    {
      ...technologyFacts(dossier),
      ...{ residency: lives, specificCategory: categoryUnder(dossier, checks, policy) },
      ...{ screeningComplete: facts.screened && checks.includes('list-screening'), verdicts },
    },
    policy,
  );
  const route = openRoute(tier, unit, 1, null, policy).map(({ step, role }) => ({ step, role }));
  return {
    questions: questions(dossier, policy),
    checks,
    tier,
    factors,
    route,
    deadlines: deadlines(tier, route, policy),
  };
}

function categoryUnder(dossier: Dossier, checks: readonly CheckName[], policy: Policy): TierFacts['specificCategory'] {
  if (!checks.includes('specific-category')) return 'unknown';
  const { result, findings } = specificCategory(specificCategoryFacts(dossier), policy);
  return categoryOf(result, findings);
}

/** The checks under no tier yet, then each step of the route, and how long until one step more hears of a delay. */
function deadlines(tier: Tier, route: readonly StepUnder[], policy: Policy): DeadlineUnder[] {
  const limit = (stage: Stage, of: Tier | null): DeadlineUnder => {
    const { businessHours, whenPast } = timeLimit(stage, of, policy);
    return { stage, businessHours, whenPast };
  };
  return [
    limit('screening', null),
    ...route.map(({ step }) => limit(step, tier)),
    ...[limit('returned', tier), limit('climb', tier)],
  ];
}
