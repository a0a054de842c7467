// Boards in a policy file: what is read, and each fault with its place and its remedy.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { difference } from '../difference.js';
import { openRoute } from '../route.js';
import { PolicyUnreadable, readPolicyDocument } from '../tables/read-policy.js';
import { NOBODY_SITS, type Sitting } from './board.js';

const DOCUMENT = JSON.parse(readFileSync(new URL('../versions/2026-11-29.2.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const DEAN = { role: 'dean', unit: 'host' };
const LABORATORY = { role: 'dean', unit: 'laboratory' };
const OFFICER = { role: 'officer', unit: 'institution' };
const COMMITTEE = { committee: 'export-control' };
const board = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ step: 'executive', when: { tier: '"T4"' }, need: 2, seats: [DEAN, OFFICER, COMMITTEE], ...SOURCE },
  ...change,
});
// The tables are those of the program and have been tried.
const read = (...boards: unknown[]) => readPolicyDocument({ ...DOCUMENT, boards }, 'rules.json', true);

function faultsOf(boards: unknown): string[] {
  try {
    readPolicyDocument({ ...DOCUMENT, boards }, 'rules.json', true);
  } catch (error) {
    if (!(error instanceof PolicyUnreadable)) throw error;
    expect(error.errors.every(({ code }) => isTextKey(code))).toBe(true);
    return error.message.split('\n');
  }
  return [];
}

describe('boards that are read', () => {
  test('a file without any has none, and so has an empty list', () => {
    expect(readPolicyDocument(DOCUMENT, 'x', true).boards).toEqual([]);
    expect(read().boards).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['all', board({ need: 'all' })],
    ['any', board({ need: 'any' })],
    ['without conditions', board({ when: {} })],
    ['by the gate', board({ when: { technologyGate: '"yes", "unknown", "unanswered"' } })],
    ['by the row', board({ when: { controlListRow: '[1..15], 17' } })],
    ['of a committee that may have any number', board({ need: 7, seats: [COMMITTEE] })],
    ['of the units of host and laboratory', board({ need: 'all', seats: [DEAN, LABORATORY] })],
  ])('%s', (_, one) => {
    expect(read(one).boards).toHaveLength(1);
  });

  test('of two for one step the first whose conditions hold decides', () => {
    const policy = read(
      board({ need: 1, seats: [OFFICER, OFFICER] }),
      board({ when: {}, need: 1, seats: [DEAN, OFFICER] }),
    );
    const steps = (tier: 'T3' | 'T4') =>
      openRoute(tier, 'mechanical', 1, null, policy).filter(({ step }) => step === 'executive');
    expect(steps('T4').map(({ role, unit }) => [role, unit])).toEqual([
      ['officer', null],
      ['officer', null],
    ]);
    expect(steps('T3').map(({ role, unit }) => [role, unit])).toEqual([
      ['dean', 'mechanical'],
      ['officer', null],
    ]);
  });
});

describe('the seats of a stage', () => {
  const sitting = (members: string[]): Sitting => ({ ...NOBODY_SITS, membersOf: () => members });
  test.each<[string, unknown[], number | 'all' | 'any', string[], string[], number | undefined]>([
    ['each member', [COMMITTEE], 2, ['a', 'b', 'c'], ['@1 a', '@2 b', '@3 c'], 2],
    ['all of them', [COMMITTEE], 'all', ['a', 'b', 'c'], ['@1 a', '@2 b', '@3 c'], 3],
    ['any of them', [COMMITTEE], 'any', ['a', 'b'], ['@1 a', '@2 b'], 1],
    ['too few', [COMMITTEE], 3, ['a'], ['@1 a', '@2 -', '@3 -'], 3],
    ['nobody', [COMMITTEE], 'all', [], [' -'], undefined],
    ['somebody in two committees once', [COMMITTEE, { committee: 'other' }], 'all', ['a'], ['@1 a', '@2 -'], 2],
    ['one member alone', [COMMITTEE], 'any', ['a'], [' a'], undefined],
  ])('%s', (_, seats, need, members, told, needed) => {
    const policy = read(board({ need, seats }));
    const opened = openRoute('T4', 'x', 1, null, policy, sitting(members)).filter(({ step }) => step === 'executive');
    const short = ({ stepId, member }: (typeof opened)[number]) => `${stepId.slice(12)} ${member ?? '-'}`;
    expect(opened.map(short)).toEqual(told);
    expect(opened[0]?.need).toBe(needed);
  });
});

