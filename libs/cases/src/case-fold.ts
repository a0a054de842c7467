// How each event changes a case. Pure, and total: whatever lies in the log can be folded.
import { unreachable, type PersonId } from '#kernel';
import { isAbove } from '#policy';
import {
  NO_ROUND,
  type Case,
  type Check,
  type Decision,
  type Invitation,
  type StepOutcome,
  type Submission,
} from './case.js';
import { withAmendment } from './amendments/amendment.js';
import type { CaseEvent } from './case-event.js';
import { keptFrom, withCourse, withDecider, withParticipant, type CourseEvent } from './course-fold.js';
import { withConsultation, type ConsultationEvent } from './consultations/consultation-fold.js';
import { withDuties, type DutyEvent } from './duties/duties-fold.js';
import { withLaboratory } from './duties/laboratories.js';
import { voicesAgainst } from './decisions/board/voices.js';
import { personsOf } from './decisions/who-may.js';
import { foundBy, isSilent, withHits, type HitEvent } from './hit-fold.js';
import { withOwner, type OwnerEvent } from './ownership/owner.js';
import { attentionAfter } from './turns/attention.js';
import { lapsed, withSecondLook, type SecondLookEvent } from './second-looks/second-look.js';
import { turnAfter } from './turns/turn.js';

/** The state after one more event. */
export function evolve(state: Case, event: CaseEvent): Case {
  const next = withParticipant(apply(state, event), event);
  return {
    ...next,
    secondLook: lapsed(next.secondLook, event),
    changedAt: isSilent(event, state) ? state.changedAt : event.at,
    since: next.state === state.state && next.round === state.round ? state.since : event.at,
    turn: turnAfter(next, state.steps, event.at),
    attention: attentionAfter(next, event.at),
  };
}

function apply(state: Case, event: CaseEvent): Case {
  switch (event.type) {
    case 'CaseOpened':
    case 'ApplicantInvited':
    case 'ApplicantLinkOpened':
    case 'ApplicantLinkLocked':
    case 'DocumentAttached':
    case 'DeclarationReceived':
    case 'CaseSubmitted':
    case 'CaseAmended':
    case 'CaseWithdrawn':
      return drafted(state, event);
    case 'CheckRequested':
    case 'CheckCompleted':
    case 'CheckFailed':
    case 'TierProposed':
      return screened(state, event);
    case 'HitsIdentified':
    case 'CaseRescreened':
    case 'HitAdjudicated':
    case 'DismissalRemembered':
    case 'DismissalConfirmed':
      return withHits(state, event);
    case 'CaseTakenBack':
    case 'CaseHeld':
    case 'HoldReleased':
    case 'TierAssigned':
    case 'TierRaised':
    case 'TierLowered':
    case 'RouteOpened':
    case 'StepReturned':
    case 'CaseReopened':
    case 'AccessSuspended':
    case 'DecisionSuperseded':
    case 'DecisionContested':
    case 'ContestAnswered':
    case 'PolicyMoved':
      return withCourse(state, event);
    case 'CaseRerouted':
    case 'InterestDeclared':
    case 'InterestLifted':
    case 'ConfirmedAfterwards':
      return withDuties(state, event);
    case 'ConsultationAsked':
    case 'OpinionGiven':
    case 'ConsultationWithdrawn':
      return withConsultation(state, event);
    case 'CaseTaken':
    case 'CaseAssigned':
    case 'CaseGivenBack':
      return withOwner(state, event);
    case 'SecondLookDrawn':
    case 'SecondLookGiven':
    case 'SecondLookDeclined':
      return withSecondLook(state, event);
    default:
      return reviewed(state, event);
  }
}

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
type Drafting = Of<
  | 'CaseOpened'
  | 'ApplicantInvited'
  | 'ApplicantLinkOpened'
  | 'ApplicantLinkLocked'
  | 'DocumentAttached'
  | 'DeclarationReceived'
  | 'CaseSubmitted'
  | 'CaseAmended'
  | 'CaseWithdrawn'
