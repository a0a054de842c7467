// A step that waits a second time, because an earlier one was asked again under it; and a stage of which only some seats are asked again.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import { amending } from '../amendments/testing.js';
import type { CaseCommand } from '../case-command.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from '../decisions/board/testing.js';
import { people, PlayedCase } from '../testing.js';
import { nextClimb, runningTurn } from './turn.js';

const [first] = MEMBERS as [Actor, Actor, Actor];
const laboratory = (play: PlayedCase, name: string): CaseCommand =>
  amending(play, ({ host }) => void (host.technology!.laboratory = name));

function climbed(play: PlayedCase): string {
  const turn = runningTurn(play.state)!;
  const climb: CaseCommand = {
    ...{ type: 'EscalateOverdue', turnId: turn.turnId, to: nextClimb(turn) ?? 'office' },
    dueAt: '2026-11-01T00:00:00.000Z',
  };
  const [escalated] = play.do(climb, people.machine);
  expect(escalated?.type).toBe('CaseEscalated');
  expect(play.ask(climb, people.machine)).toEqual([]);
  return escalated?.id ?? '';
}

test('what climbed under a turn climbs again when the same step waits once more, as another event', () => {
  const play = new PlayedCase().routed('T2').approved('department');
  const ids = [climbed(play)];
  for (const name of ['計算力学講座', '計算力学研究室', '計算力学分野']) {
    // It concerns the department alone, so the office’s step keeps its id.
    play.do(laboratory(play, name), people.host);
    play.approved('department');
    expect(runningTurn(play.state)).toMatchObject({ turnId: 'r1-office', climbs: [] });
    ids.push(climbed(play));
  }
  expect(new Set(ids).size).toBe(4);
});

describe('the turn of a board', () => {
  const two = policyWith('turn-two', byCommittee(2));

  test.each([
    ['has voted', true],
    ['has not', false],
  ])('goes on where the member of its first seat, who %s, turns out too near', (_, hasVoted) => {
    const play = new BoardCase(two).atTheBoard();
    if (hasVoted) play.do(play.decision('executive'), first);
    const { turn } = play.state;
    play.minutes += 600;
    play.do({ type: 'DeclareInterest', person: first.id, kind: 'relative', reason: 'x' }, people.host);
    expect(play.state.steps[2]?.stepId).toBe('r1-executive@2');
    expect(play.state.turn).toEqual(turn);
  });

  test('goes on where one seat alone is asked again, and is another where all are', () => {
    const seat = { role: 'officer', unit: 'institution' };
    const officers = policyWith('turn-officers', { step: 'office', need: 2, seats: [seat, seat] });
    const play = new BoardCase(officers).routed('T3').approved('department', 'office');
    const { turn } = play.state;
    play.do({ type: 'DeclareInterest', person: people.officer.id, kind: 'other', reason: 'x' }, people.host);
    expect(play.told().slice(1, 3)).toEqual(['r1.2-office@1 -', 'r1-office@2 -']);
    expect(play.state.turn).toEqual(turn);
    play.do({ ...play.decision('office'), stepId: 'r1.2-office@1' }, people.secondOfficer);
    play.do({ type: 'ReRoute', add: [], askAgainFrom: 'office', reason: 'x' }, people.thirdOfficer);
    expect(runningTurn(play.state)?.turnId).toBe('r1.3-office@1');
    expect(runningTurn(play.state)?.clock.runs).toEqual([{ from: play.events.at(-1)?.at, to: null }]);
  });
});
