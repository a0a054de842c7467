// Why this tier, factor by factor: where the rule behind each comes from, and what would make it weigh less. Told to whoever is told the proposal.
import { renderBoth } from '#catalogue';
import { proposedTier, tierRules, whatWouldLower, type Lowering, type Tier } from '#policy';
import type { Case } from '../../case.js';
import type { CaseRelation } from '../../decisions/who-may.js';
import type { Dossier } from '../../dossier.js';
import { kindOf } from '../../kinds/case-kinds.js';
import { proposalView, type ProposalView } from '../findings-view.js';
import { policyToRead } from '../policy-to-read.js';

/** What would have to be so, as a clause, and what would then be proposed. */
export type LoweringView = {
  sentence: { ja: string; en: string };
  tier: Tier;
  /** Whether this by itself lowers the tier; else other factors still carry it. */
  isEnough: boolean;
};

export type FactorView = ProposalView['factors'][number] & {
  /** Of the rule, in words a lawyer can look up; null where the facts no longer say what they said when the tier was proposed. */
  source: string | null;
  /** Empty for a factor that does not carry the proposed tier, and where `source` is null. */
  lowers: LoweringView[];
};

export type RiskView = { tier: Tier; factors: FactorView[] };

/**
 * The proposal as this relation may see it. Rules and what would lower them are read from the facts as they stand; if these have moved on since
 * the tier was proposed, nothing is said that the proposal did not rest on.
 */
export function riskView(state: Case, dossier: Dossier | null, relation: CaseRelation): RiskView | null {
  const proposal = proposalView(state, relation);
  if (proposal === null) return null;
  const policy = policyToRead(state);
  const question = dossier === null ? null : kindOf(state).tierQuestion(state, dossier, policy);
  const holds = question !== null && isSame(proposal, proposedTier(question, policy));
  const rules = holds ? tierRules(question, policy) : [];
  const lowerings = holds ? whatWouldLower(question, policy) : [];
  return {
    tier: proposal.tier,
    factors: proposal.factors.map((factor) => ({
      ...factor,
      source: rules.find(({ then }) => then['factor'] === factor.code)?.source.source ?? null,
      lowers: lowerings.filter((each) => each.factor === factor.code).map(loweringView),
    })),
  };
}

function loweringView({ fact, value, tier, beside }: Lowering): LoweringView {
  return { sentence: renderBoth(`lowering.${fact}.${value}`), tier, isEnough: beside.length === 0 };
}

type Proposed = { tier: Tier; factors: readonly { code: string; tier: Tier }[] };

function isSame(one: Proposed, other: Proposed): boolean {
  const told = ({ factors }: Proposed): string => factors.map(({ code, tier }) => `${code} ${tier}`).join();
  return one.tier === other.tier && told(one) === told(other);
}
