// The sealed half of a case, folded: what people wrote and what names them. All of it is gone once the person is erased.
import type { Instant, PersonId } from '#kernel';
import type { Finding, StepName } from '#policy';
import type { CaseEvent, EscalationCause, HitDetail } from '../case-event.js';
import type { Dossier, Names } from '../dossier.js';
import { changes, type Change } from '../dossier/changes.js';
import { namesOf } from '../dossier/facts.js';
import type { HitChange } from '../memory/memory.js';

export type OpenedCase = {
  erased: boolean;
  names: Names | null;
  /** As submitted last, and the time before. */
  dossier: Dossier | null;
  dossierBefore: Dossier | null;
  /** What differed and why: by the event that amended it. */
  amendments: Map<string, { fields: Change[]; reason: string }>;
  filenames: Map<string, string>;
  workings: Map<string, Finding[]>;
  details: Map<string, HitDetail>;
  verdictReasons: Map<string, string>;
  /** Why a hit was dismissed earlier, and what has changed since: by hit. */
  memoryReasons: Map<string, string>;
  hitChanges: Map<string, HitChange[]>;
  confirmationReasons: Map<string, string>;
  tierReason: string | null;
  stepReasons: Map<string, string>;
  /** With which question a step was returned to: by the id it had. */
  stepQuestions: Map<string, string>;
  holdReason: string | null;
  /** Why a decision was superseded, decided otherwise at a second look, or the case opened again: by the event that did it. */
  endReasons: Map<string, string>;
  contest: { reason: string | null; answer: string | null };
  /** Why somebody was named as too near, and why that does not hold: by the event that says it. */
  dutyReasons: Map<string, string>;
  /** What was remarked when a step was looked at afterwards: by its id. */
  remarks: Map<string, string | null>;
  rerouteReason: string | null;
  consultations: Map<string, { question: string; opinion: string | null }>;
  conditions: Map<string, string>;
  question: string | null;
  answer: string | null;
  escalations: {
    to: StepName;
    cause: EscalationCause;
    reason: string | null;
    by: PersonId;
    inPlaceOf: PersonId | null;
    at: Instant;
  }[];
  withdrawal: string | null;
  notice: { ja: string; en: string } | null;
};

/** Reads the opened fields of a case's events. */
export function openedCase(events: readonly CaseEvent[]): OpenedCase {
  const opened: OpenedCase = {
    ...{ erased: false, names: null, dossier: null, dossierBefore: null, filenames: new Map(), workings: new Map() },
    amendments: new Map(),
    ...{
      details: new Map(),
      verdictReasons: new Map(),
      memoryReasons: new Map(),
      hitChanges: new Map(),
      confirmationReasons: new Map(),
      tierReason: null,
      stepReasons: new Map(),
      stepQuestions: new Map(),
      endReasons: new Map(),
      holdReason: null,
      contest: { reason: null, answer: null },
      dutyReasons: new Map(),
      remarks: new Map(),
      rerouteReason: null,
      consultations: new Map(),
      conditions: new Map(),
    },
    ...{ question: null, answer: null, escalations: [], withdrawal: null, notice: null },
  };
  for (const event of events) note(opened, event);
  return opened;
}

function note(opened: OpenedCase, event: CaseEvent): void {
  if (event.personal === 'erased') opened.erased = true;
  const isOpen = event.personal !== undefined && event.personal !== 'erased';
  if (event.type === 'CaseEscalated') {
    const reason = isOpen && event.personal !== 'erased' ? (event.personal?.reason ?? null) : null;
    const { id: by, onBehalfOf: inPlaceOf } = event.actor;
    opened.escalations.push({ to: event.data.to, cause: event.data.cause, reason, by, inPlaceOf, at: event.at });
  } else if (isOpen) noteFields(opened, event);
}

