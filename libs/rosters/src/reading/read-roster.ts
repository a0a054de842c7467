// From the cells of a table to rows of a roster. Pure. A row that cannot be read is told with its number and its fault; the others are read.
import { Refusal, foldName, hasVisibleLetter, offendingCharacters, type UnitId } from '#kernel';
import type { RosterRow } from '../roster-row.js';
import { readDay } from './day.js';
import { assertRosterMapping, plain, stageOf, type RosterField, type RosterMapping } from './roster-mapping.js';

/** What can be wrong with a row (keys of the catalogue). */
export const ROSTER_ROW_FAULTS = [
  'roster.row_name_missing',
  'roster.row_name_unreadable',
  'roster.row_department_missing',
  'roster.row_status_missing',
  'roster.row_status_unknown',
  'roster.row_birth_date_unreadable',
  'roster.row_day_unreadable',
  'roster.row_ends_before_it_begins',
  'roster.row_not_your_unit',
  'roster.row_too_long',
] as const;
export type RosterRowFault = (typeof ROSTER_ROW_FAULTS)[number];

export interface RosterRowError {
  /** As the spreadsheet counts it. */
  row: number;
  code: RosterRowFault;
  /** The cell as it is written; empty where there is nothing in it. */
  cell: string;
}

/** What else a roster is read by. */
export interface RosterReading {
  mapping: RosterMapping;
  /** Units of the university under every name that they have. */
  units: readonly { unit: UnitId; names: readonly string[] }[];
  /** Rows of these alone are read; null: all, also of departments that are no unit. */
  ownUnits: readonly UnitId[] | null;
  /** YYYY-MM-DD in Japan: who has left before is nobody's gap. */
  today: string;
}

export interface RosterRead {
  rows: RosterRow[];
  rowErrors: RosterRowError[];
  /** Rows of a status that no duty asks to be screened, and of people who have left: neither is read further. */
  noDuty: number;
  left: number;
  /** Words for a status that nobody has explained yet. */
  unknownStatuses: string[];
  /** Headings of columns that are not read. */
  ignored: string[];
}

/** So many rows may a roster have. */
export const ROSTER_ROWS_MAX = 10_000;
const HEADER_ROWS_MAX = 10;
const CELL_MAX = 300;
const NAMES_MAX = 8;

type Cells = Readonly<Record<'name' | 'department' | 'status', string[]> & Partial<Record<RosterField, string[]>>>;

/**
 * @param table the cells of a sheet, white space put in order
 * @throws Refusal roster.mapping_malformed · roster.column_missing · roster.too_many_rows
 */
export function readRoster(table: readonly (readonly string[])[], reading: RosterReading): RosterRead {
  assertRosterMapping(reading.mapping);
  const { at, first, headings } = placesIn(table, reading.mapping);
  const body = table.slice(first);
  if (body.length > ROSTER_ROWS_MAX)
    throw new Refusal('roster.too_many_rows', 'invalid', { rows: body.length, rowsMax: ROSTER_ROWS_MAX });
  const read: RosterRead = {
    ...{ rows: [], rowErrors: [], noDuty: 0, left: 0, unknownStatuses: [] },
    ignored: headings.filter((heading, place) => heading !== '' && !at.some(({ places }) => places.includes(place))),
  };
  body.forEach((row, order) => {
    if (row.every((cell) => cell === '')) return;
    const cells = Object.fromEntries(
      at.map(({ field, places }) => [field, places.map((place) => row[place] ?? '').filter((cell) => cell !== '')]),
    ) as Cells;
    readRow(cells, first + order + 1, reading, read);
  });
  return read;
}

interface Place {
  field: RosterField;
  places: number[];
}

