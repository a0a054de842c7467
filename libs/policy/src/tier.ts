// 濃淡管理: how closely a case is looked at (domain.md §8). The machine proposes and names every factor; an officer assigns. Which factor asks
// for which tier stands in the policy's table `tier`; a tier that it keeps for persons alone (T4: permission required, inform notice, uncertain
// law) is never proposed, because it rests on facts that only a person can establish.
import { TIERS, type Answer, type Factor, type FactorCode, type Policy, type Tier } from './policy.js';
import type { Residency } from './residency.js';
import { fire, type Fired } from './tables/table.js';
import type { Facts, HitsFact } from './tables/vocabulary.js';
import { technologyOf } from './technology.js';

export type TierFacts = {
  technologyGate: Answer;
  controlListRow: string | null;
  /** Only what is public or taught to undergraduates will be provided. */
  publicOnly: Answer;
  residency: Residency;
  specificCategory: 'clear' | 'attention' | 'unknown';
  /** Whether every party could be compared with every list. What was not compared was not cleared. */
  screeningComplete: boolean;
  /** Of every adjudicated hit. */
  verdicts: ('true-match' | 'false-positive' | 'inconclusive')[];
  /** Of every affiliation and payer that can have one. */
  defenceTies: Answer[];
};

/** A table of tiers, and what it is told: each kind of case has its own. */
export type TierQuestion = { table: 'tier' | 'partnership-tier'; facts: Facts };

/** The highest tier that any factor asks for, and all factors, weightiest first. */
export function proposedTier(question: TierQuestion, policy: Policy): { tier: Tier; factors: Factor[] } {
  const fired = tierRules(question, policy);
  const factors = fired.map(({ then }): Factor => ({ code: then['factor'] as FactorCode, tier: then['tier'] as Tier }));
  return { tier: factors[0]?.tier ?? 'T2', factors };
}

/** The rules behind the factors, weightiest first: each with what it looked at and where it comes from. */
export function tierRules({ table, facts }: TierQuestion, policy: Policy): Fired[] {
  const height = ({ then }: Fired): number => TIERS.indexOf(then['tier'] as Tier);
  return fire(policy.tables[table], facts).toSorted((a, b) => height(b) - height(a));
}

/** What is proposed for a stay. */
export function proposeTier(facts: TierFacts, policy: Policy): { tier: Tier; factors: Factor[] } {
  return proposedTier(tierQuestion(facts, policy), policy);
}

/** The facts of a stay in the words of its table. */
export function tierQuestion(facts: TierFacts, policy: Policy): TierQuestion {
  const { residency, specificCategory, screeningComplete } = facts;
  return {
    table: 'tier',
    facts: {
      ...{ technology: technologyOf(facts, policy).technology, residency, specificCategory, screeningComplete },
      ...{ hits: gravestOf(facts.verdicts), defenceTie: weightiest(facts.defenceTies) },
    },
  };
}

/** Of all verdicts together. */
export function gravestOf(verdicts: TierFacts['verdicts']): HitsFact {
  return (['true-match', 'inconclusive', 'false-positive'] as const).find((each) => verdicts.includes(each)) ?? 'none';
}

/** Who names no organisation has no tie: what is not said of one that is named is not known. */
export function weightiest(ties: Answer[]): Answer {
  return (['yes', 'unknown'] as const).find((each) => ties.includes(each)) ?? 'no';
}
