// Everything that may be asked of a case. Time, ids and actor arrive with the command (CaseContext); a decider looks at nothing else.
import type { Actor, Instant, RoleGrant, UnitId } from '#kernel';
import type {
  CheckName,
  CheckResult,
  ContestOutcome,
  DocumentKind,
  Factor,
  Finding,
  Ground,
  Hit,
  HitDetail,
  RescreeningCause,
  SearchedList,
  StepName,
  Tier,
  Verdict,
} from './case-event.js';
import type { ApplicantPart, Dossier } from './dossier.js';
import type { HitChange, HitIdentity, MemoryScope } from './memory/memory.js';
import type { Policy } from '#policy';

export type CaseCommand =
  | {
      type: 'OpenCase';
      caseType: 'student-admission';
      number: string;
      applicant: string;
      host: string;
      unit: string;
      laboratory: string;
    }
  /** The same for a host, by somebody who found that nobody had opened it. */
  | {
      type: 'PrepareCase';
      caseType: 'student-admission';
      number: string;
      applicant: string;
      host: string;
      /** What the host holds at this moment: the actor's own roles say nothing of it. */
      hostRoles: RoleGrant[];
      unit: string;
      laboratory: string;
    }
  | {
      type: 'InviteApplicant';
      linkId: string;
      tokenHash: string;
      expiresAt: string;
      language: 'ja' | 'en';
      email: string | null;
    }
  | { type: 'OpenApplicantLink'; linkId: string; codeHash: string }
  | { type: 'LockApplicantLink'; linkId: string }
  | {
      type: 'AttachDocument';
      documentId: string;
      kind: DocumentKind;
      mediaType: string;
      sizeBytes: number;
      sha256: string;
      filename: string;
    }
  /** The applicant signs, or (transcribed) the host enters what stands on the signed form. */
  | { type: 'ReceiveDeclaration'; transcribed: boolean; language: 'ja' | 'en'; applicant: ApplicantPart }
  /** First submission, resubmission after a return, or the applicant's correction: each begins a new round. */
  | { type: 'SubmitCase'; dossier: Dossier; answer: string | null; corrected: boolean }
  /** Back to a draft before anybody acted. */
  | { type: 'TakeBack'; /** The submission that is meant. */ round: number }
  | { type: 'HoldCase'; reason: string }
  | { type: 'ReleaseHold'; reason: string }
  | { type: 'RequestChecks'; round: number }
  | {
      type: 'RecordCheck';
      checkId: string;
      result: CheckResult;
      findings: Finding[];
      hits: Hit[];
      details: { [hitId: string]: HitDetail };
      /** What met and what earlier dismissals say of it, of every hit. */
      identified?: Identified;
      /** What the result rests on that is personal (dates, amounts): sealed with the details. */
      workings: Finding[];
      engine: string;
      /** List id → SHA-256 of every list version that was searched. */
      lists: { [list: string]: string };
      /** The same versions with what a reader knows them by. */
      searched?: SearchedList[];
    }
  | { type: 'RecordCheckFailure'; checkId: string; attempt: number; reason: string; retryAt: string | null }
  /** What a search after the screening found, material or not: the decider sorts out what is known already. */
  | {
      type: 'RecordRescreening';
      rescreeningId: string;
      cause: RescreeningCause;
      round: number;
      hits: Hit[];
      details: { [hitId: string]: HitDetail };
      identified: Identified;
      /** Entries that stand on their list no more. */
      removed: { list: string; entry: string }[];
      engine: string;
      lists: { [list: string]: string };
    }
  | {
      type: 'AdjudicateHit';
      hitId: string;
      verdict: Verdict;
      reason: string;
      /** Of a dismissal: for whom it shall hold beyond this hit, and until which day; null = as long as the policy says. */
      remember?: { scope: MemoryScope; until: string | null } | null;
    }
  /** A second officer's yes to an organisation-wide dismissal. */
  | { type: 'ConfirmDismissal'; hitId: string; reason: string }
  | { type: 'ProposeTier'; round: number; tier: Tier; factors: Factor[] }
  | { type: 'AssignTier'; tier: Tier; reason: string }
  /** Once the route is open. */
  | { type: 'RaiseTier'; tier: Tier; reason: string }
  | { type: 'LowerTier'; tier: Tier; reason: string }
  | {
      type: 'DecideStep';
      stepId: string;
      outcome: 'approve' | 'approve-with-conditions' | 'licence-required' | 'return' | 'reject';
      reason: string;
      conditions: string[];
      grounds: Ground[];
      /** Of a return: whom the question is for; a step of the round, by its name, is asked again with all that follow. */
      returnTo: 'host' | 'applicant' | StepName;
      /** Hash of the evidence the approver saw; null = whatever stands now (only when If-Match was not sent). */
      evidenceHash: string | null;
    }
  | { type: 'EscalateCase'; to: StepName | null; reason: string }
  /** The clock of a turn has run out: the step named is to hear of it. */
  | { type: 'EscalateOverdue'; turnId: string; to: StepName; dueAt: Instant }
  | { type: 'WithdrawCase'; reason: string }
  | { type: 'ReopenCase'; reason: string }
  | ({ type: 'SupersedeDecision'; reason: string } & NewDecision)
  | { type: 'ContestDecision'; reason: string }
  /** `decision`: what takes the place of a varied one; null otherwise. */
  | { type: 'AnswerContest'; outcome: ContestOutcome; reason: string; decision: NewDecision | null }
  /** The decision's event. */
  | { type: 'DrawSecondLook'; decision: string }
  | {
      type: 'GiveSecondLook';
      outcome: NewDecision['outcome'];
      /** What they would have proposed. */
      tier: Tier;
      reason: string;
    }
  | { type: 'DeclineSecondLook'; reason: string }
  | { type: 'NotifyDecision'; notice: { ja: string; en: string } };

/** What takes the place of a final decision. */
export type NewDecision = {
  outcome: 'approve' | 'approve-with-conditions' | 'licence-required' | 'reject';
  conditions: string[];
  grounds: Ground[];
  /** Hash of the evidence that was seen; null = whatever stands now. */
  evidenceHash: string | null;
};

/** By hit id. */
export type Identified = {
  hits: { [hitId: string]: HitIdentity };
  /** What changed since the dismissal that holds no longer. */
  changes: { [hitId: string]: HitChange[] };
  /** Why it was dismissed, where that is the same person's to know. */
  reasons: { [hitId: string]: string };
};

/** Which part of the world a command may know. */
export interface CaseContext {
  actor: Actor;
  at: Instant;
  policy: Policy;
  /** The event a reaction or job answers to; ids of what follows are derived from it. */
  causationId: string | null;
  commandId: string;
  /** The case's unit and every unit above it, so that a role over a faculty holds for its departments. Left out: the case's unit alone; empty: no such unit. */
  unitPath?: readonly UnitId[];
}

export type { CheckName };
