// Everything that can happen to a case. These names are the storage format: add, never rename; a changed payload gets a new schema version
// and an upcaster, and test/golden/events keeps one JSON of every version ever written.
import type { Occurrence, RecordedEvent, Upcaster } from '#event-store';
import {
  CHECKS,
  type ChangeName,
  type CheckName,
  type CheckResult,
  type DecidingRole,
  type Factor,
  type Finding,
  type RouteStep,
  type StepName,
  type Tier,
} from '#policy';
import type { Tally } from './decisions/board/stage.js';
import type { PartyKind } from './dossier/facts.js';
import type { HitDetail } from './decisions/screening/hit-detail.js';
import type { Dossier, SubmittedInClear } from './dossier.js';
import type { CaseType } from './kinds/case-types.js';
import type { HitChange, HitIdentity, MemoryScope } from './memory/memory.js';

export { CHECKS };
export type { HitDetail };
export type { CheckName, CheckResult, Factor, Finding, RouteStep, StepName, Tier };
export type Verdict = 'true-match' | 'false-positive' | 'inconclusive';
/** What a hit is worth as evidence, from one identity (E1) to a weak lead (E5); not how alike the names are. */
export type EvidenceTier = 'E1' | 'E2' | 'E3' | 'E4' | 'E5';
/** A person carried it higher, or its turn had run out. */
export type EscalationCause = 'person' | 'time';
export type RescreeningCause = 'list-changed' | 'sweep';
/** What becomes of a contested decision; a reversed one is opened again, a varied one is superseded. */
export type ContestOutcome = 'upheld' | 'varied' | 'reversed';
/** In which office somebody is asked for an opinion. */
export const CONSULTED_ROLES = ['clerk', 'dean', 'officer', 'executive', 'president'] as const;
export type ConsultedRole = (typeof CONSULTED_ROLES)[number];
/** How somebody stands too near to a case to decide it. */
export const INTERESTS = ['relative', 'laboratory', 'other'] as const;
export type InterestKind = (typeof INTERESTS)[number];
export type SupersedingOutcome = 'approved' | 'licence-required' | 'rejected';
/** How a decision ended a case, conditions included. */
export type DecidedOutcome = 'approved' | 'approved-with-conditions' | 'licence-required' | 'rejected';
export type Ground = string; // key of the policy's closed list

/** A list entry that came up. The names that met are personal and lie in the event's sealed part under the same id. */
export type Hit = {
  hitId: string;
  /** Which party was screened: 'person', 'affiliation-0', 'payer-1', 'partner-0', 'owner-2', 'funder-0'. */
  party: string;
  list: string;
  entry: string;
  score: number;
  band: 'strong' | 'medium' | 'weak';
  /** Unknown of hits that came up before there were tiers of evidence. */
  tier?: EvidenceTier;
  /** Of a list made of several, the one that the entry was taken from (`EL`). */
  sublist?: string;
};

/** A version of a list as it was searched: what a clear answer rests on. */
export type SearchedList = { list: string; version: number; entries: number; sha256: string };

type Is<Type extends string, Data, Fields = never> = { type: Type; data: Data; fields: Fields };

/** Of a dossier in which the laboratory goes by another name than the case had for it: that name. */
type Naming = { laboratory?: string };

/** Of what comes while the route is open: the steps it concerns. Left out, it concerns every step: so it was until 2026-12. */
type Concerning = { concerns?: StepName[] };

