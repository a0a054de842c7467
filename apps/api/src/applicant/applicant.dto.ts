import { Equals } from 'class-validator';
import { Flag, Instant, NameText, OneOf, Part, Text, Whole } from '../http/input/field.js';
import { Words } from '../http/answer.dto.js';
import { BADGES, STATES, WaitingFor } from '../cases/shapes/case-row.dto.js';
import { Contest } from '../cases/shapes/course.dto.js';
import { CaseDocument, Condition, Question } from '../cases/shapes/case-view.dto.js';
import { Affiliation, ApplicantPart, Declaration, Funding, Names, Stay } from '../cases/shapes/dossier.dto.js';
import { DraftProblem } from '../cases/shapes/draft.dto.js';
import { LANGUAGES, type LanguageCode } from '../session/session.dto.js';

export class LinkOpening {
  @Text({
    min: 1,
    max: 400,
    example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10.S3cr3t',
    about: 'What follows # in the link',
  })
  token!: string;
  @Text({
    optional: true,
    max: 32,
    example: 'K7QF-2M9X',
    about: 'Shown at the first opening; needed from another browser',
  })
  code?: string;
}

export class LinkOpened {
  @Text({ optional: true, max: 32, example: 'K7QF-2M9X', about: 'Shown once, at the first opening' }) code?: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
}

export class ApplicantSession {
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
}

export class Ask {
  @Text({ example: 'funding' }) section!: string;
  @Part(Words) why!: Words;
}

export class ApplicantCase {
  @Text({ example: '2026-0042' }) number!: string;
  @Part(Words) university!: Words;
  @Text({ nullable: true, example: '佐藤 健一' }) hostName!: string | null;
  @Text({ example: '計算力学研究室' }) laboratory!: string;
  @Part(Stay, { nullable: true }) stay!: Stay | null;
  @OneOf(STATES, { name: 'CaseState' }) state!: (typeof STATES)[number];
  @OneOf(BADGES, { name: 'Badge' }) badge!: (typeof BADGES)[number];
  @Instant() since!: string;
  @Part(WaitingFor, { nullable: true }) waitingFor!: WaitingFor | null;
  @Part(Names, { nullable: true }) names!: Names | null;
  @Part(ApplicantPart) draft!: ApplicantPart;
  @Whole({ example: 4, about: 'Of the draft; `If-Match` of PATCH /api/applicant/draft' }) revision!: number;
  @Part(DraftProblem, { many: 500 }) problems!: DraftProblem[];
  @Part(CaseDocument, { many: 100 }) documents!: CaseDocument[];
  @Part(Words, { nullable: true }) notice!: Words | null;
  @Part(Condition, { many: 50 }) conditions!: Condition[];
  @Part(Question, { nullable: true, about: 'What the university wants to know before it goes on' })
  question!: Question | null;
  @Part(Ask, { many: 20 }) asks!: Ask[];
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @Flag() canCorrect!: boolean;
  @Flag({ example: true }) canWithdraw!: boolean;
  @Flag({ about: 'Whether the decision may be contested now' }) canContest!: boolean;
  @Part(Contest, { nullable: true }) contest!: Contest | null;
}

/** A named section replaces the stored one. */
export class ApplicantEdit {
  @Part(Names, { optional: true }) names?: Names;
  @Part(Affiliation, { optional: true, many: 50 }) affiliations?: Affiliation[];
  @Part(Funding, { optional: true, many: 50 }) funding?: Funding[];
  @Part(Declaration, { optional: true }) declaration?: Declaration;
}

export class SigningRequest {
  @NameText({ example: 'Parviz Amini' }) signatureName!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: LanguageCode;
  @Flag({ example: true }) @Equals(true) agreed!: true;
}
