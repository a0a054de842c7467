import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import {
  LOOKUP_PURPOSES,
  LOOKUP_WAYS,
  SCREENING_DUTIES,
  type LookupPurpose,
  type LookupWay,
  type ScreeningDuty,
} from '#screening';
import { Words, Written } from '../http/answer.dto.js';
import {
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

export const NAMES_MAX = 20;
export const ROWS_MAX = 10_000;
const NAME_MAX = 500;
const KINDS = ['person', 'organization', 'any'] as const;
type Kind = (typeof KINDS)[number];
// What a program asks by /match is told apart by its own purpose; nobody chooses it on a screen.
const CHOSEN_PURPOSES = LOOKUP_PURPOSES.filter((purpose) => purpose !== 'program');
const VERDICTS = ['clear', 'hits', 'unscreenable'] as const;
const BIRTH_DATE = /^\d{4}(-\d\d){0,2}$/;

export class LookupRequest {
  @OneOf(CHOSEN_PURPOSES, { name: 'ChosenPurpose', example: 'visitor', about: 'For what the names are looked up' })
  purpose!: LookupPurpose;
  @Text({ optional: true, max: 500, example: '11 月の講演会', about: 'Forgotten with the names' }) note?: string;
  @OneOf(KINDS, { name: 'LookupKind', example: 'organization' }) kind!: Kind;
  @Text({ many: NAMES_MAX, min: 1, max: NAME_MAX, example: 'Hoshino Institute' }) names!: string[];
  @Pattern(BIRTH_DATE, {
    optional: true,
    example: '1998-05',
    about: 'Of a single person: shown beside what the list says, never scored',
  })
  birthDate?: string;
}

export class LookupBatch {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: `csv, xlsx or json lines with id, kind, name, aliases, birth_date; at most ${ROWS_MAX} rows`,
  })
  @IsOptional()
  file!: unknown;
  @OneOf(CHOSEN_PURPOSES, { name: 'ChosenPurpose', example: 'partner' }) purpose!: LookupPurpose;
  @OneOf(SCREENING_DUTIES, {
    name: 'ScreeningDuty',
    example: 'technology',
    about: 'By what duty everybody in the file is screened',
  })
  duty!: ScreeningDuty;
  @Text({ optional: true, max: 500, example: '2026 年度の共同研究先' }) note?: string;
}

export class KeepRequest {
  @Uuid() caseId!: string;
}