/** Type → data → sealed fields (always the applicant's, purpose `clearance`, unless said otherwise). */
type CaseFacts =
  | Is<
      'CaseOpened',
      {
        caseType: CaseType;
        number: string;
        /** Whose key seals the case: the applicant's, or of a partnership that of the file on the partner. */
        applicant: string;
        host: string;
        unit: string;
        laboratory: string;
      }
    >
  | Is<
      'ApplicantInvited',
      { linkId: string; tokenHash: string; expiresAt: string; language: 'ja' | 'en' },
      { email: string | null }
    >
  | Is<'ApplicantLinkOpened', { linkId: string; codeHash: string }>
  | Is<'ApplicantLinkLocked', { linkId: string }>
  | Is<
      'DocumentAttached',
      { documentId: string; kind: DocumentKind; mediaType: string; sizeBytes: number; sha256: string } & Concerning,
      { filename: string }
    >
  | Is<
      'DeclarationReceived',
      { transcribed: boolean; language: 'ja' | 'en' } & Concerning,
      { applicant: Dossier['applicant'] }
    >
  | Is<'CaseSubmitted', SubmittedInClear & Naming, { dossier: Dossier; answer: string | null }>
  /** The host amended the dossier under the open route; the RouteOpened behind it names whom it asks again. */
  | Is<
      'CaseAmended',
      {
        round: number;
        changes: ChangeName[];
        /** Steps whose decider must have seen it; none: nobody, it is told and no more. */
        concerns: StepName[];
      } & Naming,
      { dossier: Dossier; reason: string }
    >
  /** The host has it back as a draft before anybody acted. */
  | Is<'CaseTakenBack', { round: number }>
  | Is<'CaseHeld', { round: number }, { reason: string }>
  | Is<'HoldReleased', { round: number }, { reason: string }>
  | Is<'CheckRequested', { checkId: string; check: CheckName; round: number }>
  | Is<
      'CheckCompleted',
      {
        checkId: string;
        check: CheckName;
        round: number;
        result: CheckResult;
        findings: Finding[];
        hits: Hit[];
        engine: string;
        /** Of the screening, since schema 2; before, only the hashes were kept, in the evidence. */
        searched?: SearchedList[];
      },
      { hits: { [hitId: string]: HitDetail }; workings: Finding[] }
    >
  | Is<
      'CheckFailed',
      { checkId: string; check: CheckName; round: number; attempt: number; reason: string; retryAt: string | null }
    >
  /** Said before the CheckCompleted that tells of the hits: what exactly met, and what earlier dismissals say of it. */
  | Is<
      'HitsIdentified',
      { checkId: string; hits: (HitIdentity & { hitId: string })[] },
      { changes: { [hitId: string]: HitChange[] }; reasons: { [hitId: string]: string } }
    >
  /** A search after the screening of the round, because a list changed or by night, brought up what asks for a person. */
  | Is<
      'CaseRescreened',
      {
        rescreeningId: string;
        cause: RescreeningCause;
        round: number;
        hits: (Hit & HitIdentity)[];
        /** Hits whose entry stands on its list no more: what follows from that is for a person to say. */
        removed: string[];
        engine: string;
      },
      {
        hits: { [hitId: string]: HitDetail };
        changes: { [hitId: string]: HitChange[] };
        reasons: { [hitId: string]: string };
      }
    >
  | Is<'HitAdjudicated', { hitId: string; verdict: Verdict }, { reason: string }>
  /** The dismissal shall hold beyond this hit; an organisation-wide one not before a second officer has confirmed it. */
  | Is<
      'DismissalRemembered',
      {
        memoryId: string;
        hitId: string;
        /** The HitAdjudicated event. */
        adjudication: string;
        person: string;
        scope: MemoryScope;
        party: PartyKind;
        list: string;
        entry: string;
        entryHash: string;
        subject: string;
        organisation: string | null;
        until: string;
      }
    >
  | Is<'DismissalConfirmed', { memoryId: string; hitId: string }, { reason: string }>
  | Is<'TierProposed', { round: number; tier: Tier; factors: Factor[] }>
  | Is<'TierAssigned', { round: number; tier: Tier; proposed: Tier }, { reason: string }>
  | Is<'TierRaised', { round: number; tier: Tier; before: Tier }, { reason: string }>
  | Is<'TierLowered', { round: number; tier: Tier; before: Tier }, { reason: string }>
  | Is<'RouteOpened', { round: number; steps: RouteStep[] }>
  /** An officer added steps, or had decided ones asked again; the RouteOpened behind it is the route from then on. */
  | Is<'CaseRerouted', { round: number; added: StepName[]; askedAgainFrom: StepName | null }, { reason: string }>
  /** Said by themselves (回避), by the host or by the office: this person does not decide the case, in whatever round. */
  | Is<'InterestDeclared', { person: string; kind: InterestKind; round: number }, { reason: string }>
  /** An officer found that what others had said of this person does not hold. */
  | Is<'InterestLifted', { person: string; round: number }, { reason: string }>
  | Is<
      'StepApproved',
      {
        stepId: string;
        evidenceHash: string;
        conditional: boolean;
        /** Given from a list, with others. */ together?: boolean;
        /** Of one seat of several: how these stand after it; when enough have approved, the others fall away. */
        board?: Tally;
      },
      { reason: string }
    >
  /** 意見照会: a person is asked, or whoever holds a role (over the unit, where it has one). Nothing waits for the answer. */
  | Is<
      'ConsultationAsked',
      {
        consultationId: string;
        round: number;
        person: string | null;
        role: ConsultedRole | null;
        unit: string | null;
        dueAt: string;
      },
      { question: string }
    >
  | Is<'OpinionGiven', { consultationId: string; round: number }, { opinion: string }>
  | Is<'ConsultationWithdrawn', { consultationId: string; round: number }, { reason: string }>
  /** 後閲: the person in whose place a step was decided has looked at it. It changes nothing of the decision. */
  | Is<'ConfirmedAfterwards', { stepId: string }, { remark: string | null }>
  | Is<'ConditionImposed', { conditionId: string; stepId: string }, { text: string }>
  /** Of one seat of several, as long as enough others can approve: a vote and no more; `licence`: that a licence is needed. */
  | Is<
      'StepRejected',
      { stepId: string; evidenceHash: string; grounds: Ground[]; board?: Tally; licence?: true },
      { reason: string }
    >
  | Is<'CaseReturned', { stepId: string; to: 'host' | 'applicant' }, { question: string }>
  /** Back to a step of the round, by the ids the steps had; the RouteOpened behind it names the ids under which they are asked again. */
  | Is<'StepReturned', { from: string; to: string }, { question: string }>
  | Is<
      'CaseEscalated',
      {
        from: StepName | 'screening';
        to: StepName;
        cause: EscalationCause;
        /** By time: the turn that had run out, or the event of the escalation that nobody had taken; and when that was due. */
        turn: string | null;
        dueAt: string | null;
      },
      { reason: string }
    >
  /** Somebody looks after it, at one desk: a deciding role over a unit (null: the institution). It gives no right. */
  | Is<'CaseTaken', { role: DecidingRole; unit: string | null }>
  | Is<'CaseAssigned', { role: DecidingRole; unit: string | null; to: string }>
  | Is<'CaseGivenBack', { role: DecidingRole; unit: string | null }>
  | Is<'CaseApproved', { evidenceHash: string; conditional: boolean }>
  | Is<'AccessReleased', { conditional: boolean }>
  /** What had been released is so no more, until a person releases it again. */
  | Is<'AccessSuspended', { because: 'reopened' | 'superseded' }>
  | Is<'LicenceRequired', { stepId: string; evidenceHash: string }, { reason: string }>
  | Is<'CaseRejected', { evidenceHash: string; grounds: Ground[] }>
  | Is<
      'DecisionNotified',
      { outcome: 'rejected' | 'approved' | 'licence-required' | 'withdrawn' },
      { notice: { ja: string; en: string } }
    >
  | Is<'CaseWithdrawn', { by: 'host' | 'applicant' }, { reason: string }>
  /** New facts: a new round begins from what was submitted last. `decision`: the event of the decision that stood. */
  | Is<'CaseReopened', { round: number; decision: string }, { reason: string }>
  /** Another outcome in the place of a final decision, which stays where it is in the history. `supersedes`: its event. */
  | Is<
      'DecisionSuperseded',
      {
        supersedes: string;
        outcome: SupersedingOutcome;
        conditional: boolean;
        grounds: Ground[];
        evidenceHash: string;
      },
      { reason: string }
    >
  | Is<'DecisionContested', { decision: string }, { reason: string }>
  | Is<'ContestAnswered', { decision: string; outcome: ContestOutcome }, { reason: string }>
  /**
   * From now on another policy holds for the case. `round`: the present one, or the next where what was decided in it must be decided anew; `again`:
   * checks of the present round that count no longer; `shorter`: somebody who was to decide is asked no more.
   */
  | Is<
      'PolicyMoved',
      { from: string; to: string; round: number; again: CheckName[]; shorter: boolean },
      { reason: string }
    >
  /** The decision is to be decided again by somebody blind to it; `outcome` and `tier` are the first decision's. */
  | Is<'SecondLookDrawn', { decision: string; outcome: DecidedOutcome; tier: Tier }>
  /** What somebody who did not know of it would have decided. Nothing follows from it by itself. */
  | Is<
      'SecondLookGiven',
      { decision: string; outcome: DecidedOutcome; tier: Tier; sameOutcome: boolean; sameTier: boolean },
      { reason: string }
    >
  | Is<'SecondLookDeclined', { decision: string }, { reason: string }>;

