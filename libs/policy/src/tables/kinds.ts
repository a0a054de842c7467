// The tables that a policy is made of: what each may look at, what it answers, and what it must never leave out.
import { ADDED_CHANGES, CHECKED_CHANGES } from '../amendments/changes.js';
import { DECIDING_ROLES, PARTNERSHIP_FACTORS, PERSON_FACTORS, STEPS, TIERS, type Tier } from '../policy.js';
import type { HitPolicy } from './table.js';
import { TECHNOLOGY, type FactName, type FactValue } from './vocabulary.js';

/** What an output can be: one of some words, some of them, or so many whole hours. */
export type Output =
  { one: readonly string[] } | { some: readonly string[] } | { whole: { least: number; most: number } };

export type Kind = {
  hits: readonly HitPolicy[];
  /** What is known when the table is asked. */
  inputs: readonly FactName[];
  outputs: { readonly [name: string]: Output };
  /** Answers of the first output that every case gets, whatever else the file says. */
  always?: readonly string[];
  /** Words of the first output that some rule must have. */
  every?: readonly string[];
  /**
   * How an answer weighs, so that what is not known is never taken for harmless: by its place in the list of words (`rank`), by holding every
   * answer of the other (`more`), or by the highest tier of the rules that hold (`highest`).
   */
  weighs?: 'rank' | 'more' | 'highest';
  /** The tier below which no case comes out. */
  least?: Tier;
  /** Words of the first output beside which no other stands. */
  alone?: readonly string[];
  /** What the first output must or must not say of some values of a fact; `fault` of the catalogue. */
  settled?: readonly { fact: FactName; values: readonly FactValue[]; word: string; says: boolean; fault: string }[];
};

const PERSON_CHECKS = ['completeness', 'residency', 'specific-category', 'list-screening'] as const;
const PARTNERSHIP_CHECKS = ['completeness', 'list-screening', 'ownership', 'end-use'] as const;
export const CHECKS = [...PERSON_CHECKS, 'ownership', 'end-use'] as const;
export type CheckName = (typeof CHECKS)[number];

/** Questions about the case as a whole; `residency` and `contract_details` are several that belong together. */
export const CASE_QUESTIONS = [
  ...['gate', 'topic', 'names', 'stay', 'public_only', 'control_list_row', 'intended_use', 'next_destination'],
  ...['residency', 'affiliations', 'funding', 'signature', 'affiliation_tie', 'contract', 'contract_details'],
  ...['benefit', 'annual_income', 'instruction'],
] as const;
/** Questions about one payer. */
export const PAYER_QUESTIONS = ['payer_type', 'payer_tie', 'government_payer', 'amount'] as const;
/** Questions about a partnership; `agreement` and `owners` are several that belong together. */
export const PARTNERSHIP_QUESTIONS = [
  ...['gate', 'topic', 'public_only', 'control_list_row', 'us_origin', 'us_origin_item', 'intended_use'],
  ...['next_destination', 'military_use', 'agreement', 'publication', 'retransfer', 'parties', 'owners'],
  ...['funders', 'party_tie'],
] as const;

/** Whom a change under an open route concerns: `checks`, what was checked rests on it; `nobody`, it is told and no more; or steps. */
export const CONCERNS = ['checks', 'nobody', ...STEPS] as const;

export const WHEN_PAST = ['remind', 'escalate'] as const;

const ONE_RULE: readonly HitPolicy[] = ['first', 'unique'];
const EVERY_RULE: readonly HitPolicy[] = ['collect'];

