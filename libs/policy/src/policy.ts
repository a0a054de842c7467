// The words of the rules. A policy is data with a version; the functions beside it read it and decide nothing for anyone.
import type { PersonId } from '#kernel';
import type { Board } from './boards/board.js';
import type { ConditionalStep } from './routes/conditional-steps.js';
import type { TopicUnit } from './routes/topic-units.js';
import type { TableId } from './tables/kinds.js';
import type { Table } from './tables/table.js';

/** 未確認 until an officer of the university adopts the rule (architecture.md decision 16). */
export type Standing = 'unconfirmed' | 'adopted';

/** Where a rule comes from and since when it holds. */
export type RuleSource = {
  /** The article or page, in words a lawyer can look up. */
  source: string;
  /** YYYY-MM-DD; null where the sources read name no date. */
  effectiveDate: string | null;
  standing: Standing;
};

/** Three answers to every question of fact; an unanswered one is `undefined` and never reads as "no". */
export type Answer = 'yes' | 'no' | 'unknown';

/** What a check says of its matter. 'unknown' always goes to a person; only 'clear' is clear. */
export type CheckResult = 'clear' | 'attention' | 'unknown';

/** One sentence of evidence: a key of the catalogue and what fills it. */
export type Finding = { code: string; params?: { [name: string]: string | number } };

/**
 * What a check answers. `findings` lie in the log in clear and hold no personal datum; `workings` (dates, amounts, ratios, and the reason
 * that tells a nationality) are sealed under the person's key.
 */
export type CheckAnswer = { result: CheckResult; findings: Finding[]; workings: Finding[] };

export const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
export type Tier = (typeof TIERS)[number];

/** In the order in which a route climbs. */
export const STEPS = ['department', 'office', 'executive', 'president'] as const;
export type StepName = (typeof STEPS)[number];
export const DECIDING_ROLES = ['dean', 'officer', 'executive', 'president'] as const;
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Why a tier was proposed: a key of the catalogue and the tier it asks for by itself. */
export type Factor = { code: FactorCode; tier: Tier; params?: { [name: string]: string | number } };

/** One human decision of a route: a step, or one seat of a step that several decide (合議). */
export type RouteStep = {
  /** `r<round>-<step>`, e.g. `r1-department`; of several seats `r1-executive@2`. */
  stepId: string;
  step: StepName;
  /** Whose decision: a role over a unit (null = the institution). Of a committee's seat the role that the step is otherwise of. */
  role: DecidingRole;
  unit: string | null;
  /** Why it is another unit's than the case's own: that unit answers for the topic, or the laboratory lies there. */
  of?: 'topic' | 'laboratory';
  /** Of a step with several seats: how many of them must approve. */
  need?: number;
  /** The committee whose seat it is, and who sits there; without a member nobody does. */
  committee?: string;
  member?: PersonId;
};

/** The only reasons there are; each policy says which of them it knows, and where each comes from. */
export const GROUNDS = [
  'permission_not_obtainable',
  'weapons_of_mass_destruction_use',
  'conventional_arms_use',
  'end_user_concern',
  'inform_notice',
  'retransfer_not_controlled',
  'facts_not_established',
  'false_statement',
] as const;
export type GroundCode = (typeof GROUNDS)[number];

/** One of the only reasons for which an acceptance may be refused. */
export type GroundRule = RuleSource & { code: GroundCode };

/** What may stand behind the tier of any case: the technology, the lists, ties to defence. */
const FACTORS_OF_ALL = [
  'listed_technology',
  'technology_unclassified',
  'catch_all_technology',
  'technology_not_listed',
  'public_domain_only',
  'hit_true_match',
  'hit_inconclusive',
  'screening_incomplete',
  'no_hit',
  'defence_tie',
  'defence_tie_unknown',
  'no_defence_tie',
] as const;

/** Of a person who is accepted. */
export const PERSON_FACTORS = [
  ...FACTORS_OF_ALL,
  'non_resident',
  'residency_unknown',
  'resident',
  'specific_category',
  'specific_category_unknown',
  'specific_category_none',
] as const;

/** Of organisations that research is done with. */
export const PARTNERSHIP_FACTORS = [
  ...FACTORS_OF_ALL,
  'research_partnership',
  'foreign_party',
  'foreign_party_unknown',
  'no_foreign_party',
  'foreign_owner',
  'ownership_unknown',
  'no_foreign_owner',
  'end_use_doubt',
  'end_use_unknown',
  'end_use_clear',
  'us_origin',
  'us_origin_unknown',
  'no_us_origin',
] as const;

export const FACTORS = [...new Set([...PERSON_FACTORS, ...PARTNERSHIP_FACTORS])] as const;
export type FactorCode = (typeof PERSON_FACTORS)[number] | (typeof PARTNERSHIP_FACTORS)[number];

export type ControlListRow = { row: string; title: { ja: string; en: string } };

export type Policy = {
  version: string;
  standing: Standing;
  tiers: { [tier in Tier]: RuleSource & { route: StepName[] } };
  tables: { [id in TableId]: Table };
  // What of the tables is asked most, in the form in which it is asked.
  /** The highest tier that each factor asks for by itself. */
  factors: { [factor in FactorCode]: Tier };
  roles: { [step in StepName]: DecidingRole };
  /** Steps that several decide; of two for one step the first whose conditions hold. */
  boards: readonly Board[];
  /** Steps that are there under a condition, besides those of the tier. */
  conditionalSteps: readonly ConditionalStep[];
  /** Which unit answers for which topic; the first whose conditions hold. */
  topicUnits: readonly TopicUnit[];
  grounds: GroundRule[];
  controlList: RuleSource & { rows: ControlListRow[] };
  residency: RuleSource & {
    months: number;
    /** Whether the day of entry is the first day of the six months. */ entryDayCounts: boolean;
  };
  specificCategory: RuleSource & {
    /** ② from this share of the yearly income on, in hundredths. */ benefitPercentMin: number;
  };
  /** From which share on an owner of a partner is named, and from which on the partner counts as theirs, in hundredths. */
  ownership: RuleSource & { namedFromPercent: number; ownedFromPercent: number };
  /** How long and where a decision may be contested. */
  contest: RuleSource & { days: number };
  /** How long a dismissed hit may stay dismissed for the same contents before a person looks again. */
  dismissals: RuleSource & { rememberedMonths: number };
};
