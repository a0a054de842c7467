// What every importer is: it says whether a table is its own, and reads it row by row.
import type { ReadEntry } from '../list-entry.js';
import type { Cell, Table } from './file-content.js';

/** What can be wrong with one row (keys of the catalogue's ROW_FAULTS). */
export type RowFault =
  | 'list.row_name_missing'
  | 'list.row_name_unreadable'
  | 'list.row_country_missing'
  | 'list.row_too_long'
  | 'list.row_type_unknown';

/** A row that could not be read: which one (as the spreadsheet counts), and why. */
export interface RowError {
  row: number;
  code: RowFault;
}

export interface ListRead {
  entries: ReadEntry[];
  rowErrors: RowError[];
}

export interface ListReader {
  /** Named in the event that adopts what it read; its number rises when it reads the same file differently. */
  importer: string;
  /** The list it reads; null: one of any publisher, so that the operator must name it. */
  source: string | null;
  recognises(table: Table): boolean;
  /** @throws Refusal list.column_missing */
  read(table: Table): ListRead;
}

/** The text of a cell, white space put in order; empty when there is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text
    .toWellFormed()
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A header as headers are compared: without spaces, line breaks and width. */
export function headerText(cell: Cell | undefined): string {
  return cellText(cell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、､,・_-]/gu, '');
}
