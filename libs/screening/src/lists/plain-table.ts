// Any csv or xlsx with a header row. Only the name is required; columns are found by their headings in Japanese or English.
import { Refusal } from '#kernel';
import type { EntryKind, ReadEntry } from '../list-entry.js';
import { cellText, headerText, type ListReader } from './list-reader.js';
import type { Cell, Table } from './file-content.js';
import { Rows } from './rows.js';

const HEADINGS = {
  name: ['name', '名称', '名前', '氏名', '企業名組織名', '組織名', '機関名'],
  aliases: ['aliases', 'alias', 'altnames', 'alsoknownas', 'aka', '別名', '別称'],
  country: ['country', 'countryorregion', '国', '国名', '国名地域名', '国地域'],
  type: ['type', 'kind', 'schema', '種別', '種類', '区分'],
  concerns: ['concerns', 'concern', 'programs', '懸念区分', '懸念'],
  birthDate: ['birthdate', 'dateofbirth', '生年月日'],
  remarks: ['remarks', 'remark', 'note', 'notes', '備考'],
  id: ['id', 'entryid', '識別子'],
} as const;
type Heading = keyof typeof HEADINGS;

const KINDS: Record<string, EntryKind> = {
  '': 'unknown',
  unknown: 'unknown',
  不明: 'unknown',
  person: 'person',
  individual: 'person',
  個人: 'person',
  人: 'person',
  organization: 'organization',
  organisation: 'organization',
  entity: 'organization',
  company: 'organization',
  university: 'organization',
  組織: 'organization',
  団体: 'organization',
  企業: 'organization',
  大学: 'organization',
  機関: 'organization',
};

export const plainTable: ListReader = {
  importer: 'plain-table/1',
  source: null,

  recognises: (table) => columnsOf(table).name !== undefined,

  read(table) {
    const columns = columnsOf(table);
    if (columns.name === undefined) throw new Refusal('list.column_missing', 'invalid', { column: 'name' });
    const rows = new Rows();
    table.rows.slice(1).forEach((row, order) => {
      if (row.every((cell) => cellText(cell) === '')) return;
      const kind = KINDS[text(row, columns.type).toLowerCase()];
      if (kind === undefined) rows.fault(order + 2, 'list.row_type_unknown');
      else rows.add(order + 2, entryOf(row, columns, kind));
    });
    return rows.read();
  },
};

type Columns = Partial<Record<Heading, number>>;

function columnsOf(table: Table): Columns {
  const headers = (table.rows[0] ?? []).map(headerText);
  const found: Columns = {};
  for (const [heading, names] of Object.entries(HEADINGS) as [Heading, readonly string[]][]) {
    const at = headers.findIndex((header) => names.includes(header));
    if (at >= 0) found[heading] = at;
  }
  return found;
}

const text = (row: Cell[], column: number | undefined): string => (column === undefined ? '' : cellText(row[column]));

function entryOf(row: Cell[], columns: Columns, kind: EntryKind): ReadEntry {
  const id = text(row, columns.id);
  return {
    kind,
    name: text(row, columns.name),
    aliases: listed(text(row, columns.aliases)),
    // A person's country would be a nationality.
    country: kind === 'person' ? null : text(row, columns.country) || null,
    concerns: listed(text(row, columns.concerns)),
    birthDates: kind === 'organization' ? [] : listed(text(row, columns.birthDate)),
    remarks: text(row, columns.remarks) || null,
    ...(id === '' ? {} : { sourceId: id }),
  };
}

/** Several values in one cell, separated by semicolons. */
export function listed(value: string): string[] {
  return value
    .split(/[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
