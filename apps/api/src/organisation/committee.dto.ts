// Committees with their members by date.
import { NameWords, Words, Written } from '../http/answer.dto.js';
import { Day, Flag, Part, Text, Uuid } from '../http/input/field.js';

export class NewCommittee {
  @Text({ min: 1, max: 64, example: 'export-control' }) committee!: string;
  @Part(NameWords) name!: NameWords;
}

export class NewSeat {
  @Uuid({ about: 'The account of whoever is to sit' }) account!: string;
  @Flag({ about: 'In the chair: one at a time' }) chair!: boolean;
  @Day({ about: 'First day in Japan, today or later' }) from!: string;
  @Day({ nullable: true, example: '2029-03-31', about: 'Last day; null: until they leave' }) last!: string | null;
}

export class SeatGiven extends Written {
  @Uuid() seat!: string;
}

export class SeatEndRequest {
  @Day({ about: 'Last day in Japan, today or later' }) last!: string;
}

export class MemberView {
  @Uuid() seat!: string;
  @Part(Words, { nullable: true, about: 'null: erased' }) name!: Words | null;
  @Flag() chair!: boolean;
  @Day() from!: string;
  @Day({ nullable: true }) last!: string | null;
}

export class CommitteeView {
  @Text({ example: 'export-control' }) committee!: string;
  @Part(Words) name!: Words;
  @Part(MemberView, { many: 200, about: 'On that day, the chair first' }) members!: MemberView[];
  @Part(MemberView, { many: 200, about: 'Who will sit from a later day on' }) coming!: MemberView[];
}
