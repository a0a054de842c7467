// 学務 sends its roster: everybody who was cleared for a stay that is still to be or under way, and some whom nobody opened a case for.
import type { Browser } from '../demonstration/browser.js';
import { MORE_UNITS } from './laboratories.js';
import type { Dice } from './dice.js';
import { UNITS } from '../demonstration/people.js';
import { drawNames } from './names.js';

/** What a roster says of one person. */
export interface Enrolled {
  name: string;
  birthDate: string;
  unit: string;
  status: 'research-student' | 'master' | 'doctoral';
  from: string;
}

const SOURCE = 'gakumu';
const HEADINGS = { 氏名: 'name', 生年月日: 'birthDate', 所属: 'department', 課程: 'status', 入学日: 'from' };
const COURSES = { 'research-student': '研究生', master: '修士', doctoral: '博士' };
/** Rows a roster of ours has at most, gaps not counted. */
export const ROSTER_ROWS = 2_000;

/** People of the same kind without a case. */
export function drawGaps(dice: Dice, enrolled: readonly Enrolled[], count: number): Enrolled[] {
  if (enrolled.length === 0) return [];
  return Array.from({ length: count }, () => ({
    ...dice.pick(enrolled),
    name: drawNames(dice).passport ?? '',
    birthDate: dice.day(1970, 1979),
  }));
}

/** Says once what the columns hold, and drops the file. */
export async function dropRoster(clerk: Browser, rows: readonly Enrolled[]): Promise<void> {
  const columns = Object.entries(HEADINGS).map(([heading, field]) => ({ heading, field }));
  await clerk.put(`/api/rosters/mappings/${SOURCE}`, { columns, statuses: [] });
  const form = new FormData();
  form.append('source', SOURCE);
  form.append('duty', 'technology');
  const names = new Map([...UNITS, ...MORE_UNITS].map(({ unit, name }) => [unit, name.ja]));
  const lines = rows.map(({ name, birthDate, unit, status, from }) =>
    [name, birthDate, names.get(unit) ?? unit, COURSES[status], from].join(','),
  );
  const csv = [Object.keys(HEADINGS).join(','), ...lines].join('\r\n');
  form.append('file', new Blob([csv]), 'roster.csv');
  await clerk.post('/api/rosters', form);
}
