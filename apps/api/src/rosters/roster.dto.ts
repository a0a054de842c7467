// What the doors of rosters take and answer. Names stand in rows alone, and rows are gone with the roster.
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import {
  DOUBTS,
  ROSTER_DUTIES,
  ROSTER_FIELDS,
  ROSTER_ROWS_MAX,
  ROW_VERDICTS,
  STAGE_WORDS,
  STANDINGS,
  LEVELS,
  STANDS,
  type RosterDuty,
  type RosterField,
  type RowVerdict,
  type StageWord,
  type Standing,
  type Level,
} from '#rosters';
import { UnitName, Words, Written } from '../http/answer.dto.js';
import {
  Day,
  Flag,
  Instant,
  OneOf,
  Part,
  Pattern,
  Position,
  QueryWhole,
  Text,
  Uuid,
  Whole,
} from '../http/input/field.js';

const SOURCE = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
export const ROWS_OPENED_MAX = 50;
export const ROW_ERRORS_MAX = 500;
export const ROWS_OF_A_PAGE = 200;
export const ROW_REASONS = [
  ...STANDS.filter((stand) => stand !== 'cleared' && stand !== 'under-way'),
  ...['no-case', 'not-cleared', ...DOUBTS, 'name-unreadable'],
] as const;
export const OPENINGS = [
  ...[
    'opened',
    'opened-before',
    'not-a-gap',
    'host-missing',
    'host-unknown',
    'host-elsewhere',
    'unit-unknown',
    'no-case-type',
  ],
] as const;

export class RosterColumn {
  @Text({ min: 1, max: 300, example: '氏名', about: 'As the row of headings prints it' }) heading!: string;
  @OneOf(ROSTER_FIELDS, { name: 'RosterField', example: 'name' }) field!: RosterField;
}

export class RosterStatus {
  @Text({ min: 1, max: 300, example: '特別聴講学生' }) word!: string;
  @OneOf(STAGE_WORDS, { name: 'StageWord', example: 'none', about: '`none`: no duty asks for them to be screened' })
  stage!: StageWord;
}

export class RosterMapping {
  @Part(RosterColumn, { many: 40 }) columns!: RosterColumn[];
  @Part(RosterStatus, { many: 200, about: 'Beside these the usual words are known' }) statuses!: RosterStatus[];
}

export class RosterTableFile {
  @ApiProperty({ type: 'string', format: 'binary', description: 'csv or xlsx, at most 10 MiB' })
  @IsOptional()
  file!: unknown;
}

export class RosterSample {
  @Text({ many: 1000, max: 4000, example: '山田 太郎' }) cells!: string[];
}

export class RosterTable {
  @Text({ nullable: true, example: 'Sheet1' }) sheet!: string | null;
  @Text({ many: 1000, max: 4000, example: '氏名' }) headings!: string[];
  @Part(RosterSample, { many: 3, about: 'The rows that follow' }) sample!: RosterSample[];
  @Part(RosterColumn, { many: 40, about: 'What the headings themselves suggest' }) guessed!: RosterColumn[];
}

export class RosterImport {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: `csv (UTF-8 or Shift_JIS) or xlsx, at most 10 MiB and ${ROSTER_ROWS_MAX} rows`,
  })
  @IsOptional()
  file!: unknown;
  @Pattern(SOURCE, { max: 40, example: 'gakumu', about: 'Where it comes from: its columns are mapped once' })
  source!: string;
  @OneOf(ROSTER_DUTIES, {
    name: 'RosterDuty',
    example: 'technology',
    about: 'By what duty everybody in it is to be screened',
  })
  duty!: RosterDuty;
  @Text({ optional: true, max: 500, example: '2026 年度後期', about: 'Forgotten with the rows' }) note?: string;
  @OneOf(['true', 'false'], { optional: true, example: 'false', about: 'true: only say what would be read' })
  dryRun?: string;
}

