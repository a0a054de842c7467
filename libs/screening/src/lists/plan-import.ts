// What importing a file would change: the same plan is shown as a dry run and carried out.
import { Refusal } from '#kernel';
import { entryIdOf, identifyDistinct, manifestOf, sha256, type ListEntry } from '../list-entry.js';
import type { ColumnMapping } from './formats/column-mapping.js';
import type { ListRead, RowError } from './formats/list-reader.js';
import { OFAC_IMPORTER, OFAC_LIST, readOfac } from './formats/ofac-sdn.js';
import {
  assertColumnsStay,
  assertCountriesStay,
  assertMostlyReadable,
  assertNotGrown,
  assertNotShrunk,
} from './fuses.js';
import type { PossibleRename } from './identity/renames.js';
import { settleIdentities, type Merged } from './identity/settle-identities.js';
import { diffVersions, type EntryDifference } from './list-diff.js';
import { PUBLISHED, recognise, type PartOfList, type WholeList } from './recognise.js';
import { REPAIR_TABLE } from './repairs/repair-table.js';
import { Repairs, type Repair, type Repaired } from './repairs/repairs.js';

const LIST_ID = /^[a-z0-9][a-z0-9-]{1,39}$/;

export interface ImportOptions {
  /** Id of the list; required where the content does not say which list it is. */
  source?: string | null;
  /** Refuse the file when a single row cannot be read. */
  strict?: boolean;
  /** How many entries the operator knows there to be: lets a list shrink, grow, or lose a country, that really did. */
  expectedEntries?: number | null;
  /** Which column holds what, of a table that no reader knows by itself. */
  mapping?: ColumnMapping | null;
  /** Lines that the institution added to the repair table. */
  repairs?: Repair[];
  /** Answers to `possiblyRenamed`: id of the entry that came → id of the entry in force that it is. */
  sameAs?: Record<string, string>;
}

/** A file as it was understood, before it is compared with anything. */
export interface ListFile {
  listId: string;
  importer: string;
  /** Of the bytes as given; of several files that make one list: of their hashes in one order. */
  sha256: string;
  entries: ListEntry[];
  rowErrors: RowError[];
  /** Rows that say over again what another row says; they count once. */
  repeated: number;
  /** What the repair table put right, row by row. */
  repaired: Repaired[];
  /** Rows that are nobody: ships, aircraft, addresses. */
  leftOut: number;
  /** Of a file of changes: `entries` are those that came or changed, these (ids of the publisher) went, and all others stay. Else null. */
  gone: string[] | null;
}

export interface ImportPlan extends ListFile {
  /** SHA-256 over the ids and hashes of all entries: equal for equal lists, whatever the file. */
  contentHash: string;
  counts: { entries: number; added: number; changed: number; removed: number; unchanged: number };
  added: ListEntry[];
  changed: EntryDifference[];
  removed: ListEntry[];
  /** Questions to a person: is what came the same as what went? */
  possiblyRenamed: PossibleRename[];
  merged: Merged[];
}

/** A file as somebody handed it over; its name is for messages. */
export interface GivenFile {
  name?: string;
  bytes: Uint8Array;
}

/**
 * Recognises files by their content and reads them. The files of OFAC's list make one list, wherever they stand; every other file is one.
 * @throws Refusal list.* telling what is wrong and what to do
 */
export async function readListFiles(files: GivenFile[], options: ImportOptions = {}): Promise<ListFile[]> {
  const parts: (PartOfList & { sha256: string })[] = [];
  const lists: ListFile[] = [];
  for (const { bytes } of files) {
    const found = await recognise(bytes, options.mapping ?? null);
    if ('part' in found) parts.push({ ...found, sha256: sha256(bytes) });
    else lists.push(readOne(found, sha256(bytes), options));
  }
  if (parts.length === 0) return lists;
  const hashes = parts.map((part) => part.sha256).sort();
  const read = (repairs: Repairs) => readOfac(parts, repairs);
  return [...lists, readOne({ importer: OFAC_IMPORTER, source: OFAC_LIST, read }, sha256(hashes.join('\n')), options)];
}

