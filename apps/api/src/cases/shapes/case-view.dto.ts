// One case as the asker may see it. What the asker may not see is null or absent from the list; `visible` names the groups that are shown.
import { AnyJson, Day, Flag, Fraction, Instant, OneOf, Part, Text, Uuid, Whole } from '../../http/input/field.js';
import { UnitName, Words } from '../../http/answer.dto.js';
import { Amending, Amendment, AskedAgain } from '../amendments/amendment.dto.js';
import { CaseGist, TIERS } from './case-row.dto.js';
import { SecondLook } from '../../second-looks/second-look.dto.js';
import { Contest, EarlierDecision, Hold, StepBoard, StepQuestion } from './course.dto.js';
import { CaseOwner } from './owner.dto.js';
import { Dossier, Names } from './dossier.dto.js';
import { GroundInWords, VoiceAgainst } from './grounds.dto.js';
import { Consultation, Interest, Reroute, StepConfirmation } from '../duties/duties.dto.js';

export const CHECKS = [
  ...(['completeness', 'residency', 'specific-category', 'list-screening'] as const),
  ...(['ownership', 'end-use'] as const),
] as const;
export const DOCUMENT_KINDS = ['cv', 'academic-record', 'signed-form', 'other'] as const;
export const VERDICTS = ['true-match', 'false-positive', 'inconclusive'] as const;
export const EVIDENCE_TIERS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;
export const STEPS = ['department', 'office', 'executive', 'president'] as const;
export const SCOPES = ['case', 'person', 'organisation-wide'] as const;
const CHANGED_FIELDS = [
  'name',
  'aliases',
  'birthDates',
  'country',
  'kind',
  'concerns',
  'remarks',
  'names',
  'birthDate',
] as const;
export const OUTCOMES = ['approve', 'approve-with-conditions', 'licence-required', 'return', 'reject'] as const;
const CHECK_STATES = ['requested', 'done', 'failed', 'in-progress'] as const;
const STEP_STATES = ['done', 'now', 'next', 'skipped', 'fallen-away'] as const;
const DECIDERS = ['dean', 'officer', 'executive', 'president'] as const;
export const ACTIONS = [
  'edit',
  'invite',
  'attach',
  'declare',
  'submit',
  'withdraw',
  'adjudicate',
  'confirm-dismissal',
  'assign-tier',
  'decide',
  'escalate',
  'amend',
  'take-back',
  'hold',
  'release-hold',
  'raise-tier',
  'lower-tier',
  'reopen',
  'supersede',
  'contest',
  'answer-contest',
  'reroute',
  'declare-interest',
  'lift-interest',
  'confirm-afterwards',
  'ask-opinion',
  'give-opinion',
  'withdraw-consultation',
  'take',
  'assign',
  'give-back',
  'verify',
] as const;
const RELATIONS = [
  'host',
  'applicant',
  'clerk',
  'dean',
  'officer',
  'executive',
  'president',
  'inspector',
  'machine',
] as const;
type Tier = (typeof TIERS)[number];

export class CasePerson {
  @Uuid() id!: string;
  @Part(Names, { nullable: true }) names!: Names | null;
  @Flag() erased!: boolean;
}

export class CaseDocument {
  @Uuid() documentId!: string;
  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' }) kind!: (typeof DOCUMENT_KINDS)[number];
  @Text({ nullable: true, max: 255, example: '履歴書.pdf' }) filename!: string | null;
  @Text({ example: 'application/pdf' }) mediaType!: string;
  @Whole({ example: 48_213 }) sizeBytes!: number;
  @Instant() attachedAt!: string;
  @Text({ nullable: true, example: '佐藤 健一' }) by!: string | null;
}

export class FindingInWords {
  @Text({ example: 'declaration.income_unknown' }) code!: string;
  @Part(Words) sentence!: Words;
}

