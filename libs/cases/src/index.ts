export {
  CASE_STATES,
  FINAL_STATES,
  unopened,
  type Case,
  type CaseHit,
  type CaseState,
  type Check,
  type Consultation,
  type Decision,
  type Document,
  type Invitation,
  type Step,
  type StepOutcome,
} from './case.js';
export { evolve } from './case-fold.js';
export type { CaseCommand, CaseContext, Identified, NewDecision } from './case-command.js';
export {
  CASE_UPCASTERS,
  CHECKS,
  type CaseEvent,
  type CaseOccurrence,
  type CheckName,
  type ConsultedRole,
  type ContestOutcome,
  type InterestKind,
  type DecidedOutcome,
  type DocumentKind,
  type EvidenceTier,
  type Ground,
  type Hit,
  type HitDetail,
  type RescreeningCause,
  type SearchedList,
  type Verdict,
} from './case-event.js';
export { grammar, isInGrammar, type GrammarRow } from './decisions/grammar.js';
export { currentStep } from './decisions/route.js';
export { waitingSeats } from './decisions/board/stage.js';
export { readCommittees } from './committees/read-committees.js';
export { DOCUMENT_BYTES_MAX, DOCUMENT_MEDIA_TYPES } from './decisions/drafting.js';
export { askingHits, checksDone, evidenceHash, openHits, screeningComplete } from './decisions/evidence.js';
export { partnershipTierFacts, tierFacts } from './decisions/screening/tier-facts.js';
export {
  COMMAND_PERMISSIONS,
  matterOf,
  may,
  relationTo,
  type CaseRelation,
  type Parties,
} from './decisions/who-may.js';
export type {
  Affiliation,
  Agreement,
  Answer,
  Contact,
  ApplicantPart,
  Declaration,
  Dossier,
  Funder,
  Funding,
  HostPart,
  Names,
  Organisation,
  Owner,
  Partner,
  PayerType,
  Signature,
  Stay,
  Subject,
  Technology,
  Ties,
} from './dossier.js';
export { changes, type Change } from './dossier/changes.js';
export { asPointed, completeness, type CompletenessOptions, type Problem } from './dossier/completeness.js';
export {
  namesOf,
  organisationsOf,
  partiesOf,
  residencyFacts,
  specificCategoryFacts,
  technologyFacts,
  type Party,
  type PartyKind,
} from './dossier/facts.js';
export { endUseFacts, foreignParties, ownershipFacts } from './dossier/partnership/partnership-facts.js';
export { AGREEMENT_FORMS } from './dossier.js';
export { questions, type Question, type QuestionCode } from './dossier/questions.js';
export { decide } from './decisions/decide.js';
export type { CaseKind } from './kinds/case-kind.js';
export { kindOf } from './kinds/case-kinds.js';
export { CASE_TYPES, hasApplicant, type CaseType } from './kinds/case-types.js';
export { NO_BONDS, type Bonds } from './duties/bonds.js';
export { laboratoriesOf } from './duties/laboratories.js';
export { readBonds } from './duties/read-bonds.js';
export { caseAskingFor, openOpinions, type AskedOpinion } from './consultations/asked-opinions.js';
export { isAskedOf } from './consultations/consulting.js';
export { openedCase } from './views/opened-case.js';
export {
  consultationView,
  type ConsultationView,
  type InterestView,
  type RerouteView,
} from './views/route/duties-view.js';
export { isKeptFrom, routeAhead, type RouteAhead } from './views/route/route-ahead.js';

export { CASE_EVENTS } from './case-event.js';
export { contentOf } from './amendments/amendment.js';
export type { AmendingView, AmendmentView } from './amendments/amendment-view.js';
export { isContent, lastContent, type ContentEvent } from './amendments/contents.js';
export { CaseNumbers, fiscalYear } from './case-numbers.js';
export { Cases, ChangeCase } from './cases.js';
export { caseProjections } from './views/projections.js';
export { Documents, readableFilename, sniff, type DocumentOf, type StoredDocument } from './dossier/documents.js';
export { Drafts, type Draft, type DraftChange, type DraftOf } from './dossier/drafts.js';
export { actionsFor, type Action, type ActionName } from './views/actions.js';
export type { ContestView, EarlierDecisionView, HoldView } from './views/course-view.js';
export { caseView, type CaseView, type CaseViewOptions, type DocumentView } from './views/case-view.js';
export { type CheckView, type FindingView, type HitView, type ProposalView } from './views/findings-view.js';
export { history, type HistoryLine } from './views/history.js';
export { policyToRead } from './views/policy-to-read.js';
export { decisionNotice } from './views/notice.js';
export { dueChecks, unansweredChecks, type DueChecks, type OpenCheck } from './views/open-checks.js';
export type {
  DecisionView,
  EscalationView,
  OutcomeWord,
  QuestionView,
  StepView,
  TierView,
} from './views/review-view.js';
export { Clearances, type BriefCase, type CaseClearance } from './clearances/clearances.js';
export { badgeOf, waitingFor, waitingForUnseen, type Badge, type WaitingFor } from './views/waiting-for.js';
export {
  queueOf,
  worklist,
  WORKLIST_LIMIT_MAX,
  type StandIn,
  type WorklistPage,
  type WorklistQuery,
  type WorklistRow,
  type WorklistView,
} from './views/worklist-query.js';
export { sees, VISIBLE_FIELDS, visibleTo, type FieldGroup } from './visible-fields.js';
export { displayName } from './worklist.js';

