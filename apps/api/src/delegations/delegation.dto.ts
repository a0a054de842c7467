import { DELEGATION_REASON_MAX } from '#identity';
import { ROLES } from '#kernel';
import { Created, UnitName } from '../http/answer.dto.js';
import { Instant, OneOf, Part, Position, Text, Uuid } from '../http/input/field.js';

/** The roles that decide, which are the ones that can be lent. */
const LENT = ['dean', 'officer', 'executive', 'president'] as const;
type LentRole = (typeof LENT)[number];

export class NewDelegation {
  @Uuid({ about: 'The account of whoever is to decide' }) to!: string;
  @OneOf(LENT, { name: 'LentRole' }) role!: LentRole;
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'Of the role; null: the whole institution' }) unit!:
    string | null;
  @Instant({ nullable: true, example: null, about: 'null: from now on' }) from!: string | null;
  @Instant({ example: '2027-01-08T00:00:00.000Z', about: 'Up to, and not including' }) until!: string;
  @Text({ min: 1, max: DELEGATION_REASON_MAX, example: '海外出張', about: 'Seen by both persons alone' })
  reason!: string;
}

export class DelegationGiven extends Created {}

export class DelegationView {
  @Uuid() id!: string;
  @OneOf(['given', 'received', 'others'], { name: 'DelegationSide', about: 'How the reader stands to it' }) side!:
    'given' | 'received' | 'others';
  @Text({ nullable: true, example: '佐藤 健一', about: 'Who is away' }) principal!: string | null;
  @Text({ nullable: true, example: '鈴木 一郎', about: 'Who decides meanwhile' }) delegate!: string | null;
  @OneOf(LENT, { name: 'LentRole' }) role!: LentRole;
  @Part(UnitName, { nullable: true, about: 'null: the whole institution' }) unit!: UnitName | null;
  @Instant() from!: string;
  @Instant() until!: string;
  @Instant() givenAt!: string;
  @Instant({ nullable: true, example: null }) endedAt!: string | null;
  @OneOf(['coming', 'in-force', 'over'], { name: 'DelegationStanding', example: 'in-force' }) standing!:
    'coming' | 'in-force' | 'over';
  @Text({
    nullable: true,
    max: DELEGATION_REASON_MAX,
    example: '海外出張',
    about: 'null: erased, or not yours to know',
  })
  reason!: string | null;
}

export class DelegationsQuery {
  @Position() after?: string;
}

export class DelegatesQuery {
  @Text({ optional: true, max: 100, example: '鈴木', about: 'Part of a name' }) q?: string;
}

export class DelegateRole {
  @OneOf(ROLES, { name: 'Role' }) role!: (typeof ROLES)[number];
  @Part(UnitName, { nullable: true }) unit!: UnitName | null;
}

export class Delegate {
  @Uuid({ about: 'Of the account' }) id!: string;
  @Text({ example: '鈴木 一郎' }) name!: string;
  @Part(DelegateRole, { many: 50 }) roles!: DelegateRole[];
}