function noteFields(opened: OpenedCase, event: CaseEvent): void {
  if (event.personal === undefined || event.personal === 'erased') return;
  switch (event.type) {
    case 'DocumentAttached':
      opened.filenames.set(event.data.documentId, event.personal.filename);
      break;
    case 'DeclarationReceived':
      opened.names = namesOf({ host: { subject: { names: opened.names ?? {} } }, applicant: event.personal.applicant });
      break;
    case 'CaseSubmitted':
      opened.dossierBefore = opened.dossier;
      opened.dossier = event.personal.dossier;
      opened.names = namesOf(event.personal.dossier);
      opened.answer = event.personal.answer;
      opened.tierReason = null;
      break;
    case 'CaseAmended':
      opened.amendments.set(event.id, {
        fields: opened.dossier === null ? [] : changes(opened.dossier, event.personal.dossier),
        reason: event.personal.reason,
      });
      opened.dossier = event.personal.dossier;
      break;
    case 'CheckCompleted':
      opened.workings.set(event.data.checkId, event.personal.workings);
      for (const [hitId, detail] of Object.entries(event.personal.hits)) opened.details.set(hitId, detail);
      break;
    case 'HitsIdentified':
      noteIdentified(opened, event.personal);
      break;
    case 'CaseRescreened':
      for (const [hitId, detail] of Object.entries(event.personal.hits)) opened.details.set(hitId, detail);
      noteIdentified(opened, event.personal);
      break;
    case 'DismissalConfirmed':
      opened.confirmationReasons.set(event.data.hitId, event.personal.reason);
      break;
    case 'HitAdjudicated':
      opened.verdictReasons.set(event.data.hitId, event.personal.reason);
      break;
    case 'TierAssigned':
    case 'TierRaised':
    case 'TierLowered':
      opened.tierReason = event.personal.reason;
      break;
    case 'ConditionImposed':
      opened.conditions.set(event.data.conditionId, event.personal.text);
      break;
    case 'StepApproved':
    case 'StepRejected':
    case 'LicenceRequired':
      opened.stepReasons.set(event.data.stepId, event.personal.reason);
      break;
    case 'CaseReturned':
      opened.question = event.personal.question;
      opened.stepReasons.set(event.data.stepId, event.personal.question);
      break;
    case 'StepReturned':
      opened.stepQuestions.set(event.data.to, event.personal.question);
      break;
    case 'CaseWithdrawn':
      opened.withdrawal = event.personal.reason;
      break;
    case 'DecisionNotified':
      opened.notice = event.personal.notice;
      break;
    default:
      noteCourse(opened, event);
  }
}

function noteCourse(opened: OpenedCase, event: CaseEvent): void {
  if (event.personal === undefined || event.personal === 'erased') return;
  switch (event.type) {
    case 'CaseHeld':
      opened.holdReason = event.personal.reason;
      break;
    case 'CaseReopened':
    case 'DecisionSuperseded':
    case 'SecondLookGiven':
      opened.endReasons.set(event.id, event.personal.reason);
      break;
    case 'DecisionContested':
      opened.contest = { reason: event.personal.reason, answer: null };
      break;
    case 'ContestAnswered':
      opened.contest = { ...opened.contest, answer: event.personal.reason };
      break;
    default:
      noteDuties(opened, event);
  }
}

function noteDuties(opened: OpenedCase, event: CaseEvent): void {
  if (event.personal === undefined || event.personal === 'erased') return;
  switch (event.type) {
    case 'InterestDeclared':
    case 'InterestLifted':
      opened.dutyReasons.set(event.id, event.personal.reason);
      break;
    case 'CaseRerouted':
      opened.rerouteReason = event.personal.reason;
      break;
    case 'ConfirmedAfterwards':
      opened.remarks.set(event.data.stepId, event.personal.remark);
      break;
    case 'ConsultationAsked':
      opened.consultations.set(event.data.consultationId, { question: event.personal.question, opinion: null });
      break;
    case 'OpinionGiven': {
      const asked = opened.consultations.get(event.data.consultationId);
      if (asked) asked.opinion = event.personal.opinion;
      break;
    }
    default:
      break;
  }
}

function noteIdentified(
  opened: OpenedCase,
  { changes, reasons }: { changes: { [hitId: string]: HitChange[] }; reasons: { [hitId: string]: string } },
): void {
  for (const [hitId, each] of Object.entries(changes)) opened.hitChanges.set(hitId, each);
  for (const [hitId, reason] of Object.entries(reasons)) opened.memoryReasons.set(hitId, reason);
}
