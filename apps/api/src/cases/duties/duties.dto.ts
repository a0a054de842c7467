// The way a case will go, who may not decide it, and what is asked beside it.
import { Created, UnitName, Words } from '../../http/answer.dto.js';
import { StepBoard } from '../shapes/course.dto.js';
import { Flag, Instant, OneOf, Part, Position, Text, Uuid, Whole } from '../../http/input/field.js';

const STEPS = ['department', 'office', 'executive', 'president'] as const;
const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
const DECIDERS = ['dean', 'officer', 'executive', 'president'] as const;
const CONSULTED = ['clerk', 'dean', 'officer', 'executive', 'president'] as const;
const KINDS = ['relative', 'laboratory', 'other'] as const;
const GATES = ['no', 'yes', 'unknown'] as const;
type Step = (typeof STEPS)[number];

export class RouteChange {
  @OneOf(STEPS, { name: 'StepName', many: 4, example: ['executive'], about: 'Steps to add' }) add!: Step[];
  @OneOf(STEPS, {
    name: 'StepName',
    nullable: true,
    example: null,
    about: 'From here on what was decided is asked again; null: nothing is',
  })
  askAgainFrom!: Step | null;
  @Text({ min: 1, max: 4000, example: '4月の改組で担当の部局が変わったため' }) reason!: string;
}

export class RouteAheadStep {
  @Text({ example: 'r1-department' }) stepId!: string;
  @OneOf(STEPS, { name: 'StepName' }) step!: Step;
  @OneOf(DECIDERS, { name: 'Decider' }) role!: (typeof DECIDERS)[number];
  @Part(UnitName, { nullable: true, about: 'null: of the whole institution' }) unit!: UnitName | null;
  @OneOf(['topic', 'laboratory'], {
    name: 'OtherUnit',
    nullable: true,
    example: null,
    about: 'Why it is another unit than the case’s own: it answers for the topic, or the laboratory lies there',
  })
  of!: 'topic' | 'laboratory' | null;
  @Text({ many: 20, example: '佐藤 健一', about: 'Who holds the role today and may decide this case' })
  holders!: string[];
  @Whole({ example: 0, about: 'So many more than are named' }) others!: number;
  @Part(StepBoard, { nullable: true, about: 'Of a step that several decide; null where one person does' })
  board!: StepBoard | null;
  @Flag({ about: 'Nobody holds the role today whom the separation of duties lets decide' }) isVacant!: boolean;
}

export class RouteAhead {
  @OneOf(['expected', 'proposed', 'settled'], {
    name: 'RouteBasis',
    about: 'Whether the tier follows from the facts so far, was proposed by the machine, or was settled by an officer',
  })
  basis!: 'expected' | 'proposed' | 'settled';
  @OneOf(TIERS, { name: 'Tier', example: 'T2' }) tier!: (typeof TIERS)[number];
  @Part(Words, { many: 20, about: 'The factors that ask for this tier, as far as the reader may know what was found' })
  because!: Words[];
  @Part(RouteAheadStep, { many: 1000 }) steps!: RouteAheadStep[];
  @OneOf(STEPS, {
    name: 'StepName',
    many: 4,
    example: [],
    about: 'Steps that the policy in force today asks for besides',
  })
  newer!: Step[];
  @OneOf(STEPS, {
    name: 'StepName',
    many: 4,
    example: [],
    about: 'Steps that cannot be passed as it stands: fewer may decide than must',
  })
  withoutQuorum!: Step[];
  @OneOf(['named', 'own'], {
    name: 'TopicUnit',
    nullable: true,
    example: null,
    about:
      'Which unit answers for the topic: another, or the case’s own where no rule names one; null where nobody is asked',
  })
  topic!: 'named' | 'own' | null;
  @Part(Words, { many: 10, about: 'What would make it another way' }) mayChange!: Words[];
}

export class RouteAheadView {
  @Part(RouteAhead, {
    nullable: true,
    about: 'null before the submission, while the case is returned, and after its end',
  })
  ahead!: RouteAhead | null;
}

export class CasePeopleQuery {
  @Text({ optional: true, max: 100, example: '鈴木', about: 'Part of a name' }) q?: string;
}

export class CasePersonFound {
  @Uuid({ about: 'Of the person' }) id!: string;
  @Text({ example: '鈴木 一郎' }) name!: string;
}

export class InterestRequest {
  @Uuid({ nullable: true, example: null, about: 'null: oneself' }) person!: string | null;
  @OneOf(KINDS, { name: 'InterestKind' }) kind!: (typeof KINDS)[number];
  @Text({ min: 1, max: 4000, example: '本人の叔父にあたるため' }) reason!: string;
}

