import { Flag, Instant, OneOf, Part, Text, Uuid, Whole } from '../../http/input/field.js';
import { Words } from '../../http/answer.dto.js';

export class HistoryActor {
  @Text({ nullable: true, example: '佐藤 健一' }) name!: string | null;
  @OneOf(['person', 'applicant', 'machine', 'operator'], { name: 'ActorKind' }) kind!:
    'person' | 'applicant' | 'machine' | 'operator';
  @Text({ nullable: true, example: 'host' }) role!: string | null;
  @Text({ nullable: true, example: null }) onBehalfOf!: string | null;
}

export class HistoryEntry {
  @Whole({ example: 0 }) version!: number;
  @Uuid() id!: string;
  @Text({ example: 'CaseOpened' }) type!: string;
  @Instant() at!: string;
  @Part(HistoryActor) actor!: HistoryActor;
  @Part(Words) sentence!: Words;
}

export class History {
  @Part(HistoryEntry, { many: 100_000 }) entries!: HistoryEntry[];
}

/**
 * Exactly what was hashed, so that anyone can hash it again. Of a record that this reader may not know yet, only its place in the chain is
 * told: version, leaf and previous.
 */
export class HistoryRecord {
  @Whole({ example: 0 }) version!: number;
  @Uuid({ nullable: true }) id!: string | null;
  @Text({ nullable: true, example: 'CaseOpened' }) type!: string | null;
  @Instant({ nullable: true }) at!: string | null;
  @Text({
    nullable: true,
    max: 10_000_000,
    example: '{"at":"2026-11-23T06:57:00.000Z"}',
    about: 'RFC 8785 text of the envelope; null when withheld',
  })
  bytes!: string | null;
  @Text({ nullable: true, example: '00112233445566778899aabbccddeeff', about: '16 bytes, hex; null when withheld' })
  salt!: string | null;
  @Text({
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    about: 'SHA-256("cases/event/v1\\n" ‖ salt ‖ bytes), hex',
  })
  leaf!: string;
  @Text({ nullable: true, example: null, about: 'Leaf of the event before' }) previous!: string | null;
  @Flag({ nullable: true, about: 'Has personal fields under a key; null when withheld' }) sealed!: boolean | null;
  @Flag({
    example: false,
    about: 'Not for this reader before the office has judged it: its bytes cannot be hashed again',
  })
  withheld!: boolean;
}

export class HistoryRecords {
  @Text({ example: 'keyaki.example' }) origin!: string;
  @Text({ example: 'case-01936f2a-7c1e-7d4b-9a55-3f0f6f1c2b10' }) stream!: string;
  @Part(HistoryRecord, { many: 100_000 }) records!: HistoryRecord[];
}
