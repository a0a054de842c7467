import { IsOptional } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Email,
  Flag,
  Instant,
  NameText,
  OneOf,
  Part,
  Position,
  QueryWhole,
  Text,
  Uuid,
  Whole,
} from '../../http/input/field.js';
import { Written } from '../../http/answer.dto.js';
import { LANGUAGES, type LanguageCode } from '../../session/session.dto.js';
import { DOCUMENT_KINDS, OUTCOMES, SCOPES, STEPS, VERDICTS } from './case-view.dto.js';
import { CASE_TYPES, TIERS } from './case-row.dto.js';
import { SearchedQueue } from './queue.dto.js';

/** Whom a return goes to: one of the parties, or an earlier step of the round. */
const RETURN_TO = ['host', 'applicant', 'department', 'office', 'executive'] as const;

export class OpenCaseRequest {
  @OneOf(CASE_TYPES, { name: 'CaseType' }) type!: (typeof CASE_TYPES)[number];
  @Text({ min: 1, max: 64, example: 'engineering' }) unit!: string;
  @NameText({ example: '計算力学研究室' }) laboratory!: string;
}

export class CaseOpened extends Written {
  @Uuid() id!: string;
  @Text({ example: '2026-0042' }) number!: string;
}

export class CaseListQuery extends SearchedQueue {
  @Text({ optional: true, max: 1000, example: 'MjAyNi0xMS0yM1QwNjo1NzowMC4wMDBa', about: '`next` of the page before' })
  cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class CaseQuery {
  @Instant({ optional: true, about: 'The case as it stood at this instant' }) asOf?: string;
  @Position() after?: string;
}

export class InvitationRequest {
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @Email({ optional: true, example: 'parviz@example.com' }) email?: string;
}

export class Invited extends Written {
  @Text({
    max: 1000,
    example: 'http://127.0.0.1:3000/a#01936f2a.S3cr3t',
    about: 'Shown once; what follows # never reaches a server by itself',
  })
  url!: string;
  @Instant() expiresAt!: string;
}

export class TranscriptionRequest {
  @OneOf(LANGUAGES, { name: 'Language', about: 'Language of the signed form' }) language!: LanguageCode;
}

export class SubmissionRequest {
  @Text({
    optional: true,
    max: 4000,
    example: '2023 年は在職していません。',
    about: 'Answer to the question of a return',
  })
  answer?: string;
}

export class ReasonRequest {
  @Text({ min: 1, max: 4000, example: '受入計画を取りやめるため' }) reason!: string;
}

export class RememberRequest {
  @OneOf(SCOPES, { name: 'MemoryScope', example: 'case', about: 'organisation-wide needs a second officer' })
  scope!: (typeof SCOPES)[number];
  @Day({
    optional: true,
    example: '2027-11-29',
    about: 'Last day on which it holds; left out: as long as the policy says',
  })
  until?: string;
}

export class AdjudicationRequest {
  @OneOf(VERDICTS, { name: 'Verdict', example: 'false-positive' }) verdict!: (typeof VERDICTS)[number];
  @Text({ min: 1, max: 4000, example: '所在国と設立年が異なる別の機関である。' }) reason!: string;
  @Part(RememberRequest, { optional: true, about: 'Of a dismissal: for whom it shall hold beyond this hit' })
  remember?: RememberRequest;
}

export class TierRequest {
  @OneOf(TIERS, { name: 'Tier', example: 'T2' }) tier!: (typeof TIERS)[number];
  @Text({ min: 1, max: 4000, example: '提案のとおり' }) reason!: string;
}

export class DecisionRequest {
  @OneOf(OUTCOMES, { name: 'Outcome' }) outcome!: (typeof OUTCOMES)[number];
  @Text({ min: 1, max: 4000, example: '懸念は認められない。' }) reason!: string;
  @Text({ optional: true, many: 20, max: 2000, min: 1, example: '設備 A の利用前に相談すること' })
  conditions?: string[];
  @Text({ optional: true, many: 20, max: 100, example: 'end_use.military', about: 'Codes of GET /api/policy' })
  grounds?: string[];
  @OneOf(RETURN_TO, {
    optional: true,
    name: 'ReturnTo',
    about: 'Who answers; a step that comes before is asked again, with all after it',
  })
  returnTo?: (typeof RETURN_TO)[number];
  @Text({
    optional: true,
    max: 64,
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    about: '`evidenceHash` of the case as it was read',
  })
  evidenceHash?: string;
  @Flag({
    optional: true,
    about: 'Given from a list, with others: below T2 only, an approval without conditions, and with `evidenceHash`',
  })
  together?: boolean;
}

export class EscalationRequest {
  @Text({ min: 1, max: 4000, example: '三日間判断がありません。' }) reason!: string;
  @OneOf(STEPS, { optional: true, name: 'StepName' }) to?: (typeof STEPS)[number];
}

export class DocumentUpload {
  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' }) kind!: (typeof DOCUMENT_KINDS)[number];
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: 'PDF, PNG, JPEG or DOCX, known by its content; at most 10 MiB, at most 50 documents a case',
  })
  @IsOptional()
  file!: unknown;
}

export class DocumentAttached extends Written {
  @Uuid() documentId!: string;
  @Text({ example: 'application/pdf' }) mediaType!: string;
  @Whole({ example: 48_213 }) sizeBytes!: number;
}
