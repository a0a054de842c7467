// Who holds which office, what is vacant, what waits for a second person; and how a role is given, confirmed and ended.
import { ROLES } from '#kernel';
import { UnitName, Words, Written } from '../http/answer.dto.js';
import { Day, Flag, Instant, OneOf, Part, Position, Text, Uuid, Whole } from '../http/input/field.js';

type RoleName = (typeof ROLES)[number];

export class NewRole {
  @OneOf(ROLES, { name: 'Role' }) role!: RoleName;
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'null: the whole institution' }) unit!: string | null;
  @Day({ nullable: true, about: 'First day in Japan; null: from now on' }) from!: string | null;
  @Day({ nullable: true, example: '2029-03-31', about: 'Last day in Japan; null: until it is ended' })
  last!: string | null;
}

export class RoleGiven extends Written {
  @Uuid({ nullable: true, about: 'The proposal that another person must confirm; null: the role is given' })
  proposal!: string | null;
}

export class RoleEndRequest {
  @Day({ nullable: true, about: 'Last day in Japan on which it is held; null: it ends now' }) last!: string | null;
}

export class RolesQuery {
  @Day({ optional: true, about: 'As of the end of this day; now where it is not given' }) day?: string;
  @Position() after?: string;
}

export class OfficeView {
  @Uuid() grant!: string;
  @Uuid() account!: string;
  @Uuid() person!: string;
  @Part(Words, { nullable: true, about: 'null: erased' }) name!: Words | null;
  @OneOf(ROLES, { name: 'Role' }) role!: RoleName;
  @Part(UnitName, { nullable: true, about: 'null: the whole institution' }) unit!: UnitName | null;
  @Day() from!: string;
  @Day({ nullable: true, about: 'Last day; null: until it is ended' }) last!: string | null;
  @Part(Words, { nullable: true, about: 'Who gave or confirmed it; null: the operator, or somebody who is erased' })
  grantedBy!: Words | null;
  @Part(Words, { nullable: true, about: 'Who proposed it; null: nobody but who gave it' }) proposedBy!: Words | null;
  @Flag({ about: 'Given by one person while nobody else could have confirmed it' }) alone!: boolean;
  @Flag({ about: 'Whether its holder has set a password' }) isActive!: boolean;
  @Flag({ about: 'Whether it is held on that day; the others are yet to begin' }) isHeld!: boolean;
  @Flag({ about: 'Whether the unit has closed, so that the role reaches nothing' }) isIdle!: boolean;
}

export class ProposalView {
  @Uuid() proposal!: string;
  @Uuid() account!: string;
  @Uuid() person!: string;
  @Part(Words, { nullable: true }) name!: Words | null;
  @OneOf(ROLES, { name: 'Role' }) role!: RoleName;
  @Part(UnitName, { nullable: true }) unit!: UnitName | null;
  @Day({ nullable: true, about: 'null: from its confirmation on' }) from!: string | null;
  @Day({ nullable: true }) last!: string | null;
  @Part(Words, { nullable: true, about: 'Who proposed it' }) proposedBy!: Words | null;
  @Instant() proposedAt!: string;
  @Flag({ about: 'Whether whoever asks may confirm it: not who proposed it, nor who gets it' }) mayConfirm!: boolean;
}

export class VacancyView {
  @OneOf(ROLES, { name: 'Role' }) role!: RoleName;
  @Part(UnitName, { nullable: true, about: 'null: the whole institution' }) unit!: UnitName | null;
  @Day() from!: string;
  @Day({ nullable: true, about: 'The first day on which somebody holds it; null: none is known' }) until!:
    string | null;
  @Whole({ example: 3, about: 'Cases that wait for it now' }) waiting!: number;
}

export class BriefRoleView {
  @OneOf(ROLES, { name: 'Role' }) role!: RoleName;
  @Part(UnitName, { nullable: true }) unit!: UnitName | null;
  @Part(Words, { nullable: true, about: 'Who held it' }) name!: Words | null;
  @Part(Words, { nullable: true, about: 'Who gave or confirmed it' }) grantedBy!: Words | null;
  @Instant() grantedAt!: string;
  @Instant() endedAt!: string;
  @Whole({ example: 1, about: 'How often its holder decided something meanwhile' }) acts!: number;
}

export class RolesView {
  @Day() day!: string;
  @Day() today!: string;
  @Flag({ about: 'Whether deciding and administering roles are given by two persons: from when two could' })
  byTwo!: boolean;
  @Part(OfficeView, { many: 5_000 }) offices!: OfficeView[];
  @Part(ProposalView, { many: 1_000 }) proposals!: ProposalView[];
  @Part(VacancyView, { many: 1_000, about: 'Within a year from today' }) vacancies!: VacancyView[];
  @Part(BriefRoleView, {
    many: 100,
    about: 'Roles of the last thirty days that were given, used and over within a day',
  })
  brief!: BriefRoleView[];
}