>;
type Screening = Of<'CheckRequested' | 'CheckCompleted' | 'CheckFailed' | 'TierProposed'>;
type Reviewing = Exclude<
  CaseEvent,
  Drafting | Screening | HitEvent | CourseEvent | DutyEvent | ConsultationEvent | OwnerEvent | SecondLookEvent
>;

function drafted(state: Case, event: Drafting): Case {
  const by = event.actor.id;
  switch (event.type) {
    case 'CaseOpened': {
      const { caseType: type, number, applicant, host, unit, laboratory } = event.data;
      const policy = event.evidence.policy ?? '';
      const opened = { type, state: 'draft' as const, number, applicant, host, unit, policy };
      return withLaboratory({ ...state, ...opened, makers: [by], openedAt: event.at }, laboratory);
    }
    case 'ApplicantInvited':
      return { ...state, invitation: invited(event) };
    case 'ApplicantLinkOpened':
      return {
        ...state,
        invitation: state.invitation && { ...state.invitation, openedAt: event.at, codeHash: event.data.codeHash },
      };
    case 'ApplicantLinkLocked':
      return { ...state, invitation: state.invitation && { ...state.invitation, locked: true } };
    case 'DocumentAttached': {
      const { documentId, kind, mediaType, sizeBytes, sha256 } = event.data;
      return {
        ...withAmendment(state, event),
        documents: [...state.documents, { documentId, kind, mediaType, sizeBytes, sha256, attachedAt: event.at, by }],
      };
    }
    case 'DeclarationReceived': {
      const { transcribed, language } = event.data;
      const declared = withAmendment(withMaker(state, by), event);
      return { ...declared, declaration: { eventId: event.id, at: event.at, transcribed, language, by } };
    }
    case 'CaseSubmitted':
      return submitted(state, event);
    case 'CaseAmended':
      return withLaboratory(withAmendment(withMaker(state, by), event), event.data.laboratory);
    case 'CaseWithdrawn':
      return { ...state, state: 'withdrawn', held: null, decision: decided(event, 'withdrawn', null) };
    default:
      return unreachable(event);
  }
}

function invited({ at, data }: Of<'ApplicantInvited'>): Invitation {
  const { linkId, tokenHash, expiresAt, language } = data;
  return { linkId, invitedAt: at, tokenHash, expiresAt, language, openedAt: null, codeHash: null, locked: false };
}

/** A new round: nothing of the one before counts, but who made it stays known. */
function submitted(state: Case, { id, at, actor, data }: Of<'CaseSubmitted'>): Case {
  const { round, technologyGate, controlListRow, laboratoryUnit = null } = data;
  const declarationId = state.declaration?.eventId ?? null;
  const told = { technologyGate, controlListRow, laboratoryUnit };
  const submission: Submission = { eventId: id, at, by: actor.id, ...told, declarationId };
  const begun = { ...withMaker(state, actor.id), ...NO_ROUND, ...keptFrom(state), began: id };
  return withLaboratory({ ...begun, state: 'screening', round, submission, amendments: [] }, data.laboratory);
}

function screened(state: Case, event: Screening): Case {
  switch (event.type) {
    case 'CheckRequested': {
      const { checkId, check } = event.data;
      const requested: Check = {
        checkId,
        check,
        status: 'requested',
        result: null,
        findings: [],
        attempt: 0,
        retryAt: null,
        at: event.at,
        completedBy: null,
        lists: {},
        engine: null,
        searched: [],
      };
      return { ...state, checks: [...state.checks, requested] };
    }
    case 'CheckCompleted': {
      const { checkId, result, findings, engine, searched = [] } = event.data;
      const done = {
        status: 'done' as const,
        result,
        findings,
        at: event.at,
        completedBy: event.id,
        retryAt: null,
        lists: event.evidence.lists ?? {},
        engine,
        searched,
      };
      return foundBy(withCheck(state, checkId, done), event);
    }
    case 'CheckFailed': {
      const { checkId, attempt, retryAt } = event.data;
      return withCheck(state, checkId, { status: 'failed', attempt, retryAt, at: event.at });
    }
    case 'TierProposed':
      return { ...state, proposal: { tier: event.data.tier, factors: event.data.factors, at: event.at } };
    default:
      return unreachable(event);
  }
}

