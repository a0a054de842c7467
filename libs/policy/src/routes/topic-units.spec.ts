// The unit that answers for a topic: what is read, which unit it is, and how its seat stands beside those of the case's own unit.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { boardRule, NOBODY_SITS } from '../boards/board.js';
import { difference } from '../difference.js';
import type { Policy } from '../policy.js';
import { routeStep } from '../route.js';
import { PolicyUnreadable, readPolicyDocument } from '../tables/read-policy.js';
import { topicUnit } from './topic-units.js';

const DOCUMENT = JSON.parse(readFileSync(new URL('../versions/2026-11-29.2.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const rule = (unit: unknown, when: Record<string, string>) => ({ unit, when, ...SOURCE });
const HOST = { role: 'dean', unit: 'host' };
const TOPIC = { role: 'dean', unit: 'topic' };
const OFFICER = { role: 'officer', unit: 'institution' };
const board = (need: unknown, ...seats: object[]) => ({ step: 'department', when: {}, need, seats, ...SOURCE });
// The tables are those of the program and have been tried.
const read = (topicUnits: unknown, ...boards: unknown[]): Policy =>
  readPolicyDocument({ ...DOCUMENT, topicUnits, boards }, 'rules.json', true);

function faultsOf(topicUnits: unknown, ...boards: unknown[]): string {
  try {
    read(topicUnits, ...boards);
  } catch (error) {
    if (!(error instanceof PolicyUnreadable)) throw error;
    expect(error.errors.every(({ code }) => isTextKey(code))).toBe(true);
    return error.message;
  }
  return '';
}

const UNITS = [
  rule('nuclear', { controlListRow: '2' }),
  rule('medicine', { controlListRow: '3, 17' }),
  rule('aerospace', { controlListRow: '[2..4]', technologyGate: '"yes"' }),
];

test.each<[string, string | null, 'yes' | 'no' | 'unknown', string | null]>([
  ['the row’s', '2(1)', 'no', 'nuclear'],
  ['the first that holds', '3', 'yes', 'medicine'],
  ['by row and gate', '4(2)', 'yes', 'aerospace'],
  ['nobody’s where the gate is another', '4(2)', 'unknown', null],
  ['that of what is no row of the table', 'XYZ', 'yes', 'medicine'],
  ['nobody’s where none was named', null, 'yes', null],
])('the unit is %s', (_, controlListRow, technologyGate, unit) => {
  expect(topicUnit({ facts: { controlListRow, technologyGate } }, read(UNITS))).toBe(unit);
});

describe('the seats of a board', () => {
  test.each<[string, unknown, string, string[], number | undefined]>([
    ['of two units', board('all', HOST, TOPIC), '2', ['@1 dean mechanical', '@2 dean nuclear topic'], 2],
    ['of one unit alone', board('all', TOPIC), '2', [' dean nuclear topic'], undefined],
    ['of the own unit, where no rule names another', board('any', TOPIC), '9', [' dean mechanical'], undefined],
    ['once, where both are the same', board('all', HOST, TOPIC), '9', [' dean mechanical'], undefined],
    ['once, in the other order', board(2, TOPIC, HOST), '9', [' dean mechanical'], undefined],
    ['with no more needed than sit', board(3, HOST, TOPIC, OFFICER), '9', ['@1 dean mechanical', '@2 officer -'], 2],
    ['of two deans of one unit, as before', board(2, HOST, HOST), '9', ['@1 dean mechanical', '@2 dean mechanical'], 2],
    [
      'of as many of the topic as are named',
      board(2, TOPIC, TOPIC),
      '2',
      ['@1 dean nuclear topic', '@2 dean nuclear topic'],
      2,
    ],
  ])('%s', (_, one, controlListRow, told, need) => {
    const policy = read(UNITS, one);
    const sitting = { ...NOBODY_SITS, facts: { controlListRow, technologyGate: 'no' as const } };
    const steps = routeStep('department', 'T2', { unit: 'mechanical', round: 1 }, policy, sitting);
    const short = steps.map(({ stepId, role, unit, of }) =>
      [`${stepId.slice('r1-department'.length)} ${role}`, unit ?? '-', ...(of ? [of] : [])].join(' '),
    );
    expect([short, steps[0]?.need]).toEqual([told, need]);
  });

  test('are another rule where another unit answers', () => {
    const facts = { controlListRow: '2', technologyGate: 'no' } as const;
    const said = (units: unknown, one: unknown) => boardRule('department', 'T2', { facts }, read(units, one));
    const others = [rule('medicine', { controlListRow: '2' })];
    expect(said(UNITS, board('all', HOST, TOPIC))).not.toBe(said(others, board('all', HOST, TOPIC)));
    expect(said(UNITS, board('all', HOST))).toBe(said(others, board('all', HOST)));
  });
});

test.each<[string, unknown, unknown[], string]>([
  ['no list', {}, [], '/topicUnits: it is no list'],
  ['a key left out', [{ unit: 'x' }], [], '/topicUnits/0: the key "when" is missing'],
  ['no id of a unit', [rule('工学部', { controlListRow: '2' })], [], '/topicUnits/0/unit: "工学部" is no id of a unit'],
  ['no text at all', [rule(7, { controlListRow: '2' })], [], '/topicUnits/0/unit: "7" is no id of a unit'],
  ['no condition', [rule('x', {})], [], '/topicUnits/0/when: there is no condition'],
  ['a fact of something else', [rule('x', { tier: '"T2"' })], [], '/topicUnits/0/when/tier: "tier" is not known'],
  ['what is never asked', [rule('x', { birthplace: '"x"' })], [], '/topicUnits/0/when/birthplace: "birthplace" cannot'],
  [
    'a rule behind a wider one',
    [rule('x', { controlListRow: '[1..9]' }), ...UNITS],
    [],
    '/topicUnits/1: this rule never',
  ],
  ['no source', [{ ...UNITS[0], source: 'hearsay' }], [], '/topicUnits/0/source: "hearsay"'],
  ['an officer of the topic', [], [board(1, { role: 'officer', unit: 'topic' })], '/boards/0/seats/0/unit: a seat'],
])('what cannot be used is refused with place and remedy: %s', (_, units, boards, line) => {
  expect(faultsOf(units, ...boards)).toContain(`rules.json: ${line}`);
});

test('what differs between the units of two policies is told', () => {
  const [nuclear, medicine] = UNITS as [object, object];
  const { topicUnits } = difference(
    read([nuclear, medicine]),
    read([{ ...nuclear, unit: 'energy' }, rule('law', { technologyGate: '"unknown"' })]),
  );
  const units = (of: readonly { unit: string }[]) => of.map(({ unit }) => unit);
  expect([units(topicUnits.added), units(topicUnits.removed), units(topicUnits.changed)]).toEqual([
    ...[['law'], ['medicine'], ['energy']],
  ]);
  expect([read([]).topicUnits, readPolicyDocument(DOCUMENT, 'x', true).topicUnits]).toEqual([[], []]);
});
