// The versions of a list as they are told: in force, past, proposed and set aside, and what each changes.
import { Day, Flag, Instant, OneOf, Part, Position, QueryWhole, Text, Uuid, Whole } from '../http/input/field.js';
import { ImportCounts, ListEntryView, NamedEntry } from './list.dto.js';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class ListVersionView {
  @Whole({ example: 3 }) version!: number;
  @Day({ nullable: true, example: '2025-09-29' }) effectiveDate!: string | null;
  @Text({ example: HASH, about: 'Of the source file' }) sha256!: string;
  @Part(ImportCounts) counts!: ImportCounts;
  @Instant() adoptedAt!: string;
  @Text({ nullable: true, example: '輸出 花子' }) adoptedBy!: string | null;
  @Flag() isAdoptedByOperator!: boolean;
  @Instant({ nullable: true, about: 'Null where it was adopted without a proposal' }) proposedAt!: string | null;
  @Text({ nullable: true, example: '輸出 太郎' }) proposedBy!: string | null;
  @Flag() isProposedByOperator!: boolean;
  @Text({ nullable: true, max: 4000, example: null, about: 'Why an operator adopted it without a second person' })
  aloneBecause!: string | null;
}

export class SetAside {
  @Uuid() proposal!: string;
  @Whole({ example: 4 }) version!: number;
  @Day({ nullable: true, example: '2025-09-29' }) effectiveDate!: string | null;
  @Part(ImportCounts) counts!: ImportCounts;
  @Instant() proposedAt!: string;
  @Text({ nullable: true, example: '輸出 太郎' }) proposedBy!: string | null;
  @Flag() isProposedByOperator!: boolean;
  @OneOf(['declined', 'overtaken'], { name: 'SetAsideOutcome' }) outcome!: 'declined' | 'overtaken';
  @Instant({ nullable: true }) settledAt!: string | null;
  @Text({ nullable: true, example: '輸出 花子' }) settledBy!: string | null;
  @Text({ nullable: true, max: 4000, example: '公表元の件数と合いません。' }) reason!: string | null;
}

export class ListStory {
  @Part(ListVersionView, { many: 1000, about: 'The latest first' }) versions!: ListVersionView[];
  @Part(SetAside, { many: 200, about: 'Proposals that were declined or overtaken, the latest first' })
  setAside!: SetAside[];
}

export class ChangesQuery {
  @OneOf(['added', 'changed', 'removed'], { optional: true }) change?: 'added' | 'changed' | 'removed';
  @Text({ optional: true, max: 200, example: 'institute' }) q?: string;
  @Text({ optional: true, max: 1000, example: 'added-9f86d081884c7d65' }) cursor?: string;
  @QueryWhole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Position() after?: string;
}

export class FieldChangeView {
  @Text({ max: 100, example: 'aliases', about: 'As an entry calls it' }) field!: string;
  @Text({ many: 500, max: 4000, example: 'NIT', about: 'Values that went; empty: none' }) before!: string[];
  @Text({ many: 500, max: 4000, example: 'NIT', about: 'Values that came' }) after!: string[];
  @Flag({ about: 'The same but for white space' }) isSpacing!: boolean;
}

export class EntryChangeView extends ListEntryView {
  @OneOf(['added', 'changed', 'removed'], { name: 'EntryChangeKind' }) change!: 'added' | 'changed' | 'removed';
  @Part(FieldChangeView, { many: 10, about: 'Fields that differ; none of an entry that is new or gone' })
  fields!: FieldChangeView[];
  @Flag({ about: 'Whether it may match other people than before, or means something else to stand on it' })
  isMaterial!: boolean;
  @Part(NamedEntry, { nullable: true, about: 'The entry that this one may be under another name: a guess' })
  alsoSeenAs!: NamedEntry | null;
}

export class ChangeCounts {
  @Whole({ example: 42 }) added!: number;
  @Whole({ example: 5 }) changed!: number;
  @Whole({ example: 3 }) removed!: number;
}

export class ChangesPage {
  @Part(ChangeCounts, { about: 'Of all, whatever was asked for' }) counts!: ChangeCounts;
  @Part(EntryChangeView, { many: 200 }) items!: EntryChangeView[];
  @Text({ nullable: true, max: 1000, example: null }) next!: string | null;
}

export class ProposalDecision {
  @Uuid({ about: 'The proposal that was looked at: another may have overtaken it' }) proposal!: string;
  @OneOf(['adopt', 'decline'], { name: 'ProposalOutcome' }) outcome!: 'adopt' | 'decline';
  @Text({ optional: true, max: 2000, example: '公表元の件数と合いません。', about: 'Required to decline' })
  reason?: string;
}