export class RosterRowError {
  @Whole({ example: 17, about: 'As the spreadsheet counts it' }) row!: number;
  @Text({ example: 'roster.row_name_missing' }) code!: string;
  @Text({ max: 300, example: '' }) cell!: string;
  @Text({ max: 1000, example: '氏名がありません。' }) detail!: string;
}

export class RosterReport {
  @Flag() dryRun!: boolean;
  @Uuid({ nullable: true, about: 'Null of a dry run' }) rosterId!: string | null;
  @Whole({ example: 480, about: 'Rows that are held against the cases' }) rows!: number;
  @Whole({ example: 12, about: 'Of a status that no duty asks for: left out unread' }) noDuty!: number;
  @Whole({ example: 3, about: 'Of people who have left' }) left!: number;
  @Whole({ example: 9 }) errors!: number;
  @Part(RosterRowError, { many: ROW_ERRORS_MAX, about: 'The first of them' }) rowErrors!: RosterRowError[];
  @Text({ many: 200, max: 300, example: '特別聴講学生', about: 'Say in the mapping what these mean' })
  unknownStatuses!: string[];
  @Text({ many: 1000, max: 4000, example: '国籍', about: 'Headings of columns that are not read' }) ignored!: string[];
  @Text({ nullable: true, example: '742-42' }) position!: string | null;
}

export class RosterCounts {
  @Whole({ example: 440 }) cleared!: number;
  @Whole({ example: 31 }) underWay!: number;
  @Whole({ example: 7, about: 'Nobody opened a case, or none of this stage is in force' }) gap!: number;
  @Whole({ example: 2, about: 'Nobody can tell without looking' }) unclear!: number;
}

export class RosterDepartment extends RosterCounts {
  @Part(UnitName, { nullable: true, about: 'Null: departments that are no unit of the university' })
  unit!: UnitName | null;
  @OneOf(STANDINGS, { name: 'RosterStanding', example: 'enrolled' }) standing!: Standing;
}

export class RosterLine {
  @Uuid() id!: string;
  @Text({ example: 'gakumu' }) source!: string;
  @Instant() importedAt!: string;
  @Text({ nullable: true, example: '事務 次郎' }) importedBy!: string | null;
  @Instant() comparedAt!: string;
  @Whole({ example: 480 }) rows!: number;
  @Part(RosterCounts, { about: 'When it was imported' }) first!: RosterCounts;
  @Part(RosterCounts, { about: 'When it was compared last' }) now!: RosterCounts;
  @Instant({ nullable: true, example: null }) forgottenAt!: string | null;
}

export class RosterLines {
  @Part(RosterLine, { many: 200 }) items!: RosterLine[];
  @Text({ nullable: true, max: 200, example: null }) next!: string | null;
}

