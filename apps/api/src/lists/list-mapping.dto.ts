// Which column of a table holds what: as it is saved for a list, and what somebody who says it is shown.
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { COLUMN_FIELDS, type ColumnField } from '#screening';
import { OneOf, Part, Text } from '../http/input/field.js';

export class MappedColumn {
  @Text({ min: 1, max: 500, example: '機関の名称', about: 'As the first row prints it' }) heading!: string;
  @OneOf(COLUMN_FIELDS, { name: 'ColumnField', example: 'name' }) field!: ColumnField;
}

export class ListMapping {
  @Part(MappedColumn, { many: 100 }) columns!: MappedColumn[];
  @OneOf(['person', 'organization'], {
    nullable: true,
    example: null,
    about: 'Of every entry, where no column says it',
  })
  kind!: 'person' | 'organization' | null;
  @Text({
    nullable: true,
    min: 1,
    max: 5,
    example: ';',
    about: 'Between several values in one cell; null: a semicolon',
  })
  separator!: string | null;
}

export class TableFile {
  @ApiProperty({ type: 'string', format: 'binary', description: 'csv or xlsx, at most 64 MiB' })
  @IsOptional()
  file!: unknown;
}

export class SampleRow {
  @Text({ many: 1000, max: 4000, example: 'Northern Institute' }) cells!: string[];
}

export class TableView {
  @Text({ nullable: true, example: 'Sheet1' }) sheet!: string | null;
  @Text({ many: 1000, max: 4000, example: '機関の名称' }) headings!: string[];
  @Part(SampleRow, { many: 10, about: 'The rows that follow, at most three' }) sample!: SampleRow[];
  @Part(MappedColumn, { many: 100, about: 'What the headings themselves suggest' }) guessed!: MappedColumn[];
}
