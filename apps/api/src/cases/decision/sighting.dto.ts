import { Part, Whole } from '../../http/input/field.js';
import { Change } from '../shapes/case-view.dto.js';
import { HistoryEntry } from '../shapes/history.dto.js';

export class Sighting {
  @Whole({ nullable: true, example: 12, about: 'Up to which version the reader knows the case; null: not at all' })
  since!: number | null;
  @Part(HistoryEntry, { many: 100_000, about: 'What others did since, as far as the reader may know' })
  entries!: HistoryEntry[];
  @Part(Change, { many: 500, about: 'Fields as submitted then and now' }) changes!: Change[];
}

export class SightingRequest {
  @Whole({ min: 0, max: 1_000_000, example: 14, about: 'Version of the case on screen' }) version!: number;
}

export class SightingKept {
  @Whole({ example: 14 }) version!: number;
}
