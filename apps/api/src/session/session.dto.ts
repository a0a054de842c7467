import { ROLES } from '#kernel';
import { Email, Flag, Instant, OneOf, Part, Text, Uuid } from '../http/input/field.js';
import { Words } from '../http/answer.dto.js';

export const LANGUAGES = ['ja', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export class SignInRequest {
  @Text({ max: 254, example: 'sato@keyaki.example' }) email!: string;
  @Text({ max: 200, example: 'correct horse battery staple' }) password!: string;
}

export class LanguageChoice {
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
}

export class SessionInstitution {
  @Uuid() id!: string;
  @Part(Words) name!: Words;
  @Flag({ example: true, about: 'Fictional people and lists; only on loopback' }) demonstration!: boolean;
}

export class HeldRole {
  @OneOf(ROLES, { name: 'Role' }) role!: (typeof ROLES)[number];
  @Text({ nullable: true, example: 'engineering', about: 'null: the whole institution' }) unit!: string | null;
  @Part(Words, { nullable: true }) unitName!: Words | null;
}

export class StandsIn {
  @Uuid({ about: 'What to send as `In-Place-Of`' }) delegation!: string;
  @Text({ nullable: true, example: '佐藤 健一', about: 'In whose place' }) principal!: string | null;
  @OneOf(ROLES, { name: 'Role', example: 'dean' }) role!: (typeof ROLES)[number];
  @Part(Words, { nullable: true }) unitName!: Words | null;
  @Instant() until!: string;
}

export class Session {
  @Uuid() account!: string;
  @Uuid() person!: string;
  @Text({ example: '佐藤 健一' }) name!: string;
  @Email() email!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @Part(SessionInstitution) institution!: SessionInstitution;
  @Part(HeldRole, { many: 50 }) roles!: HeldRole[];
  @Part(StandsIn, { many: 200, about: 'Whom this person stands in for at this moment' }) standsInFor!: StandsIn[];
  @Text({ many: 100, example: 'case.open' }) permissions!: string[];
  @Text({ example: '/cases', about: 'Where this person begins' }) homePath!: string;
}
