// 濃淡管理: how closely a case is looked at (domain.md §8). The machine proposes and names every factor; an officer assigns. T4 (permission
// required, inform notice, uncertain law) is never proposed: it rests on facts that only a person can establish.
import { rowNumber } from './control-list.js';
import { TIERS, type Answer, type Factor, type FactorCode, type Policy, type Tier } from './policy.js';
import type { Residency } from './residency.js';

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
  const technology = technologyFactor(facts);
  // Nothing controlled can be provided: neither residence nor category nor an unknown tie can change what the law asks.
  const codes =
    technology === 'public_domain_only'
      ? [technology, ...hitFactors(facts), defenceFactor(facts.defenceTies.filter((tie) => tie === 'yes'))]
      : [
          technology,
          ...hitFactors(facts),
          defenceFactor(facts.defenceTies),
          residencyFactor(facts.residency),
          categoryFactor(facts.specificCategory),
        ];
  const factors = codes.map((code): Factor => ({ code, tier: policy.factors[code] }));
  factors.sort((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier));
  return { tier: factors[0]?.tier ?? 'T2', factors };
}

function technologyFactor(facts: TierFacts): FactorCode {
  const row = facts.controlListRow === null ? null : rowNumber(facts.controlListRow);
  if (row === 16) return 'catch_all_technology';
  if (row !== null || facts.technologyGate === 'yes') return 'listed_technology';
  if (facts.technologyGate === 'unknown') return 'technology_unclassified';
  return facts.publicOnly === 'yes' ? 'public_domain_only' : 'technology_not_listed';
}

function residencyFactor(residency: Residency): FactorCode {
  if (residency === 'resident') return 'resident';
  return residency === 'non-resident' ? 'non_resident' : 'residency_unknown';
}

function categoryFactor(result: TierFacts['specificCategory']): FactorCode {
  if (result === 'clear') return 'specific_category_none';
  return result === 'attention' ? 'specific_category' : 'specific_category_unknown';
}

/** A screening that could not be made in full is said beside what the rest of it found, and never reads as "no hit". */
function hitFactors({ verdicts, screeningComplete }: TierFacts): FactorCode[] {
  const open: FactorCode[] = screeningComplete ? [] : ['screening_incomplete'];
  if (verdicts.includes('true-match')) return ['hit_true_match', ...open];
  if (verdicts.includes('inconclusive')) return ['hit_inconclusive', ...open];
  return screeningComplete ? ['no_hit'] : open;
}

function defenceFactor(ties: Answer[]): FactorCode {
  if (ties.includes('yes')) return 'defence_tie';
  return ties.includes('unknown') ? 'defence_tie_unknown' : 'no_defence_tie';
}
