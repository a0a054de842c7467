// Who looks after a case, and where it was carried to.
import { Flag, Instant, OneOf, Part, Text, Uuid, Whole } from '../../http/input/field.js';

const DESKS = ['dean', 'officer', 'executive', 'president'] as const;
const STEPS = ['department', 'office', 'executive', 'president'] as const;
const FROM = ['screening', ...STEPS] as const;

export class Colleague {
  @Uuid() person!: string;
  @Text({ nullable: true, example: '輸出 花子', about: 'null: forgotten' }) name!: string | null;
}

export class CaseOwner extends Colleague {
  @OneOf(DESKS, { name: 'Desk', example: 'officer', about: 'In which role' }) role!: (typeof DESKS)[number];
  @Text({ nullable: true, example: 'engineering', about: 'Over which unit; null: the university' }) unit!:
    string | null;
  @Instant() at!: string;
}

export class OwnerRequest {
  @Uuid({
    ...{ optional: true, nullable: true },
    about: '`account` of GET /api/colleagues; null: give it back; left out: take it for oneself',
  })
  account?: string | null;
  @Flag({ optional: true, about: 'Take it for oneself also where somebody of one’s desk has it' }) takeOver?: boolean;
}

export class ColleagueView extends Colleague {
  @Uuid() account!: string;
  @OneOf(DESKS, { name: 'Desk', example: 'officer', many: 4 }) desks!: (typeof DESKS)[number][];
}

export class EscalationClimb {
  @OneOf(STEPS, { name: 'StepName', example: 'executive' }) to!: (typeof STEPS)[number];
  @Instant() at!: string;
}

export class EscalationGist {
  @OneOf(FROM, { name: 'CarriedFrom', example: 'department' }) from!: (typeof FROM)[number];
  @OneOf(STEPS, { name: 'StepName', example: 'office' }) to!: (typeof STEPS)[number];
  @OneOf(['person', 'time', 'unattended'], {
    ...{ name: 'CarriedBecause', example: 'time' },
    about: 'A person did; its time had run out; or nobody had taken what a person carried',
  })
  why!: 'person' | 'time' | 'unattended';
  @Text({ nullable: true, example: '佐藤 健一', about: 'null: by time' }) by!: string | null;
  @Instant() at!: string;
  @Whole({ nullable: true, example: 2, about: 'Business days since' }) days!: number | null;
  @Part(Colleague, { nullable: true, about: 'Who has taken it there or above' }) takenBy!: Colleague | null;
  @Part(EscalationClimb, { nullable: true, about: 'To whom it climbs next, and when, if nobody acts' })
  climbs!: EscalationClimb | null;
}