export class RosterListQuery {
  @Pattern(SOURCE, { optional: true, max: 40, example: 'gakumu' }) source?: string;
  @Text({ optional: true, max: 200, example: 'MjAyNi0xMS0yMw' }) cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class Roster extends Written {
  @Uuid() id!: string;
  @Text({ example: 'gakumu' }) source!: string;
  @OneOf(ROSTER_DUTIES, { name: 'RosterDuty', example: 'technology' }) duty!: RosterDuty;
  @Part(Words) dutyWords!: Words;
  @Text({ nullable: true, max: 500, example: '2026 年度後期' }) note!: string | null;
  @Instant() importedAt!: string;
  @Text({ nullable: true, example: '事務 次郎' }) importedBy!: string | null;
  @Instant() comparedAt!: string;
  @Day({ about: 'For which the cases were asked' }) day!: string;
  @Whole({ example: 1240, about: 'Cases that it was held against' }) cases!: number;
  @Whole({ example: 480 }) rows!: number;
  @Whole({ example: 12 }) noDuty!: number;
  @Whole({ example: 3 }) left!: number;
  @Whole({ example: 9 }) errors!: number;
  @Part(RosterRowError, { many: ROW_ERRORS_MAX, about: 'For whoever imported it, until it is forgotten' })
  rowErrors!: RosterRowError[];
  @Part(RosterDepartment, { many: 1000 }) departments!: RosterDepartment[];
  @Instant({ about: 'When its rows will be forgotten' }) forgetAt!: string;
  @Instant({ nullable: true, example: null }) forgottenAt!: string | null;
}

export class RosterQuery {
  @Position() after?: string;
}

export class RosterRowsQuery {
  @OneOf(ROW_VERDICTS, { optional: true, name: 'RowVerdict', example: 'gap' }) verdict?: RowVerdict;
  @Text({ optional: true, max: 64, example: 'engineering', about: '`-`: departments that are no unit' }) unit?: string;
  @OneOf(STANDINGS, { optional: true, name: 'RosterStanding', example: 'enrolled' }) standing?: Standing;
  @Pattern(/^\d{1,6}$/, { optional: true, max: 6, example: '200', about: 'As `next` of the page before' })
  cursor?: string;
  @Position() after?: string;
}

export class RowCase {
  @Uuid({ nullable: true, about: 'Null of a case that is not yours to see' }) id!: string | null;
  @Text({ nullable: true, example: '2026-0042' }) number!: string | null;
}

export class RosterRow {
  @Whole({ example: 17 }) row!: number;
  @Text({ nullable: true, max: 300, example: '26D1034' }) number!: string | null;
  @Text({ many: 8, max: 300, example: 'AMINI Parviz' }) names!: string[];
  @Text({ max: 300, example: '工学研究科' }) department!: string;
  @OneOf(STANDINGS, { name: 'RosterStanding', example: 'enrolled' }) standing!: Standing;
  @OneOf(LEVELS, { nullable: true, example: 'doctoral' }) level!: Level | null;
  @Day({ nullable: true }) from!: string | null;
  @Day({ nullable: true, example: '2029-03-31' }) until!: string | null;
  @Text({ nullable: true, max: 300, example: 'sato@keyaki.example' }) host!: string | null;
  @OneOf(ROW_VERDICTS, { name: 'RowVerdict', example: 'gap' }) verdict!: RowVerdict;
  @OneOf(ROW_REASONS, { nullable: true, example: 'no-case' }) reason!: string | null;
  @Part(Words, { nullable: true }) reasonWords!: Words | null;
  @Part(RowCase, { many: 200, about: 'The cases it rests on' }) cases!: RowCase[];
  @Part(RowCase, { nullable: true, about: 'The case that was opened from this row since' }) opened!: RowCase | null;
}

export class RosterRows {
  @Part(RosterRow, { many: ROWS_OF_A_PAGE }) items!: RosterRow[];
  @Text({ nullable: true, max: 6, example: null }) next!: string | null;
}

export class RosterHost {
  @Uuid() person!: string;
  @Text({ example: '佐藤 健' }) name!: string;
  @Text({ nullable: true, many: 50, max: 64, example: 'engineering', about: 'Null: of the whole university' })
  units!: string[] | null;
}

export class OpenRows {
  @Whole({ many: ROWS_OPENED_MAX, min: 1, max: 1_048_576, example: 17, about: 'Rows as the spreadsheet counts them' })
  rows!: number[];
  @Uuid({ optional: true, about: 'The host of all of them; left out: whom each row names' }) host?: string;
}

export class OpenedRow {
  @Whole({ example: 17 }) row!: number;
  @OneOf(OPENINGS, { name: 'RowOpening', example: 'opened' }) outcome!: string;
  @Part(Words) words!: Words;
  @Uuid({ nullable: true }) caseId!: string | null;
  @Text({ nullable: true, example: '2026-0042' }) number!: string | null;
}

export class OpenedRows {
  @Part(OpenedRow, { many: ROWS_OPENED_MAX }) items!: OpenedRow[];
  @Text({ nullable: true, example: '742-42' }) position!: string | null;
}
