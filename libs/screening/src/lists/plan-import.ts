// What importing a file would change: the same plan is shown as a dry run and carried out.
import { Refusal } from '#kernel';
import { collapseRepeated, identifyEntries, manifestOf, sha256, type ListEntry } from '../list-entry.js';
import { readTables, type Table } from './file-content.js';
import { assertColumnsStay, assertCountriesStay, assertMostlyReadable, assertNotShrunk } from './fuses.js';
import type { ListReader, RowError } from './list-reader.js';
import { metiEndUserList } from './meti-end-user-list.js';
import { openSanctions } from './open-sanctions.js';
import { plainTable } from './plain-table.js';
import { usScreeningList } from './us-screening-list.js';

const READERS: ListReader[] = [metiEndUserList, usScreeningList, openSanctions, plainTable];
const PUBLISHED = new Set(READERS.flatMap(({ source }) => (source === null ? [] : [source])));
const LIST_ID = /^[a-z0-9][a-z0-9-]{1,39}$/;

export interface ImportOptions {
  /** Id of the list; required where the content does not say which list it is. */
  source?: string | null;
  /** Refuse the file when a single row cannot be read. */
  strict?: boolean;
  /** How many entries the operator knows there to be: lets a list shrink, or lose a country, that really did. */
  expectedEntries?: number | null;
}

/** A file as it was understood, before it is compared with anything. */
export interface ListFile {
  listId: string;
  importer: string;
  sha256: string;
  entries: ListEntry[];
  rowErrors: RowError[];
  /** Rows that say over again what another row says; they count once. */
  repeated: number;
}

export interface ImportPlan extends ListFile {
  /** SHA-256 over the ids and hashes of all entries: equal for equal lists, whatever the file. */
  contentHash: string;
  counts: { entries: number; added: number; changed: number; removed: number; unchanged: number };
  added: ListEntry[];
  changed: { entry: ListEntry; before: ListEntry; fields: string[] }[];
  removed: ListEntry[];
}

/**
 * Recognises a file by its content and reads it. The name of the file decides nothing.
 * @throws Refusal list.* telling what is wrong and what to do
 */
export async function readListFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ListFile> {
  const { reader, table } = recognise(await readTables(bytes));
  const { entries, rowErrors } = reader.read(table);
  if (entries.length + rowErrors.length === 0) throw new Refusal('list.empty', 'invalid');
  const listId = listIdOf(reader, options.source ?? null);
  if (options.strict && rowErrors.length > 0) {
    throw new Refusal('list.rows_unreadable', 'invalid', { rows: rowErrors.length, first: rowErrors[0]?.row ?? 0 });
  }
  assertMostlyReadable(entries.length, rowErrors);
  const distinct = collapseRepeated(entries);
  return {
    listId,
    importer: reader.importer,
    sha256: sha256(bytes),
    entries: identifyEntries(distinct),
    rowErrors,
    repeated: entries.length - distinct.length,
  };
}

/** Compares a file with the entries in force. @throws Refusal when a fuse blows */
export function compareWithInForce(file: ListFile, current: ListEntry[], options: ImportOptions = {}): ImportPlan {
  const before = new Map(current.map((entry) => [entry.entry, entry]));
  const after = new Set(file.entries.map((entry) => entry.entry));
  const added = file.entries.filter((entry) => !before.has(entry.entry));
  const removed = current.filter((entry) => !after.has(entry.entry));
  const changed = file.entries.flatMap((entry) => {
    const was = before.get(entry.entry);
    return was && was.contentHash !== entry.contentHash
      ? [{ entry, before: was, fields: changedFields(was, entry) }]
      : [];
  });
  const expected = options.expectedEntries ?? null;
  assertNotShrunk(current.length, file.entries.length, expected);
  assertColumnsStay(current, file.entries, PUBLISHED.has(file.listId) ? null : expected);
  assertCountriesStay(current, file.entries, expected);
  const unchanged = file.entries.length - added.length - changed.length;
  const counts = {
    entries: file.entries.length,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged,
  };
  return { ...file, contentHash: manifestOf(file.entries).contentHash, counts, added, changed, removed };
}

/** Reads a file and says what importing it would change. @throws Refusal list.* */
export async function planImport(
  bytes: Uint8Array,
  currentEntries: ListEntry[],
  options: ImportOptions = {},
): Promise<ImportPlan> {
  return compareWithInForce(await readListFile(bytes, options), currentEntries, options);
}

function recognise(tables: Table[]): { reader: ListReader; table: Table } {
  if (tables.every((table) => table.rows.length === 0)) throw new Refusal('list.empty', 'invalid');
  for (const reader of READERS) {
    const table = tables.find((candidate) => reader.recognises(candidate));
    if (table) return { reader, table };
  }
  throw new Refusal('list.not_a_list', 'invalid');
}

function listIdOf(reader: ListReader, source: string | null): string {
  if (source !== null && source !== '' && !LIST_ID.test(source)) throw new Refusal('list.source_malformed', 'invalid');
  if (reader.source !== null && source && source !== reader.source) {
    throw new Refusal('list.source_differs', 'invalid', { found: reader.source, named: source });
  }
  // A table that anybody may have typed must not stand as what a publisher said.
  if (reader.source === null && source && PUBLISHED.has(source)) {
    throw new Refusal('list.source_reserved', 'invalid', { named: source });
  }
  const listId = reader.source ?? source;
  if (!listId) throw new Refusal('list.source_missing', 'invalid');
  return listId;
}

const COMPARED = ['name', 'aliases', 'country', 'kind', 'concerns', 'birthDates', 'remarks'] as const;

function changedFields(before: ListEntry, after: ListEntry): string[] {
  const shape = (value: string | string[] | null) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return COMPARED.filter((field) => shape(before[field]) !== shape(after[field]));
}
