export { engineOf } from './engine.js';
export { builtInReaders, readWith } from './readers.js';
export { explainMatch, explainParty, matchParty, screeningOutcome, screenParty } from './screen-party.js';
export type { HitExplanation, ListInForce, Matched, PartyHit, PartyQuery, Screened } from './screen-party.js';
export { buildNameIndex, type PackedIndex } from './name-indexes.js';
export type { Tier } from './matching/scoring/evidence.js';
export type { Readers } from './matching/rows/rows.js';
export { bandOf, type Band } from './matching/scoring/tuning.js';
export { compareNames, type ComparedKind } from './compare.js';
export { isUnmatched, MatchingThreads, MatchOvertime } from './threads/matching-threads.js';
export { readNames, type NameRow, type NamesFile } from './names-file.js';
export { entryIdOf } from './list-entry.js';
export type { Bilingual, EntryKind, Identifier, ListEntry, PartyKind, Place } from './list-entry.js';
export { compareWithInForce, planImport, readListFile, readListFiles } from './lists/plan-import.js';
export type { GivenFile, ImportOptions, ImportPlan, ListFile } from './lists/plan-import.js';
export { filesTogether } from './lists/files-together.js';
export { headingsApart, readListFileApart, readListFilesApart, type FileToRead } from './lists/apart/read-apart.js';
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
export { sourceOf, sourceOfEntry, sublistOf, type ListSource } from './lists/sources.js';
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
export {
  decideLookup,
  evolveLookup,
  LOOKUP_DAYS,
  LOOKUP_EVENTS,
  LOOKUP_PURPOSES,
  LOOKUP_WAYS,
  lookupStream,
  SCREENING_DUTIES,
} from './lookups/lookup.js';
export type {
  LookupCommand,
  LookupEvent,
  LookupFacts,
  LookupPersonal,
  LookupPurpose,
  LookupState,
  LookupWay,
  ScreeningDuty,
} from './lookups/lookup.js';
export { ChangeLookup, Lookups } from './lookups/lookups.js';
export { LookupPages, PAGE_ROWS, type BatchRow } from './lookups/lookup-pages.js';
export { keptLookups, LookupRecords, orphanedPages, overdueLookups } from './lookups/lookup-records.js';
export type { DueLookup, LookupRecord } from './lookups/lookup-records.js';
export { lookupsMade } from './lookups/lookups-made.js';
export { entryBehind, searchNames, type AskedParty, type SearchedNames } from './lookups/search-names.js';
export { countTiers, countVerdicts, keptOutcomes, VERDICTS } from './lookups/name-outcome.js';
export type { LookupHit, NameOutcome, Searched, Verdict } from './lookups/name-outcome.js';
export type { FormStory, NameStory } from './lookups/name-story.js';
export { FILE_BYTES_MAX, importReference, type ReferenceImport } from './reference/import-reference.js';
export { importedSources, loadReference, type Reference } from './reference/load-reference.js';
export type { ReferenceSource } from './reference/reference-folder.js';
export type { JapaneseNameRow, LegalForm, NameGroups, Symbols } from './reference/dictionaries.js';
export { buildRegister, Register } from './register/register.js';
export type { Hints, NameRole, Organisation, OrganisationName, Resolution } from './register/organisation.js';
export { ListHistory } from './versions/list-history.js';
export type { ChangesPage, Compared, ListStory, PastVersion, ProposalRow } from './versions/list-history.js';
export type { ChangeKind, EntryChange } from './versions/list-changes.js';