describe('a board that cannot be used is refused with place and remedy', () => {
  test.each<[string, unknown, string]>([
    ['no list', {}, '/boards: it is no list'],
    ['a key left out', [{ step: 'executive' }], '/boards/0: the key "when" is missing; add it.'],
    ['a step that nobody has', [board({ step: 'senate' })], '/boards/0/step: "senate" cannot stand here'],
    ['a fact that is not known yet', [board({ when: { hits: '"none"' } })], '/boards/0/when/hits: "hits" is not known'],
    [
      'what is never asked',
      [board({ when: { nationality: '"x"' } })],
      '/boards/0/when/nationality: "nationality" cannot',
    ],
    ['a cell that is none', [board({ when: { tier: '"T9"' } })], '/boards/0/when/tier: "T9" is no value of "tier"'],
    [
      'what is not known taken for harmless',
      [board({ when: { technologyGate: '"yes"' } })],
      '/boards/0/when/technologyGate: the condition takes a "technologyGate" that is not known',
    ],
    ['no seats', [board({ seats: [] })], '/boards/0/seats: it is no list'],
    [
      'a role that decides nothing',
      [board({ seats: [{ role: 'clerk', unit: 'host' }] })],
      '/boards/0/seats/0/role: "clerk"',
    ],
    [
      'a unit that nobody has',
      [board({ seats: [{ role: 'dean', unit: 'moon' }] })],
      '/boards/0/seats/0/unit: "moon" cannot',
    ],
    ...(
      [
        ['the unit that the host writes', 'all', [LABORATORY]],
        ['any of it and another', 'any', [LABORATORY, OFFICER]],
        ['one of it and another', 1, [OFFICER, LABORATORY]],
      ] as const
    ).map(([name, need, seats]): [string, unknown, string] => [
      `${name}, where that is enough`,
      [board({ need, seats })],
      '/boards/0/seats: the step "executive" can pass by seats of the laboratory\'s unit alone',
    ]),
    [
      'a dean of the institution',
      [board({ seats: [{ role: 'dean', unit: 'institution' }, OFFICER] })],
      '/boards/0/seats/0/unit: a seat of the role "dean" cannot be of this unit; write one of: host, laboratory, topic.',
    ],
    [
      'an officer of a unit',
      [board({ seats: [{ role: 'officer', unit: 'host' }, OFFICER] })],
      '/boards/0/seats/0/unit: a seat of the role "officer" cannot be of this unit; write one of: institution.',
    ],
    [
      'a committee that no id names',
      [board({ seats: [{ committee: '委員会' }] })],
      '/boards/0/seats/0/committee: "委員会" is no id of a committee',
    ],
    [
      'a committee twice',
      [board({ seats: [COMMITTEE, COMMITTEE] })],
      '/boards/0/seats: the committee "export-control" stands twice',
    ],
    [
      'more needed than sit',
      [board({ need: 3, seats: [DEAN, OFFICER] })],
      '/boards/0/need: more approvals are needed (3) than there are seats (2)',
    ],
    ['none needed', [board({ need: 0 })], '/boards/0/need: "0" is no number of approvals'],
    ['half a voice', [board({ need: 1.5 })], '/boards/0/need: "1.5" is no number'],
    ['most', [board({ need: 'most' })], '/boards/0/need: "most" is no number'],
    [
      'one that never holds',
      [board({ when: {} }), board()],
      '/boards/1: this board never holds, because board 1 always decides the step "executive"',
    ],
    ['no source', [board({ source: 'hearsay' })], '/boards/0/source: "hearsay" cannot stand here'],
  ])('%s', (_, boards, line) => {
    expect(faultsOf(boards).join('\n')).toContain(`rules.json: ${line}`);
  });
});

test('what differs between the boards of two policies is told', () => {
  const [before, after] = [
    read(board(), board({ step: 'office' })),
    read(board({ need: 'all' }), board({ step: 'president' })),
  ];
  const { boards } = difference(before, after);
  const steps = (of: readonly { step: string }[]) => of.map(({ step }) => step);
  expect([steps(boards.added), steps(boards.removed), steps(boards.changed)]).toEqual([
    ...[['president'], ['office'], ['executive']],
  ]);
  expect(difference(before, before).boards).toEqual({ added: [], removed: [], changed: [] });
});
