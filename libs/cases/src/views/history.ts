// A case's history in sentences, as far as the reader's relation goes. What is hidden leaves no sentence, and what betrays a hit is hidden
// like the hit.
import { renderBoth } from '#catalogue';
import { nameOfVersion, TIERS, type RouteStep, type StepName } from '#policy';
import type { Instant } from '#kernel';
import type { CaseEvent, Verdict } from '../case-event.js';
import { stagesOf, type Tally } from '../decisions/board/stage.js';
import { rememberedAmong } from '../decisions/screening/identities.js';
import { roundOf, stepNameOf } from '../decisions/route.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { sees, seesHit, seesRescreening, seesScreening, type FieldGroup } from '../visible-fields.js';

export type HistoryLine = {
  /** The event's number in the log; for readers outside the office the entry's number in what they see, so that no gap betrays what is hidden. */
  version: number;
  id: string;
  type: CaseEvent['type'];
  at: Instant;
  /** The API puts the names to these ids. */
  actor: CaseEvent['actor'];
  code: string;
  params: { [name: string]: string | number };
  sentence: { ja: string; en: string };
};

const GROUP_OF: { [type in CaseEvent['type']]: FieldGroup } = {
  CaseOpened: 'summary',
  ApplicantInvited: 'invitation',
  ApplicantLinkOpened: 'invitation',
  ApplicantLinkLocked: 'invitation',
  DocumentAttached: 'documents',
  DeclarationReceived: 'summary',
  CaseSubmitted: 'summary',
  CaseAmended: 'changes',
  CaseTakenBack: 'summary',
  CaseHeld: 'hold',
  HoldReleased: 'hold',
  CheckRequested: 'checks',
  CheckCompleted: 'checks',
  CheckFailed: 'checks',
  HitsIdentified: 'hitsDismissed',
  CaseRescreened: 'hitsDismissed',
  HitAdjudicated: 'hitsJudged',
  DismissalRemembered: 'hitsDismissed',
  DismissalConfirmed: 'hitsDismissed',
  TierProposed: 'proposal',
  TierAssigned: 'tier',
  TierRaised: 'tier',
  TierLowered: 'tier',
  RouteOpened: 'steps',
  CaseRerouted: 'steps',
  InterestDeclared: 'interests',
  InterestLifted: 'interests',
  ConsultationAsked: 'consultations',
  OpinionGiven: 'consultations',
  ConsultationWithdrawn: 'consultations',
  ConfirmedAfterwards: 'steps',
  StepApproved: 'steps',
  ConditionImposed: 'conditions',
  StepRejected: 'steps',
  CaseReturned: 'questionToHost',
  StepReturned: 'steps',
  CaseEscalated: 'escalations',
  CaseTaken: 'owner',
  CaseAssigned: 'owner',
  CaseGivenBack: 'owner',
  CaseApproved: 'decision',
  AccessReleased: 'decision',
  AccessSuspended: 'decision',
  LicenceRequired: 'decision',
  CaseRejected: 'decision',
  DecisionNotified: 'notice',
  CaseWithdrawn: 'decision',
  CaseReopened: 'summary',
  DecisionSuperseded: 'decision',
  DecisionContested: 'contest',
  ContestAnswered: 'contest',
  PolicyMoved: 'steps',
  SecondLookDrawn: 'secondLook',
  SecondLookGiven: 'secondLook',
  SecondLookDeclined: 'secondLook',
};

/** What this relation may read, oldest first. */
export function history(events: readonly CaseEvent[], relation: CaseRelation): HistoryLine[] {
  const routes = new Set(events.flatMap((event) => (event.type === 'RouteOpened' ? [event.data.round] : [])));
  const judged = new Set(events.flatMap((event) => (event.type === 'HitAdjudicated' ? [event.data.hitId] : [])));
  let round = 0;
  const lines = events.flatMap((event): HistoryLine[] => {
    if (event.type === 'CaseSubmitted' || event.type === 'CaseReopened' || event.type === 'PolicyMoved')
      round = event.data.round;
    if (!isShown(event, relation, { routeOpen: routes.has(round), judged })) return [];
    const { code, params } = sentenceOf(event, relation);
    const { version, id, type, at, actor } = event;
    return [{ version, id, type, at, actor, code, params, sentence: renderBoth(code, params) }];
  });
  return sees(relation, 'hitsOpen') ? lines : lines.map((line, index) => ({ ...line, version: index }));
}

interface Known {
  /** Of the event's round. */
  routeOpen: boolean;
  /** Hits that somebody judged, sooner or later. */
  judged: ReadonlySet<string>;
}

