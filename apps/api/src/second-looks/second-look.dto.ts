// A second look at a decision: as it is given, as it is shown beside the first decision, and counted.
import { Flag, Fraction, Instant, OneOf, Part, Position, QueryWhole, Text, Uuid, Whole } from '../http/input/field.js';
import { UnitName } from '../http/answer.dto.js';
import { TIERS } from '../cases/shapes/case-row.dto.js';

const OUTCOMES = ['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const;
const DECIDED = ['approved', 'approved-with-conditions', 'licence-required', 'rejected'] as const;
const STATUSES = ['open', 'given', 'lapsed'] as const;
type Tier = (typeof TIERS)[number];

export class SecondLookRequest {
  @OneOf(OUTCOMES, { name: 'NewOutcome', example: 'approve' }) outcome!: (typeof OUTCOMES)[number];
  @OneOf(TIERS, { name: 'Tier', example: 'T1', about: 'Which tier you would have proposed' }) tier!: Tier;
  @Text({ min: 1, max: 4000, example: '公知の技術のみで、所属先にも懸念がないため' }) reason!: string;
}

export class SecondLookQuery {
  @OneOf(['mine', 'all'], { optional: true, example: 'mine', about: 'mine: only what you may give' }) view?:
    'mine' | 'all';
  @Text({ optional: true, max: 1000, example: 'MjAyNi0xMS0yM1QwNjo1NzowMC4wMDBa', about: '`next` of the page before' })
  cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class SecondLookReportQuery {
  @Position() after?: string;
}

export class BothOutcomes {
  @OneOf(DECIDED, { name: 'DecidedOutcome', example: 'approved' }) first!: (typeof DECIDED)[number];
  @OneOf(DECIDED, { name: 'DecidedOutcome', example: 'approved' }) second!: (typeof DECIDED)[number];
  @OneOf(TIERS, { name: 'Tier', example: 'T1' }) firstTier!: Tier;
  @OneOf(TIERS, { name: 'Tier', example: 'T1', about: 'What would have been proposed' }) secondTier!: Tier;
}

export class SecondLookLine {
  @Uuid() caseId!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @Text({ nullable: true, example: 'Parviz Amini' }) personName!: string | null;
  @Part(UnitName) unit!: UnitName;
  @Text({ example: '計算力学研究室' }) laboratory!: string;
  @Instant() drawnAt!: string;
  @OneOf(STATUSES, { name: 'SecondLookStatus', about: 'lapsed: the case is looked at again for another reason' })
  status!: (typeof STATUSES)[number];
  @Flag({ about: 'Whether you may give it' }) isMine!: boolean;
  @Part(BothOutcomes, { nullable: true, about: 'Null until it is given' }) outcomes!: BothOutcomes | null;
  @Flag({ nullable: true, example: true }) sameOutcome!: boolean | null;
  @Flag({ nullable: true, example: true }) sameTier!: boolean | null;
}

export class SecondLookList {
  @Part(SecondLookLine, { many: 200 }) items!: SecondLookLine[];
  @Text({ nullable: true, max: 1000, example: null, about: 'Cursor of the next page' }) next!: string | null;
  @Whole({ example: 2, about: 'How many you may give' }) mine!: number;
}

export class SecondLookCount {
  @Text({ example: '2026-Q4', about: 'Quarter of the calendar in which it was drawn, in Japan' }) quarter!: string;
  @Part(UnitName) unit!: UnitName;
  @Whole({ example: 12 }) drawn!: number;
  @Whole({ example: 11 }) given!: number;
  @Whole({ example: 0 }) lapsed!: number;
  @Whole({ example: 10, about: 'The same outcome and the same tier' }) agreed!: number;
  @Whole({ example: 1 }) disagreed!: number;
  @Whole({ example: 0 }) otherOutcome!: number;
  @Whole({ example: 1 }) otherTier!: number;
  @Fraction({ nullable: true, example: 0.91, about: 'Null of fewer than ten: a share of so few says nothing' })
  agreement!: number | null;
}

export class SecondLookReport {
  @Part(SecondLookCount, { many: 5000 }) rows!: SecondLookCount[];
}

export class FirstDecision {
  @OneOf(DECIDED, { name: 'DecidedOutcome', example: 'approved' }) outcome!: (typeof DECIDED)[number];
  @OneOf(TIERS, { name: 'Tier', example: 'T1' }) tier!: Tier;
}

export class GivenLook extends FirstDecision {
  @Flag({ example: true }) sameOutcome!: boolean;
  @Flag({ example: true }) sameTier!: boolean;
  @Text({ nullable: true, max: 4000, example: '公知の技術のみのため' }) reason!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Instant() at!: string;
}

export class SecondLook {
  @OneOf(STATUSES, { name: 'SecondLookStatus' }) status!: (typeof STATUSES)[number];
  @Instant() drawnAt!: string;
  @Part(FirstDecision) first!: FirstDecision;
  @Part(GivenLook, { nullable: true }) given!: GivenLook | null;
}
