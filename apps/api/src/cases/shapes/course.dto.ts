// What is asked, and what is shown, of a case's course: what holds it up, what was contested, which decisions stand no longer.
import type { NewDecision } from '#cases';
import { Words } from '../../http/answer.dto.js';
import { Day, Instant, OneOf, Part, Text, Whole } from '../../http/input/field.js';

const NEW_OUTCOMES = ['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const;
const CONTEST_OUTCOMES = ['upheld', 'varied', 'reversed'] as const;
const DECISION_OUTCOMES = [
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
  'withdrawn',
] as const;

export class TakeBackRequest {
  @Whole({ min: 1, example: 1, about: 'The round whose submission is meant' }) round!: number;
}

export class NewDecisionRequest {
  @OneOf(NEW_OUTCOMES, { name: 'NewOutcome', example: 'licence-required' }) outcome!: (typeof NEW_OUTCOMES)[number];
  @Text({ optional: true, many: 20, max: 2000, min: 1, example: '設備 A の利用前に相談すること' })
  conditions?: string[];
  @Text({ optional: true, many: 20, max: 100, example: 'end_use.military', about: 'Codes of GET /api/policy' })
  grounds?: string[];
  @Text({
    optional: true,
    max: 64,
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    about: '`evidenceHash` of the case as it was read',
  })
  evidenceHash?: string;
}

export class SupersessionRequest extends NewDecisionRequest {
  @Text({ min: 1, max: 4000, example: '許可の要否について経済産業省から回答があったため' }) reason!: string;
}

export class ContestAnswerRequest {
  @OneOf(CONTEST_OUTCOMES, { name: 'ContestOutcome', example: 'reversed' }) outcome!: (typeof CONTEST_OUTCOMES)[number];
  @Text({ min: 1, max: 4000, example: '所属に関する事実の確認が十分でなかった。' }) reason!: string;
  @Part(NewDecisionRequest, { optional: true, about: 'Of a varied one: what takes the place of the decision' })
  decision?: NewDecisionRequest;
}

/** As the command takes it: what was left out is nothing. */
export function newDecision({ outcome, conditions, grounds, evidenceHash }: NewDecisionRequest): NewDecision {
  return { outcome, conditions: conditions ?? [], grounds: grounds ?? [], evidenceHash: evidenceHash ?? null };
}

export class StepBoard {
  @Whole({ example: 3, about: 'How many seats the step has' }) seats!: number;
  @Whole({ example: 2, about: 'How many of them must approve' }) need!: number;
  @Part(Words, { nullable: true, about: 'The committee whose seat it is' }) committee!: Words | null;
  @Text({ nullable: true, example: '高橋 直子', about: 'Whose seat it is; of a committee’s without one nobody’s' })
  member!: string | null;
}

export class StepQuestion {
  @Text({ nullable: true, max: 4000, example: '部局の見解を補ってください。' }) text!: string | null;
  @OneOf(['department', 'office', 'executive', 'president'], { name: 'StepName', example: 'office' }) from!:
    'department' | 'office' | 'executive' | 'president';
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class Hold {
  @Text({ nullable: true, max: 4000, example: '経済産業省に照会中のため' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class ContestAnswer {
  @OneOf(CONTEST_OUTCOMES, { name: 'ContestOutcome', example: 'upheld' }) outcome!: (typeof CONTEST_OUTCOMES)[number];
  @Text({ nullable: true, max: 4000, example: '事実の誤りは認められない。' }) reason!: string | null;
  @Text({ nullable: true, example: '統括 一郎' }) by!: string | null;
  @Instant() at!: string;
}

export class Contest {
  @Instant({ nullable: true, about: 'Null while nobody contests the decision' }) at!: string | null;
  @Day({ example: '2026-12-29', about: 'Last day on which the decision may be contested' }) until!: string;
  @Text({ nullable: true, max: 4000, example: '所属の期間が事実と異なります。' }) reason!: string | null;
  @Part(ContestAnswer, { nullable: true }) answer!: ContestAnswer | null;
}

export class DecisionEnd {
  @OneOf(['superseded', 'reopened'], { name: 'DecisionEndedHow' }) how!: 'superseded' | 'reopened';
  @Text({ nullable: true, max: 4000, example: '新しい事実が判明したため' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class EarlierDecision {
  @OneOf(DECISION_OUTCOMES, { name: 'DecisionOutcome' }) outcome!: (typeof DECISION_OUTCOMES)[number];
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
  @Part(DecisionEnd) ended!: DecisionEnd;
}