function isShown(event: CaseEvent, relation: CaseRelation, { routeOpen, judged }: Known): boolean {
  switch (event.type) {
    case 'HitAdjudicated':
      return seesHit(relation, event.data.verdict, routeOpen);
    case 'HitsIdentified':
      return seesScreening(relation, routeOpen) && sees(relation, 'hitsDismissed');
    case 'CaseRescreened':
      return seesRescreening(
        relation,
        event.data.hits.every(({ hitId, memory }) => memory !== null || judged.has(hitId)),
      );
    case 'DismissalRemembered':
    case 'DismissalConfirmed':
      return seesHit(relation, 'false-positive', routeOpen);
    case 'TierProposed':
      return seesScreening(relation, routeOpen) && sees(relation, 'proposal');
    // When the list screening is done before the office is, that is a sign by itself.
    case 'CheckCompleted':
    case 'CheckFailed':
      return (
        sees(relation, 'checks') &&
        (event.data.check !== 'list-screening' || routeOpen || seesScreening(relation, routeOpen))
      );
    // What is asked before the route is open may tell of a hit.
    case 'ConsultationAsked':
    case 'OpinionGiven':
    case 'ConsultationWithdrawn':
      return seesScreening(relation, routeOpen) && sees(relation, 'consultations');
    // That the office turns to a case could tell of a hit.
    case 'CaseTaken':
    case 'CaseAssigned':
    case 'CaseGivenBack':
      return sees(relation, event.data.role === 'officer' ? 'hitsOpen' : 'owner');
    case 'CaseReturned':
      return sees(relation, event.data.to === 'applicant' ? 'questionToApplicant' : 'questionToHost');
    default:
      return sees(relation, GROUP_OF[event.type]);
  }
}

type Sentence = { code: string; params: HistoryLine['params'] };

function sentenceOf(event: CaseEvent, relation: CaseRelation): Sentence {
  const variant = variantOf(event, relation);
  const params = paramsOf(event);
  // What the sentence does not say must not stand beside it either.
  if (variant === 'CheckDone') delete params['result'];
  if (variant === 'TierAssigned') delete params['proposed'];
  if (variant === 'VoteRejectedUntold' || variant === 'VoteLicence') delete params['grounds'];
  return { code: `history.${variant}`, params };
}

function variantOf(event: CaseEvent, relation: CaseRelation): string {
  switch (event.type) {
    case 'DeclarationReceived':
      return event.data.transcribed ? 'DeclarationTranscribed' : event.type;
    case 'CaseSubmitted':
      return event.data.corrected ? 'CaseCorrected' : event.type;
    case 'CheckCompleted': {
      const group = event.data.check === 'list-screening' ? 'hitsDismissed' : 'findings';
      return sees(relation, group) ? event.type : 'CheckDone';
    }
    case 'TierAssigned': {
      const [tier, proposed] = [TIERS.indexOf(event.data.tier), TIERS.indexOf(event.data.proposed)];
      // Who does not see what was proposed does not learn it from the difference either.
      if (tier === proposed || !sees(relation, 'proposal')) return event.type;
      return tier > proposed ? 'TierRaised' : 'TierLowered';
    }
    case 'CaseAmended':
      return event.data.concerns.length === 0 ? `${event.type}Immaterially` : event.type;
    case 'TierRaised':
    case 'TierLowered':
      return `${event.type}Later`;
    case 'DecisionSuperseded':
      return event.data.conditional ? `${event.type}Conditionally` : event.type;
    case 'CaseRerouted':
      return event.data.added.length === 0 ? 'CaseAskedAgain' : event.type;
    case 'InterestDeclared':
      return event.data.person === event.actor.id ? 'RecusalDeclared' : event.type;
    case 'SecondLookGiven':
      return event.data.sameOutcome && event.data.sameTier ? event.type : `${event.type}Otherwise`;
    case 'CaseEscalated':
      return event.data.cause === 'time'
        ? isUnattended(event.data.turn)
          ? 'CaseUnattended'
          : 'CaseOverdue'
        : event.type;
    case 'RouteOpened':
      return boardsIn(event.data.steps).length > 0 ? 'RouteOpenedWithBoards' : event.type;
    case 'StepRejected':
      return event.data.board
        ? voteAgainst(event.data.board, event.data.licence === true, sees(relation, 'reasons'))
        : event.type;
    case 'StepApproved':
      if (event.data.board) return voteFor(event.data.board, event.data.conditional);
      if (event.data.together) return `${event.type}Together`;
      return event.data.conditional ? `${event.type}Conditionally` : event.type;
    case 'CaseApproved':
    case 'AccessReleased':
      return event.data.conditional ? `${event.type}Conditionally` : event.type;
    default:
      return event.type;
  }
}

