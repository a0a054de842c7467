// What a case is after everything that happened to it. `case-fold.ts` says how each event makes it so.
import type { Instant, PersonId } from '#kernel';
import type { HitIdentity, MemoryRef, MemoryScope, Reopened } from './memory/memory.js';
import type { Amendment } from './amendments/amendment.js';
import type { CaseType } from './kinds/case-types.js';
import type { Owner } from './ownership/owner.js';
import type { SecondLook } from './second-looks/second-look.js';
import type { Turn } from './turns/turn.js';
import type {
  CheckName,
  CheckResult,
  ConsultedRole,
  ContestOutcome,
  DocumentKind,
  EscalationCause,
  Factor,
  Finding,
  Ground,
  Hit,
  InterestKind,
  RouteStep,
  SearchedList,
  StepName,
  Tier,
  Verdict,
} from './case-event.js';

export const CASE_STATES = [
  'unopened',
  'draft',
  'screening',
  'in-review',
  'returned',
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
  'withdrawn',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
export const FINAL_STATES: readonly CaseState[] = [
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
  'withdrawn',
];

export type Document = {
  documentId: string;
  kind: DocumentKind;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  attachedAt: Instant;
  by: PersonId;
};

export type Check = {
  checkId: string;
  check: CheckName;
  status: 'requested' | 'done' | 'failed';
  result: CheckResult | null;
  findings: Finding[];
  attempt: number;
  retryAt: Instant | null;
  at: Instant;
  /** The CheckCompleted event. */
  completedBy: string | null;
  lists: { [list: string]: string };
  /** Program and tables that made it; null while it is not done. */
  engine: string | null;
  /** The versions of `lists` as a reader knows them; empty where they were not kept. */
  searched: SearchedList[];
};

export type CaseHit = Hit & {
  verdict: Verdict | null;
  adjudicatedBy: PersonId | null;
  adjudicatedAt: Instant | null;
  foundAt: Instant;
  /** What exactly met; null where it was not kept (before 2026-12). */
  identity: Pick<HitIdentity, 'entryHash' | 'subject' | 'organisation'> | null;
  /** The earlier dismissal by which it was dismissed when it came up. */
  memory: MemoryRef | null;
  /** The earlier dismissal that held no longer. */
  reopened: Reopened | null;
  /** Came up after the screening of its round, when a list had changed or by night. */
  rescreened: boolean;
  /** Since when its entry stands on the list no more. */
  removedAt: Instant | null;
  /** What is remembered of its own dismissal. */
  remembered: {
    memoryId: string;
    scope: MemoryScope;
    until: string;
    by: PersonId;
    at: Instant;
    confirmedBy: PersonId | null;
  } | null;
};

export type StepOutcome = 'approved' | 'approved-with-conditions' | 'rejected' | 'returned' | 'licence-required';
export type Step = RouteStep & {
  outcome: StepOutcome | null;
  by: PersonId | null;
  /** The absent person in whose place it was decided. */
  inPlaceOf: PersonId | null;
  at: Instant | null;
  /** When that person looked at it afterwards (後閲). */
  confirmedAt: Instant | null;
  /** Of a decision against it. */
  grounds?: Ground[];
};

/** 合議: a voice against of one of several seats, with the grounds that were its own. */
export type VoiceAgainst = {
  /** Counted in its step from 1. */
  seat: number;
  outcome: 'rejected' | 'licence-required';
  grounds: Ground[];
  by: PersonId;
  inPlaceOf: PersonId | null;
};

export type Decision = {
  outcome: 'approved' | 'rejected' | 'licence-required' | 'withdrawn';
  conditional: boolean;
  grounds: Ground[];
  /** Where several did not let it through: what each of them said, by their seats. */
  against: VoiceAgainst[];
  by: PersonId;
  inPlaceOf: PersonId | null;
  at: Instant;
  evidenceHash: string | null;
  eventId: string;
};

/** A decision that another took the place of, or that was given up when the case was opened again. */
export type EarlierDecision = Decision & {
  ended: { how: 'superseded' | 'reopened'; by: PersonId; at: Instant; eventId: string };
};

/** Somebody who stands too near to the case to decide it. */
export type Interest = {
  person: PersonId;
  kind: InterestKind;
  /** Who said it: that person, the host or somebody of the office. */
  by: PersonId;
  at: Instant;
  eventId: string;
  /** An officer found that it does not hold. */
  lifted: { by: PersonId; at: Instant; eventId: string } | null;
};

/** An opinion that was asked for; nothing waits for it. */
export type Consultation = {
  consultationId: string;
  round: number;
  /** One of the two. */
  person: PersonId | null;
  role: ConsultedRole | null;
  unit: string | null;
  by: PersonId;
  at: Instant;
  dueAt: Instant;
  answered: { by: PersonId; at: Instant } | null;
  withdrawn: { by: PersonId; at: Instant } | null;
};

export type Contest = {
  /** The event of the decision that is contested. */
  decision: string;
  eventId: string;
  at: Instant;
  answer: { outcome: ContestOutcome; by: PersonId; at: Instant } | null;
};

/** How it was carried higher, and why. */
export type Escalation = {
  eventId: string;
  from: StepName | 'screening';
  to: StepName;
  cause: EscalationCause;
  /** By time: the turn that had run out, or the escalation that nobody had taken. */
  turn: string | null;
  /** Null by time. */
  by: PersonId | null;
  at: Instant;
};

export type Assignment = {
  tier: Tier;
  proposed: Tier;
  /** Who settled it first, and who changed it last. */
  assignedBy: PersonId;
  by: PersonId;
  at: Instant;
};

export type Invitation = {
  linkId: string;
  invitedAt: Instant;
  tokenHash: string;
  expiresAt: Instant;
  openedAt: Instant | null;
  codeHash: string | null;
  locked: boolean;
  language: 'ja' | 'en';
};

export type Submission = {
  eventId: string;
  at: Instant;
  by: PersonId;
  technologyGate: 'no' | 'yes' | 'unknown';
  controlListRow: string | null;
  /** Another unit than the case's own, in which the laboratory lies. */
  laboratoryUnit: string | null;
  /** The declaration that stood when it was submitted. */
  declarationId: string | null;
};

/** A case as the decider sees it: no names, no texts, nothing sealed. */
export type Case = {
  /** null while it is unopened. */
  type: CaseType | null;
  state: CaseState;
  number: string;
  policy: string;
  /** Whom the case is about, and under whose key it lies; of a partnership the file on the partner. */
  applicant: PersonId;
  host: PersonId;
  unit: string;
  /** By the name that was submitted or amended last. */
  laboratory: string;
  /** Every one that it has ever named, as it is spelt: their members stay too near to decide it. */
  laboratories: string[];
  /** Persons who opened, transcribed or submitted: none of them decides. */
  makers: PersonId[];
  /** Every person with an event in the stream, for themselves or in whose place somebody acted: none of them answers a contest. */
  participants: PersonId[];
  /** Who acted in whose place, in any round. */
  stoodIn: { by: PersonId; inPlaceOf: PersonId }[];
  interests: Interest[];
  consultations: Consultation[];
  openedAt: Instant;
  changedAt: Instant;
  /** Since when it is in this state. */
  since: Instant;
  /** 0 while it has never been submitted. */
  round: number;
  documents: Document[];
  invitation: Invitation | null;
  declaration: { eventId: string; at: Instant; transcribed: boolean; by: PersonId; language: 'ja' | 'en' } | null;
  submission: Submission | null;
  /** What came to the case since it was submitted: amendments of the dossier, documents, signatures. */
  amendments: Amendment[];
  /** Nothing is decided until it is released; it outlasts a round. */
  held: { by: PersonId; at: Instant } | null;
  earlierDecisions: EarlierDecision[];
  /** Who looks after it, at most one person a desk; no round ends that. */
  owners: Owner[];
  /** Whoever carried it higher goes on reading it, also when no office of theirs reaches it any more. */
  escalators: PersonId[];
  /** Whoever decided a step of another unit than the case's own goes on reading it, too, when no route names that unit any more. */
  reviewers: PersonId[];
  /** The last one that was drawn. */
  secondLook: SecondLook | null;
  // Everything below belongs to the round and is forgotten when another begins.
  /** The event that began the round: a submission, or the reopening of a decided case. */
  began: string | null;
  checks: Check[];
  hits: CaseHit[];
  /** By hit id: said just before the check that tells of the hits. */
  identities: { [hitId: string]: HitIdentity };
  proposal: { tier: Tier; factors: Factor[]; at: Instant } | null;
  assignment: Assignment | null;
  /** Who lowered the tier, against the proposal or later. */
  lowerers: PersonId[];
  escalatedTo: StepName | null;
  escalatedAt: Instant | null;
  /** Every time it was carried higher in this round, in that order. */
  escalations: Escalation[];
  /** What a person carried highest and nobody there has taken: how long it has waited for that. */
  attention: Turn | null;
  /** Whose turn it is inside the university, or was last in this round. */
  turn: Turn | null;
  steps: Step[];
  /** Every decision of the round, those included that count no longer because their step was asked again. */
  deciders: { stepId: string; by: PersonId }[];
  /** The last return to a step of the round, by the ids the steps had then. */
  backTo: { from: string; to: string; by: PersonId; at: Instant } | null;
  /** Since when a decided step waits again. */
  askedAgainAt: Instant | null;
  conditions: { conditionId: string; stepId: string }[];
  /** How an officer changed the route last. */
  rerouted: { added: StepName[]; askedAgainFrom: StepName | null; by: PersonId; at: Instant } | null;
  returned: {
    stepId: string;
    to: 'host' | 'applicant';
    by: PersonId;
    inPlaceOf: PersonId | null;
    at: Instant;
  } | null;
  decision: Decision | null;
  contest: Contest | null;
  released: boolean;
  notified: boolean;
  /** Hits of earlier rounds that nobody has dismissed: another name does not make them go away, a person does. */
  stickingHits: CaseHit[];
  /** Checks of earlier rounds, whose late answers count for nothing. */
  pastChecks: string[];
};

/** What a new round begins with. */
export const NO_ROUND = {
  began: null,
  checks: [],
  hits: [],
  identities: {},
  proposal: null,
  assignment: null,
  lowerers: [],
  escalatedTo: null,
  escalatedAt: null,
  escalations: [],
  attention: null,
  turn: null,
  steps: [],
  deciders: [],
  backTo: null,
  askedAgainAt: null,
  conditions: [],
  rerouted: null,
  returned: null,
  decision: null,
  contest: null,
} satisfies Partial<Case>;

export const unopened: Case = {
  type: null,
  state: 'unopened',
  number: '',
  policy: '',
  applicant: '',
  host: '',
  unit: '',
  laboratory: '',
  laboratories: [],
  makers: [],
  participants: [],
  stoodIn: [],
  interests: [],
  consultations: [],
  openedAt: '',
  changedAt: '',
  since: '',
  round: 0,
  documents: [],
  invitation: null,
  declaration: null,
  submission: null,
  amendments: [],
  held: null,
  earlierDecisions: [],
  owners: [],
  escalators: [],
  reviewers: [],
  secondLook: null,
  ...NO_ROUND,
  released: false,
  notified: false,
  stickingHits: [],
  pastChecks: [],
};
