// Everything that a rule of the policy may know: one closed list. What is not in it reaches no table, whatever a file says; what architecture.md
// decision 13 names can never be put in it (see never-asked.ts).
import { CHANGES } from '../amendments/changes.js';
import { PAYER_TYPES } from '../specific-category.js';
import { STEPS, TIERS } from '../policy.js';

export type FactValue = string | number | boolean;

/** One thing that can be so or not. */
export type Fact = {
  /** Every value that it can have. */
  values: readonly FactValue[];
  /** Those that say "not known". A fact that is not given reads as the last of them; one without any must be given. */
  unknown: readonly FactValue[];
  /** Those that ask for the least look: what is not known may never be treated like one of them. */
  harmless: readonly FactValue[];
};

const fact = (
  values: readonly FactValue[],
  unknown: readonly FactValue[] = [],
  harmless: readonly FactValue[] = [],
): Fact => ({ values, unknown, harmless });

const ANSWERS = ['no', 'yes', 'unknown', 'unanswered'];
const NOT_ANSWERED = ['unknown', 'unanswered'];

/** No row of the Foreign Exchange Order's table was named. */
export const NO_ROW = 0;
/** Something was written that is no row of the table, or it is not known whether one was named. */
export const UNREADABLE_ROW = 17;
const ROWS = Array.from({ length: UNREADABLE_ROW + 1 }, (_, row) => row);

/** What will be provided, as the table `technology` says; by how closely it is looked at. */
export const TECHNOLOGY = ['public-only', 'not-listed', 'catch-all', 'listed', 'unclassified'] as const;
export type Technology = (typeof TECHNOLOGY)[number];

/** Of every hit together; `open`: not judged yet. */
export const HITS = ['none', 'false-positive', 'inconclusive', 'true-match', 'open'] as const;
export type HitsFact = (typeof HITS)[number];

/** What waits for somebody and has a deadline: the checks and the office's work on them, a question, a step of the route. */
export const STAGES = ['screening', 'returned', ...STEPS, 'climb'] as const;
export type Stage = (typeof STAGES)[number];

export const VOCABULARY = {
  /** Will technology that may lie in rows 1–15 be provided? */
  technologyGate: fact(ANSWERS, NOT_ANSWERED, ['no']),
  /** 1–16: the row named; 0: none; 17: not one of the table's. */
  controlListRow: fact(ROWS, [UNREADABLE_ROW], [NO_ROW]),
  /** Only what is public or taught to undergraduates will be provided. */
  publicOnly: fact(ANSWERS, NOT_ANSWERED, ['yes']),
  technology: fact(TECHNOLOGY, ['unclassified'], ['public-only']),
  residency: fact(['resident', 'non-resident', 'unknown'], ['unknown'], ['resident']),
  specificCategory: fact(['clear', 'attention', 'unknown'], ['unknown'], ['clear']),
  /** Whether every party could be compared with every list. */
  screeningComplete: fact([true, false], [false], [true]),
  hits: fact(HITS, ['open'], ['none', 'false-positive']),
  /** Of every affiliation and payer that can have one, the weightiest. */
  defenceTie: fact(['no', 'yes', 'unknown'], ['unknown'], ['no']),
  /** A contract with a foreign entity or government, as declared (①). */
  contract: fact(ANSWERS, NOT_ANSWERED, ['no']),
  /** Of one payer. */
  payerType: fact([...PAYER_TYPES, 'unanswered'], NOT_ANSWERED, ['self', 'family']),
  /** Whether one payer is, or is bound to, a government etc. */
  payerGovernment: fact(ANSWERS, NOT_ANSWERED, ['no']),
  /** Whether the amount of some payer is asked for. */
  amountAsked: fact([true, false]),
  /** Whether a party or funder of a partnership has its seat abroad. */
  foreignParty: fact(['no', 'yes', 'unknown'], ['unknown'], ['no']),
  /** Who owns the parties: `attention` where an owner is abroad. */
  ownership: fact(['clear', 'attention', 'unknown'], ['unknown'], ['clear']),
  /** What the results are for, and whether they may be passed on. */
  endUse: fact(['clear', 'attention', 'unknown'], ['unknown'], ['clear']),
  /** Whether technology of US origin is in it: another law follows it, which prohibits nothing in Japan by itself. */
  usOrigin: fact(ANSWERS, NOT_ANSWERED, ['no']),
  /** As an officer assigned it. */
  tier: fact(TIERS),
  /** The same while there may be none yet. */
  tierSoFar: fact([...TIERS, 'none'], ['none']),
  step: fact(STEPS),
  stage: fact(STAGES),
  /** What changed while the route was open; a field that no group has is not known. */
  change: fact(CHANGES, ['other_field']),
} satisfies { [name: string]: Fact };
export type FactName = keyof typeof VOCABULARY;

/** What a table is told. A fact left out reads as not known. */
export type Facts = { [name in FactName]?: FactValue };

/** Whether the vocabulary has this name. */
export function isFact(name: string): name is FactName {
  return Object.hasOwn(VOCABULARY, name);
}

/** The word of the vocabulary by its name. */
export function factOf(name: FactName): Fact {
  return VOCABULARY[name];
}
