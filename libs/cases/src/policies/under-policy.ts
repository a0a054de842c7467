// What a policy says of a case that was submitted: its questions, checks, tier, route and deadlines. Pure: nothing about the case is decided, and
// nothing enters that a table may not know (the facts are those of the checks and of the tier's own rule).
import {
  categoryOf,
  endUse,
  boardOf,
  boardRule,
  NOBODY_SITS,
  openRoute,
  ownership,
  proposePartnershipTier,
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
import { stagesOf } from '../decisions/board/stage.js';
import { screeningComplete } from '../decisions/evidence.js';
import type { Dossier } from '../dossier.js';
import { residencyFacts, specificCategoryFacts, technologyFacts } from '../dossier/facts.js';
import { endUseFacts, foreignParties, ownershipFacts } from '../dossier/partnership/partnership-facts.js';
import type { Question } from '../dossier/questions.js';
import { kindOf } from '../kinds/case-kinds.js';
import type { CaseType } from '../kinds/case-types.js';

/** What is known of a case, whatever the policy. */
export type SubmittedFacts = {
  type: CaseType;
  dossier: Dossier;
  submittedAt: Instant;
  technologyGate: 'no' | 'yes' | 'unknown';
  controlListRow: string | null;
  unit: string;
  /** Whether every party was compared with every list. */
  screened: boolean;
  verdicts: TierFacts['verdicts'];
};

/** `board`: by whom it is decided where several do, as one text that only compares. */
export type StepUnder = { step: StepName; role: DecidingRole; board?: string };
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
  const { type, submission, unit, hits } = state;
  if (type === null || submission === null) return null;
  const { technologyGate, controlListRow, at: submittedAt } = submission;
  return {
    ...{ type, dossier, submittedAt, technologyGate, controlListRow, unit, screened: screeningComplete(state) },
    verdicts: hits.flatMap(({ verdict }) => verdict ?? []),
  };
}

/** The same facts under a policy. A check that it does not ask for leaves its matter not known, as it does in a running case. */
export function underPolicy(facts: SubmittedFacts, policy: Policy): UnderPolicy {
  const { dossier } = facts;
  const kind = kindOf(facts);
  const checks = kind.checks(facts, policy);
  const { tier, factors } = PROPOSED[facts.type](facts, checks, policy);
  const route = routeUnder(tier, facts, policy);
  return {
    questions: kind.questions(dossier, policy),
    checks,
    tier,
    factors,
    route,
    deadlines: deadlines(tier, route, policy),
  };
}

function routeUnder(tier: Tier, { unit, technologyGate, controlListRow }: SubmittedFacts, policy: Policy): StepUnder[] {
  const sitting = { ...NOBODY_SITS, facts: { technologyGate, controlListRow } };
  return stagesOf(openRoute(tier, unit, 1, null, policy, sitting)).map(({ step }) => ({
    ...{ step, role: policy.roles[step] },
    ...(boardOf(step, tier, sitting, policy) && { board: boardRule(step, tier, sitting, policy) }),
  }));
}

type Proposed = (
  facts: SubmittedFacts,
  checks: readonly CheckName[],
  policy: Policy,
) => Pick<UnderPolicy, 'tier' | 'factors'>;

const PROPOSED: { [type in CaseType]: Proposed } = {
  'student-admission': (facts, checks, policy) => {
    const { dossier, submittedAt } = facts;
    const lives: Residency = checks.includes('residency')
      ? residency(residencyFacts(dossier, submittedAt), policy).residency
      : 'unknown';
    const found = { residency: lives, specificCategory: categoryUnder(dossier, checks, policy) };
    return proposeTier({ ...technologyFacts(dossier), ...found, ...screenedUnder(facts, checks) }, policy);
  },
  'research-partnership': (facts, checks, policy) => {
    const { dossier } = facts;
    const uses = endUseFacts(dossier);
    const found = {
      foreignParties: foreignParties(dossier),
      ownership: checks.includes('ownership') ? ownership(ownershipFacts(dossier), policy).result : 'unknown',
      endUse: checks.includes('end-use') ? endUse(uses).use : 'unknown',
      usOrigin: uses.usOrigin,
    } as const;
    return proposePartnershipTier({ ...technologyFacts(dossier), ...found, ...screenedUnder(facts, checks) }, policy);
  },
};

function screenedUnder({ screened, verdicts }: SubmittedFacts, checks: readonly CheckName[]) {
  return { screeningComplete: screened && checks.includes('list-screening'), verdicts };
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
