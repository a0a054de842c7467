import { ROLES } from '#kernel';
import { Day, Email, OneOf, Part, Position, QueryWhole, Text, Uuid } from '../http/input/field.js';
import { Created, NameWords, Words, Written } from '../http/answer.dto.js';
import { LANGUAGES, type LanguageCode } from '../session/session.dto.js';

export class Grant {
  @OneOf(ROLES, { name: 'Role' }) role!: (typeof ROLES)[number];
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'null: the whole institution' }) unit!: string | null;
}

export class NewAccount {
  @Email() email!: string;
  @Part(NameWords) name!: NameWords;
  @Part(Grant, { many: 50 }) roles!: Grant[];
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
}

export class RolesRequest {
  @Part(Grant, { many: 50 }) roles!: Grant[];
}

const PROPOSED = { many: 50, about: 'Roles that another person must confirm: see the proposals of the organisation' };

export class RolesSet extends Written {
  @Uuid(PROPOSED) proposals!: string[];
}

export class AccountOpened extends Created {
  @Uuid(PROPOSED) proposals!: string[];
  @Text({ max: 1000, example: 'http://127.0.0.1:3000/activate#T0k3n', about: 'Shown once' }) activationUrl!: string;
}

export class ActivationLink extends Written {
  @Text({ max: 1000, example: 'http://127.0.0.1:3000/activate#T0k3n', about: 'Shown once' }) activationUrl!: string;
}

export class ActivationRequest {
  @Text({ min: 1, max: 400, example: 'T0k3n' }) token!: string;
  @Text({ min: 12, max: 200, example: 'correct horse battery staple' }) password!: string;
}

export class AccountView {
  @Uuid() id!: string;
  @Part(Words, { nullable: true, about: 'null: erased' }) name!: Words | null;
  @Text({ nullable: true, max: 254, example: 'sato@keyaki.example' }) email!: string | null;
  @Part(Grant, { many: 50 }) roles!: Grant[];
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @OneOf(['invited', 'active', 'closed'], { name: 'AccountStatus', example: 'active' }) status!:
    'invited' | 'active' | 'closed';
}

export class AccountListQuery {
  @Uuid({ optional: true, about: '`next` of the page before' }) cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class AccountList {
  @Part(AccountView, { many: 200 }) items!: AccountView[];
  @Uuid({ nullable: true, example: null }) next!: string | null;
}

export class NewUnit {
  @Text({ min: 1, max: 64, example: 'engineering' }) unit!: string;
  @Part(NameWords) name!: NameWords;
  @Text({ nullable: true, max: 64, example: null, about: 'null: directly below the institution' }) parent!:
    string | null;
  @Day({ optional: true, about: 'The day in Japan from which it stands; today where it is not given' }) from?: string;
}

export class UnitView {
  @Text({ example: 'engineering' }) unit!: string;
  @Part(Words) name!: Words;
  @Text({ nullable: true, example: null }) parent!: string | null;
}

export class UnitAdded extends Written {
  @Text({ example: 'engineering' }) unit!: string;
}

export class ErasureRequest {
  /** Stays readable for ever, so it holds no name and no story. */
  @Text({ min: 1, max: 200, example: '個人情報保護法 第35条' }) legalBasis!: string;
}
