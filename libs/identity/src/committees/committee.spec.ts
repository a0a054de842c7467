import { describe, expect, test } from '@jest/globals';
import type { AnyOccurrence } from '#event-store';
import { recordedExample } from '../../../event-store/src/testing.js';
import {
  decideCommittee,
  evolveCommittees,
  membersOn,
  type Committee,
  type CommitteeCommand,
  type CommitteeEvent,
} from './committee.js';

const TODAY = '2026-11-23';
const APRIL = '2027-04-01';
const FOUND: CommitteeCommand = {
  type: 'FoundCommittee',
  committee: 'export-control',
  name: { ja: '安全保障輸出管理委員会', en: 'Export Control Committee' },
};
const seat = (
  person: string,
  more: Partial<Extract<CommitteeCommand, { type: 'SeatMember' }>> = {},
): CommitteeCommand => ({
  ...{ type: 'SeatMember', committee: 'export-control', seat: `seat-${person}`, account: person, chair: false },
  ...{ from: TODAY, last: null },
  ...more,
});
const end = (person: string, last: string): CommitteeCommand => ({
  ...{ type: 'EndSeat', committee: 'export-control', seat: `seat-${person}`, last },
});

/** Of an account `b2` the person is `b`. */
const say = (committees: readonly Committee[], command: CommitteeCommand, today = TODAY) => {
  const person = command.type === 'SeatMember' ? (command.account[0] ?? '') : '';
  const member = person === 'x' ? null : { person, status: 'active' };
  return decideCommittee(command, committees, { today, member });
};
const after = (...commands: CommitteeCommand[]) =>
  commands.reduce<readonly Committee[]>(
    (committees, command) =>
      say(committees, command).reduce(
        (before, said) =>
          evolveCommittees(before, recordedExample(said as AnyOccurrence, 0) as unknown as CommitteeEvent),
        committees,
      ),
    [],
  );
const on = (day: string, ...commands: CommitteeCommand[]) =>
  after(...commands)
    .flatMap((committee) => membersOn(committee, day))
    .map(({ person, chair }) => (chair ? `${person} presides` : person));

describe('a committee', () => {
  const FULL = [
    FOUND,
    seat('b'),
    seat('a', { chair: true, last: '2027-03-31' }),
    seat('c', { chair: true, from: APRIL }),
  ];

  test.each([
    ['today', TODAY, ['a presides', 'b']],
    ['the last day of its chair', '2027-03-31', ['a presides', 'b']],
    ['the first day of the next', APRIL, ['c presides', 'b']],
    ['before there was anybody', '2026-11-22', []],
  ])('has these members on %s', (_, day, expected) => {
    expect(on(day, ...FULL)).toEqual(expected);
  });

  test('lets a member go with their last day', () => {
    const commands = [...FULL, end('b', '2026-12-31')];
    expect([on('2026-12-31', ...commands), on('2027-01-01', ...commands)]).toEqual([
      ['a presides', 'b'],
      ['a presides'],
    ]);
  });

  test.each<[string, CommitteeCommand[], CommitteeCommand]>([
    ['founded', [FOUND], FOUND],
    ['given the same seat', [FOUND, seat('b')], seat('b')],
    ['left by whoever has left by then', [...FULL, end('b', APRIL)], end('b', '2027-12-31')],
  ])('is %s once', (_, before, command) => {
    expect(say(after(...before), command)).toEqual([]);
  });

  test.each<[string, CommitteeCommand[], CommitteeCommand, string]>([
    [
      'founded under an id that another has',
      [FOUND],
      { ...FOUND, name: { ja: '別', en: 'Other' } } as CommitteeCommand,
      'committee.exists',
    ],
    [
      'founded under a strange id',
      [],
      { ...FOUND, committee: 'Export Control' } as CommitteeCommand,
      'committee.unreadable',
    ],
    ['given members before it is founded', [], seat('b'), 'committee.unknown'],
    ['given a member of yesterday', [FOUND], seat('b', { from: '2026-11-22' }), 'committee.day_past'],
    [
      'given a member who leaves before they come',
      [FOUND],
      seat('b', { last: '2026-11-22' }),
      'committee.ends_before_it_begins',
    ],
    ['given somebody nobody knows', [FOUND], seat('x'), 'committee.member_unknown'],
    ['given one person twice, by two accounts', [FOUND, seat('b')], seat('b2'), 'committee.sits_already'],
    ['given a second chair at a time', FULL, seat('d', { chair: true, from: '2027-05-01' }), 'committee.chair_taken'],
    ['left by whoever never sat there', FULL, end('z', APRIL), 'committee.seat_unknown'],
    ['left yesterday', FULL, end('b', '2026-11-22'), 'committee.day_past'],
  ])('is not %s', (_, before, command, code) => {
    expect(() => say(after(...before), command)).toThrow(expect.objectContaining({ code }));
  });
});
