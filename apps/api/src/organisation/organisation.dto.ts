// The university by date, as it is read and as it is reorganised.
import { NameWords, UnitName, Words } from '../http/answer.dto.js';
import { Day, OneOf, Part, Position, Text, Uuid } from '../http/input/field.js';

const FROM = { about: 'The day in Japan from which it holds: today or later' };

export class UnitNameRequest {
  @Part(NameWords) name!: NameWords;
  @Day(FROM) from!: string;
}

export class UnitParentRequest {
  @Text({ nullable: true, max: 64, example: 'engineering', about: 'null: directly below the institution' })
  parent!: string | null;
  @Day(FROM) from!: string;
}

export class UnitClosureRequest {
  @Text({
    nullable: true,
    max: 64,
    example: 'informatics',
    about: 'Who takes its running cases over; null: what is above',
  })
  heir!: string | null;
  @Text({ many: 20, max: 64, example: 'informatics', about: 'Everything else it became' }) successors!: string[];
  @Day(FROM) from!: string;
}

export class OrganisationQuery {
  @Day({ optional: true, about: 'As of this day; today where it is not given' }) day?: string;
  @Position() after?: string;
}

export class OrganisationUnit {
  @Text({ example: 'engineering' }) unit!: string;
  @Part(Words) name!: Words;
  @Text({ nullable: true, example: null }) parent!: string | null;
  @Part(UnitName, { many: 200, about: 'Closed units whose running cases are its own now' }) followed!: UnitName[];
}

export class ClosedUnit {
  @Text({ example: 'engineering' }) unit!: string;
  @Part(Words) name!: Words;
  @Day({ about: 'The first day on which it was no more' }) since!: string;
  @Part(UnitName, {
    nullable: true,
    about: 'Who has its running cases on that day; null: nobody below the institution',
  })
  heir!: UnitName | null;
  @Part(UnitName, { many: 21 }) successors!: UnitName[];
}

export const CHANGE_KINDS = ['added', 'renamed', 'moved', 'closed'] as const;

export class ComingChange {
  @Uuid({ about: 'By which it can be cancelled' }) change!: string;
  @OneOf(CHANGE_KINDS, { name: 'UnitChangeKind' }) kind!: (typeof CHANGE_KINDS)[number];
  @Day() from!: string;
  @Text({ example: 'engineering' }) unit!: string;
  @Part(Words, { about: 'As it is called on the eve' }) name!: Words;
  @Part(Words, { nullable: true, about: 'What it will be called, where that changes' }) newName!: Words | null;
  @Part(UnitName, { nullable: true, about: 'What it will be below, or who takes its cases over' })
  under!: UnitName | null;
  @Part(UnitName, { many: 21 }) successors!: UnitName[];
}

export class OrganisationView {
  @Day() day!: string;
  @Day() today!: string;
  @Part(OrganisationUnit, { many: 2_000, about: 'Parents before their children' }) units!: OrganisationUnit[];
  @Part(ClosedUnit, { many: 2_000 }) closed!: ClosedUnit[];
  @Part(ComingChange, { many: 2_000, about: 'Whatever the day that is looked at' }) coming!: ComingChange[];
}
