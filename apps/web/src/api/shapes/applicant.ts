import type { Bilingual, Language } from './common.js';
import type { Badge, CaseDocument, CaseState, WaitingFor } from './case.js';
import type { ApplicantPart, DraftProblem, Names, Stay } from './dossier.js';

export interface ApplicantSession {
  /** Shown once, at the first opening of the link. */
  code?: string;
  language: Language;
}

export interface ApplicantCase {
  number: string;
  university: Bilingual;
  hostName: string;
  laboratory: string;
  stay: Stay | null;
  state: CaseState;
  badge: Badge;
  since: string;
  waitingFor: WaitingFor | null;
  names: Names;
  draft: ApplicantPart;
  problems: DraftProblem[];
  documents: CaseDocument[];
  notice: Bilingual | null;
  conditions: { conditionId: string; text: string }[];
  asks: { section: string; why: Bilingual }[];
  language: Language;
  canCorrect: boolean;
  canWithdraw: boolean;
}