function voteFor({ approved, against, need, seats }: Tally, isConditional: boolean): string {
  const how = approved < need ? 'VoteApproved' : approved + against < seats ? 'VotePassedEarly' : 'VotePassed';
  return isConditional ? `${how}Conditionally` : how;
}

/** On which grounds somebody voted against is what a decider wrote, until the case is decided by it. */
function voteAgainst({ against, need, seats }: Tally, isLicence: boolean, isTold: boolean): string {
  if (isLicence) return 'VoteLicence';
  if (seats - against < need) return 'VoteRejectedLast';
  return isTold ? 'VoteRejected' : 'VoteRejectedUntold';
}

function votesOf({ approved, against, need, seats }: Tally): { [name: string]: number } {
  return { approved, need, left: seats - approved - against };
}

/** Of a vote: how the stage stands after it, and of one against its grounds. */
function voteIn({ board, ...data }: { board?: Tally; grounds?: string[] }): HistoryLine['params'] {
  if (board === undefined) return {};
  return { ...votesOf(board), ...(data.grounds && { grounds: data.grounds.join(', ') }) };
}

function routeOf(route: readonly RouteStep[]): HistoryLine['params'] {
  const steps = stagesOf(route).map(({ step }) => step);
  const boards = boardsIn(route);
  return { steps: steps.join(', '), ...(boards.length > 0 && { boards: boards.join(', ') }) };
}

/** Steps that several decide. */
function boardsIn(steps: readonly RouteStep[]): StepName[] {
  return stagesOf(steps).flatMap(({ step, seats }) => (seats.length > 1 ? [step] : []));
}

/** A turn is called after its round; anything else is the event of an escalation that nobody had taken. */
function isUnattended(turn: string | null): boolean {
  return turn !== null && roundOf(turn) === 0;
}

function paramsOf(event: CaseEvent): HistoryLine['params'] {
  switch (event.type) {
    case 'ApplicantInvited':
      return { language: event.data.language };
    case 'DocumentAttached':
      return { kind: event.data.kind };
    case 'CaseSubmitted':
      return { round: event.data.round };
    case 'CheckRequested':
      return { check: event.data.check };
    case 'CheckCompleted':
      return { check: event.data.check, result: event.data.result };
    case 'CheckFailed':
      return { check: event.data.check, attempt: event.data.attempt };
    case 'HitAdjudicated':
      return { verdict: event.data.verdict satisfies Verdict };
    case 'HitsIdentified':
      return { count: event.data.hits.length, remembered: rememberedAmong(event.data.hits) };
    case 'CaseRescreened': {
      const { cause, hits, removed } = event.data;
      const remembered = rememberedAmong(hits);
      return { cause, count: hits.length - remembered, remembered, removed: removed.length };
    }
    case 'DismissalRemembered':
      return { scope: event.data.scope, until: event.data.until };
    case 'TierProposed':
      return { tier: event.data.tier };
    case 'TierAssigned':
      return { tier: event.data.tier, proposed: event.data.proposed };
    case 'TierRaised':
    case 'TierLowered':
      return { tier: event.data.tier, before: event.data.before };
    case 'StepReturned':
      return { step: stepNameOf(event.data.from), to: stepNameOf(event.data.to) };
    case 'CaseReopened':
      return { round: event.data.round };
    case 'DecisionSuperseded':
    case 'ContestAnswered':
      return { outcome: event.data.outcome };
    case 'SecondLookGiven':
      return { outcome: event.data.outcome, tier: event.data.tier };
    case 'CaseAmended':
      return { changes: event.data.changes.join(', '), concerns: event.data.concerns.join(', ') };
    case 'RouteOpened':
      return routeOf(event.data.steps);
    case 'CaseRerouted':
      return { added: event.data.added.join(', '), from: event.data.askedAgainFrom ?? '' };
    case 'InterestDeclared':
      return { kind: event.data.kind };
    case 'StepApproved':
    case 'StepRejected':
      return { step: stepNameOf(event.data.stepId), ...voteIn(event.data) };
    case 'ConfirmedAfterwards':
      return { step: stepNameOf(event.data.stepId) };
    case 'CaseReturned':
      return { step: stepNameOf(event.data.stepId), to: event.data.to };
    case 'CaseTaken':
    case 'CaseAssigned':
    case 'CaseGivenBack':
      return { desk: event.data.role };
    case 'CaseEscalated':
      return { from: event.data.from, to: event.data.to };
    case 'CaseWithdrawn':
      return { by: event.data.by };
    case 'PolicyMoved':
      return { from: nameOfVersion(event.data.from), to: nameOfVersion(event.data.to) };
    default:
      return {};
  }
}
