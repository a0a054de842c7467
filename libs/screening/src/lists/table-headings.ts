// What somebody who says what the columns of a table hold is shown: its headings, the first rows, and what the headings suggest.
import { readTables, ungzipped } from './files/file-content.js';
import { guessMapping, type ColumnMapping } from './formats/column-mapping.js';
import { cellText } from './formats/list-reader.js';

export interface TableHeadings {
  sheet: string | null;
  headings: string[];
  /** The rows that follow, at most three. */
  sample: string[][];
  guessed: ColumnMapping;
}

const SAMPLE_ROWS = 3;

/** A sheet of a workbook, or the whole of a csv: its cells as text, white space put in order. */
export interface SheetCells {
  sheet: string | null;
  rows: string[][];
}

/** The tables of a csv or xlsx, cell by cell. @throws Refusal list.* where it is neither */
export async function cellsOf(bytes: Uint8Array): Promise<SheetCells[]> {
  const tables = await readTables(ungzipped(bytes));
  return tables.map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => row.map((cell) => cellText(cell))) }));
}

/** The tables of a csv or xlsx as they begin. @throws Refusal list.* where it is neither */
export async function headingsOf(bytes: Uint8Array): Promise<TableHeadings[]> {
  const tables = await readTables(ungzipped(bytes));
  return tables.map(({ sheet, rows }) => {
    const [headings = [], ...sample] = rows.slice(0, SAMPLE_ROWS + 1).map((row) => row.map((cell) => cellText(cell)));
    return { sheet, headings, sample, guessed: guessMapping(headings) };
  });
}