export type DocumentKind = 'cv' | 'academic-record' | 'signed-form' | 'other';

type OfFacts<F> =
  F extends Is<infer Type, infer Data, infer Fields>
    ? { occurrence: Occurrence<Type, Data, Fields>; recorded: RecordedEvent<Type, Data, Fields> }
    : never;

/** What a decider answers. */
export type CaseOccurrence = OfFacts<CaseFacts>['occurrence'];
/** What a case is folded from. */
export type CaseEvent = OfFacts<CaseFacts>['recorded'];

/** Every type of event of a case, in the order of its life: what follows the log names them. */
export const CASE_EVENTS = [
  'CaseOpened',
  'ApplicantInvited',
  'ApplicantLinkOpened',
  'ApplicantLinkLocked',
  'DocumentAttached',
  'DeclarationReceived',
  'CaseSubmitted',
  'CaseAmended',
  'CaseTakenBack',
  'CaseHeld',
  'HoldReleased',
  'CheckRequested',
  'HitsIdentified',
  'CheckCompleted',
  'CheckFailed',
  'CaseRescreened',
  'HitAdjudicated',
  'DismissalRemembered',
  'DismissalConfirmed',
  'TierProposed',
  'TierAssigned',
  'TierRaised',
  'TierLowered',
  'RouteOpened',
  'CaseRerouted',
  'InterestDeclared',
  'InterestLifted',
  'StepApproved',
  'ConfirmedAfterwards',
  'ConsultationAsked',
  'OpinionGiven',
  'ConsultationWithdrawn',
  'ConditionImposed',
  'StepRejected',
  'CaseReturned',
  'StepReturned',
  'CaseEscalated',
  'CaseTaken',
  'CaseAssigned',
  'CaseGivenBack',
  'CaseApproved',
  'AccessReleased',
  'AccessSuspended',
  'LicenceRequired',
  'CaseRejected',
  'DecisionNotified',
  'CaseWithdrawn',
  'CaseReopened',
  'DecisionSuperseded',
  'DecisionContested',
  'ContestAnswered',
  'PolicyMoved',
  'SecondLookDrawn',
  'SecondLookGiven',
  'SecondLookDeclined',
] as const satisfies readonly CaseEvent['type'][];

/** Schema 1 knew no tier of evidence and kept less of how names met: there is nothing to bring up, and its readers are told that it is unknown. */
export const CASE_UPCASTERS: Upcaster[] = [
  { type: 'CheckCompleted', schema: 1 },
  { type: 'CaseRescreened', schema: 1 },
  // Until there were deadlines only persons escalated.
  { type: 'CaseEscalated', schema: 1, data: (data) => ({ ...data, cause: 'person', turn: null, dueAt: null }) },
];

// Fails to compile when a type of event is missing above.
type Unnamed = Exclude<CaseEvent['type'], (typeof CASE_EVENTS)[number]>;
type Named = [Unnamed] extends [never] ? true : Unnamed;
export const EVERY_EVENT_IS_NAMED: Named = true;
