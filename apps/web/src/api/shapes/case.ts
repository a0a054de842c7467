// One case as the worklist and the case page read it.
import type { Bilingual, UnitName } from './common.js';
import type { Dossier, Names } from './dossier.js';

export type Badge = 'may-start' | 'may-not-start' | 'conditional' | 'checking';
export type CaseState =
  | 'draft'
  | 'screening'
  | 'in-review'
  | 'returned'
  | 'approved'
  | 'approved-with-conditions'
  | 'licence-required'
  | 'rejected'
  | 'withdrawn';
export type Tier = 'T0' | 'T1' | 'T2' | 'T3' | 'T4';
export type Holder = 'applicant' | 'host' | 'machine' | 'dean' | 'officer' | 'executive' | 'president';
export type Task = 'draft' | 'declaration' | 'submit' | 'checks' | 'adjudication' | 'tier' | 'decision' | 'answer';
export type StepName = 'department' | 'office' | 'executive' | 'president';
export type Verdict = 'true-match' | 'false-positive' | 'inconclusive';
export type Outcome = 'approve' | 'approve-with-conditions' | 'licence-required' | 'return' | 'reject';
export type CheckName = 'completeness' | 'residency' | 'specific-category' | 'list-screening';
export type DocumentKind = 'cv' | 'academic-record' | 'signed-form' | 'other';

export interface WaitingFor {
  who: Holder;
  unit: string | null;
  what: Task;
  since: string;
}

export interface CaseRow {
  id: string;
  number: string;
  type: string;
  state: CaseState;
  badge: Badge;
  personName: string | null;
  hostName: string;
  unit: UnitName;
  laboratory: string;
  tier: Tier | null;
  waitingFor: WaitingFor | null;
  openedAt: string;
  changedAt: string;
  escalatedAt: string | null;
  version: number;
}

export interface CasePage {
  items: CaseRow[];
  next: string | null;
  counts: { mine: number; queue: number; all: number };
}

export interface CaseDocument {
  documentId: string;
  kind: DocumentKind;
  filename: string | null;
  mediaType: string;
  sizeBytes: number;
  attachedAt: string;
  by: string | null;
}

export interface Check {
  check: CheckName;
  checkId: string;
  round: number;
  status: 'requested' | 'done' | 'failed' | 'in-progress';
  result: 'clear' | 'attention' | 'unknown' | null;
  findings: { code: string; sentence: Bilingual }[];
  lists: { list: string; sha256: string }[];
  attempt: number | null;
  retryAt: string | null;
  at: string | null;
}

export interface HitDetail {
  ours: string;
  theirs: string;
  entryName: string;
  country: string | null;
  fields: { field: string; ours: string | null; theirs: string | null; agreement: 'agree' | 'differ' | 'unknown' }[];
  explanation: { ours: string; theirs: string; route: string; score: number }[];
}

export interface Hit {
  hitId: string;
  party: string;
  list: { id: string; name: Bilingual; legalEffect: Bilingual };
  entry: string;
  score: number;
  band: 'strong' | 'medium' | 'weak';
  detail: HitDetail | null;
  verdict: Verdict | null;
  verdictReason: string | null;
  adjudicatedBy: string | null;
  adjudicatedAt: string | null;
}

export interface Step {
  stepId: string;
  step: StepName;
  role: Holder;
  unit: string | null;
  status: 'done' | 'now' | 'next' | 'skipped';
  outcome: Outcome | null;
  reason: string | null;
  by: string | null;
  at: string | null;
  conditional: boolean;
}

export type ActionName =
  | 'edit'
  | 'invite'
  | 'attach'
  | 'declare'
  | 'submit'
  | 'withdraw'
  | 'adjudicate'
  | 'assign-tier'
  | 'decide'
  | 'escalate'
  | 'verify';

export interface Action {
  action: ActionName;
  allowed: boolean;
  why: Bilingual | null;
  stepId?: string;
  hitId?: string;
}

export interface Change {
  pointer: string;
  before: unknown;
  after: unknown;
}

export interface Decision {
  outcome: string;
  grounds: { code: string; sentence: Bilingual; source: string }[];
  conditional: boolean;
  by: string | null;
  at: string;
  evidenceHash: string;
}

export interface CaseView extends CaseRow {
  asOf: string | null;
  round: number;
  since: string;
  person: { id: string; names: Names | null; erased: boolean };
  dossier: Dossier | null;
  documents: CaseDocument[];
  checks: Check[];
  hits: Hit[];
  proposal: { tier: Tier; factors: { code: string; tier: Tier; sentence: Bilingual }[] } | null;
  tierAssignment: { tier: Tier; reason: string | null; by: string | null; at: string } | null;
  steps: Step[];
  conditions: { conditionId: string; text: string; stepId: string }[];
  decision: Decision | null;
  question: { text: string; to: 'host' | 'applicant'; by: string | null; at: string } | null;
  escalations: { to: StepName; reason: string; by: string | null; at: string }[];
  notice: Bilingual | null;
  invitation: { expiresAt: string; openedAt: string | null; locked: boolean } | null;
  evidenceHash: string | null;
  changes: Change[];
  actions: Action[];
  visible: string[];
}

export interface HistoryEntry {
  version: number;
  id: string;
  type: string;
  at: string;
  actor: { name: string | null; kind: string; role: string | null; onBehalfOf: string | null };
  sentence: Bilingual;
}

export interface HistoryRecord {
  version: number;
  id: string;
  type: string;
  at: string;
  bytes: string;
  salt: string;
  leaf: string;
  previous: string;
  sealed: boolean;
}
