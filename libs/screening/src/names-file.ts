// A file of names to be screened: csv, xlsx or json lines with `id,kind,name,aliases,birth_date`. A country, nationality, birthplace or gender
// in it is not read for a person: nothing here could use it.
import { Refusal } from '#kernel';
import type { PartyKind } from './list-entry.js';
import { cellText, headerText } from './lists/formats/list-reader.js';
import { decodeText, readTables, type Cell } from './lists/files/file-content.js';

/** One name to be screened. */
export interface NameRow {
  /** As the file has it; the number of the row where the file has none. */
  id: string;
  kind: PartyKind | 'any';
  /** The name and every alias; empty where the row has none. */
  names: string[];
  birthDate?: string;
}

export interface NamesFile {
  rows: NameRow[];
  /** Headings that were there and were not read. */
  ignored: string[];
}

const HEADINGS = {
  id: ['id', '識別子', '番号', 'no'],
  kind: ['kind', 'type', 'schema', '種別', '種類', '区分'],
  name: ['name', '名称', '氏名', '名前'],
  aliases: ['aliases', 'alias', 'aka', '別名'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', '生年月日'],
} as const;
type Heading = keyof typeof HEADINGS;

const KINDS: Record<string, PartyKind> = {
  person: 'person',
  individual: 'person',
  個人: 'person',
  人: 'person',
  organization: 'organization',
  organisation: 'organization',
  company: 'organization',
  entity: 'organization',
  legalentity: 'organization',
  組織: 'organization',
  団体: 'organization',
  企業: 'organization',
  機関: 'organization',
};

const ROWS_MAX = 200_000;

/**
 * Reads a file of names; what it is, its content says.
 * @throws Refusal names.no_name_column · names.row_malformed · names.too_many · list.empty · list.not_a_list · list.too_large
 */
export async function readNames(bytes: Uint8Array): Promise<NamesFile> {
  const table = isJsonLines(bytes) ? fromJsonLines(decodeText(bytes)) : await fromTable(bytes);
  const [head = [], ...rows] = table;
  if (rows.length > ROWS_MAX) throw new Refusal('names.too_many', 'invalid', { rowsMax: ROWS_MAX });
  const headers = head.map(headerText);
  const at = Object.fromEntries(
    Object.entries(HEADINGS).map(([heading, names]) => [
      heading,
      headers.findIndex((header) => (names as readonly string[]).includes(header)),
    ]),
  ) as Record<Heading, number>;
  if (at.name < 0) throw new Refusal('names.no_name_column', 'invalid');
  const used = new Set(Object.values(at));
  return {
    rows: rows.map((row, order) => nameRow(row, at, order)),
    ignored: head.map(cellText).filter((heading, column) => heading !== '' && !used.has(column)),
  };
}

function nameRow(row: Cell[], at: Record<Heading, number>, order: number): NameRow {
  const text = (heading: Heading) => (at[heading] < 0 ? '' : cellText(row[at[heading]]));
  const names = [...text('name').split(';'), ...text('aliases').split(/[;；]/u)].map((name) => name.trim());
  const birthDate = text('birthDate');
  return {
    id: text('id') || String(order + 1),
    kind: kindOf(text('kind').toLowerCase()),
    names: [...new Set(names.filter((name) => name !== ''))],
    ...(/^\d{4}(-\d\d){0,2}$/.test(birthDate) ? { birthDate } : {}),
  };
}

const kindOf = (given: string): NameRow['kind'] => (Object.hasOwn(KINDS, given) ? (KINDS[given] ?? 'any') : 'any');

function isJsonLines(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef ? 3 : 0;
  return bytes[start] === 0x7b;
}

function fromJsonLines(text: string): Cell[][] {
  const objects = text.split('\n').flatMap((line, number): Record<string, unknown>[] => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return [value as Record<string, unknown>];
    } catch {
      // Told below, with the number of the line.
    }
    throw new Refusal('names.row_malformed', 'invalid', { row: number + 1 });
  });
  const headings = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return [headings, ...objects.map((object, row) => headings.map((heading) => cellOf(object[heading], row + 1)))];
}

function cellOf(value: unknown, row: number): Cell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(';');
  if (typeof value === 'object') throw new Refusal('names.row_malformed', 'invalid', { row });
  return String(value as string);
}

async function fromTable(bytes: Uint8Array): Promise<Cell[][]> {
  const [table] = await readTables(bytes);
  if (!table || table.rows.length === 0) throw new Refusal('list.empty', 'invalid');
  return table.rows;
}
