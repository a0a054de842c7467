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

/** The highest tier that any factor asks for, and all factors, weightiest first. */
export function proposeTier(facts: TierFacts, policy: Policy): { tier: Tier; factors: Factor[] } {
  return asProposal(tierRules(facts, policy));
}

/** The rules that held, weightiest first, as an officer reads them. */
export function asProposal(fired: readonly Fired[]): { tier: Tier; factors: Factor[] } {
  const factors = fired.map(({ then }): Factor => ({ code: then['factor'] as FactorCode, tier: then['tier'] as Tier }));
  return { tier: factors[0]?.tier ?? 'T2', factors };
}

/** The rules behind the factors, weightiest first: each with what it looked at and where it comes from. */
export function tierRules(facts: TierFacts, policy: Policy): Fired[] {
  return heaviestFirst(fire(policy.tables.tier, tierTableFacts(facts, policy)));
}

/** The facts in the words of the table. */
export function tierTableFacts(facts: TierFacts, policy: Policy): Facts {
  const { residency, specificCategory, screeningComplete } = facts;
  return {
    ...{ technology: technologyOf(facts, policy).technology, residency, specificCategory, screeningComplete },
    ...{ hits: gravestOf(facts.verdicts), defenceTie: weightiest(facts.defenceTies) },
  };
}

/** By the tier that each asks for. */
export function heaviestFirst(fired: readonly Fired[]): Fired[] {
  const height = ({ then }: Fired): number => TIERS.indexOf(then['tier'] as Tier);
  return fired.toSorted((a, b) => height(b) - height(a));
}

/** Of all verdicts together. */
export function gravestOf(verdicts: TierFacts['verdicts']): HitsFact {
  return (['true-match', 'inconclusive', 'false-positive'] as const).find((each) => verdicts.includes(each)) ?? 'none';
}

/** Who names no organisation has no tie: what is not said of one that is named is not known. */
export function weightiest(ties: Answer[]): Answer {
  return (['yes', 'unknown'] as const).find((each) => ties.includes(each)) ?? 'no';
}
