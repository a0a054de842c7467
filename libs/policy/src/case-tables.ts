// What the policy's tables say of one case: its questions, its checks, its deadlines.
import type { Answer, Policy, RuleSource, Tier } from './policy.js';
import type { PayerType } from './specific-category.js';
import type { CASE_QUESTIONS, CheckName, PAYER_QUESTIONS, WHEN_PAST } from './tables/kinds.js';
import { fire, fireOne } from './tables/table.js';
import type { Stage, Technology } from './tables/vocabulary.js';
import { rowFact, type TechnologyFacts } from './technology.js';

export type CaseQuestion = (typeof CASE_QUESTIONS)[number];
export type PayerQuestion = (typeof PAYER_QUESTIONS)[number];

/** A question that is not answered yet is not known. */
export type CaseQuestionFacts = {
  technologyGate?: Answer;
  technology: Technology;
  contract?: Answer;
  /** Whether the amount of some payer is asked for. */
  amountAsked: boolean;
};
export type PayerQuestionFacts = { technology: Technology; payerType?: PayerType; payerGovernment?: Answer };

/** The questions that the form asks about the case as a whole. */
export function caseQuestions(facts: CaseQuestionFacts, policy: Policy): ReadonlySet<CaseQuestion> {
  return new Set(fire(policy.tables.questions, facts).map(({ then }) => then['question'] as CaseQuestion));
}

/** The questions that the form asks about one payer. */
export function payerQuestions(facts: PayerQuestionFacts, policy: Policy): ReadonlySet<PayerQuestion> {
  return new Set(fire(policy.tables['payer-questions'], facts).map(({ then }) => then['question'] as PayerQuestion));
}

/** The checks that a submission needs, in the order of the table. */
export function checksFor(facts: Omit<TechnologyFacts, 'publicOnly'>, policy: Policy): CheckName[] {
  const { technologyGate, controlListRow } = facts;
  const fired = fire(policy.tables.checks, { technologyGate, controlListRow: rowFact(controlListRow) });
  return [...new Set(fired.map(({ then }) => then['check'] as CheckName))];
}

/** How long something may wait, and what follows when it has waited longer: never a decision. */
export type TimeLimit = {
  /** Whole hours in which the office is open. */
  businessHours: number;
  whenPast: (typeof WHEN_PAST)[number];
  rule: RuleSource;
};

/** How long a stage may take; `climb`: until one step more hears of a delay. `tier` null while none is assigned. */
export function timeLimit(stage: Stage, tier: Tier | null, policy: Policy): TimeLimit {
  const { then, source } = fireOne(policy.tables.deadlines, { stage, tierSoFar: tier ?? 'none' });
  return {
    businessHours: then['businessHours'] as number,
    whenPast: then['whenPast'] as TimeLimit['whenPast'],
    rule: source,
  };
}
