import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { readDay } from './day.js';
import { guessRosterColumns, type RosterMapping } from './roster-mapping.js';
import { readRoster, type RosterReading } from './read-roster.js';

const HEADINGS = [
  '学籍番号',
  '氏名',
  'カナ氏名',
  '生年月日',
  '研究科',
  '課程',
  '入学日',
  '修了予定日',
  'メール',
  '国籍',
];
const ROW = [
  '26D1',
  '王 小明',
  'オウ ショウメイ',
  '1998/3/14',
  '工学研究科',
  '博士後期課程',
  '2026/10/1',
  '',
  'a@example.org',
  'XX',
];
const READING: RosterReading = {
  mapping: { columns: guessRosterColumns(HEADINGS), statuses: [] },
  units: [
    { unit: 'engineering', names: ['工学研究科', 'Engineering'] },
    { unit: 'science', names: ['理学研究科', 'Science'] },
  ],
  ...{ ownUnits: null, today: '2026-11-29' },
};

const at = (changes: Record<string, string>) => ROW.map((cell, place) => changes[HEADINGS[place] ?? ''] ?? cell);
const read = (row: string[], reading: Partial<RosterReading> = {}) =>
  readRoster([HEADINGS, row], { ...READING, ...reading });

test('a row as a Japanese office writes it', () => {
  const { rows, rowErrors, ignored } = read(ROW);
  expect(rowErrors).toEqual([]);
  expect(rows).toEqual([
    {
      ...{
        row: 2,
        number: '26D1',
        names: ['王 小明', 'オウ ショウメイ'],
        birthDate: '1998-03-14',
        email: 'a@example.org',
      },
      ...{ department: '工学研究科', unit: 'engineering', stage: { standing: 'enrolled', level: 'doctoral' } },
      ...{ from: '2026-10-01', until: null, host: null },
    },
  ]);
  // Nobody's nationality is read, and it is said that it was not.
  expect(ignored).toEqual(['国籍']);
});

describe('a row that cannot be read is told, and costs no other', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no name', { 氏名: '', カナ氏名: '' }, 'roster.row_name_missing'],
    ['a name that is none', { 氏名: '😀' }, 'roster.row_name_unreadable'],
    ['no department', { 研究科: '' }, 'roster.row_department_missing'],
    ['no status', { 課程: '' }, 'roster.row_status_missing'],
    ['a status nobody explained', { 課程: '特別聴講学生' }, 'roster.row_status_unknown'],
    ['a date of birth that does not exist', { 生年月日: '1998/2/30' }, 'roster.row_birth_date_unreadable'],
    ['a day that is none', { 入学日: 'spring' }, 'roster.row_day_unreadable'],
    ['an end that is none', { 修了予定日: '未定' }, 'roster.row_day_unreadable'],
    [
      'an end before the beginning',
      { 入学日: '2028/4/1', 修了予定日: '2027/3/31' },
      'roster.row_ends_before_it_begins',
    ],
    ['a cell without an end', { 氏名: 'x'.repeat(301) }, 'roster.row_too_long'],
  ])('%s', (_what, changes, code) => {
    const { rows, rowErrors } = readRoster([HEADINGS, at(changes), ROW], READING);
    expect([rowErrors.map((error) => [error.row, error.code]), rows.map(({ row }) => row)]).toEqual([[[2, code]], [3]]);
  });

  test('a clerk reads the rows of their own units alone', () => {
    const own = { ownUnits: ['science'] };
    expect(read(ROW, own).rowErrors[0]?.code).toBe('roster.row_not_your_unit');
    expect(read(at({ 研究科: '新しい研究科' }), own).rowErrors[0]?.code).toBe('roster.row_not_your_unit');
    expect(read(at({ 研究科: 'SCIENCE' }), own).rows[0]?.unit).toBe('science');
    expect(read(at({ 研究科: '新しい研究科' })).rows[0]?.unit).toBe(null);
  });
});

describe('whose rows are left out', () => {
  test.each<[string, Record<string, string>, object]>([
    ['nobody’s duty', { 課程: '学部' }, { noDuty: 1, left: 0 }],
    ['nobody’s duty, unreadable besides', { 課程: '学部', 氏名: '' }, { noDuty: 1, left: 0 }],
    ['who has left', { 修了予定日: '2026/11/28' }, { noDuty: 0, left: 1 }],
  ])('%s', (_what, changes, left) => {
    expect(read(at(changes))).toMatchObject({ rows: [], rowErrors: [], ...left });
  });

  test('who leaves today is here', () => {
    expect(read(at({ 修了予定日: '2026/11/29' })).rows).toHaveLength(1);
  });

  test('empty rows', () => {
    expect(readRoster([HEADINGS, HEADINGS.map(() => ''), ROW], READING).rows[0]?.row).toBe(3);
  });
});

test('what a status means is said once', () => {
  const mapping: RosterMapping = {
    ...READING.mapping,
    statuses: [
      { word: '特別聴講学生', stage: 'none' },
      { word: '特任（外国人）', stage: 'employed' },
    ],
  };
  expect(read(at({ 課程: '特別聴講学生' }), { mapping }).noDuty).toBe(1);
  expect(read(at({ 課程: '特任(外国人)' }), { mapping }).rows[0]?.stage).toEqual({ standing: 'employed', level: null });
  const { unknownStatuses } = readRoster([HEADINGS, at({ 課程: '謎' }), at({ 課程: '謎' })], READING);
  expect(unknownStatuses).toEqual(['謎']);
});

describe('a table that is not this roster', () => {
  const refusal = (table: string[][], mapping = READING.mapping) => {
    try {
      readRoster(table, { ...READING, mapping });
    } catch (error) {
      if (error instanceof Refusal) return error.code;
    }
    return 'read';
  };
  const { columns } = READING.mapping;
  test.each<[string, string[][], RosterMapping, string]>([
    ['headings lower down', [['令和8年度 学籍名簿'], HEADINGS, ROW], READING.mapping, 'read'],
    ['a heading is missing', [HEADINGS.slice(1), ROW], READING.mapping, 'roster.column_missing'],
    ['nothing', [], READING.mapping, 'roster.column_missing'],
    [
      'no column of names',
      [HEADINGS],
      { columns: columns.filter(({ field }) => field !== 'name'), statuses: [] },
      'roster.mapping_malformed',
    ],
    [
      'two departments',
      [HEADINGS],
      { columns: [...columns, { heading: '国籍', field: 'department' }], statuses: [] },
      'roster.mapping_malformed',
    ],
    ['too many rows', [HEADINGS, ...Array<string[]>(10_001).fill(ROW)], READING.mapping, 'roster.too_many_rows'],
  ])('%s', (_what, table, mapping, expected) => {
    expect(refusal(table, mapping)).toBe(expected);
  });
});

test.each([
  ['2026-04-01', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['2026.4.1', '2026-04-01'],
  ['２０２６年４月１日', '2026-04-01'],
  ['20260401', '2026-04-01'],
  ['令和8年4月1日', '2026-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['R8.4.1', '2026-04-01'],
  ['H10/3/14', '1998-03-14'],
  ['S63.12.31', '1988-12-31'],
  ['2026-04-01 00:00:00', '2026-04-01'],
  ['2026-02-29', null],
  ['2026', null],
  ['', null],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
