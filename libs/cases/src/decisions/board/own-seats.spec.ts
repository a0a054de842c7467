// Who sits by name votes in that seat: nobody else can fill it, so a voice that is given elsewhere leaves a stage that waits for ever.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../../case-command.js';
import { NO_BONDS } from '../../duties/bonds.js';
import { people } from '../../testing.js';
import { isKeptFrom } from '../../views/route/route-ahead.js';
import { BoardCase, byCommittee, COMMITTEE, MEMBERS, policyWith } from './testing.js';

type DecideStep = Extract<CaseCommand, { type: 'DecideStep' }>;

const [first, second] = MEMBERS as [Actor, Actor, Actor];
const POLICIES = {
  all: policyWith('own-all', byCommittee('all')),
  any: policyWith('own-any', byCommittee('any')),
  two: policyWith('own-two', byCommittee(2)),
};
const AGAINST: Partial<DecideStep> = { outcome: 'reject', grounds: ['facts_not_established'] };

function vote(play: BoardCase, number: number, how: Partial<DecideStep> = {}) {
  return { ...play.decision('executive', how), stepId: `r1-executive@${number}` };
}
const lentBySecond = (by: Actor): Actor => ({ ...second, id: by.id, onBehalfOf: second.id });

describe('in the seat of another member', () => {
  test.each<[string, keyof typeof POLICIES, Actor, string | null]>([
    ['a member whose own seat waits, of whom any must', 'any', first, 'forbidden step.own_seat_first'],
    ['of whom all must', 'all', first, 'forbidden step.own_seat_first'],
    ['of whom two must', 'two', first, 'forbidden step.own_seat_first'],
    ['who has no seat', 'two', people.president, null],
  ])('%s (%s)', (_, need, by, refusal) => {
    const play = new BoardCase(POLICIES[need]).atTheBoard();
    expect(play.refusal(vote(play, 2), lentBySecond(by))).toBe(refusal);
    expect(play.refusal(vote(play, 2, AGAINST), lentBySecond(by))).toBe(refusal);
    expect(play.refusal(vote(play, 1), first)).toBeNull();
  });

  test('a member who has voted has no second voice', () => {
    const play = new BoardCase(POLICIES.two).atTheBoard();
    play.do(vote(play, 1, AGAINST), first);
    expect(play.refusal(vote(play, 2), lentBySecond(first))).toBe('forbidden case.second_seat');
  });
});

test('nor in a seat of a role, which another of that role can fill', () => {
  const mixed = policyWith('own-mixed', {
    ...{ step: 'executive', when: { tier: '"T3"' }, need: 'all' },
    seats: [{ role: 'executive', unit: 'institution' }, { committee: COMMITTEE }],
  });
  const play = new BoardCase(mixed, { [COMMITTEE]: [first.id] }).atTheBoard();
  const [ofRole] = play.state.steps.filter(({ step }) => step === 'executive');
  expect(play.refusal(vote(play, 1), first)).toBe('forbidden step.own_seat_first');
  const kept = (person: Actor): boolean | undefined => ofRole && isKeptFrom(person.id, ofRole, play.state, NO_BONDS);
  expect([kept(first), kept(second)]).toEqual([true, false]);
  play.do(vote(play, 1), second);
  play.do(vote(play, 2), first);
  expect(play.state.state).toBe('approved');
});

test('who decides an earlier step in another member’s place takes both out of the board, and may not where it then could not be passed', () => {
  const { officer, secondOfficer, executive } = people;
  const members = { [COMMITTEE]: [officer, secondOfficer, executive].map(({ id }) => id) };
  const play = new BoardCase(POLICIES.two, members).routed('T3').approved('department');
  const both: Actor = { ...officer, onBehalfOf: secondOfficer.id };
  expect(play.refusal(play.decision('office'), both)).toBe('forbidden step.needed_elsewhere');
  expect(play.refusal(play.decision('office'), officer)).toBeNull();
});