function placesIn(
  table: readonly (readonly string[])[],
  { columns }: RosterMapping,
): { at: Place[]; first: number; headings: readonly string[] } {
  const wanted = columns.map(({ heading }) => plain(heading));
  const missing = table.slice(0, HEADER_ROWS_MAX).map((row) => {
    const there = new Set(row.map(plain));
    return wanted.filter((heading) => !there.has(heading)).length;
  });
  const least = missing.indexOf(0);
  const headings = table[least];
  if (!headings) {
    const [best = []] = table;
    const there = new Set(best.map(plain));
    const column = columns.find(({ heading }) => !there.has(plain(heading)))?.heading ?? columns[0]?.heading ?? '';
    throw new Refusal('roster.column_missing', 'invalid', { column });
  }
  const read = headings.map(plain);
  const fields = [...new Set(columns.map(({ field }) => field))];
  const at = fields.map((field) => ({
    field,
    places: columns.filter((each) => each.field === field).map(({ heading }) => read.indexOf(plain(heading))),
  }));
  return { at, first: least + 1, headings };
}

function readRow(cells: Cells, row: number, reading: RosterReading, read: RosterRead): void {
  const [status = ''] = cells.status;
  const stage = status === '' ? null : stageOf(status, reading.mapping);
  if (stage === 'none') {
    read.noDuty += 1;
    return;
  }
  const until = dayIn(cells.until);
  if (until !== null && until !== 'fault' && until < reading.today) {
    read.left += 1;
    return;
  }
  const fault = (code: RosterRowFault, cell = '') =>
    void read.rowErrors.push({ row, code, cell: cell.slice(0, CELL_MAX) });
  const long = Object.values(cells)
    .flat()
    .find((cell) => cell.length > CELL_MAX);
  if (long !== undefined) return fault('roster.row_too_long', long);
  const names = [...cells.name, ...(cells.otherName ?? []), ...(cells.kana ?? [])].slice(0, NAMES_MAX);
  if (names.length === 0) return fault('roster.row_name_missing');
  const odd = names.find((name) => !hasVisibleLetter(name) || offendingCharacters(name).length > 0);
  if (odd !== undefined) return fault('roster.row_name_unreadable', odd);
  const [department = ''] = cells.department;
  if (department === '') return fault('roster.row_department_missing');
  const unit = unitOf(department, reading.units);
  if (reading.ownUnits !== null && (unit === null || !reading.ownUnits.includes(unit)))
    return fault('roster.row_not_your_unit', department);
  if (status === '') return fault('roster.row_status_missing');
  if (stage === null) {
    if (!read.unknownStatuses.includes(status)) read.unknownStatuses.push(status);
    return fault('roster.row_status_unknown', status);
  }
  const birthDate = birthDateIn(cells.birthDate);
  if (birthDate === 'fault') return fault('roster.row_birth_date_unreadable', cells.birthDate?.[0]);
  const from = dayIn(cells.from);
  if (from === 'fault') return fault('roster.row_day_unreadable', cells.from?.[0]);
  if (until === 'fault') return fault('roster.row_day_unreadable', cells.until?.[0]);
  if (from !== null && until !== null && until < from)
    return fault('roster.row_ends_before_it_begins', cells.until?.[0]);
  read.rows.push({
    ...{ row, names: [...new Set(names)], birthDate, department, unit, stage, from, until },
    ...{ number: cells.number?.[0] ?? null, email: emailIn(cells.email), host: cells.host?.[0] ?? null },
  });
}

type Read = string | null | 'fault';

const dayIn = (cells: string[] | undefined): Read => (cells?.[0] ? (readDay(cells[0]) ?? 'fault') : null);

function birthDateIn(cells: string[] | undefined): Read {
  const [written] = cells ?? [];
  if (!written) return null;
  const part = /^(\d{4})(?:[-/年](\d{1,2})月?)?年?$/u.exec(written.normalize('NFKC'));
  if (!part) return readDay(written) ?? 'fault';
  const [, year = '', month] = part;
  if (month === undefined) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : 'fault';
}

// What is no address confirms nobody: it is left out, and costs the row nothing.
function emailIn(cells: string[] | undefined): string | null {
  const [written = ''] = cells ?? [];
  return /^[^\s@]{1,64}@[^\s@]{1,180}$/u.test(written) ? written : null;
}

function unitOf(department: string, units: RosterReading['units']): UnitId | null {
  const written = foldName(department);
  return (
    units.find(({ unit, names }) => unit === department || names.some((name) => foldName(name) === written))?.unit ??
    null
  );
}