function reviewed(state: Case, event: Reviewing): Case {
  switch (event.type) {
    case 'StepApproved':
      return withOutcome(state, event, event.data.conditional ? 'approved-with-conditions' : 'approved');
    case 'ConditionImposed':
      return { ...state, conditions: [...state.conditions, { ...event.data }] };
    case 'StepRejected':
      return withOutcome(state, event, event.data.licence ? 'licence-required' : 'rejected');
    case 'CaseReturned': {
      const { stepId, to } = event.data;
      return {
        ...withOutcome(state, event, 'returned'),
        state: 'returned',
        returned: { stepId, to, ...doneBy(event) },
      };
    }
    case 'CaseEscalated':
      return escalated(state, event);
    case 'CaseApproved':
      return {
        ...state,
        state: event.data.conditional ? 'approved-with-conditions' : 'approved',
        decision: decided(event, 'approved', event.data.evidenceHash),
      };
    case 'AccessReleased':
      return { ...state, released: true };
    case 'LicenceRequired':
      return {
        ...withOutcome(state, event, 'licence-required'),
        state: 'licence-required',
        decision: decided(
          event,
          'licence-required',
          event.data.evidenceHash,
          withOutcome(state, event, 'licence-required'),
        ),
      };
    case 'CaseRejected':
      return { ...state, state: 'rejected', decision: decided(event, 'rejected', event.data.evidenceHash, state) };
    case 'DecisionNotified':
      return { ...state, notified: true };
    default:
      return unreachable(event);
  }
}

function escalated(state: Case, event: Of<'CaseEscalated'>): Case {
  const { escalatedTo, turn } = state;
  const { at, actor, data } = event;
  const { from, to, cause, turn: turnId } = data;
  // Time climbs step by step, also below where a person has carried the case.
  const top = escalatedTo !== null && isAbove(escalatedTo, to) ? escalatedTo : to;
  const climbed =
    cause === 'time' && turn?.turnId === turnId ? { ...turn, climbs: [...turn.climbs, { to, at }] } : turn;
  const by = cause === 'person' ? actor.id : null;
  const escalations = [...state.escalations, { eventId: event.id, from, to, cause, turn: turnId, by, at }];
  const persons = by === null ? [] : personsOf(actor).filter((person) => !state.escalators.includes(person));
  const escalators = [...state.escalators, ...persons];
  return { ...state, escalatedTo: top, escalatedAt: at, turn: climbed, escalations, escalators };
}

function withMaker(state: Case, person: PersonId): Case {
  return state.makers.includes(person) ? state : { ...state, makers: [...state.makers, person] };
}

function withCheck(state: Case, checkId: string, change: Partial<Check>): Case {
  return {
    ...state,
    checks: state.checks.map((check) => (check.checkId === checkId ? { ...check, ...change } : check)),
  };
}

function withOutcome(state: Case, event: CaseEvent & { data: { stepId: string } }, outcome: StepOutcome): Case {
  const grounds = event.type === 'StepRejected' ? { grounds: event.data.grounds } : {};
  const decision = { outcome, ...doneBy(event), ...grounds };
  return {
    ...withDecider(state, event, event.data.stepId),
    steps: state.steps.map((step) => (step.stepId === event.data.stepId ? { ...step, ...decision } : step)),
  };
}

function decided(
  event: Of<'CaseApproved' | 'CaseRejected' | 'LicenceRequired' | 'CaseWithdrawn'>,
  outcome: Decision['outcome'],
  evidenceHash: string | null,
  voted: Pick<Case, 'steps'> = { steps: [] },
): Decision {
  const conditional = event.type === 'CaseApproved' && event.data.conditional;
  const grounds = event.type === 'CaseRejected' ? event.data.grounds : [];
  const against = voicesAgainst(voted);
  return { outcome, conditional, grounds, against, ...doneBy(event), evidenceHash, eventId: event.id };
}

function doneBy({ actor, at }: CaseEvent) {
  return { by: actor.id, inPlaceOf: actor.onBehalfOf, at };
}
