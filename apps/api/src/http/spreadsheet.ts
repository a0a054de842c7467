// The one file that writes tables for spreadsheets. A cell that a spreadsheet would take for a formula is made text (assurance.md §2: CSV injection),
// whatever it came from: names of people, of lists, of files.

export const SPREADSHEET_TYPE = 'text/csv; charset=utf-8';

const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const QUOTED = /[",\r\n]/;

/** Rows as csv (RFC 4180), with the mark by which Excel knows UTF-8. */
export function spreadsheet(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
