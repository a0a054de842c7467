// Everything that may be asked of a case. Time, ids and actor arrive with the command (CaseContext); a decider looks at nothing else.
import type { Actor, Instant, PersonId, RoleGrant, UnitId } from '#kernel';
import type {
  CheckName,
  CheckResult,
  ConsultedRole,
  ContestOutcome,
  InterestKind,
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
import type { CaseType } from './kinds/case-types.js';
import type { HitChange, HitIdentity, MemoryScope } from './memory/memory.js';
import type { Bonds } from './duties/bonds.js';
import type { Offices } from './units/offices.js';
import type { UnitPaths } from './units/unit-reach.js';
import type { Committees, Policy } from '#policy';

export type CaseCommand =
  | {
      type: 'OpenCase';
      caseType: CaseType;
      number: string;
      applicant: string;
      host: string;
      unit: string;
      laboratory: string;
    }
  /** The same for a host, by somebody who found that nobody had opened it. */
  | {
      type: 'PrepareCase';
      caseType: CaseType;
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
  /** While the route is open: a dossier in the place of the one that stands. */
  | {
      type: 'AmendCase';
      /** The event that tells the dossier it was written from, and that dossier. */
      from: string;
      before: Dossier;
      dossier: Dossier;
      reason: string;
    }
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
      /** Given from a list, with others: below T2 only, and only of evidence that was seen. */
      together?: boolean;
    }
  /** 経路の変更: steps are added, or decided ones asked again from one on. Nothing that waits or was decided goes. */
  | { type: 'ReRoute'; add: StepName[]; askAgainFrom: StepName | null; reason: string }
  /** 回避 of oneself; the host and the office may say it of others. */
  | { type: 'DeclareInterest'; person: PersonId; kind: InterestKind; reason: string }
  | { type: 'LiftInterest'; person: PersonId; reason: string }
  /** 後閲, by whoever was away. */
  | { type: 'ConfirmAfterwards'; stepId: string; remark: string | null }
  /** 意見照会 to one person, or to whoever holds a role: one of the two. */
  | {
      type: 'AskOpinion';
      consultationId: string;
      person: PersonId | null;
      role: ConsultedRole | null;
      question: string;
      dueAt: Instant;
    }
  | { type: 'GiveOpinion'; consultationId: string; opinion: string }
  | { type: 'WithdrawConsultation'; consultationId: string; reason: string }
  | { type: 'EscalateCase'; to: StepName | null; reason: string }
  /** The clock of a turn has run out: the step named is to hear of it. */
  | { type: 'EscalateOverdue'; turnId: string; to: StepName; dueAt: Instant }
  /** 担当: to look after it, at a desk that has to do with it. */
  | { type: 'TakeCase' }
  | {
      type: 'AssignCase';
      to: string;
      /** What they hold at this moment: the actor's own roles say nothing of it. */
      toRoles: RoleGrant[];
    }
  | { type: 'GiveBack' }
  | { type: 'WithdrawCase'; reason: string }
  | { type: 'ReopenCase'; reason: string }
  | ({ type: 'SupersedeDecision'; reason: string } & NewDecision)
  | { type: 'ContestDecision'; reason: string }
  /** `decision`: what takes the place of a varied one; null otherwise. */
  | { type: 'AnswerContest'; outcome: ContestOutcome; reason: string; decision: NewDecision | null }
  /** To the policy that new cases begin under: its version. */
  | { type: 'MoveToPolicy'; to: string; reason: string }
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
  /** The case's own. */
  policy: Policy;
  /** The one that new cases begin under; told to those commands alone that ask for it. */
  inForce?: Policy | undefined;
  /** The event a reaction or job answers to; ids of what follows are derived from it. */
  causationId: string | null;
  commandId: string;
  /** Who is bound to whom, for whoever decides: see `NO_BONDS` where nothing is decided. */
  bonds: Bonds;
  /** Who sits in the committees that the policy lets decide, for whoever opens a route; left out: nobody read it. */
  committees?: Committees | undefined;
  /** Who holds the offices that the policy gives seats over different units, for the same; left out: nobody read it. */
  offices?: Offices | undefined;
  /** The case's unit and every unit above it, so that a role over a faculty holds for its departments. Left out: the case's unit alone; empty: no such unit. */
  unitPath?: readonly UnitId[];
  /** The same of other units that its route names or would name. */
  unitPaths?: UnitPaths | undefined;
}

export type { CheckName };
