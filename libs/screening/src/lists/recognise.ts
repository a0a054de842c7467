// What a file is, by its content alone. Its name decides nothing.
import { Refusal, type Json } from '#kernel';
import { readTables, ungzipped, type Table } from './files/file-content.js';
import { jsonLines, jsonValue, looksLikeJson, looksLikeLines, type JsonLine } from './files/json-content.js';
import type { ColumnMapping } from './formats/column-mapping.js';
import type { ListRead, ListReader } from './formats/list-reader.js';
import { metiEndUserList } from './formats/meti-end-user-list.js';
import { OFAC_LIST, ofacPartOf, type OfacPart } from './formats/ofac-sdn.js';
import { ENTITIES_IMPORTER, isEntityLine, readEntityLines } from './formats/open-sanctions-entities.js';
import { openSanctionsSimple } from './formats/open-sanctions-simple.js';
import { mappedTable, plainTable } from './formats/plain-table.js';
import { isUsScreeningJson, readUsScreeningJson, usScreeningList } from './formats/us-screening-list.js';
import type { Repairs } from './repairs/repairs.js';

const READERS: ListReader[] = [metiEndUserList, usScreeningList, openSanctionsSimple, plainTable];

/** Ids that stand for what a publisher said: no table that anybody may have typed goes by them. */
export const PUBLISHED: ReadonlySet<string> = new Set([
  ...READERS.flatMap(({ source }) => (source === null ? [] : [source])),
  OFAC_LIST,
]);

/** A file whose reader is known. */
export interface WholeList {
  importer: string;
  source: string | null;
  read(repairs: Repairs): ListRead;
}

/** One of the files that make OFAC's list. */
export interface PartOfList {
  part: OfacPart;
  table: Table;
}

/**
 * Says what a file is; gzip is taken off first.
 * @throws Refusal list.empty · list.too_large · list.too_costly · list.old_excel · list.pdf · list.not_a_list
 */
export async function recognise(given: Uint8Array, mapping: ColumnMapping | null): Promise<WholeList | PartOfList> {
  const bytes = ungzipped(given);
  if (looksLikeJson(bytes)) return recogniseJson(bytes);
  const tables = await readTables(bytes);
  if (tables.every((table) => table.rows.length === 0)) throw new Refusal('list.empty', 'invalid');
  for (const table of tables) {
    const part = mapping === null ? ofacPartOf(table) : null;
    if (part !== null) return { part, table };
  }
  for (const reader of mapping === null ? READERS : [mappedTable(mapping)]) {
    const table = tables.find((candidate) => reader.recognises(candidate));
    if (table) {
      const { importer, source } = reader;
      return { importer, source, read: (repairs) => reader.read(table, repairs) };
    }
  }
  throw new Refusal('list.not_a_list', 'invalid');
}

function recogniseJson(bytes: Uint8Array): WholeList {
  if (looksLikeLines(bytes)) {
    const first: JsonLine | undefined = jsonLines(bytes).next().value;
    if (first?.value && isEntityLine(first.value)) {
      const read = (repairs: Repairs) => readEntityLines(jsonLines(bytes), repairs);
      return { importer: ENTITIES_IMPORTER, source: openSanctionsSimple.source, read };
    }
  }
  const value: Json = jsonValue(bytes);
  if (!isUsScreeningJson(value)) throw new Refusal('list.not_a_list', 'invalid');
  const { source } = usScreeningList;
  return { importer: 'us-csl-json/1', source, read: (repairs) => readUsScreeningJson(value, repairs) };
}
