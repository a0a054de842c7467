// 誰に回るか: the way a case will go, told before it goes it. While no tier is settled it is the way of the tier that the facts point to; nobody
// but the office is told the machine's own proposal, because hits weigh in it.
import { renderBoth } from '#catalogue';
import {
  boardOf,
  currentPolicy,
  hasTopic,
  openRoute,
  proposedTier,
  stepsOf,
  topicUnit,
  type Committees,
  type FactorCode,
  type Policy,
  type RouteStep,
  type Sitting,
  type StepName,
  type Tier,
} from '#policy';
import type { PersonId } from '#kernel';
import type { Case, Step } from '../../case.js';
import { interestOf } from '../../decisions/approval.js';
import { barOf } from '../../decisions/duties/separation.js';
import { sittingOf } from '../../decisions/board/sitting.js';
import { ownSeats, stageOf, votersOf } from '../../decisions/board/stage.js';
import { asRouteStep, isLast, stepNameOf } from '../../decisions/route.js';
import type { CaseRelation } from '../../decisions/who-may.js';
import { NO_BONDS, type Bonds } from '../../duties/bonds.js';
import { kindOf } from '../../kinds/case-kinds.js';
import type { Offices } from '../../units/offices.js';
import { sees } from '../../visible-fields.js';
import type { OpenedCase } from '../opened-case.js';
import { policyToRead } from '../policy-to-read.js';

export type RouteAhead = {
  /** Where the tier comes from: the facts known so far · the machine's proposal · an officer. */
  basis: 'expected' | 'proposed' | 'settled';
  tier: Tier;
  /** The factors that ask for this tier, to whoever reads what was found; none once an officer has settled it. */
  because: { ja: string; en: string }[];
  steps: RouteStep[];
  /** Steps that the policy in force today asks for besides; the case keeps the route of its own policy. */
  newer: StepName[];
  /** Whether the unit that answers for the topic is another, or the case's own because no rule names one; null where nobody is asked for it. */
  topic: 'named' | 'own' | null;
  /** What would make it another way. */
  mayChange: { ja: string; en: string }[];
};

/**
 * Null while there is nothing to come: before the submission, while it lies with the host, and after the end.
 * @param known who would sit if the route opened now; left out: nobody
 */
export function routeAhead(
  state: Case,
  opened: OpenedCase,
  relation: CaseRelation,
  known: { bonds: Bonds; committees: Committees; offices?: Offices } = { bonds: NO_BONDS, committees: {} },
): RouteAhead | null {
  if (!sees(relation, 'steps')) return null;
  const policy = policyToRead(state);
  const sitting = sittingOf(state, { policy, ...known });
  if (state.state === 'in-review' && state.assignment !== null) {
    const { tier } = state.assignment;
    return { ...told('settled', tier, state.steps, state), topic: topicOf(tier, state.steps, sitting, policy) };
  }
  if (state.state !== 'screening') return null;
  const proposed = sees(relation, 'hitsOpen') ? state.proposal : null;
  const { tier, factors } = proposed ?? expected(state, opened) ?? { tier: null, factors: [] };
  if (tier === null) return null;
  const steps = openRoute(tier, state.unit, state.round, state.escalatedTo, policy, sitting);
  const carrying = sees(relation, 'findings') ? factors.filter((factor) => factor.tier === tier) : [];
  return {
    ...told(proposed === null ? 'expected' : 'proposed', tier, steps, state),
    topic: topicOf(tier, steps, sitting, policy),
    because: carrying.map(({ code, params }) => renderBoth(`factor.${code}`, params ?? {})),
  };
}

function topicOf(tier: Tier, steps: readonly RouteStep[], sitting: Sitting, policy: Policy): RouteAhead['topic'] {
  const boards = steps.map(({ step }) => boardOf(step, tier, sitting, policy));
  if (!boards.some((board) => board !== null && hasTopic(board))) return null;
  return topicUnit(sitting, policy) === null ? 'own' : 'named';
}

/** What the submission and the checks that are done point to if no list had anything to say; what is not known yet weighs as not known. */
function expected(state: Case, { dossier }: OpenedCase): Proposed | null {
  if (dossier === null) return null;
  const policy = policyToRead(state);
  const { table, facts } = kindOf(state).tierQuestion(state, dossier, policy);
  const { tier, factors } = proposedTier({ table, facts: { ...facts, screeningComplete: true, hits: 'none' } }, policy);
  return { tier, factors: factors.filter(({ code }) => !OF_LISTS.includes(code)) };
}

/** What the lists said is not among the grounds of what is expected as if they had said nothing: "no hit" would be told while one is being judged. */
const OF_LISTS: readonly FactorCode[] = ['hit_true_match', 'hit_inconclusive', 'screening_incomplete', 'no_hit'];

type Proposed = Pick<NonNullable<Case['proposal']>, 'tier' | 'factors'>;

function told(
  basis: RouteAhead['basis'],
  tier: Tier,
  route: readonly RouteStep[],
  state: Case,
): Omit<RouteAhead, 'topic'> {
  const steps = route.map(asRouteStep);
  const present = new Set(steps.map(({ step }) => step));
  const newer = stepsOf(tier, { facts: {} }, currentPolicy).filter((step) => !present.has(step));
  const others = state.checks.filter(({ check }) => check !== 'list-screening');
  const isChecking =
    state.state === 'screening' && (others.length === 0 || others.some(({ status }) => status !== 'done'));
  const codes = [
    ...(isChecking ? ['checks'] : []),
    ...(basis === 'settled' ? ['raised'] : ['tier']),
    ...['escalated', 'rerouted'],
  ];
  const mayChange = codes.map((code) => renderBoth(`route.may_change.${code}`));
  return { basis, tier, because: [], steps, newer, mayChange };
}

/** Whether the separation of duties keeps a person from deciding this step, whatever role they hold. */
export function isKeptFrom(person: PersonId, step: RouteStep, state: Case, bonds: Bonds): boolean {
  if (barOf([person], state, bonds) !== null) return true;
  if (state.deciders.some(({ by, stepId }) => by === person && stepNameOf(stepId) !== step.step)) return true;
  if (step.member !== undefined ? step.member !== person : step.committee !== undefined) return true;
  const asked: Step | undefined = state.steps.find(({ stepId }) => stepId === step.stepId);
  if (asked?.outcome === null) {
    const stage = stageOf(asked, state);
    if (votersOf(stage).includes(person)) return true;
    if (ownSeats(stage, [person]).some(({ stepId }) => stepId !== step.stepId)) return true;
  }
  return asked !== undefined && isLast(asked, state) && interestOf([person], state) !== null;
}
