// On what a decision rests, in words: of what several decided each voice's own.
import { OneOf, Part, Text, Whole } from '../../http/input/field.js';
import { Words } from '../../http/answer.dto.js';

export class GroundInWords {
  @Text({ example: 'end_use.military' }) code!: string;
  @Part(Words) sentence!: Words;
  @Text({ max: 1000, example: '外為法 第25条第1項' }) source!: string;
}

export class VoiceAgainst {
  @Whole({ min: 1, example: 2, about: 'Counted in its step' }) seat!: number;
  @OneOf(['reject', 'licence-required'], { name: 'VoiceOutcome' }) outcome!: 'reject' | 'licence-required';
  @Part(GroundInWords, { many: 20 }) grounds!: GroundInWords[];
  @Text({ nullable: true, example: '輸出 花子', about: 'Null for whoever may not know the steps' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The absent person in whose place' }) inPlaceOf!: string | null;
}
