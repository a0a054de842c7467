import { Day, Flag, Instant, OneOf, Part, Position, QueryWhole, Text, Uuid } from '../../http/input/field.js';
import { SCOPES } from './case-view.dto.js';

export class DismissalQuery {
  @Text({ optional: true, max: 1000, example: 'MjAyNi0xMS0yM1QwNjo1NzowMC4wMDBa', about: '`next` of the page before' })
  cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class Dismissal {
  @Uuid() memoryId!: string;
  @Uuid() caseId!: string;
  @Text({ example: '01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b12' }) hitId!: string;
  @OneOf(SCOPES, { name: 'MemoryScope', example: 'organisation-wide' }) scope!: (typeof SCOPES)[number];
  @Text({ example: 'meti-eul' }) list!: string;
  @Text({ example: '412' }) entry!: string;
  @Text({ nullable: true, example: '輸出 花子' }) by!: string | null;
  @Text({ nullable: true, example: null, about: 'The second officer' }) confirmedBy!: string | null;
  @Instant() at!: string;
  @Day({ example: '2028-11-29', about: 'Last day on which it holds' }) until!: string;
  @Flag({ about: 'False as long as a second officer must confirm it' }) isInForce!: boolean;
}

export class DismissalPage {
  @Part(Dismissal, { many: 200 }) items!: Dismissal[];
  @Text({ nullable: true, max: 1000, example: null }) next!: string | null;
}