export class SearchedList {
  @Text({ example: 'meti-eul' }) list!: string;
  @Part(Words) name!: Words;
  @Text({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) sha256!: string;
  @Whole({ nullable: true, example: 3, about: 'Null where it was not kept (before 2026-12), as the next' }) version!:
    number | null;
  @Whole({ nullable: true, example: 835 }) entries!: number | null;
}

export class CheckView {
  @OneOf(CHECKS, { name: 'CheckName', example: 'list-screening' }) check!: (typeof CHECKS)[number];
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b11' }) checkId!: string;
  @Whole({ example: 1 }) round!: number;
  @OneOf(CHECK_STATES, { name: 'CheckState', example: 'done' }) status!: (typeof CHECK_STATES)[number];
  @OneOf(['clear', 'attention', 'unknown'], { nullable: true, example: 'attention' }) result!:
    'clear' | 'attention' | 'unknown' | null;
  @Part(FindingInWords, { many: 200 }) findings!: FindingInWords[];
  @Part(SearchedList, { many: 50 }) lists!: SearchedList[];
  @Text({ nullable: true, max: 300, example: 'sekisho-names/2+3f0f6f1c', about: 'Program and tables that made it' })
  engine!: string | null;
  @Whole({ example: 1 }) attempt!: number;
  @Instant({ nullable: true }) retryAt!: string | null;
  @Instant({ nullable: true }) at!: string | null;
}

export class HitList {
  @Text({ example: 'meti-eul' }) id!: string;
  @Part(Words) name!: Words;
  @Part(Words) legalEffect!: Words;
}

export class HitField {
  @Text({ example: 'name' }) field!: string;
  @Text({ nullable: true, max: 1000, example: 'Northern Institute of Technology' }) ours!: string | null;
  @Text({ nullable: true, max: 1000, example: 'Northern Inst. of Technology' }) theirs!: string | null;
  @OneOf(['agree', 'differ', 'unknown'], { name: 'Agreement' }) agreement!: 'agree' | 'differ' | 'unknown';
}

export class HitStep {
  @Text({ max: 1000, example: 'institute' }) ours!: string;
  @Text({ max: 1000, example: 'inst' }) theirs!: string;
  @Text({ example: 'abbreviation' }) route!: string;
  @Fraction({ example: 0.95 }) score!: number;
}

export class HitReading {
  @Text({ example: 'pinyin' }) ours!: string;
  @Text({ example: 'as-written' }) theirs!: string;
}

export class HitDeception {
  @Text({ example: 'look-alike' }) kind!: string;
  @Whole({ example: 3, about: 'Where in the name, in UTF-16 code units from 0' }) at!: number;
  @Text({ example: 'U+0430' }) codePoint!: string;
}

export class HitDetail {
  @Text({ max: 1000, example: 'Northern Institute of Technology' }) ours!: string;
  @Text({ max: 1000, example: 'Northern Inst. of Technology' }) theirs!: string;
  @Text({ max: 1000, example: 'Northern Institute of Technology' }) entryName!: string;
  @Text({ nullable: true, example: 'XX' }) country!: string | null;
  @Text({ nullable: true, example: 'alias', about: 'What their name is in the entry; null where it was not kept' })
  theirRole!: string | null;
  @Part(HitReading, { nullable: true, about: 'The readings by which the names met' }) reading!: HitReading | null;
  @Text({ nullable: true, example: null, about: 'What the register of organisations says of the two' }) bond!:
    string | null;
  @Text({ many: 20, example: 'common-name', about: 'What held the score down' }) limits!: string[];
  @Part(HitDeception, { many: 100, about: 'Letters that say one thing to the eye and another to a machine' })
  deceptions!: HitDeception[];
  @Part(HitField, { many: 50 }) fields!: HitField[];
  @Part(HitStep, { many: 100 }) explanation!: HitStep[];
}

export class EarlierDismissal {
  @OneOf(SCOPES, { name: 'MemoryScope', example: 'case' }) scope!: (typeof SCOPES)[number];
  @Uuid() caseId!: string;
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b11', about: 'The event in which it was dismissed' })
  eventId!: string;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The second officer' }) confirmedBy!: string | null;
  @Instant() at!: string;
  @Day({ example: '2028-11-29', about: 'Last day on which it holds' }) until!: string;
  @Text({ nullable: true, max: 4000, example: null, about: 'Null where it lies with another person’s case' }) reason!:
    string | null;
}

export class HitFieldChange {
  @OneOf(['entry', 'party'], { name: 'ChangedSide' }) of!: 'entry' | 'party';
  @OneOf(CHANGED_FIELDS, { name: 'ChangedField', example: 'aliases' }) field!: (typeof CHANGED_FIELDS)[number];
  @Text({ nullable: true, max: 10_000, example: null }) before!: string | null;
  @Text({ nullable: true, max: 10_000, example: 'Northern Inst. of Technology' }) after!: string | null;
}

export class ReopenedHit {
  @OneOf(['entry-changed', 'party-changed', 'expired'], {
    name: 'ReopenedBecause',
    many: 3,
    example: ['entry-changed'],
  })
  because!: ('entry-changed' | 'party-changed' | 'expired')[];
  @Part(HitFieldChange, { many: 20 }) changes!: HitFieldChange[];
}

export class RememberedDismissal {
  @OneOf(SCOPES, { name: 'MemoryScope', example: 'case' }) scope!: (typeof SCOPES)[number];
  @Day({ example: '2028-11-29' }) until!: string;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The second officer' }) confirmedBy!: string | null;
  @Flag({ about: 'False as long as a second officer must confirm it' }) isInForce!: boolean;
}

export class HitView {
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b12' }) hitId!: string;
  @Text({ example: 'affiliation-0' }) party!: string;
  @Part(HitList) list!: HitList;
  @Text({ example: '412' }) entry!: string;
  @Fraction() score!: number;
  @OneOf(['strong', 'medium', 'weak'], { name: 'Band' }) band!: 'strong' | 'medium' | 'weak';
  @OneOf(EVIDENCE_TIERS, { nullable: true, example: 'E3', about: 'Evidence; null of older hits' })
  tier!: (typeof EVIDENCE_TIERS)[number] | null;
  @Part(HitDetail, { nullable: true }) detail!: HitDetail | null;
  @OneOf(VERDICTS, { nullable: true, example: null }) verdict!: (typeof VERDICTS)[number] | null;
  @Text({ nullable: true, max: 4000, example: null }) verdictReason!: string | null;
  @Text({ nullable: true, example: null }) adjudicatedBy!: string | null;
  @Instant({ nullable: true, example: null }) adjudicatedAt!: string | null;
  @Part(EarlierDismissal, { nullable: true, about: 'The earlier dismissal that holds for it' })
  memory!: EarlierDismissal | null;
  @Part(ReopenedHit, { nullable: true, about: 'Why an earlier dismissal holds no longer' })
  reopened!: ReopenedHit | null;
  @Part(RememberedDismissal, { nullable: true, about: 'How long this dismissal holds, and for whom' })
  remembered!: RememberedDismissal | null;
  @Instant({ nullable: true, example: null, about: 'Since when the entry stands on its list no more' }) removedAt!:
    string | null;
}

export class LoweringInWords {
  @Part(Words) sentence!: Words;
  @OneOf(TIERS, { name: 'Tier', about: 'What would be proposed then, all else as it is' }) tier!: Tier;
  @Flag({ about: 'Whether this alone lowers the tier; else other factors still carry it' }) isEnough!: boolean;
}

export class FactorInWords {
  @Text({ example: 'affiliation.defence' }) code!: string;
  @OneOf(TIERS, { name: 'Tier' }) tier!: Tier;
  @Part(Words) sentence!: Words;
  @Text({ nullable: true, max: 1000, example: '外為法 第25条第1項', about: 'Where the rule behind it comes from' })
  source!: string | null;
  @Part(LoweringInWords, { many: 50, about: 'What would have to be so for it to weigh less' })
  lowers!: LoweringInWords[];
}

export class TierProposal {
  @OneOf(TIERS, { name: 'Tier', example: 'T2' }) tier!: Tier;
  @Part(FactorInWords, { many: 50 }) factors!: FactorInWords[];
}

export class TierAssignment {
  @OneOf(TIERS, { nullable: true, example: 'T2', about: 'What the machine had proposed' }) proposed!: Tier | null;
  @OneOf(TIERS, { name: 'Tier', example: 'T2' }) tier!: Tier;
  @Text({ nullable: true, max: 4000, example: '提案のとおり' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class StepView {
  @Text({ example: 'r1-department' }) stepId!: string;
  @OneOf(STEPS, { name: 'StepName' }) step!: (typeof STEPS)[number];
  @OneOf(DECIDERS, { name: 'Decider' }) role!: (typeof DECIDERS)[number];
  @Text({ nullable: true, example: 'engineering' }) unit!: string | null;
  @Part(UnitName, { nullable: true, about: 'Its unit, where that is not the case’s own' }) otherUnit!: UnitName | null;
  @OneOf(STEP_STATES, { name: 'StepState', example: 'now' }) status!: (typeof STEP_STATES)[number];
  @OneOf(OUTCOMES, { nullable: true, example: null }) outcome!: (typeof OUTCOMES)[number] | null;
  @Text({ nullable: true, max: 4000, example: null }) reason!: string | null;
  @Text({ nullable: true, example: null }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
  @Instant({ nullable: true, example: null }) at!: string | null;
  @Flag() conditional!: boolean;
  @Part(StepConfirmation, { nullable: true, about: 'Of what was decided in another’s place; null otherwise' })
  confirmation!: StepConfirmation | null;
  @Part(StepQuestion, { nullable: true, about: 'With which question it came back to this step' })
  question!: StepQuestion | null;
  @Part(StepBoard, { nullable: true, about: 'Of a step that several decide; null where one person does' })
  board!: StepBoard | null;
  @Part(AskedAgain, { nullable: true, about: 'What changed under its decision' }) askedAgain!: AskedAgain | null;
}

export class Condition {
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b13' }) conditionId!: string;
  @Text({ nullable: true, max: 2000, example: '設備 A の利用前に相談すること' }) text!: string | null;
  @Text({ example: 'r1-office' }) stepId!: string;
}

export class DecisionView {
  @OneOf(['approved', 'approved-with-conditions', 'licence-required', 'rejected', 'withdrawn'], {
    name: 'DecisionOutcome',
  })
  outcome!: 'approved' | 'approved-with-conditions' | 'licence-required' | 'rejected' | 'withdrawn';
  @Part(GroundInWords, { many: 20 }) grounds!: GroundInWords[];
  @Part(VoiceAgainst, { many: 200, about: 'Where several did not let it through: what each of them said' })
  against!: VoiceAgainst[];
  @Flag() conditional!: boolean;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
  @Instant() at!: string;
  @Text({ nullable: true, example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) evidenceHash!:
    string | null;
}

export class Question {
  @Text({ nullable: true, max: 4000, example: '2023 年の所属を教えてください。' }) text!: string | null;
  @OneOf(['host', 'applicant'], { name: 'AskedParty' }) to!: 'host' | 'applicant';
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
  @Instant() at!: string;
}

export class Escalation {
  @OneOf(STEPS, { name: 'StepName', example: 'executive' }) to!: (typeof STEPS)[number];
  @OneOf(['person', 'time'], { name: 'EscalationCause', about: 'Whether somebody did, or a turn was overdue' })
  cause!: 'person' | 'time';
  @Text({ nullable: true, max: 4000, example: '三日間判断がありません。' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
  @Instant() at!: string;
}

export class InvitationView {
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) openedAt!: string | null;
  @Flag() locked!: boolean;
}

export class Change {
  @Text({ example: '/applicant/affiliations/0/to' }) pointer!: string;
  @AnyJson({ example: '2025-09' }) before!: unknown;
  @AnyJson({ example: '2026-03' }) after!: unknown;
}

export class ActionView {
  @OneOf(ACTIONS, { name: 'CaseAction', example: 'decide' }) action!: (typeof ACTIONS)[number];
  @Flag({ example: true }) allowed!: boolean;
  @Part(Words, { nullable: true, about: 'Why not' }) why!: Words | null;
  @Text({ optional: true, example: 'r1-department' }) stepId?: string;
  @Text({ optional: true, example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b12' }) hitId?: string;
  @Uuid({ optional: true, about: 'Whom it is about' }) person?: string;
  @Text({ optional: true, example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b14' }) consultationId?: string;
}

export class CaseView extends CaseGist {
  @OneOf(RELATIONS, { name: 'CaseRelation', example: 'officer', about: 'How the asker stands to the case' })
  relation!: (typeof RELATIONS)[number];
  @Instant({ nullable: true, example: null, about: 'Set when the case is shown as it stood' }) asOf!: string | null;
  @Text({ nullable: true, example: '2026-11-30.1', about: 'Version of the rules' }) policy!: string | null;
  @Whole({ example: 1 }) round!: number;
  @Instant({ about: 'Since when the case has been in this state' }) since!: string;
  @Part(CasePerson) person!: CasePerson;
  @Part(Dossier, { nullable: true }) dossier!: Dossier | null;
  @Part(CaseDocument, { many: 100 }) documents!: CaseDocument[];
  @Part(CheckView, { many: 100 }) checks!: CheckView[];
  @Part(HitView, { many: 500 }) hits!: HitView[];
  @Part(TierProposal, { nullable: true }) proposal!: TierProposal | null;
  @Part(TierAssignment, { nullable: true }) tierAssignment!: TierAssignment | null;
  @Part(StepView, { many: 1000 }) steps!: StepView[];
  @Part(Condition, { many: 50 }) conditions!: Condition[];
  @Part(DecisionView, { nullable: true }) decision!: DecisionView | null;
  @Part(Question, { nullable: true }) question!: Question | null;
  @Text({ nullable: true, max: 4000, example: null, about: 'What was answered to the last question' }) answer!:
    string | null;
  @Part(Escalation, { many: 20 }) escalations!: Escalation[];
  @Part(CaseOwner, { many: 20, about: 'Who looks after it, at most one person a desk; it gives no right' })
  owners!: CaseOwner[];
  @Part(Hold, { nullable: true, about: 'Nothing is decided until it is released' }) held!: Hold | null;
  @Part(Interest, { many: 50, about: 'Who stands too near to the case to decide it, as far as the asker may know' })
  interests!: Interest[];
  @Part(Reroute, { nullable: true, about: 'How an officer changed the route last' }) rerouted!: Reroute | null;
  @Part(Consultation, { many: 50, about: 'Opinions asked beside the route' }) consultations!: Consultation[];
  @Part(Contest, { nullable: true, about: 'Null where there is nothing to contest' }) contest!: Contest | null;
  @Part(EarlierDecision, { many: 50, about: 'Decisions that stand no longer' }) earlierDecisions!: EarlierDecision[];
  @Part(SecondLook, { nullable: true, about: 'Of a decision that was drawn to be decided again, blind' })
  secondLook!: SecondLook | null;
  @Part(Words, { nullable: true }) notice!: Words | null;
  @Part(InvitationView, { nullable: true }) invitation!: InvitationView | null;
  @Text({ nullable: true, example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) evidenceHash!:
    string | null;
  @Part(Change, { many: 500 }) changes!: Change[];
  @Part(Amendment, { many: 500, about: 'What changed under the open route' }) amendments!: Amendment[];
  @Part(Amending, { nullable: true, about: 'For whoever may amend it now' }) amending!: Amending | null;
  @Part(ActionView, { many: 600 }) actions!: ActionView[];
  @Text({ many: 50, example: 'dossier' }) visible!: string[];
}
