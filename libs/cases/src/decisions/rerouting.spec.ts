// 経路の変更: what an officer may add or have asked again, and that nothing which waits or was decided ever falls away.
import { describe, expect, test } from '@jest/globals';
import { STEPS, type StepName, type Tier } from '#policy';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { people, PlayedCase } from '../testing.js';

const change = (add: StepName[], askAgainFrom: StepName | null = null, reason = '改組'): CaseCommand => ({
  ...{ type: 'ReRoute', add, askAgainFrom, reason },
});
const route = ({ state }: PlayedCase): string[] => state.steps.map(({ stepId, outcome }) => `${stepId} ${outcome}`);
const held = (): PlayedCase => {
  const play = new PlayedCase().routed('T2');
  play.do({ type: 'HoldCase', reason: 'x' }, people.executive);
  return play;
};

describe('the route', () => {
  test.each<[string, PlayedCase, CaseCommand, string[]]>([
    [
      'with a step above',
      new PlayedCase().routed('T2').approved('department'),
      change(['executive']),
      ['r1-department approved', 'r1-office null', 'r1-executive null'],
    ],
    [
      'with a step below the one that waits',
      new PlayedCase().routed('T0'),
      change(['department']),
      ['r1-department null', 'r1-office null'],
    ],
    [
      'asked again from the first step on',
      new PlayedCase().routed('T4').approved('department', 'office'),
      change([], 'department'),
      ['r1.2-department null', 'r1.2-office null', 'r1-executive null', 'r1-president null'],
    ],
    [
      'asked again from the office on',
      new PlayedCase().routed('T4').approved('department', 'office'),
      change([], 'office'),
      ['r1-department approved', 'r1.2-office null', 'r1-executive null', 'r1-president null'],
    ],
    [
      'both at once',
      new PlayedCase().routed('T2').approved('department'),
      change(['president'], 'department'),
      ['r1.2-department null', 'r1-office null', 'r1-president null'],
    ],
  ])('%s', (_, play, command, steps) => {
    expect(play.do(command, people.officer).map(({ type }) => type)).toEqual(['CaseRerouted', 'RouteOpened']);
    expect(route(play)).toEqual(steps);
    expect(play.ask(command, people.officer)).toEqual([]);
    expect(play.refusal(command, people.secondOfficer)).toBe('conflict reroute.no_change');
  });

  test('loses no step and no decision that stood, whatever is asked', () => {
    for (const tier of ['T0', 'T1', 'T2', 'T3', 'T4'] as Tier[])
      for (const from of [null, ...STEPS])
        for (const add of [...STEPS.map((step) => [step]), []]) {
          const play = new PlayedCase().routed(tier);
          const before = play.state.steps;
          if (play.refusal(change(add, from), people.officer) !== null) continue;
          play.do(change(add, from), people.officer);
          const after = play.state.steps.map(({ step }) => step);
          expect(before.filter(({ step }) => !after.includes(step))).toEqual([]);
          expect(after).toEqual(STEPS.filter((step) => after.includes(step)));
        }
  });
});

test.each<[string, PlayedCase, CaseCommand, Actor, string]>([
  ['by a dean', new PlayedCase().routed('T2'), change(['president']), people.dean, 'forbidden access.forbidden'],
  [
    'by an executive',
    new PlayedCase().routed('T2'),
    change(['president']),
    people.executive,
    'forbidden access.forbidden',
  ],
  [
    'by an officer who is the host',
    new PlayedCase().routed('T2'),
    change(['president']),
    { ...people.officer, id: people.host.id },
    'forbidden case.party_may_not',
  ],
  ['for nothing', new PlayedCase().routed('T2'), change([]), people.officer, 'invalid reroute.nothing'],
  [
    'to a step that there is not',
    new PlayedCase().routed('T2'),
    change(['board' as StepName]),
    people.officer,
    'invalid reroute.step_unknown',
  ],
  [
    'without a reason',
    new PlayedCase().routed('T2'),
    change(['president'], null, ''),
    people.officer,
    'invalid text.missing',
  ],
  [
    'to what it is',
    new PlayedCase().routed('T2'),
    change(['office'], 'office'),
    people.officer,
    'conflict reroute.no_change',
  ],
  ['while it is held', held(), change(['president']), people.officer, 'conflict case.held'],
  [
    'before it is open',
    new PlayedCase().proposed(),
    change(['president']),
    people.officer,
    'conflict case.wrong_state',
  ],
])('is not changed %s', (_, play, command, actor, refusal) => {
  expect(play.refusal(command, actor)).toBe(refusal);
});
