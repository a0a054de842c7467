export { ENGINE, screeningOutcome, screenParty } from './screen-party.js';
export type { HitExplanation, ListInForce, PartyHit, PartyQuery, Screened } from './screen-party.js';
export { entryIdOf } from './list-entry.js';
export type { Bilingual, EntryKind, Identifier, ListEntry, PartyKind, Place } from './list-entry.js';
export { buildNameIndex, type NameIndex } from './matching/name-index.js';
export type { Band } from './matching/tuning.js';
export { compareWithInForce, planImport, readListFile, readListFiles } from './lists/plan-import.js';
export type { GivenFile, ImportOptions, ImportPlan, ListFile } from './lists/plan-import.js';
export { filesTogether } from './lists/files-together.js';
export { headingsApart, readListFileApart, readListFilesApart } from './lists/read-apart.js';
export { DIFF_FIELDS, diffVersions } from './lists/list-diff.js';
export type { DiffField, EntryDifference, FieldDifference, ListDiff } from './lists/list-diff.js';
export type { Merged } from './lists/identity/settle-identities.js';
export type { PossibleRename } from './lists/identity/renames.js';
export { assertMapping, COLUMN_FIELDS, guessMapping } from './lists/formats/column-mapping.js';
export type { ColumnField, ColumnMapping } from './lists/formats/column-mapping.js';
export { headingsOf, type TableHeadings } from './lists/table-headings.js';
export type { Repair, Repaired, RepairMatch } from './lists/repairs/repairs.js';
export { REPAIR_TABLE } from './lists/repairs/repair-table.js';
export type { RowError } from './lists/formats/list-reader.js';
export { sourceOf, sourceOfEntry, type ListSource } from './lists/sources.js';
export type {
  Author,
  ListCommand,
  ListCounts,
  ListEvent,
  ListState,
  ListVersionAdopted,
  SavedMapping,
} from './list.js';
export {
  columnMapping,
  decideList,
  evolveList,
  isListId,
  isSamePerson,
  LIST_EVENTS,
  LIST_UPCASTERS,
  listStream,
  NO_LIST,
} from './list.js';
export { ChangeList, ListImports, outcomeOf } from './list-imports.js';
export type { ImportOutcome, ImportRequest, PreparedImport } from './list-imports.js';
export { ListStore } from './list-store.js';
export { Lists, type EntriesPage, type ListVersionRow } from './lists.js';
export { listsInForce } from './lists-in-force.js';
export { ListHistory } from './versions/list-history.js';
export type { ChangesPage, Compared, ListStory, PastVersion, ProposalRow } from './versions/list-history.js';
export type { ChangeKind, EntryChange } from './versions/list-changes.js';
