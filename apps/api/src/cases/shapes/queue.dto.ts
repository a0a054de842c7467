// What a list of cases is narrowed to, and the lists that people keep under a name.
import { ROLES } from '#kernel';
import { Day, NameText, OneOf, Part, Pattern, Text, Uuid, Whole } from '../../http/input/field.js';
import { UnitName } from '../../http/answer.dto.js';
import { DUES, STAGES, STATES, TIERS, VIEWS } from './case-row.dto.js';

const ORDERS = ['due', 'escalated'] as const;
const ESCALATED = ['all', 'untaken'] as const;
const AGES = ['upTo2', 'upTo5', 'upTo10', 'more'] as const;
const OWNER = /^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;

/** No words to look for: they would be names, and a list under a name is kept in clear. */
export class QueueFilter {
  @OneOf(VIEWS, { optional: true, name: 'CaseListView' }) view?: (typeof VIEWS)[number];
  @OneOf(STATES, { optional: true, name: 'CaseState' }) state?: (typeof STATES)[number];
  @OneOf(DUES, { optional: true, name: 'DueFilter', about: 'Only what is overdue, or due by the end of today' })
  due?: (typeof DUES)[number];
  @OneOf(ORDERS, { optional: true, name: 'CaseOrder', about: 'What is due, or was escalated, first comes first' })
  sort?: (typeof ORDERS)[number];
  @Pattern(OWNER, {
    ...{ optional: true, max: 36, example: 'me' },
    about: 'Who looks after it at the desk where it waits: a person, nobody (`none`), or oneself (`me`, at any desk)',
  })
  owner?: string;
  @OneOf(TIERS, { optional: true, name: 'Tier', example: 'T2' }) tier?: (typeof TIERS)[number];
  @Text({ optional: true, max: 64, example: 'engineering', about: 'In or below this unit' }) unit?: string;
  @OneOf(ESCALATED, { optional: true, name: 'EscalatedFilter', about: 'Only what was carried higher and runs' })
  escalated?: (typeof ESCALATED)[number];
  @OneOf(STAGES, { optional: true, name: 'Stage', about: 'It is there now' }) stage?: (typeof STAGES)[number];
  @OneOf(AGES, {
    ...{ optional: true, name: 'StageAge' },
    about: 'Business days at its present stage, of what runs: 0 to 2, 3 to 5, 6 to 10, more',
  })
  aged?: (typeof AGES)[number];
  @OneOf(STAGES, { optional: true, name: 'Stage', about: 'It left this stage within the last 26 weeks' })
  left?: (typeof STAGES)[number];
  @Day({ optional: true, about: 'First submitted within seven days from this one on' }) arrived?: string;
  @Day({ optional: true, about: 'Decided or withdrawn within seven days from this one on' }) closed?: string;
}

export class SearchedQueue extends QueueFilter {
  @Text({ optional: true, max: 200, example: '佐藤', about: 'Part of a number, name or laboratory' }) q?: string;
}

export class Office {
  @OneOf(ROLES, { name: 'Role', example: 'officer' }) role!: (typeof ROLES)[number];
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'null: the whole institution' }) unit!: string | null;
}

export class QueueViewRequest {
  @NameText({ max: 60, example: '期限超過（工学）' }) name!: string;
  @Part(Office, {
    optional: true,
    nullable: true,
    about: 'Everybody who holds this office, as oneself does, sees it too',
  })
  sharedWith?: Office | null;
  @Part(QueueFilter) filter!: QueueFilter;
}

export class QueueView {
  @Uuid() id!: string;
  @Text({ max: 60, example: '期限超過（工学）' }) name!: string;
  @Text({ nullable: true, example: '輸出 花子', about: 'Who keeps it; null: oneself' }) keptBy!: string | null;
  @Part(Office, { nullable: true }) sharedWith!: Office | null;
  @Part(QueueFilter) filter!: QueueFilter;
  @Whole({ example: 12, about: 'How many cases it holds for the reader now' }) count!: number;
}

export class QueueViewKept {
  @Uuid() id!: string;
}

export class EscalationGroup {
  @OneOf(TIERS, { nullable: true, example: 'T3' }) tier!: (typeof TIERS)[number] | null;
  @Part(UnitName) unit!: UnitName;
  @Whole({ example: 4 }) count!: number;
  @Whole({ example: 1, about: 'That nobody there has taken' }) untaken!: number;
}
