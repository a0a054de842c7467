// One case as one reader may see it: folded from its events, cut by the table of visible fields. Persons and units are ids; the API puts
// their names in.
import { nameOfVersion } from '#policy';
import { Refusal, type Actor, type CaseId, type Instant, type PersonId, type UnitId } from '#kernel';
import { amendingView, amendmentViews, type AmendingView, type AmendmentView } from '../amendments/amendment-view.js';
import { evolve } from '../case-fold.js';
import { unopened, type Case, type CaseState } from '../case.js';
import type { CaseEvent, DocumentKind, Tier } from '../case-event.js';
import { evidenceHash } from '../decisions/evidence.js';
import { currentStep } from '../decisions/route.js';
import { may, relationTo, type CaseRelation } from '../decisions/who-may.js';
import type { Dossier, Names } from '../dossier.js';
import { NO_BONDS, type Bonds } from '../duties/bonds.js';
import { changes, type Change } from '../dossier/changes.js';
import { kindOf } from '../kinds/case-kinds.js';
import type { CaseType } from '../kinds/case-types.js';
import { sees, visibleTo, type FieldGroup } from '../visible-fields.js';
import { actionsFor, type Action } from './actions.js';
import { riskView, type RiskView } from './decision/risk-view.js';
import { checkViews, hitViews, type CheckView, type HitView } from './findings-view.js';
import { openedCase, type OpenedCase } from './opened-case.js';
import { ownersSeen, type OwnerView } from '../ownership/owner-view.js';
import { decisionView, escalationViews, questionView, stepViews, tierView } from './review-view.js';
import type { DecisionView, EscalationView, QuestionView, StepView, TierView } from './review-view.js';
import { contestView, earlierDecisionViews, holdView } from './course-view.js';
import type { ContestView, EarlierDecisionView, HoldView } from './course-view.js';
import { consultationViews, interestViews, rerouteView } from './route/duties-view.js';
import type { ConsultationView, InterestView, Reader, RerouteView } from './route/duties-view.js';
import { documentViews } from './document-views.js';
import type { UnitPaths } from '../units/unit-reach.js';
import { isBlindTo } from '../second-looks/second-look.js';
import { secondLookView, type SecondLookView } from '../second-looks/second-look-view.js';
import { badgeOf, waitingFor, waitingForUnseen, type Badge, type WaitingFor } from './waiting-for.js';

export type CaseView = {
  id: CaseId;
  number: string;
  type: CaseType;
  state: CaseState;
  badge: Badge;
  host: PersonId;
  unit: UnitId;
  laboratory: string;
  tier: Tier | null;
  waitingFor: WaitingFor | null;
  openedAt: Instant;
  changedAt: Instant;
  escalatedAt: Instant | null;
  version: number;
  relation: CaseRelation;
  asOf: Instant | null;
  /** The name of the version under which it runs or ran then; to whoever reads the route. */
  policy: string | null;
  round: number;
  since: Instant;
  person: { id: PersonId; names: Names | null; erased: boolean };
  dossier: Dossier | null;
  documents: DocumentView[];
  checks: CheckView[];
  hits: HitView[];
  proposal: RiskView | null;
  tierAssignment: TierView | null;
  steps: StepView[];
  conditions: { conditionId: string; text: string | null; stepId: string }[];
  decision: DecisionView | null;
  question: QuestionView | null;
  /** What was answered to the question of the round before. */
  answer: string | null;
  escalations: EscalationView[];
  owners: OwnerView[];
  held: HoldView | null;
  interests: InterestView[];
  rerouted: RerouteView | null;
  consultations: ConsultationView[];
  contest: ContestView | null;
  earlierDecisions: EarlierDecisionView[];
  secondLook: SecondLookView | null;
  notice: { ja: string; en: string } | null;
  invitation: { expiresAt: Instant; openedAt: Instant | null; locked: boolean } | null;
  evidenceHash: string | null;
  changes: Change[];
  /** What came under the route of the present round. */
  amendments: AmendmentView[];
  /** Of whoever may amend the dossier now. */
  amending: AmendingView | null;
  actions: Action[];
  visible: FieldGroup[];
};

export type DocumentView = {
  documentId: string;
  kind: DocumentKind;
  filename: string | null;
  mediaType: string;
  sizeBytes: number;
  attachedAt: Instant;
  by: PersonId;
};

export type CaseViewOptions = {
  actor: Actor;
  /** The case's unit and all above it; left out: the unit alone. */
  unitPath?: readonly UnitId[];
  /** The same of other units that its route names. */
  unitPaths?: UnitPaths;
  /** The instant of the question; left out: that of the last change. */
  now?: Instant;
  /** Who is bound to whom; left out: nobody is known to be. It decides what is offered, never what may be done. */
  bonds?: Bonds;
  /** Show the case as it stood then; nothing can be done to it. */
  asOf?: Instant;
};

/**
 * @param events the case's stream with its sealed fields opened
 * @throws Refusal `second_look.blind` to whoever may still decide it again without knowing of the first decision
 * @returns null when there was no such case (then), or the actor stands in no relation to it
 */
