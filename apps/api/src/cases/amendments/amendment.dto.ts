// What changes while the route of a case is open: what the host sends, and what everybody concerned reads of it.
import { CHANGES } from '#policy';
import { Words } from '../../http/answer.dto.js';
import { AnyJson, Instant, OneOf, Part, Text } from '../../http/input/field.js';
import { HostPart } from '../shapes/dossier.dto.js';

const STEPS = ['department', 'office', 'executive', 'president'] as const;

/** A named section replaces the one that stands; what is not named stays. */
export class AmendmentRequest {
  @Text({
    example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b11',
    optional: true,
    about: 'What it was written from: `amending.content` of the case; left out: whatever stands',
  })
  content?: string;
  @Part(HostPart) host!: HostPart;
  @Text({ max: 4000, example: '研究題目を実際の内容に合わせました。' }) reason!: string;
}

export class ChangeInWords {
  @OneOf(CHANGES, { name: 'ChangeName', example: 'topic' }) change!: (typeof CHANGES)[number];
  @Part(Words) says!: Words;
}

export class AskedAgain {
  @Instant() at!: string;
  @Part(ChangeInWords, { many: 50 }) changes!: ChangeInWords[];
}

export class FieldAmended {
  @Text({ example: '/host/technology/topic' }) pointer!: string;
  @AnyJson({ example: '複合材料の損傷解析' }) before!: unknown;
  @AnyJson({ example: '複合材料の衝撃損傷解析' }) after!: unknown;
}

export class Amendment {
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b11' }) eventId!: string;
  @Instant() at!: string;
  @Text({ nullable: true, example: '佐藤 健' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
  @OneOf(['dossier', 'document', 'signature'], { name: 'AmendmentKind' }) what!: 'dossier' | 'document' | 'signature';
  @Part(ChangeInWords, { many: 50 }) changes!: ChangeInWords[];
  @OneOf(STEPS, {
    name: 'StepName',
    many: 10,
    example: ['department'],
    about: 'Who must have seen it; none: it was told',
  })
  concerns!: (typeof STEPS)[number][];
  @OneOf(STEPS, { name: 'StepName', many: 10, example: ['department'], about: 'Whose decision it voided' })
  askedAgain!: (typeof STEPS)[number][];
  @Part(FieldAmended, { many: 500 }) fields!: FieldAmended[];
  @Text({ nullable: true, max: 4000, example: '研究題目を実際の内容に合わせました。' }) reason!: string | null;
  @Text({ nullable: true, example: null, about: 'Of a document' }) filename!: string | null;
}

export class AmendableField extends ChangeInWords {
  @Text({ example: '/technology/topic', about: 'Into the host’s part' }) pointer!: string;
  @OneOf(['steps', 'checks', 'nobody'], {
    name: 'AmendmentEffect',
    about: 'Steps must see it · it goes back to the host · it is told and no more',
  })
  effect!: 'steps' | 'checks' | 'nobody';
  @OneOf(STEPS, { name: 'StepName', many: 10, example: ['department', 'office'] }) steps!: (typeof STEPS)[number][];
}

export class Amending {
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b11', about: 'For `content` of an amendment' }) content!: string;
  @Part(AmendableField, { many: 500 }) fields!: AmendableField[];
  @Part(ChangeInWords, { many: 50, about: 'What was checked and cannot be amended' }) checked!: ChangeInWords[];
}