export { Sightings, type SightingOf } from './sightings/sightings.js';
export { newsSince, type News, type Reader } from './views/decision/news.js';

export { Calendars, ChangeCalendar, readCalendar } from './calendar/calendars.js';
export {
  CALENDAR_EVENTS,
  calendarStream,
  closureIdOf,
  decideCalendar,
  evolveCalendar,
  USUAL,
  type CalendarCommand,
  type CalendarEvent,
  type InstitutionCalendar,
} from './calendar/institution-calendar.js';

export { consequencesOfMove, type MoveConsequences } from './policies/moving.js';
export {
  decidePolicy,
  evolvePolicies,
  lastDayOf,
  NO_POLICIES,
  POLICY_EVENTS,
  policyStream,
  versionInForceOn,
  versionNamed,
  type DraftedPolicy,
  type InstitutionPolicies,
  type PolicyActivation,
  type PolicyCommand,
  type PolicyEvent,
  type PolicySimulation,
  type ProposedActivation,
} from './policies/institution-policies.js';
export { ChangePolicies, knowPolicy, Policies, policyIn, policyInForce, readPolicies } from './policies/policies.js';
export { compareUnder, isOtherwise, type CaseComparison } from './policies/comparison.js';
export type { SimulationCounts } from './policies/policy-words.js';
export {
  pastCase,
  simulate,
  simulateInstitution,
  SIMULATED_MAX,
  type PastCase,
  type SimulatedCase,
  type Simulation,
} from './policies/simulation.js';
export {
  submittedFacts,
  underPolicy,
  type DeadlineUnder,
  type StepUnder,
  type SubmittedFacts,
  type UnderPolicy,
} from './policies/under-policy.js';

export { escalationGroups, type EscalationGroup } from './queues/board.js';
export { figures, type Figures, type FiguresOf } from './queues/figures.js';
export type { Stays } from './queues/stays.js';
export { SavedViews, VIEWS_MAX, type QueueFilter, type SavedView, type ViewWish } from './queues/saved-views.js';
export type { EscalationSeen } from './ownership/escalation-view.js';
export { deadlineOf, dueSeen, dueView, type Deadline, type DueView } from './turns/deadline.js';
export { overdueTurns, type Overdue, type OverdueTurn } from './turns/overdue-turns.js';
export type { Turn } from './turns/turn.js';

export { openLookFor } from './second-looks/looking-again.js';
export {
  DECIDED_OUTCOMES,
  isBlindTo,
  isDrawn,
  SECOND_LOOK_ONE_IN,
  SECOND_LOOK_TIERS,
  type SecondLookStatus,
} from './second-looks/second-look.js';
export { blindView, type BlindView, type SecondLookView, type UnjudgedHit } from './second-looks/second-look-view.js';
export { SecondLooks, type SecondLookCount, type SecondLookRow } from './second-looks/second-looks.js';
export { isRescreened } from './decisions/screening/rescreening.js';
export { Memories } from './memory/memories.js';
export {
  MEMORY_SCOPES,
  type HitChange,
  type HitIdentity,
  type Memory,
  type MemoryRef,
  type MemoryScope,
  type Reopened,
  type ReopenedBecause,
} from './memory/memory.js';
export { recall, type Found, type Recalled, type Recalling } from './memory/recall.js';
export { readOffices, rolesOfSeveralUnits } from './units/offices.js';
export { pathOf, pathsOf, unitsNamed, type CasePaths, type UnitPaths } from './units/unit-reach.js';
export { waitingOffices, type WaitingOffice } from './turns/waiting-offices.js';
export { dueRescreenings, type OpenRescreening } from './rescreening/open-rescreenings.js';
export { casesUnderClearance } from './rescreening/population.js';
export {
  ChangeRescreening,
  RESCREENING_EVENTS,
  Rescreenings,
  decideRescreening,
  evolveRescreening,
  rescreeningStream,
  UNASKED,
  type Rescreening,
  type RescreeningCommand,
  type RescreeningCounts,
  type RescreeningEvent,
} from './rescreening/rescreening.js';
