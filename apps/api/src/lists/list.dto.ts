import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import {
  Day,
  Flag,
  Fraction,
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
import { Words } from '../http/answer.dto.js';

export class ImportCounts {
  @Whole({ example: 835 }) entries!: number;
  @Whole({ example: 42 }) added!: number;
  @Whole({ example: 5 }) changed!: number;
  @Whole({ example: 3 }) removed!: number;
  @Whole({ example: 785 }) unchanged!: number;
}

/** A version that waits for a second person. */
export class ListProposal {
  @Uuid() proposal!: string;
  @Text({ example: 'meti-eul' }) listId!: string;
  @Whole({ example: 4, about: 'The number it has once it is adopted' }) version!: number;
  @Day({ nullable: true, example: '2025-09-29' }) effectiveDate!: string | null;
  @Text({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', about: 'Of the source file' })
  sha256!: string;
  @Part(ImportCounts) counts!: ImportCounts;
  @Instant() proposedAt!: string;
  @Text({ nullable: true, example: '輸出 太郎' }) proposedBy!: string | null;
  @Flag({ about: 'Imported on the command line of the server' }) isByOperator!: boolean;
  @Flag({ about: 'Yours: another person adopts it' }) isOwn!: boolean;
}

export class ListInForce {
  @Text({ example: 'meti-eul' }) listId!: string;
  @Part(Words) name!: Words;
  @Part(Words) legalEffect!: Words;
  @Whole({ example: 3 }) version!: number;
  @Day({ nullable: true, example: '2025-09-29' }) effectiveDate!: string | null;
  @Whole({ example: 835 }) entries!: number;
  @Text({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', about: 'Of the source file' })
  sha256!: string;
  @Instant() adoptedAt!: string;
  @Text({ nullable: true, example: '輸出 花子' }) adoptedBy!: string | null;
  @Part(ListProposal, { nullable: true, about: 'What waits for a second person' }) proposal!: ListProposal | null;
}

export class ListImport {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'binary' },
    description:
      'xlsx, csv, json or json lines, also packed by gzip; recognised by content. Sent several times where a list is several files (OFAC). At most 64 MiB together',
  })
  @IsOptional()
  file!: unknown;
  @Text({ optional: true, max: 100, example: 'meti-eul', about: 'Which list this is, where the content does not say' })
  source?: string;
  @OneOf(['true', 'false'], { optional: true, example: 'true', about: 'Only compare' }) dryRun?: 'true' | 'false';
  @Day({ optional: true, example: '2025-09-29' }) effectiveDate?: string;
  @Pattern(/^\d{1,9}$/, {
    optional: true,
    example: '140',
    about: 'How many entries there are, where a list really shrank by more than a fifth',
  })
  expectedEntries?: string;
  @Text({
    optional: true,
    max: 10_000,
    example: '9f86d081884c7d65:60303ae22b998861',
    about:
      'Answers to possiblyRenamed, comma-separated: id of the entry that came, colon, id of the entry in force that it is',
  })
  sameAs?: string;
}

export class ImportedEntry {
  @Text({ example: '412' }) entry!: string;
  @Text({ max: 1000, example: 'Northern Institute of Technology' }) name!: string;
  @Text({ nullable: true, example: 'XX' }) country!: string | null;
}

export class ChangedEntry extends ImportedEntry {
  @Text({ many: 50, example: 'aliases' }) fields!: string[];
}

export class RowError {
  @Whole({ example: 17 }) row!: number;
  @Text({ example: 'list.row_without_name' }) code!: string;
  @Text({ max: 2000, example: '17 行目に名称がありません。' }) detail!: string;
}

export class NamedEntry {
  @Text({ example: '9f86d081884c7d65' }) entry!: string;
  @Text({ max: 2000, example: 'Northern Institute of Technology' }) name!: string;
}

export class PossibleRename {
  @Part(NamedEntry) before!: NamedEntry;
  @Part(NamedEntry) after!: NamedEntry;
  @Fraction({ example: 0.87, about: '0 to 1: how alike the printed names are' }) likeness!: number;
}

export class Repaired {
  @Whole({ example: 17 }) row!: number;
  @Text({ max: 4000, example: 'Northern  Institute' }) before!: string;
  @Text({ max: 4000, example: 'Northern Institute' }) after!: string;
  @Text({ max: 4000, example: '名称に余分な空白が含まれていました。' }) reason!: string;
}

export class ListImported {
  @Text({ example: 'meti-eul' }) listId!: string;
  @Flag({ example: true }) dryRun!: boolean;
  @OneOf(['adopted', 'proposed', 'unchanged'], {
    name: 'ImportOutcome',
    about: 'What was done, or would be: a first version is adopted at once, a later one waits for a second person',
  })
  outcome!: 'adopted' | 'proposed' | 'unchanged';
  @Part(ImportCounts) counts!: ImportCounts;
  @Part(ImportedEntry, { many: 50, about: 'The first 50' }) added!: ImportedEntry[];
  @Part(ChangedEntry, { many: 50 }) changed!: ChangedEntry[];
  @Part(ImportedEntry, { many: 50 }) removed!: ImportedEntry[];
  @Part(RowError, { many: 200 }) rowErrors!: RowError[];
  @Part(PossibleRename, { many: 50, about: 'Is what came the same as what went? Answered by sameAs' })
  possiblyRenamed!: PossibleRename[];
  @Part(Repaired, { many: 200, about: 'What was put right row by row, the first 200' }) repaired!: Repaired[];
  @Whole({ example: 0, about: 'Rows that are nobody: ships, aircraft, addresses' }) leftOut!: number;
  @Whole({ example: 0, about: 'Rows that say over again what another row says' }) repeated!: number;
  @Whole({ optional: true, example: 3, about: 'That is in force now; of a proposal, the one it is to be' })
  version?: number;
  @Text({ optional: true, example: '742-42' }) position?: string;
}

/** A read of the whole. */
export class ListQuery {
  @Position() after?: string;
}

export class EntryQuery {
  @Text({ optional: true, max: 200, example: 'institute' }) q?: string;
  @Text({ optional: true, max: 1000, example: 'NDEy' }) cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class ListEntryView {
  @Text({ example: '9f86d081884c7d65' }) entry!: string;
  @OneOf(['person', 'organization', 'unknown'], { name: 'EntryKind', example: 'organization' })
  kind!: 'person' | 'organization' | 'unknown';
  @Text({ max: 1000, example: 'Northern Institute of Technology' }) name!: string;
  @Text({ many: 500, max: 1000, example: 'NIT' }) aliases!: string[];
  @Text({ nullable: true, example: 'XX' }) country!: string | null;
  @Text({ many: 50, max: 1000, example: 'N' }) concerns!: string[];
  @Text({ nullable: true, max: 4000, example: null }) remarks!: string | null;
}

export class EntryPage {
  @Part(ListEntryView, { many: 200 }) items!: ListEntryView[];
  @Text({ nullable: true, max: 1000, example: null }) next!: string | null;
}