export class LookupListQuery {
  @Text({ optional: true, max: 200, example: 'MjAyNi0xMS0yMw' }) cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class LookupRowsQuery {
  @Pattern(/^\d{1,6}$/, { optional: true, max: 6, example: '1', about: 'As `next` of the page before' })
  cursor?: string;
  @Position() after?: string;
}

export class LookedUpList {
  @Text({ example: 'meti-eul' }) list!: string;
  @Part(Words) name!: Words;
  @Part(Words) legalEffect!: Words;
  @Whole({ example: 3 }) version!: number;
  @Text({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }) sha256!: string;
  @Whole({ example: 835 }) entries!: number;
}

export class VerdictCounts {
  @Whole({ example: 1 }) clear!: number;
  @Whole({ example: 1 }) hits!: number;
  @Whole({ example: 0 }) unscreenable!: number;
}

export class TierCounts {
  @Whole({ example: 0 }) E1!: number;
  @Whole({ example: 1 }) E2!: number;
  @Whole({ example: 0 }) E3!: number;
  @Whole({ example: 2 }) E4!: number;
  @Whole({ example: 0 }) E5!: number;
}

export class LookupRow {
  @Uuid() id!: string;
  @Instant() madeAt!: string;
  @Text({ nullable: true, example: '輸出 花子' }) madeBy!: string | null;
  @OneOf(LOOKUP_PURPOSES, { name: 'LookupPurpose', example: 'visitor' }) purpose!: LookupPurpose;
  @Part(Words) purposeWords!: Words;
  @OneOf(SCREENING_DUTIES, { nullable: true, example: null }) duty!: ScreeningDuty | null;
  @Part(Words, { nullable: true }) dutyWords!: Words | null;
  @OneOf(LOOKUP_WAYS, { name: 'LookupWay', example: 'names' }) way!: LookupWay;
  @OneOf(KINDS, { name: 'LookupKind', example: 'organization' }) kind!: Kind;
  @Whole({ example: 2 }) names!: number;
  @Part(VerdictCounts) verdicts!: VerdictCounts;
  @Part(TierCounts, { about: 'Hits by tier' }) tiers!: TierCounts;
  @Text({ example: 'sekisho-screening/1+0123456789ab' }) engine!: string;
  @Instant({ about: 'When the names will be forgotten, unless they belong to a case' }) forgetAt!: string;
  @Uuid({ nullable: true, about: 'The case it became part of' }) caseId!: string | null;
  @Instant({ nullable: true, example: null }) forgottenAt!: string | null;
}

export class LookupPage {
  @Part(LookupRow, { many: 200 }) items!: LookupRow[];
  @Text({ nullable: true, max: 200, example: null }) next!: string | null;
}

export class Deception {
  @OneOf(['look-alike', 'invisible', 'bidi', 'mixed-scripts', 'width'], { name: 'DeceptionKind' }) kind!: string;
  @Whole({ example: 3 }) at!: number;
  @Text({ example: 'U+0430' }) codePoint!: string;
}

export class ReadWord {
  @Text({ many: 20, max: 600, example: 'beihang' }) spellings!: string[];
  @Fraction({ example: 1 }) weight!: number;
}

export class FormReading {
  @Text({ example: 'pinyin' }) route!: string;
  @Part(ReadWord, { many: 300 }) words!: ReadWord[];
}

export class FormStory {
  @Text({ example: 'primary' }) role!: string;
  @Text({ max: 600, example: '北京航空航天大学' }) written!: string;
  @Text({ max: 600, example: '北京航空航天大学' }) shown!: string;
  @Text({ max: 1200, example: '北京航空航天大学' }) folded!: string;
  @Part(Deception, { many: 20 }) deceptions!: Deception[];
  @Part(FormReading, { many: 8, about: 'Empty where nothing in it can be searched by' }) readings!: FormReading[];
}

export class NameStory {
  @Text({ max: NAME_MAX, example: '北京航空航天大学' }) name!: string;
  @OneOf(['person', 'organization'], { name: 'PartyKind', example: 'organization' }) kind!: string;
  @Part(FormStory, { many: 12 }) forms!: FormStory[];
}

export class MetPart {
  @Text({ max: 600, example: 'beihang' }) ours!: string;
  @Text({ max: 600, example: 'beihang' }) theirs!: string;
  @Text({ example: 'exact' }) route!: string;
  @Fraction({ example: 1 }) score!: number;
}

export class MetField {
  @Text({ example: 'birthDate' }) field!: string;
  @Text({ nullable: true, max: 2000, example: '1998-05' }) ours!: string | null;
  @Text({ nullable: true, max: 4000, example: null }) theirs!: string | null;
  @OneOf(['agree', 'differ', 'unknown'], { name: 'Agreement', example: 'unknown' }) agreement!: string;
}

export class LookupHit {
  @Text({ example: 'meti-eul' }) list!: string;
  @Part(Words) listName!: Words;
  @Part(Words) legalEffect!: Words;
  @Text({ example: '9f86d081884c7d65' }) entry!: string;
  @Text({ nullable: true, max: 500, example: null }) sourceId!: string | null;
  @Text({ max: 4000, example: 'Beihang University (BUAA)' }) entryName!: string;
  @Text({ nullable: true, max: 500, example: 'China' }) country!: string | null;
  @Text({ max: 600, example: '北京航空航天大学' }) ours!: string;
  @Text({ max: 4000, example: 'Beihang University' }) theirs!: string;
  @Text({ example: 'primary' }) theirRole!: string;
  @Text({ example: 'pinyin' }) oursRoute!: string;
  @Text({ example: 'as-written' }) theirsRoute!: string;
  @Fraction() score!: number;
  @OneOf(['strong', 'medium', 'weak'], { name: 'Band', example: 'strong' }) band!: string;
  @OneOf(['E1', 'E2', 'E3', 'E4', 'E5'], { name: 'EvidenceTier', example: 'E3' }) tier!: string;
  @Text({ many: 20, example: 'common-name' }) limits!: string[];
  @Part(MetPart, { many: 300 }) parts!: MetPart[];
  @Part(MetField, { many: 10 }) fields!: MetField[];
}

export class NameOutcome {
  @Text({ many: 50, max: 1000, example: 'Hoshino Institute' }) names!: string[];
  @Text({ nullable: true, example: '1998-05' }) birthDate!: string | null;
  @OneOf(VERDICTS, { name: 'LookupVerdict', example: 'clear' }) verdict!: (typeof VERDICTS)[number];
  @Flag({ about: 'It took longer than a name may: it was not screened' }) overtime!: boolean;
  @Part(NameStory, { many: 40 }) story!: NameStory[];
  @Part(LookupHit, { many: 10 }) hits!: LookupHit[];
  @Whole({ example: 0, about: 'Further hits, weaker than these' }) more!: number;
}

export class LookupContent {
  @Text({ max: 500, example: '11 月の講演会' }) note!: string;
  @Part(NameOutcome, { many: 100, about: 'Of a batch they stand in its rows' }) outcomes!: NameOutcome[];
}

export class Lookup extends LookupRow {
  @Whole({ example: 0 }) version!: number;
  @Part(LookedUpList, { many: 100, about: 'The proof of what was searched' }) lists!: LookedUpList[];
  @Part(LookupContent, {
    nullable: true,
    about: 'Null when it was forgotten, and for whoever may read the record alone',
  })
  content!: LookupContent | null;
}

export class LookupMade extends Lookup {
  @Text({ example: '742-42' }) position!: string;
}

export class LookupBatchRow {
  @Text({ max: 4000, example: '17' }) id!: string;
  @Text({ many: 1000, max: 4000, example: 'Hoshino Institute' }) names!: string[];
  @OneOf(VERDICTS, { name: 'LookupVerdict', example: 'clear' }) verdict!: (typeof VERDICTS)[number];
  @Flag() overtime!: boolean;
  @Part(LookupHit, { many: 10 }) hits!: LookupHit[];
  @Whole({ example: 0 }) more!: number;
}

export class LookupRows {
  @Part(LookupBatchRow, { many: 200 }) items!: LookupBatchRow[];
  @Text({ nullable: true, example: null }) next!: string | null;
}

export class LookupKept extends Written {
  @Uuid() id!: string;
}
