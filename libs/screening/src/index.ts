export { ENGINE, screeningOutcome, screenParty } from './screen-party.js';
export type { HitExplanation, ListInForce, PartyHit, PartyQuery, Screened } from './screen-party.js';
export type { Bilingual, EntryKind, ListEntry, PartyKind } from './list-entry.js';
export { buildNameIndex, type NameIndex } from './matching/name-index.js';
export type { Band } from './matching/tuning.js';
export { planImport, readListFile, type ImportOptions, type ImportPlan, type ListFile } from './lists/plan-import.js';
export type { RowError } from './lists/list-reader.js';
export { sourceOf, type ListSource } from './lists/sources.js';
