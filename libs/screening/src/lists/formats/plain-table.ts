// Any csv or xlsx with a header row. Only the name is required; columns are found by their headings in Japanese or English, or by a mapping.
import { Refusal } from '#kernel';
import type { EntryKind, Identifier, ReadEntry } from '../../list-entry.js';
import type { Cell, Table } from '../files/file-content.js';
import type { Repairs } from '../repairs/repairs.js';
import { guessedColumns, mappedColumns, type ColumnField, type ColumnMapping, type Columns } from './column-mapping.js';
import { kindNamed } from './kinds.js';
import { cellText, distinct, filled, headerText, type ListRead, type ListReader } from './list-reader.js';
import { Rows } from './rows.js';

export const plainTable: ListReader = {
  importer: 'plain-table/2',
  source: null,

  recognises: (table) => guessedColumns(table.rows) !== null,

  read(table, repairs) {
    const columns = guessedColumns(table.rows);
    if (columns === null) throw new Refusal('list.column_missing', 'invalid', { column: 'name' });
    return readRows(table, columns, repairs);
  },
};

/** The reader of tables that somebody said how to read. It takes any table: what it lacks is refused by name. */
export function mappedTable(mapping: ColumnMapping): ListReader {
  return {
    importer: 'mapped-table/1',
    source: null,
    recognises: (table) => table.rows.length > 0,
    read: (table, repairs) => readRows(table, mappedColumns(table.rows, mapping), repairs),
  };
}

function readRows(table: Table, columns: Columns, repairs: Repairs): ListRead {
  const rows = new Rows(repairs);
  const heading = (table.rows[columns.first - 1] ?? []).map(headerText).join('\n');
  table.rows.slice(columns.first).forEach((row, order) => {
    const number = columns.first + order + 1;
    if (row.every((cell) => cellText(cell) === '')) return;
    if (row.map(headerText).join('\n') === heading) {
      const shown = row.map((cell) => cellText(cell)).join(', ');
      return repairs.passedOver(number, shown, 'repeated-heading', 'list.repair_repeated_heading');
    }
    const said = text(row, columns, 'kind');
    const kind = said === '' ? columns.kind : kindNamed(said);
    if (kind === undefined) return rows.fault(number, 'list.row_type_unknown');
    rows.add(number, entryOf(row, number, columns, kind, repairs));
  });
  return rows.read();
}

const cells = (row: Cell[], columns: Columns, field: ColumnField): (Cell | undefined)[] =>
  (columns.at.get(field) ?? []).map((column) => row[column]);

const text = (row: Cell[], columns: Columns, field: ColumnField): string => cellText(cells(row, columns, field)[0]);

function several(row: Cell[], columns: Columns, field: ColumnField): string[] {
  const values = cells(row, columns, field).flatMap((cell) => {
    const lines = typeof cell === 'string' ? cell.split(/\r?\n/) : [cellText(cell)];
    // A full-width semicolon is a semicolon.
    const written = columns.separator === ';' ? lines.map((line) => line.replaceAll('；', ';')) : lines;
    return written.flatMap((line) => line.split(columns.separator));
  });
  return distinct(values.map((value) => cellText(value)));
}

function entryOf(row: Cell[], number: number, columns: Columns, kind: EntryKind, repairs: Repairs): ReadEntry {
  const isPerson = kind === 'person';
  const [city, country] = [text(row, columns, 'city'), repairs.text(number, 'country', text(row, columns, 'country'))];
  const names = (field: 'aliases' | 'weakAliases' | 'formerNames') =>
    repairs.texts(number, 'aliases', several(row, columns, field));
  return {
    kind,
    name: repairs.text(number, 'name', cells(row, columns, 'name')[0]),
    aliases: names('aliases'),
    // A person's country would be a nationality.
    country: isPerson ? null : country || null,
    concerns: several(row, columns, 'concerns'),
    birthDates: kind === 'organization' ? [] : several(row, columns, 'birthDates'),
    remarks: repairs.text(number, 'remarks', text(row, columns, 'remarks')) || null,
    ...filled({
      weakAliases: names('weakAliases'),
      formerNames: names('formerNames'),
      identifiers: kind === 'organization' ? identifiersOf(row, columns) : [],
      places: kind === 'organization' && city !== '' ? [{ city, ...(country === '' ? {} : { country }) }] : [],
      topics: several(row, columns, 'topics'),
      sourceId: text(row, columns, 'id'),
      sourceUrl: text(row, columns, 'sourceUrl'),
      listedOn: repairs.text(number, 'listedOn', cells(row, columns, 'listedOn')[0]),
    }),
  };
}

// "Tax ID No.: 7704813260"; a number alone is one of no kind.
function identifiersOf(row: Cell[], columns: Columns): Identifier[] {
  return several(row, columns, 'identifiers').map((printed) => {
    const colon = printed.search(/[:：]/u);
    return colon < 0
      ? { type: '', value: printed }
      : { type: printed.slice(0, colon).trim(), value: printed.slice(colon + 1).trim() };
  });
}
