// Every controller of the API: the module lists them, and the OpenAPI document is generated from them.
import { AccountsController } from './accounts/accounts.controller.js';
import { OrganisationController } from './accounts/organisation.controller.js';
import { ApplicantController, ApplicantSessionController } from './applicant/applicant.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CasePagesController } from './cases/case-pages.controller.js';
import { AmendmentsController } from './cases/amendments/amendments.controller.js';
import { CourseController } from './cases/course.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { OpinionsController, ConsultationsController } from './cases/duties/consultations.controller.js';
import { DutiesController } from './cases/duties/duties.controller.js';
import { SightingsController } from './cases/decision/sightings.controller.js';
import { DismissalsController } from './cases/dismissals.controller.js';
import { DocumentsController } from './cases/documents.controller.js';
import { DraftController } from './cases/draft.controller.js';
import { ReviewController } from './cases/review.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { ListMappingsController } from './lists/list-mappings.controller.js';
import { ListVersionsController } from './lists/list-versions.controller.js';
import { ListsController } from './lists/lists.controller.js';
import { LookupBatchesController } from './lookups/lookup-batches.controller.js';
import { LookupsController } from './lookups/lookups.controller.js';
import { MatchController } from './lookups/match.controller.js';
import { ReorganisationController } from './organisation/reorganisation.controller.js';
import { CommitteesController } from './organisation/committees.controller.js';
import { GrammarController } from './organisation/grammar.controller.js';
import { RolesController } from './organisation/roles.controller.js';
import { MailsController } from './mails/mails.controller.js';
import { CasePolicyController } from './policy/case-policy.controller.js';
import { FiguresController } from './queues/figures.controller.js';
import { OwnerController } from './queues/owner.controller.js';
import { QueueViewsController } from './queues/queue-views.controller.js';
import { PolicyController } from './policy/policy.controller.js';
import { PolicyVersionsController } from './policy/policy-versions.controller.js';
import { RosterCasesController } from './rosters/roster-cases.controller.js';
import { RosterMappingsController } from './rosters/roster-mappings.controller.js';
import { RostersController } from './rosters/rosters.controller.js';
import { SecondLooksController } from './second-looks/second-looks.controller.js';
import { SessionController } from './session/session.controller.js';
import { TokensController } from './session/tokens.controller.js';
import { SystemController } from './system/system.controller.js';

export const CONTROLLERS = [
  SessionController,
  TokensController,
  SystemController,
  CasesController,
  CasePagesController,
  DraftController,
  DocumentsController,
  ReviewController,
  AmendmentsController,
  CourseController,
  DutiesController,
  ConsultationsController,
  OpinionsController,
  OwnerController,
  QueueViewsController,
  FiguresController,
  SightingsController,
  DismissalsController,
  SecondLooksController,
  ApplicantController,
  ApplicantSessionController,
  ListsController,
  LookupsController,
  LookupBatchesController,
  MatchController,
  RosterMappingsController,
  RosterCasesController,
  RostersController,
  ListMappingsController,
  ListVersionsController,
  CalendarController,
  AccountsController,
  OrganisationController,
  ReorganisationController,
  RolesController,
  CommitteesController,
  GrammarController,
  DelegationsController,
  MailsController,
  PolicyController,
  PolicyVersionsController,
  CasePolicyController,
];
