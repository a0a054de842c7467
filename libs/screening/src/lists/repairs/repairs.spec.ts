import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { readListFile } from '../plan-import.js';
import { ruled, type RepairRule } from './repair-rules.js';
import { REPAIR_TABLE } from './repair-table.js';
import { Repairs, type Repair, type RepairMatch } from './repairs.js';

const line = (match: RepairMatch, replace: string, facts: Partial<Repair> = {}): Repair => ({
  id: 'ours-1',
  list: 'own-list',
  field: 'name',
  match,
  replace,
  reason: 'The publisher confirmed it by mail.',
  url: 'https://publisher.example/erratum',
  author: 'Export control office',
  date: '2026-11-29',
  ...facts,
});

describe('a line of the repair table', () => {
  test.each<[string, RepairMatch, string, string, string]>([
    ['the whole text', { whole: 'Alfa' }, 'Alpha', 'Alfa', 'Alpha'],
    ['not a part of another', { whole: 'Alfa' }, 'Alpha', 'Alfa Works', 'Alfa Works'],
    ['its beginning', { start: 'Messrs ' }, '', 'Messrs Alpha', 'Alpha'],
    ['its end', { end: ' (sic)' }, '', 'Alpha (sic)', 'Alpha'],
    ['every place', { part: '&amp;' }, '&', 'A &amp; B &amp; C', 'A & B & C'],
    ['a replacement is taken by the letter', { part: 'x' }, '$&', 'axb', 'a$&b'],
    ['nothing matches nothing', { part: '' }, 'x', 'Alpha', 'Alpha'],
  ])('%s', (_what, match, replace, before, after) => {
    const repairs = new Repairs([line(match, replace)], 'own-list');
    expect(repairs.text(7, 'name', before)).toBe(after);
    const told = {
      row: 7,
      field: 'name',
      before,
      after,
      reason: 'The publisher confirmed it by mail.',
      repair: 'ours-1',
    };
    expect(repairs.done).toEqual(before === after ? [] : [told]);
  });

  test.each([
    ['of another list', { list: 'other-list' }],
    ['of another field', { field: 'aliases' }],
  ] as const)('%s does nothing', (_what, facts) => {
    const repairs = new Repairs([line({ whole: 'Alfa' }, 'Alpha', facts)], 'own-list');
    expect([repairs.text(1, 'name', 'Alfa'), repairs.done]).toEqual(['Alfa', []]);
  });

  test('an institution adds its own, and the plan tells what they did', async () => {
    const bytes = new TextEncoder().encode('name,aliases\nAlfa,x\nBeta,y\n');
    const repairs = [line({ whole: 'Alfa' }, 'Alpha'), line({ whole: 'x' }, '', { id: 'ours-2', field: 'aliases' })];
    const file = await readListFile(bytes, { source: 'own-list', repairs });
    expect(file.entries.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Alpha', []],
      ['Beta', ['y']],
    ]);
    expect(file.repaired.map(({ row, repair }) => [row, repair])).toEqual([
      [2, 'ours-1'],
      [2, 'ours-2'],
    ]);
  });
});

test.each<[RepairRule, string, string]>([
  ['spare-space', '  Alpha ', 'Alpha'],
  ['successors', 'Alpha, including any successor of it', 'Alpha'],
  ['successors', 'Successor and Sons', 'Successor and Sons'],
  ['parentheses', 'Alpha (AA', 'Alpha (AA)'],
  ['parentheses', 'Alpha（AA', 'Alpha（AA)'],
  ['parentheses', 'Alpha AA).', 'Alpha AA.'],
  ['parentheses', '((Korea) Alpha)', '((Korea) Alpha)'],
  ['enumeration', 'and Alpha', 'Alpha'],
  ['enumeration', 'Alpha; and', 'Alpha'],
  ['enumeration', 'Andromeda and Sons', 'Andromeda and Sons'],
  ['century', '0070-01-02', '1970-01-02'],
  ['century', '0026-01-02', '2026-01-02'],
  ['century', '2026-01-02', '2026-01-02'],
])('the rule %s: %s → %s', (rule, before, after) => {
  expect(ruled(rule, before)).toBe(after);
});

test('every line that comes with Sekisho has its own id, a reason in the catalogue, an author and a day', () => {
  expect(new Set(REPAIR_TABLE.map(({ id }) => id)).size).toBe(REPAIR_TABLE.length);
  for (const { reason, author, date } of REPAIR_TABLE) {
    expect([isTextKey(reason), author]).toEqual([true, 'Sekisho']);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
