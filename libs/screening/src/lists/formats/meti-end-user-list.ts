// 外国ユーザーリスト, as METI publishes it: one sheet, two languages in a cell, aliases behind bullets. No. is positional and is not read.
import { Refusal } from '#kernel';
import type { Cell, Table } from '../files/file-content.js';
import { cellText, headerText, type ListReader } from './list-reader.js';
import { Rows } from './rows.js';

const COLUMNS = {
  country: { header: /^国名/u, shown: '国名、地域名' },
  name: { header: /^企業名/u, shown: '企業名、組織名' },
  aliases: { header: /^別名/u, shown: '別名' },
  concern: { header: /^懸念区分/u, shown: '懸念区分' },
} as const;
// Since 2025; a list without it is an older one, not a damaged one.
const CONVENTIONAL_WEAPONS = /^通常兵器/u;
const HEADER_ROWS_MAX = 10;
const CONCERNS = ['B', 'C', 'M', 'N'];

type Columns = { country: number; name: number; aliases: number; concern: number; conventional: number };

export const metiEndUserList: ListReader = {
  importer: 'meti-eul/2',
  source: 'meti-eul',

  recognises(table) {
    const matching = table.rows
      .slice(0, HEADER_ROWS_MAX)
      .map((row) => Object.values(COLUMNS).filter((column) => findColumn(row, column.header) >= 0));
    return table.sheet === 'ユーザーリスト' || matching.some((columns) => columns.length >= 3);
  },

  read(table, repairs) {
    const { columns, first } = findColumns(table);
    const rows = new Rows(repairs);
    table.rows.slice(first).forEach((row, order) => {
      if (row.every((cell) => cellText(cell) === '')) return;
      const number = first + order + 1;
      const country = countryOf(row[columns.country]);
      if (country === null)
        return rows.fault(
          number,
          cellText(row[columns.name]) === '' ? 'list.row_name_missing' : 'list.row_country_missing',
        );
      rows.add(number, {
        kind: 'organization',
        name: repairs.text(number, 'name', row[columns.name]),
        aliases: repairs.texts(number, 'aliases', bulleted(row[columns.aliases])),
        country,
        concerns: concernsOf(row[columns.concern], columns.conventional < 0 ? null : row[columns.conventional]),
        birthDates: [],
        remarks: null,
      });
    });
    return rows.read();
  },
};

const findColumn = (row: Cell[], header: RegExp): number => row.findIndex((cell) => header.test(headerText(cell)));

function findColumns(table: Table): { columns: Columns; first: number } {
  const found = table.rows.slice(0, HEADER_ROWS_MAX).map((row) => ({
    country: findColumn(row, COLUMNS.country.header),
    name: findColumn(row, COLUMNS.name.header),
    aliases: findColumn(row, COLUMNS.aliases.header),
    concern: findColumn(row, COLUMNS.concern.header),
    conventional: findColumn(row, CONVENTIONAL_WEAPONS),
  }));
  const count = (columns: Columns) => Object.values(columns).filter((column) => column >= 0).length;
  const at = found.reduce((best, columns, row) => (count(columns) > count(found[best] as Columns) ? row : best), 0);
  const columns = found[at];
  if (!columns || count(columns) === 0) throw new Refusal('list.empty', 'invalid');
  for (const [key, { shown }] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, { shown: string }][]) {
    if (columns[key] < 0) throw new Refusal('list.column_missing', 'invalid', { column: shown });
  }
  return { columns, first: at + 1 };
}

// "中国\nPeople's Republic of China" is kept as "中国 / People's Republic of China".
function countryOf(cell: Cell | undefined): string | null {
  const lines = linesOf(cell);
  return lines.length === 0 ? null : lines.join(' / ');
}

const linesOf = (cell: Cell | undefined): string[] =>
  (typeof cell === 'string' ? cell : cellText(cell))
    .split(/\r?\n/)
    .map((line) => cellText(line))
    .filter((line) => line !== '');

const BULLET = /^[・･•‧·●]\s*/u;

/** Aliases stand behind "・"; a line without one continues the line before it, unless there is none. */
function bulleted(cell: Cell | undefined): string[] {
  const aliases: string[] = [];
  for (const line of linesOf(cell)) {
    if (BULLET.test(line) || aliases.length === 0) aliases.push(line.replace(BULLET, ''));
    else aliases.push(`${aliases.pop()} ${line}`);
  }
  return aliases.filter((alias) => alias !== '');
}

function concernsOf(wmd: Cell | undefined, conventional: Cell | undefined): string[] {
  const letters = cellText(wmd)
    .normalize('NFKC')
    .replace(/[^A-Z]/g, '');
  const concerns = CONCERNS.filter((concern) => letters.includes(concern));
  return cellText(conventional) === '' ? concerns : [...concerns, 'CW'];
}
