import { TOKEN_DAYS_MAX } from '#identity';
import { Written } from '../http/answer.dto.js';
import { Instant, NameText, Text, Uuid, Whole } from '../http/input/field.js';

export class TokenRequest {
  @NameText({ max: 60, example: '学籍システム連携', about: 'What it is for; seen by its holder alone' }) label!: string;
  @Whole({ min: 1, max: TOKEN_DAYS_MAX, example: 90, about: 'Days until it opens nothing any more' }) days!: number;
}

export class ProgramToken {
  @Uuid({ about: 'What it is called by; opens nothing' }) id!: string;
  @Text({ example: '学籍システム連携' }) label!: string;
  @Instant() issuedAt!: string;
  @Instant() expiresAt!: string;
}

export class TokenIssued extends Written {
  @Uuid() id!: string;
  @Text({ example: 'sekisho_01936f2a-…', about: 'Send it as `Authorization: Bearer …`. It is answered this once.' })
  token!: string;
  @Instant() expiresAt!: string;
}