export class RemarkRequest {
  @Text({ nullable: true, max: 4000, example: '異存ありません。' }) remark!: string | null;
}

export class InterestLifting {
  @Text({ nullable: true, max: 4000, example: '同姓の別人である。' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class Interest {
  @Uuid({ about: 'Of whoever stands too near to the case' }) personId!: string;
  @Text({ nullable: true, example: '鈴木 一郎' }) person!: string | null;
  @OneOf(KINDS, { name: 'InterestKind' }) kind!: (typeof KINDS)[number];
  @Text({ nullable: true, max: 4000, example: '本人の叔父にあたるため' }) reason!: string | null;
  @Text({ nullable: true, example: '佐藤 健一', about: 'Who said so' }) by!: string | null;
  @Instant() at!: string;
  @Part(InterestLifting, { nullable: true, about: 'Why it does not hold' }) lifted!: InterestLifting | null;
}

export class Reroute {
  @OneOf(STEPS, { name: 'StepName', many: 4 }) added!: Step[];
  @OneOf(STEPS, { name: 'StepName', nullable: true, example: null }) askedAgainFrom!: Step | null;
  @Text({ nullable: true, max: 4000, example: '4月の改組のため' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class StepConfirmation {
  @Text({ nullable: true, example: '佐藤 健一', about: 'In whose place it was decided' }) by!: string | null;
  @Instant({ nullable: true, example: null, about: 'null while they have not looked at it' }) at!: string | null;
  @Text({ nullable: true, max: 4000, example: null }) remark!: string | null;
}

export class ConsultationRequest {
  @Uuid({ nullable: true, about: 'Of a person; null where a role is asked' }) person!: string | null;
  @OneOf(CONSULTED, { name: 'ConsultedRole', nullable: true, example: null, about: 'null where a person is asked' })
  role!: (typeof CONSULTED)[number] | null;
  @Text({ min: 1, max: 4000, example: 'この研究は5の項の炭素繊維に当たりますか。' }) question!: string;
  @Whole({ min: 1, max: 60, example: 5, about: 'How many business days there are for the answer' })
  businessDays!: number;
}

export class ConsultationMade extends Created {}

export class OpinionRequest {
  @Text({ min: 1, max: 4000, example: '当たりません。繊維の弾性率が閾値に届かないためです。' }) opinion!: string;
}

export class Consultation {
  @Uuid() consultationId!: string;
  @Text({ nullable: true, example: '鈴木 一郎', about: 'Of whom; null where a role is asked' }) person!: string | null;
  @OneOf(CONSULTED, { name: 'ConsultedRole', nullable: true, example: null }) role!: (typeof CONSULTED)[number] | null;
  @Text({ nullable: true, example: null }) unit!: string | null;
  @Text({ nullable: true, example: '輸出 花子', about: 'Who asked' }) by!: string | null;
  @Instant() at!: string;
  @Instant() dueAt!: string;
  @OneOf(['open', 'overdue', 'answered', 'withdrawn'], { name: 'ConsultationStatus' }) status!:
    'open' | 'overdue' | 'answered' | 'withdrawn';
  @Text({ nullable: true, max: 4000, example: 'この研究は5の項の炭素繊維に当たりますか。' }) question!: string | null;
  @Text({ nullable: true, max: 4000, example: null }) opinion!: string | null;
  @Text({ nullable: true, example: null }) answeredBy!: string | null;
  @Instant({ nullable: true, example: null }) answeredAt!: string | null;
  @Flag({ about: 'Whether it is the asker’s to answer' }) isYours!: boolean;
}

/** As much of a case as whoever is asked for an opinion needs: no names, no findings. */
export class ConsultationPage {
  @Uuid() caseId!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @Part(Consultation) consultation!: Consultation;
  @Flag({ about: 'Whether an answer can still be given' }) isOpen!: boolean;
  @Text({ nullable: true, max: 4000, example: '複合材料の損傷解析', about: 'What the research is about' }) topic!:
    string | null;
  @OneOf(GATES, {
    nullable: true,
    example: 'yes',
    about: 'Whether listed technology may be provided, as the host said',
  })
  technologyGate!: (typeof GATES)[number] | null;
  @Text({ nullable: true, max: 200, example: '5(18)' }) controlListRow!: string | null;
  @Text({ nullable: true, max: 4000, example: '博士論文の研究' }) intendedUse!: string | null;
}

export class OpenConsultation {
  @Uuid() id!: string;
  @Uuid() caseId!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
  @Instant() dueAt!: string;
  @Flag({ example: false }) isOverdue!: boolean;
}

export class ConsultationsQuery {
  @Position() after?: string;
}
