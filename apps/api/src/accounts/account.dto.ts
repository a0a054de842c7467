import { ROLES } from '#kernel';
import { Email, Flag, NameText, OneOf, Part, Text, Uuid, Whole } from '../http/field.js';
import { Created, NameWords, Words, Written } from '../http/answer.dto.js';
import { LANGUAGES, type LanguageCode } from '../session/session.dto.js';

export class Grant {
  @OneOf(ROLES, { name: 'Role' }) role!: (typeof ROLES)[number];
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'null: the whole institution' }) unit!: string | null;
}

export class NewAccount {
  @Email() email!: string;
  @NameText({ example: '佐藤 健一' }) name!: string;
  @Part(Grant, { many: 50 }) roles!: Grant[];
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
}

export class RolesRequest {
  @Part(Grant, { many: 50 }) roles!: Grant[];
}

export class AccountOpened extends Created {
  @Text({ max: 1000, example: 'http://127.0.0.1:3000/activate#T0k3n', about: 'Shown once' }) activationUrl!: string;
}

export class Activation {
  @Text({ min: 1, max: 400, example: 'T0k3n' }) token!: string;
  @Text({ min: 12, max: 200, example: 'correct horse battery staple' }) password!: string;
}

export class AccountView {
  @Uuid() id!: string;
  @Text({ example: '佐藤 健一' }) name!: string;
  @Email() email!: string;
  @Part(Grant, { many: 50 }) roles!: Grant[];
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @Flag({ example: true, about: 'Has set a password' }) active!: boolean;
  @Whole({ example: 1 }) version!: number;
}

export class NewUnit {
  @Text({ min: 1, max: 64, example: 'engineering' }) unit!: string;
  @Part(NameWords) name!: NameWords;
  @Text({ nullable: true, max: 64, example: null, about: 'null: directly below the institution' }) parent!:
    string | null;
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
  @Text({ min: 1, max: 1000, example: '個人情報保護法 第35条' }) legalBasis!: string;
  @Text({ min: 1, max: 4000, example: '本人の請求による' }) reason!: string;
}
