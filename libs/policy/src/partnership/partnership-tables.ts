// What the policy's tables say of a partnership: its questions, its checks, its tier. Nobody's nationality is among the facts: seats and payments are
// of organisations, and of an owner who is a natural person only where they live.
import type { Answer, CheckResult, Factor, Policy, Tier } from '../policy.js';
import type { CheckName, PARTNERSHIP_QUESTIONS } from '../tables/kinds.js';
import { fire } from '../tables/table.js';
import type { Technology } from '../tables/vocabulary.js';
import { rowFact, technologyOf, type TechnologyFacts } from '../technology.js';
import { gravestOf, proposedTier, weightiest, type TierFacts, type TierQuestion } from '../tier.js';

export type PartnershipQuestion = (typeof PARTNERSHIP_QUESTIONS)[number];

/** A question that is not answered yet is not known. */
export type PartnershipQuestionFacts = { technologyGate?: Answer; technology: Technology; usOrigin?: Answer };

export type PartnershipTierFacts = Omit<TierFacts, 'residency' | 'specificCategory'> & {
  /** Of every party and funder: whether its seat is abroad. */
  foreignParties: Answer[];
  ownership: CheckResult;
  endUse: CheckResult;
  usOrigin?: Answer;
};

/** The questions that the form of a partnership asks. */
export function partnershipQuestions(
  facts: PartnershipQuestionFacts,
  policy: Policy,
): ReadonlySet<PartnershipQuestion> {
  const fired = fire(policy.tables['partnership-questions'], facts);
  return new Set(fired.map(({ then }) => then['question'] as PartnershipQuestion));
}

/** The checks that the submission of a partnership needs, in the order of the table. */
export function partnershipChecks(facts: Omit<TechnologyFacts, 'publicOnly'>, policy: Policy): CheckName[] {
  const { technologyGate, controlListRow } = facts;
  const fired = fire(policy.tables['partnership-checks'], { technologyGate, controlListRow: rowFact(controlListRow) });
  return [...new Set(fired.map(({ then }) => then['check'] as CheckName))];
}

/** What is proposed for a partnership. */
export function proposePartnershipTier(facts: PartnershipTierFacts, policy: Policy): { tier: Tier; factors: Factor[] } {
  return proposedTier(partnershipTierQuestion(facts, policy), policy);
}

/** The facts of a partnership in the words of its table. */
export function partnershipTierQuestion(facts: PartnershipTierFacts, policy: Policy): TierQuestion {
  const { screeningComplete, ownership, endUse, usOrigin } = facts;
  return {
    table: 'partnership-tier',
    facts: {
      ...{ technology: technologyOf(facts, policy).technology, screeningComplete, ownership, endUse, usOrigin },
      ...{ hits: gravestOf(facts.verdicts), defenceTie: weightiest(facts.defenceTies) },
      // Nobody does research with nobody: without a party it is not known where the other side is.
      foreignParty: facts.foreignParties.length === 0 ? 'unknown' : weightiest(facts.foreignParties),
    },
  };
}