export function caseView(
  events: readonly CaseEvent[],
  { actor, unitPath, unitPaths = {}, now, asOf, bonds = NO_BONDS }: CaseViewOptions,
): CaseView | null {
  const told = asOf === undefined ? events : events.filter(({ at }) => at <= asOf);
  const last = told.at(-1);
  if (!last) return null;
  const state = told.reduce(evolve, unopened);
  const path = unitPath ?? [state.unit];
  // Who someone is to the case is a matter of today, also for a look at the past: a maker of later rounds stays a maker.
  const today = events.reduce(evolve, unopened);
  const relation = relationTo(actor, today, path, unitPaths);
  if (relation === null) return null;
  if (isBlindTo(actor, today)) throw new Refusal('second_look.blind', 'forbidden');
  const opened = openedCase(told);
  return {
    ...frame(state, last, relation),
    asOf: asOf ?? null,
    ...ofPerson(state, opened, relation),
    ...ofScreening(state, opened, relation),
    ...ofReview(state, opened, relation, actor.id),
    ...ofDuties(state, opened, { actor, relation, unitPath: path, now: asOf ?? now ?? state.changedAt }, told),
    amending: asOf === undefined && may('case.amend', actor, state, path) ? amendingView(state, opened) : null,
    actions: asOf === undefined ? actionsFor(actor, state, path, { at: now, bonds, unitPaths }) : [],
    visible: visibleTo(relation),
  };
}

function frame(state: Case, last: CaseEvent, relation: CaseRelation) {
  const { number, host, unit, laboratory, openedAt, changedAt, escalatedAt, round, since } = state;
  return {
    ...{ id: last.stream.slice('case-'.length), number, type: kindOf(state).type, state: state.state },
    ...{ badge: badgeOf(state), host, unit, laboratory, openedAt, changedAt, escalatedAt, round, since, relation },
    tier: sees(relation, 'tier') ? (state.assignment?.tier ?? null) : null,
    policy: sees(relation, 'steps') ? nameOfVersion(state.policy) : null,
    waitingFor: waitingSeen(state, relation),
    version: last.version,
  };
}

/** Who has the case, as far as this relation may know. */
export function waitingSeen(state: Case, relation: CaseRelation): WaitingFor | null {
  const waiting = sees(relation, 'hitsOpen') ? waitingFor(state) : waitingForUnseen(state);
  if (waiting === null || sees(relation, 'steps')) return waiting;
  const { board: _, ...rest } = waiting;
  return rest;
}

function ofPerson(state: Case, opened: OpenedCase, relation: CaseRelation) {
  const shows = (group: FieldGroup): boolean => sees(relation, group);
  return {
    person: { id: state.applicant, names: shows('person') ? opened.names : null, erased: opened.erased },
    dossier: shows('dossier') ? opened.dossier : null,
    documents: shows('documents') ? documentViews(state, opened) : [],
    invitation: shows('invitation') && state.invitation !== null ? invitationOf(state.invitation) : null,
    amendments: amendmentViews(state, opened, relation),
    changes:
      shows('changes') && opened.dossier && opened.dossierBefore ? changes(opened.dossierBefore, opened.dossier) : [],
  };
}

function invitationOf({ expiresAt, openedAt, locked }: NonNullable<Case['invitation']>) {
  return { expiresAt, openedAt, locked };
}

function ofScreening(state: Case, opened: OpenedCase, relation: CaseRelation) {
  return {
    checks: checkViews(state, opened, relation),
    hits: hitViews(state, opened, relation),
    proposal: riskView(state, opened.dossier, relation),
  };
}

function ofDuties(state: Case, opened: OpenedCase, reader: Reader, told: readonly CaseEvent[]) {
  const routes = new Set(told.flatMap((event) => (event.type === 'RouteOpened' ? [event.data.round] : [])));
  return {
    interests: interestViews(state, opened, reader),
    rerouted: rerouteView(state, opened, reader.relation),
    consultations: consultationViews(state, opened, reader, routes),
  };
}

function ofReview(state: Case, opened: OpenedCase, relation: CaseRelation, reader: PersonId) {
  const conditions = state.conditions.map(({ conditionId, stepId }) => ({
    ...{ conditionId, stepId, text: opened.conditions.get(conditionId) ?? null },
  }));
  return {
    tierAssignment: tierView(state, opened, relation),
    steps: stepViews(state, opened, relation),
    conditions: sees(relation, 'conditions') ? conditions : [],
    decision: decisionView(state, relation),
    question: questionView(state, opened, relation),
    answer: sees(relation, 'questionToHost') ? opened.answer : null,
    escalations: escalationViews(opened, relation),
    owners: ownersSeen(state, relation, reader),
    held: holdView(state, opened, relation),
    contest: contestView(state, opened, relation),
    earlierDecisions: earlierDecisionViews(state, opened, relation),
    secondLook: secondLookView(state, opened, relation),
    // A letter about a decision that stands no longer would tell how to contest it.
    notice: state.notified && sees(relation, 'notice') ? opened.notice : null,
    evidenceHash:
      sees(relation, 'evidence') && state.steps.length > 0 ? evidenceHash(state, currentStep(state)?.step) : null,
  };
}
