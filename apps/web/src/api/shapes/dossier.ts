// What host and applicant tell about one stay; every part may be missing while it is a draft.
import type { Answer, Bilingual } from './common.js';

export const NAME_SLOTS = ['passport', 'preferred', 'native', 'kanji', 'katakana', 'previous'] as const;
export type NameSlot = (typeof NAME_SLOTS)[number];
export type Names = Partial<Record<NameSlot, string>>;

export interface Technology {
  laboratory?: string;
  topic?: string;
  gate?: Answer;
  controlListRow?: string;
}

export interface Subject {
  names?: Names;
  email?: string;
  japaneseNational?: Answer;
  birthDate?: string;
}

export type StayStatus = 'research-student' | 'master' | 'doctoral';

export interface Stay {
  status?: StayStatus;
  from?: string;
  to?: string;
  enteredJapan?: Answer;
  entryDate?: string;
  employedInJapan?: Answer;
  employedFrom?: string;
  livesAbroad?: Answer;
}

export interface Ties {
  government?: Answer;
  defence?: Answer;
}

export interface Affiliation {
  organisation?: string;
  country?: string;
  role?: string;
  from?: string;
  to?: string;
  ties?: Ties;
}

export const PAYER_TYPES = [
  'self',
  'family',
  'japanese-public',
  'japanese-private',
  'foreign-government-etc',
  'foreign-university',
  'foreign-company',
  'international-organisation',
  'other',
  'unknown',
] as const;
export type PayerType = (typeof PAYER_TYPES)[number];

export interface Funding {
  payer?: string;
  payerType?: PayerType;
  country?: string;
  yearlyAmountYen?: number;
  ties?: Ties;
}

export interface Declaration {
  contract?: Answer;
  contractParty?: string;
  japaneseDirectionPrevails?: Answer;
  groupCompany?: Answer;
  foreignGovernmentBenefit?: Answer;
  annualIncomeYen?: number;
  foreignGovernmentInstruction?: Answer;
}

export interface HostPart {
  technology?: Technology;
  subject?: Subject;
  stay?: Stay;
  intendedUse?: string;
  nextDestination?: string;
}

export interface ApplicantPart {
  names?: Names;
  affiliations?: Affiliation[];
  funding?: Funding[];
  declaration?: Declaration;
  signature?: { name?: string; language?: 'ja' | 'en'; signedAt?: string };
}

export interface Dossier {
  host: HostPart;
  applicant: ApplicantPart;
}

export interface DraftProblem {
  pointer: string;
  code: string;
  part: 'host' | 'applicant';
  detail: string;
}

export interface Draft extends Dossier {
  savedAt: string | null;
  revision: number;
  problems: DraftProblem[];
  questions: { pointer: string; why: Bilingual }[];
}

export interface DraftSaved {
  savedAt: string;
  revision: number;
  problems: DraftProblem[];
}