export const KINDS = {
  /** What will be provided: the other tables know the technology by this word alone. */
  technology: {
    hits: ONE_RULE,
    inputs: ['technologyGate', 'controlListRow', 'publicOnly'],
    outputs: { technology: { one: TECHNOLOGY } },
    weighs: 'rank',
  },
  /** Which questions the form asks. */
  questions: {
    hits: EVERY_RULE,
    inputs: ['technologyGate', 'technology', 'contract', 'amountAsked'],
    outputs: { question: { one: CASE_QUESTIONS } },
    always: ['gate', 'topic', 'names', 'stay', 'affiliations', 'funding', 'signature'],
  },
  /** Which questions the form asks about one payer. */
  'payer-questions': {
    hits: EVERY_RULE,
    inputs: ['technology', 'payerType', 'payerGovernment'],
    outputs: { question: { one: PAYER_QUESTIONS } },
    always: ['payer_type'],
  },
  /** Which checks a submission needs. */
  checks: {
    hits: EVERY_RULE,
    inputs: ['technologyGate', 'controlListRow'],
    outputs: { check: { one: PERSON_CHECKS } },
    weighs: 'more',
  },
  /** Every factor of the proposed tier, with the tier that it asks for by itself. */
  tier: {
    hits: EVERY_RULE,
    inputs: ['technology', 'residency', 'specificCategory', 'screeningComplete', 'hits', 'defenceTie'],
    outputs: { factor: { one: PERSON_FACTORS }, tier: { one: TIERS } },
    every: PERSON_FACTORS,
    weighs: 'highest',
  },
  /** Who decides a case of a tier, one after another. */
  route: { hits: ONE_RULE, inputs: ['tier'], outputs: { steps: { some: STEPS } } },
  /** Whose decision a step is. */
  deciders: { hits: ONE_RULE, inputs: ['step'], outputs: { role: { one: DECIDING_ROLES } } },
  /** How long something may wait, in hours of business, and what follows: delay climbs, it never decides. */
  deadlines: {
    hits: ONE_RULE,
    inputs: ['stage', 'tierSoFar'],
    outputs: { businessHours: { whole: { least: 1, most: 2_000 } }, whenPast: { one: WHEN_PAST } },
  },
  /** Which questions the form of a partnership asks. */
  'partnership-questions': {
    hits: EVERY_RULE,
    inputs: ['technologyGate', 'technology', 'usOrigin'],
    outputs: { question: { one: PARTNERSHIP_QUESTIONS } },
    always: [
      ...['gate', 'topic', 'intended_use', 'military_use', 'agreement', 'publication', 'retransfer'],
      ...['parties', 'owners', 'funders', 'party_tie'],
    ],
  },
  /** Which checks the submission of a partnership needs: all of them, whatever is provided. */
  'partnership-checks': {
    hits: EVERY_RULE,
    inputs: ['technologyGate', 'controlListRow'],
    outputs: { check: { one: PARTNERSHIP_CHECKS } },
    always: PARTNERSHIP_CHECKS,
    weighs: 'more',
  },
  /** The same as `tier` of a partnership, of which two always look. */
  'partnership-tier': {
    hits: EVERY_RULE,
    inputs: [
      ...(['technology', 'screeningComplete', 'hits', 'defenceTie', 'foreignParty'] as const),
      ...(['ownership', 'endUse', 'usOrigin'] as const),
    ],
    outputs: { factor: { one: PARTNERSHIP_FACTORS }, tier: { one: TIERS } },
    every: PARTNERSHIP_FACTORS,
    weighs: 'highest',
    least: 'T2',
  },
  /** Whom a change concerns that comes while the route is open. A file may leave it out: then everything concerns every step. */
  amendments: {
    hits: ONE_RULE,
    inputs: ['change'],
    outputs: { concerns: { some: CONCERNS } },
    alone: ['checks', 'nobody'],
    settled: [
      { fact: 'change', values: CHECKED_CHANGES, word: 'checks', says: true, fault: 'checks_rest_on_it' },
      { fact: 'change', values: ADDED_CHANGES, word: 'checks', says: false, fault: 'nothing_to_check' },
    ],
  },
} as const satisfies { [id: string]: Kind };
export type TableId = keyof typeof KINDS;
export const TABLE_IDS = Object.keys(KINDS) as TableId[];

/** The kind of a table by its id. */
export function kindOf(id: TableId): Kind {
  return KINDS[id];
}
