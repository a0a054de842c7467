export {
  CASE_STATES,
  FINAL_STATES,
  unopened,
  type Case,
  type CaseHit,
  type CaseState,
  type Check,
  type Decision,
  type Document,
  type Invitation,
  type Step,
  type StepOutcome,
} from './case.js';
export { evolve } from './case-fold.js';
export type { CaseCommand, CaseContext } from './case-command.js';
export {
  CHECKS,
  type CaseEvent,
  type CaseOccurrence,
  type CheckName,
  type DocumentKind,
  type Ground,
  type Hit,
  type HitDetail,
  type Verdict,
} from './case-event.js';
export { currentStep } from './decisions/approval.js';
export { DOCUMENT_BYTES_MAX, DOCUMENT_MEDIA_TYPES } from './decisions/drafting.js';
export { checksDone, evidenceHash, openHits } from './decisions/evidence.js';
export { COMMAND_PERMISSIONS, may, relationTo, type CaseRelation, type Parties } from './decisions/who-may.js';
export type {
  Affiliation,
  Answer,
  ApplicantPart,
  Declaration,
  Dossier,
  Funding,
  HostPart,
  Names,
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
  partiesOf,
  residencyFacts,
  specificCategoryFacts,
  technologyFacts,
  type Party,
} from './dossier/facts.js';
export { questions, type Question, type QuestionCode } from './dossier/questions.js';
export { decide } from './student-admission.js';
