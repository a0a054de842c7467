// What host and applicant tell about one stay. Every part may be missing or wrong while it is a draft; `completeness` says what is.
// Personal throughout: it lies in the log only under the applicant's key.

/** Six slots (product.md §6). Kept exactly as typed; a person with one name fills one slot. */
export interface Names {
  /** Capitals, in the order printed in the passport. */
  passport?: string;
  preferred?: string;
  native?: string;
  kanji?: string;
  katakana?: string;
  previous?: string;
}

export type Answer = 'yes' | 'no' | 'unknown';

export interface Technology {
  laboratory?: string;
  topic?: string;
  /** Will technology that may lie in rows 1–15 of the Foreign Exchange Order's table be provided? */
  gate?: Answer;
  /** Row of the table if known, e.g. `11(1)`. */
  controlListRow?: string;
}

export interface Subject {
  names?: Names;
  email?: string;
  /** Read by the residency check alone (architecture.md decision 13). */
  japaneseNational?: Answer;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  birthDate?: string;
}

export interface Stay {
  /** research-student: 研究生 · master · doctoral */
  status?: 'research-student' | 'master' | 'doctoral';
  /** Planned dates, YYYY-MM-DD. */
  from?: string;
  to?: string;
  /** Day of entry into Japan; absent while still abroad. */
  entryDate?: string;
  enteredJapan?: Answer;
  /** Works at an office in Japan (employment makes a resident on the first day). */
  employedInJapan?: Answer;
  employedFrom?: string;
  /** For Japanese nationals: abroad for two years or more, or working at a foreign office. */
  livesAbroad?: Answer;
}

/** A tie is a fact about an organisation, never a label on a person (architecture.md decision 14). */
export interface Ties {
  government?: Answer;
  defence?: Answer;
}

export interface Affiliation {
  organisation?: string;
  /** Country of the organisation, ISO 3166-1 alpha-2. */
  country?: string;
  role?: string;
  /** YYYY-MM. */
  from?: string;
  to?: string;
  ties?: Ties;
}

export const PAYER_TYPES = [
  'self', 'family', 'japanese-public', 'japanese-private', 'foreign-government-etc', 'foreign-university', 'foreign-company',
  'international-organisation', 'other', 'unknown',
] as const;
export type PayerType = (typeof PAYER_TYPES)[number];

export interface Funding {
  payer?: string;
  payerType?: PayerType;
  /** Country of the payer, ISO 3166-1 alpha-2. */
  country?: string;
  /** Whole yen a year; absent = not known. */
  yearlyAmountYen?: number;
  ties?: Ties;
}

/** 特定類型 self-declaration: one answer per category, with what the answer rests on. */
export interface Declaration {
  /** ① a contract with a foreign entity or government under whose direction or duty of care the person stands. */
  contract?: Answer;
  contractParty?: string;
  /** ①イ also contracted to a Japanese entity, and agreed that the Japanese entity's direction prevails. */
  japaneseDirectionPrevails?: Answer;
  /** ①ロ also contracted to a Japanese entity, and the foreign party is its group company. */
  groupCompany?: Answer;
  /** ② benefits of 25 % or more of the yearly income from a foreign government etc., by the person's own reckoning. */
  foreignGovernmentBenefit?: Answer;
  /** The person's whole yearly income in yen, the denominator of ②; absent = not known. */
  annualIncomeYen?: number;
  /** ③ acts in Japan on a foreign government's instruction or request. */
  foreignGovernmentInstruction?: Answer;
}

export interface Signature {
  /** The name as the person typed it to sign. */
  name?: string;
  language?: 'ja' | 'en';
  signedAt?: string;
}

/** The host's part and the applicant's part of one dossier. */
export interface HostPart {
  technology?: Technology;
  subject?: Subject;
  stay?: Stay;
  /** Asked only where the technology gate is not "no". */
  intendedUse?: string;
  nextDestination?: string;
}

export interface ApplicantPart {
  /** The applicant may correct what the host wrote about them. */
  names?: Names;
  affiliations?: Affiliation[];
  funding?: Funding[];
  declaration?: Declaration;
  signature?: Signature;
}

export interface Dossier {
  host: HostPart;
  applicant: ApplicantPart;
}
