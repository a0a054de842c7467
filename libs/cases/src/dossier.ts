// What host and applicant tell about one stay, or the host about a partnership. Every part may be missing or wrong while it is a draft;
// `completeness` says what is, and each kind of case which sections it has. Personal throughout: it lies in the log only under the key of the
// person, or of the file on the partner, that the case is about.

import { PAYER_TYPES, type Answer, type PayerType } from '#policy';

export { PAYER_TYPES, type Answer, type PayerType };

// Type aliases, not interfaces: only they are plain JSON to the compiler.

/** Six slots (product.md §6). Kept exactly as typed; a person with one name fills one slot. */
export type Names = {
  /** Capitals, in the order printed in the passport. */
  passport?: string;
  preferred?: string;
  native?: string;
  kanji?: string;
  katakana?: string;
  previous?: string;
};

export type Technology = {
  laboratory?: string;
  /** The unit of the laboratory by its id, where that is another than the case's own. */
  laboratoryUnit?: string;
  topic?: string;
  /** Will technology that may lie in rows 1–15 of the Foreign Exchange Order's table be provided? */
  gate?: Answer;
  /** Row of the table if known, e.g. `11(1)`. */
  controlListRow?: string;
  /** Only what is public or taught to undergraduates; asked where the gate is "no", because it opens the shortest route. */
  publicOnly?: Answer;
  /** Of a partnership: whether technology of US origin is provided or built upon, and which (an ECCN, a product). */
  usOrigin?: Answer;
  usOriginItem?: string;
};

export type Subject = {
  names?: Names;
  email?: string;
  /** Read by the residency check alone (architecture.md decision 13). */
  japaneseNational?: Answer;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  birthDate?: string;
};

export type Stay = {
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
};

/** A tie is a fact about an organisation, never a label on a person (architecture.md decision 14). */
export type Ties = {
  government?: Answer;
  defence?: Answer;
};

export type Affiliation = {
  organisation?: string;
  /** Country of the organisation, ISO 3166-1 alpha-2. */
  country?: string;
  role?: string;
  /** YYYY-MM. */
  from?: string;
  to?: string;
  ties?: Ties;
};

export type Funding = {
  payer?: string;
  payerType?: PayerType;
  /** Country of the payer, ISO 3166-1 alpha-2. */
  country?: string;
  /** Whole yen a year; absent = not known. */
  yearlyAmountYen?: number;
  ties?: Ties;
};

/** 特定類型 self-declaration: one answer per category, with what the answer rests on. */
export type Declaration = {
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
};

export type Signature = {
  /** The name as the person typed it to sign. */
  name?: string;
  language?: 'ja' | 'en';
  signedAt?: string;
};

/** An organisation that has to do with a partnership. */
export type Organisation = {
  /** As the agreement writes it. */
  name?: string;
  /** As it writes itself. */
  nativeName?: string;
  /** Country of the seat, ISO 3166-1 alpha-2. */
  country?: string;
  ties?: Ties;
  /** Where the answer on the ties was found: a page, a report, who said it. */
  tieSource?: string;
};

/** Who holds a share of a partner. Of a natural person `country` is where they live: nobody asks of which nation they are. */
export type Owner = Organisation & {
  kind?: 'organization' | 'person';
  /** In hundredths of the partner; absent = not known. */
  sharePercent?: number;
};

/** Whom to write to at a partner. */
export type Contact = { name?: string; role?: string; email?: string };

/** One side of the agreement other than the university. */
export type Partner = Organisation & {
  address?: string;
  /** Numbers by which registers know it: 法人番号, LEI, … */
  identifiers?: string;
  owners?: Owner[];
  /** Whether every owner from the policy's share on is named. */
  ownersComplete?: Answer;
  contact?: Contact;
};

export type Funder = Organisation;

export const AGREEMENT_FORMS = ['joint-research', 'commissioned-research', 'gift', 'mta', 'nda', 'other'] as const;

export type Agreement = {
  form?: (typeof AGREEMENT_FORMS)[number];
  /** Period, and the day on which it is to be signed: nothing is signed before the case is decided. YYYY-MM-DD. */
  from?: string;
  to?: string;
  signingOn?: string;
  /** Whole yen over the whole period; absent = not known. */
  amountYen?: number;
  /** Whether anything of it is meant for arms, for armed forces or for a defence body. */
  militaryUse?: Answer;
  publicationRestricted?: Answer;
  /** The words of the clause. */
  publicationClause?: string;
  /** Whether the other side may pass results on, or re-export them, only with the university's consent. */
  retransferNeedsConsent?: Answer;
  retransferClause?: string;
};

/** The host's part and the applicant's part of one dossier. */
export type HostPart = {
  technology?: Technology;
  subject?: Subject;
  stay?: Stay;
  /** Of a stay asked only where the technology gate is not "no". */
  intendedUse?: string;
  nextDestination?: string;
  partners?: Partner[];
  funders?: Funder[];
  agreement?: Agreement;
};

export type ApplicantPart = {
  /** The applicant may correct what the host wrote about them. */
  names?: Names;
  affiliations?: Affiliation[];
  funding?: Funding[];
  declaration?: Declaration;
  signature?: Signature;
};

export type Dossier = {
  host: HostPart;
  applicant: ApplicantPart;
};

/** What a submission says in clear. */
export type SubmittedInClear = {
  round: number;
  technologyGate: 'no' | 'yes' | 'unknown';
  controlListRow: string | null;
  corrected: boolean;
  /** The unit of the laboratory, where that is another than the case's own; left out until 2026-12, and where it is not. */
  laboratoryUnit?: string;
};