/** {@link readListFiles} of a list that is one file. @throws Refusal list.* */
export async function readListFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ListFile> {
  const [file] = await readListFiles([{ bytes }], options);
  if (!file) throw new Refusal('list.empty', 'invalid');
  return file;
}

function readOne({ importer, source, read }: WholeList, hash: string, options: ImportOptions): ListFile {
  const table = [...REPAIR_TABLE, ...(options.repairs ?? [])];
  const found = read(new Repairs(table, source ?? options.source ?? null));
  const { entries, rowErrors, repaired, leftOut, gone }: ListRead = found;
  if (entries.length + rowErrors.length + (gone?.length ?? 0) === 0) throw new Refusal('list.empty', 'invalid');
  const listId = listIdOf(source, options.source ?? null);
  if (options.strict && rowErrors.length > 0) {
    throw new Refusal('list.rows_unreadable', 'invalid', { rows: rowErrors.length, first: rowErrors[0]?.row ?? 0 });
  }
  assertMostlyReadable(entries.length, rowErrors);
  const distinct = identifyDistinct(entries);
  const repeated = entries.length - distinct.length;
  return {
    listId,
    importer,
    sha256: hash,
    entries: distinct,
    rowErrors,
    repeated,
    repaired,
    leftOut,
    gone: gone ?? null,
  };
}

/** Compares a file with the entries in force. @throws Refusal when a fuse blows */
export function compareWithInForce(file: ListFile, current: ListEntry[], options: ImportOptions = {}): ImportPlan {
  const read = file.gone === null ? file.entries : carriedForward(file.entries, file.gone, current);
  const { entries, possiblyRenamed, merged } = settleIdentities(read, current, {
    sameAs: options.sameAs,
    scopeOf: scopeOf(file.listId),
  });
  const { added, changed, removed, unchanged } = diffVersions(current, entries);
  const expected = options.expectedEntries ?? null;
  assertNotShrunk(current.length, entries.length, expected);
  assertNotGrown(current.length, entries.length, expected);
  // Changes alone have no columns to lose.
  if (file.gone === null) assertColumnsStay(current, entries, { expected, isPublished: PUBLISHED.has(file.listId) });
  assertCountriesStay(current, entries, expected);
  const counts = {
    entries: entries.length,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged,
  };
  const { contentHash } = manifestOf(entries);
  return { ...file, entries, contentHash, counts, added, changed, removed, possiblyRenamed, merged };
}

/** Reads a file and says what importing it would change. @throws Refusal list.* */
export async function planImport(
  bytes: Uint8Array,
  currentEntries: ListEntry[],
  options: ImportOptions = {},
): Promise<ImportPlan> {
  return compareWithInForce(await readListFile(bytes, options), currentEntries, options);
}

/** The version in force with the changes of a file. @throws Refusal list.changes_of_nothing */
function carriedForward(came: ListEntry[], gone: string[], current: ListEntry[]): ListEntry[] {
  if (current.length === 0) throw new Refusal('list.changes_of_nothing', 'invalid');
  const replaced = new Set([...gone, ...came.map(({ sourceId = '' }) => sourceId)]);
  const ids = new Set([...replaced].map(entryIdOf));
  const stays = ({ entry, sourceId }: ListEntry) =>
    sourceId === undefined ? !ids.has(entry) : !replaced.has(sourceId);
  return [...current.filter(stays), ...came];
}

// In a collection of lists, to stand on another of them is to be listed anew.
const scopeOf =
  (listId: string) =>
  ({ concerns }: ListEntry): string =>
    listId === 'us-csl' ? (concerns[0] ?? '') : '';

function listIdOf(found: string | null, source: string | null): string {
  if (source !== null && source !== '' && !LIST_ID.test(source)) throw new Refusal('list.source_malformed', 'invalid');
  if (found !== null && source && source !== found) {
    throw new Refusal('list.source_differs', 'invalid', { found, named: source });
  }
  // A table that anybody may have typed must not stand as what a publisher said.
  if (found === null && source && PUBLISHED.has(source)) {
    throw new Refusal('list.source_reserved', 'invalid', { named: source });
  }
  const listId = found ?? source;
  if (!listId) throw new Refusal('list.source_missing', 'invalid');
  return listId;
}
