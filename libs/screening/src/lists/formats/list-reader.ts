// What every importer is: it says whether a table is its own, and reads it row by row.
import type { ReadEntry } from '../../list-entry.js';
import type { Cell, Table } from '../files/file-content.js';
import type { Repaired, Repairs } from '../repairs/repairs.js';

/** What can be wrong with one row (keys of the catalogue's ROW_FAULTS). */
export type RowFault =
  | 'list.row_name_missing'
  | 'list.row_name_unreadable'
  | 'list.row_country_missing'
  | 'list.row_too_long'
  | 'list.row_type_unknown'
  | 'list.row_not_json'
  | 'list.row_of_no_entry';

/** A row that could not be read: which one (as the spreadsheet counts), and why. */
export interface RowError {
  row: number;
  code: RowFault;
  /** Which file of a list that consists of several. */
  file?: string;
}

/** A file as its reader understood it. */
export interface ListRead {
  entries: ReadEntry[];
  rowErrors: RowError[];
  /** What the repair table put right. */
  repaired: Repaired[];
  /** Rows that are nobody: ships, aircraft, wallets, addresses. */
  leftOut: number;
  /** Of a file that tells changes alone: ids (the publisher's) that are no longer listed. Its entries are those that came or changed. */
  gone?: string[];
}

export interface ListReader {
  /** Named in the event that adopts what it read; its number rises when it reads the same file differently. */
  importer: string;
  /** The list it reads; null: one of any publisher, so that the operator must name it. */
  source: string | null;
  recognises(table: Table): boolean;
  /** @throws Refusal list.column_missing */
  read(table: Table, repairs: Repairs): ListRead;
}

// Most cells have nothing to be put in order.
const OUT_OF_ORDER = /[^\S ]|[\u200b\ufeff]| {2}|^ | $/u;

/** The text of a cell, white space put in order; empty when there is none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).toWellFormed();
  if (!OUT_OF_ORDER.test(text)) return text;
  return text
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

/** Several values in one cell, separated by semicolons. */
export function listed(value: string): string[] {
  return value
    .split(/[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The columns of a table whose header row must have certain ones. @throws Refusal list.column_missing */
export function valuesBy(header: string[], row: Cell[]): (column: string) => string {
  return (column) => cellText(row[header.indexOf(column)]);
}

type Later = Partial<Omit<ReadEntry, 'kind' | 'name' | 'aliases' | 'country' | 'concerns' | 'birthDates' | 'remarks'>>;

/** The later fields of an entry, those that hold nothing left out. */
export function filled(fields: Later): Later {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Later;
}

/** Each value once, in the order of their first. */
export const distinct = (values: string[]): string[] => [...new Set(values)].filter((value) => value !== '');

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day of a date or instant as printed; undefined where it is none. */
export const dayOf = (text: string): string | undefined => DAY.exec(text)?.[0];
