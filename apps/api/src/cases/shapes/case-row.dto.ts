import { Flag, Instant, OneOf, Part, Text, Uuid, Whole } from '../../http/input/field.js';
import { UnitName } from '../../http/answer.dto.js';
import { Colleague, EscalationGist } from './owner.dto.js';

export const CASE_TYPES = ['student-admission', 'research-partnership'] as const;
/** Where a case stands, for figures; in the order in which it passes them. */
export const STAGES = ['draft', 'screening', 'department', 'office', 'executive', 'president', 'returned'] as const;
export const STATES = [
  'draft',
  'screening',
  'in-review',
  'returned',
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
  'withdrawn',
] as const;
export const BADGES = ['checking', 'may-start', 'conditional', 'may-not-start'] as const;
export const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
export const DUES = ['over', 'today'] as const;
export const VIEWS = ['mine', 'queue', 'all'] as const;
const WAITED_FOR = ['applicant', 'host', 'machine', 'dean', 'officer', 'executive', 'president'] as const;
const WAITED_WHAT = [
  ...(['draft', 'declaration', 'submit', 'checks', 'adjudication', 'tier', 'decision', 'answer'] as const),
  ...(['hold', 'contest'] as const),
] as const;

export class BoardStanding {
  @Whole({ example: 1, about: 'So many have approved' }) approved!: number;
  @Whole({ example: 2, about: 'So many must' }) need!: number;
  @Whole({ example: 2, about: 'Seats that nobody has filled yet' }) waiting!: number;
}

export class WaitingFor {
  @OneOf(WAITED_FOR, { name: 'WaitedFor', example: 'officer' }) who!: (typeof WAITED_FOR)[number];
  @Text({ nullable: true, example: 'engineering' }) unit!: string | null;
  @OneOf(WAITED_WHAT, { name: 'WaitedWhat', example: 'adjudication' }) what!: (typeof WAITED_WHAT)[number];
  @Instant() since!: string;
  @Part(BoardStanding, { optional: true, about: 'Of a step that several decide' }) board?: BoardStanding;
}

export class Due {
  @Instant() at!: string;
  @Flag({ example: false, about: 'Whether it has passed' }) isOver!: boolean;
  @Whole({ example: 2, about: 'Business days until then, or since; 0: within its own day' }) days!: number;
}

export class InPlaceOf {
  @Uuid({ about: 'What to send as `In-Place-Of`' }) delegation!: string;
  @Text({ nullable: true, example: '佐藤 健一', about: 'In whose place' }) name!: string | null;
}

export class CaseGist {
  @Uuid() id!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @OneOf(CASE_TYPES, { name: 'CaseType' }) type!: (typeof CASE_TYPES)[number];
  @OneOf(STATES, { name: 'CaseState', example: 'screening' }) state!: (typeof STATES)[number];
  @OneOf(BADGES, { name: 'Badge' }) badge!: (typeof BADGES)[number];
  @Text({ nullable: true, example: 'Parviz Amini', about: 'null: not named yet, erased, or not yours to know' })
  personName!: string | null;
  @Text({ nullable: true, example: '佐藤 健一' }) hostName!: string | null;
  @Part(UnitName) unit!: UnitName;
  @Text({ example: '計算力学研究室' }) laboratory!: string;
  @OneOf(TIERS, { nullable: true, example: 'T2' }) tier!: (typeof TIERS)[number] | null;
  @Part(WaitingFor, { nullable: true }) waitingFor!: WaitingFor | null;
  @Part(Due, {
    nullable: true,
    about: 'When whoever has it inside the university is to have acted; null while nobody there has',
  })
  due!: Due | null;
  @Instant() openedAt!: string;
  @Instant() changedAt!: string;
  @Instant({ nullable: true }) escalatedAt!: string | null;
  @Whole({ example: 7 }) version!: number;
}

export class CaseRow extends CaseGist {
  @Part(Colleague, { nullable: true, about: 'Who looks after it at the desk where it waits' }) owner!: Colleague | null;
  @Part(EscalationGist, { nullable: true, about: 'Where it was carried to; null once it is decided' })
  escalation!: EscalationGist | null;
  @Part(InPlaceOf, { nullable: true, about: 'In the queue: by which delegation it waits for the reader' })
  inPlaceOf!: InPlaceOf | null;
}

export class CaseCounts {
  @Whole({ example: 2 }) mine!: number;
  @Whole({ example: 5 }) queue!: number;
  @Whole({ example: 41 }) all!: number;
}

export class CaseList {
  @Part(CaseRow, { many: 200 }) items!: CaseRow[];
  @Text({ nullable: true, max: 1000, example: null, about: 'Cursor of the next page' }) next!: string | null;
  @Part(CaseCounts) counts!: CaseCounts;
}
