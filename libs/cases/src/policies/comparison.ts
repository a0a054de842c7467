// What would be otherwise with one case under another policy. Pure, and told in words of the rules alone: no name, no answer of anybody.
import { canonicalJson } from '#kernel';
import { TIERS, type CheckName, type FactorCode, type Stage, type Tier } from '#policy';
import type { Question } from '../dossier/questions.js';
import type { SimulationCounts } from './policy-words.js';
import type { DeadlineUnder, StepUnder, UnderPolicy } from './under-policy.js';

type Both<Value> = { before: Value; after: Value };
type Turnover<Item> = { added: Item[]; gone: Item[] };

export type CaseComparison = {
  checks: Turnover<CheckName>;
  /** As it would be proposed; null: the same. */
  tier: Both<Tier> | null;
  factors: Turnover<FactorCode>;
  route: Both<StepUnder[]> | null;
  /** By stage; null on a side on which the stage is not passed. */
  deadlines: ({ stage: Stage } & Both<Omit<DeadlineUnder, 'stage'> | null>)[];
  questions: Turnover<Question>;
};

/** From one policy's answers about a case to the other's. */
export function compareUnder(before: UnderPolicy, after: UnderPolicy): CaseComparison {
  const codes = ({ factors }: UnderPolicy): FactorCode[] => factors.map(({ code }) => code);
  return {
    checks: turnover(before.checks, after.checks),
    tier: before.tier === after.tier ? null : { before: before.tier, after: after.tier },
    factors: turnover(codes(before), codes(after)),
    route: isSame(before.route, after.route) ? null : { before: before.route, after: after.route },
    deadlines: deadlineChanges(before.deadlines, after.deadlines),
    questions: turnover(before.questions, after.questions),
  };
}

/** Whether anything would be otherwise. */
export function isOtherwise({ checks, tier, factors, route, deadlines, questions }: CaseComparison): boolean {
  const turns = [checks, factors, questions].some(({ added, gone }) => added.length + gone.length > 0);
  return turns || tier !== null || route !== null || deadlines.length > 0;
}

/** Counts of nothing yet. */
export const NO_COUNTS: SimulationCounts = {
  ...{ cases: 0, changed: 0, checks: 0, tier: 0, raised: 0, lowered: 0 },
  ...{ route: 0, deadlines: 0, questions: 0, erased: 0, unseen: 0 },
};

/** One more case among those counted. */
export function counted(counts: SimulationCounts, comparison: CaseComparison): SimulationCounts {
  const { checks, tier, route, deadlines, questions } = comparison;
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const turns = ({ added, gone }: Turnover<unknown>): number => one(added.length + gone.length > 0);
  const rise = tier === null ? 0 : TIERS.indexOf(tier.after) - TIERS.indexOf(tier.before);
  return {
    ...counts,
    cases: counts.cases + 1,
    changed: counts.changed + one(isOtherwise(comparison)),
    checks: counts.checks + turns(checks),
    tier: counts.tier + one(tier !== null),
    raised: counts.raised + one(rise > 0),
    lowered: counts.lowered + one(rise < 0),
    route: counts.route + one(route !== null),
    deadlines: counts.deadlines + one(deadlines.length > 0),
    questions: counts.questions + turns(questions),
  };
}

function deadlineChanges(before: DeadlineUnder[], after: DeadlineUnder[]): CaseComparison['deadlines'] {
  const stages = [...new Set([...before, ...after].map(({ stage }) => stage))];
  const limitOf = (limits: DeadlineUnder[], stage: Stage): Omit<DeadlineUnder, 'stage'> | null => {
    const found = limits.find((each) => each.stage === stage);
    return found ? { businessHours: found.businessHours, whenPast: found.whenPast } : null;
  };
  return stages.flatMap((stage) => {
    const both = { before: limitOf(before, stage), after: limitOf(after, stage) };
    return isSame(both.before, both.after) ? [] : [{ stage, ...both }];
  });
}

function turnover<Item extends string | object>(before: Item[], after: Item[]): Turnover<Item> {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    gone: before.filter((item) => !now.has(keyOf(item))),
  };
}

function keyOf(item: string | object): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

function isSame(one: object | null, other: object | null): boolean {
  return canonicalJson(one as never) === canonicalJson(other as never);
}
