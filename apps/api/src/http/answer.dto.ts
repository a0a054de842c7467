// Shapes that several nouns share.
import { Flag, NameText, Part, Text, Uuid, Whole } from './input/field.js';

/** The same words in Japanese and English. */
export class Words {
  @Text({ max: 4000, example: '輸出管理室' }) ja!: string;
  @Text({ max: 4000, example: 'Export Control Office' }) en!: string;
}

/** A name in Japanese and English, as somebody types it in. */
export class NameWords {
  @NameText({ example: '工学研究科' }) ja!: string;
  @NameText({ example: 'Graduate School of Engineering' }) en!: string;
}

export class UnitName {
  @Text({ example: 'engineering' }) id!: string;
  @Part(Words) name!: Words;
}

/** What every write answers: where its events stand. Never a personal datum. */
export class Written {
  /** Version of the stream after the write; send it back as `If-Match`. */
  @Whole({ example: 3, about: 'Version of the stream after the write' }) version!: number;
  @Text({
    example: '742-42',
    about: 'Opaque; a read with ?after=<position> waits until it has seen it',
  })
  position!: string;
}

export class Fault {
  @Text({ example: '/stay/from', about: 'JSON Pointer to the field' }) pointer!: string;
  @Text({ example: 'field.date' }) code!: string;
  @Text({ max: 4000, example: '存在する日付を YYYY-MM-DD の形で入力してください。' }) detail!: string;
}

/** RFC 9457 problem document. */
export class Problem {
  @Text({ example: '/problems/case.not_open' }) type!: string;
  @Text({ example: '案件は別の状態にあります' }) title!: string;
  @Whole({ example: 409, min: 400, max: 599 }) status!: number;
  @Text({ max: 4000, example: 'この案件は審査中のため、編集できません。' }) detail!: string;
  @Text({ max: 2000, example: '/api/cases/01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10/draft' }) instance!: string;
  @Text({ example: 'case.not_open' }) code!: string;
  @Part(Fault, { optional: true, many: 200 }) errors?: Fault[];
  @Whole({ optional: true, example: 7, about: 'The current version (409, 412)' }) version?: number;
  @Whole({ optional: true, example: 5, about: 'The current revision of the draft (412)' }) revision?: number;
  @Text({ optional: true, example: 'in-review', about: 'The state the case is in (409)' }) state?: string;
  @Text({ optional: true, many: 20, example: 'withdraw', about: 'Actions that are open to you instead (409)' })
  possible?: string[];
  @Part(Words, { optional: true, many: 1000, about: 'What happened since the version that you named (412)' })
  changed?: Words[];
  @Text({ optional: true, example: 'b7c1f0a2', about: 'What to name when asking for help (500)' }) reference?: string;
}

export class Live {
  @Flag({ example: true }) ok!: boolean;
}

export class Created extends Written {
  @Uuid() id!: string;
}
