// A step under a condition, wherever a route is made: opened, grown, shrunk, carried higher by person, time or hit, changed by hand, moved to
// another policy, told in advance and simulated.
import { describe, expect, test } from '@jest/globals';
import type { Policy, Tier } from '#policy';
import type { Actor, JsonObject } from '#kernel';
import type { CaseCommand } from '../../case-command.js';
import { compareUnder } from '../../policies/comparison.js';
import { learnedDraft } from '../../policies/testing.js';
import { submittedFacts, underPolicy } from '../../policies/under-policy.js';
import { exampleDossier, HIT, people, PlayedCase, rescreening } from '../../testing.js';
import { openedCase } from '../../views/opened-case.js';
import { routeAhead } from '../../views/route/route-ahead.js';

const SOURCE = { source: 'university', effectiveDate: null, standing: 'unconfirmed' };
const withSteps = (name: string, ...rules: { step: string; when: JsonObject }[]): Policy =>
  learnedDraft(name, (document) => {
    document['conditionalSteps'] = rules.map((rule) => ({ ...rule, ...SOURCE }));
  });

/** The example's row is 5(18). */
const ROW_5 = withSteps('row-5', { step: 'executive', when: { tier: '"T1", "T2"', controlListRow: '5, 17' } });
const ROW_4 = withSteps('row-4', { step: 'executive', when: { tier: '"T1", "T2"', controlListRow: '4, 17' } });

const under = (policy: Policy): PlayedCase => {
  const play = new PlayedCase();
  play.inForce = policy;
  return play;
};
const steps = ({ state }: PlayedCase): string[] => state.steps.map(({ stepId }) => stepId);
const [DEPARTMENT, OFFICE, EXECUTIVE, PRESIDENT] = ['r1-department', 'r1-office', 'r1-executive', 'r1-president'];

describe('a step that is there under a condition', () => {
  const raise = (tier: Tier): CaseCommand => ({ type: 'RaiseTier', tier, reason: 'x' });
  const lower = (tier: Tier): CaseCommand => ({ type: 'LowerTier', tier, reason: 'x' });
  const carry: CaseCommand = { type: 'EscalateCase', to: null, reason: 'x' };
  test.each<[string, Policy, Tier, [CaseCommand, Actor][], (string | undefined)[]]>([
    ['is in the route that opens', ROW_5, 'T2', [], [DEPARTMENT, OFFICE, EXECUTIVE]],
    ['brings none of the steps between', ROW_5, 'T1', [], [DEPARTMENT, EXECUTIVE]],
    ['is not where the condition does not hold', ROW_4, 'T2', [], [DEPARTMENT, OFFICE]],
    ['comes with a raised tier', ROW_5, 'T0', [[raise('T1'), people.dean]], [DEPARTMENT, OFFICE, EXECUTIVE]],
    ['stays under a raised tier', ROW_5, 'T1', [[raise('T2'), people.dean]], [DEPARTMENT, OFFICE, EXECUTIVE]],
    [
      'stays under a lowered tier that has it',
      ROW_5,
      'T3',
      [[lower('T2'), people.officer]],
      [DEPARTMENT, OFFICE, EXECUTIVE],
    ],
    ['goes with a lowered tier that has it not', ROW_5, 'T1', [[lower('T0'), people.officer]], [OFFICE]],
    ['is what one climbs from', ROW_5, 'T2', [[carry, people.clerk]], [DEPARTMENT, OFFICE, EXECUTIVE, PRESIDENT]],
    ['is climbed to where it is not', ROW_4, 'T2', [[carry, people.clerk]], [DEPARTMENT, OFFICE, EXECUTIVE]],
    [
      'stays when the route is changed by hand',
      ROW_5,
      'T1',
      [[{ type: 'ReRoute', add: ['office'], askAgainFrom: null, reason: 'x' }, people.officer]],
      [DEPARTMENT, OFFICE, EXECUTIVE],
    ],
  ])('%s', (_, policy, tier, acts, route) => {
    const play = under(policy).routed(tier);
    for (const [command, actor] of acts) play.do(command, actor);
    expect(steps(play)).toEqual(route);
  });

  test('is decided like any other, and is the last of its case', () => {
    const play = under(ROW_5).routed('T1').approved('department');
    expect(play.state.state).toBe('in-review');
    expect(play.refusal(play.decision('executive'), people.dean)).toBe('forbidden step.not_yours');
    expect(play.approved('executive').state).toMatchObject({ state: 'approved', released: true });
  });

  test('is there in the next round, too', () => {
    const play = under(ROW_5).routed('T2');
    play.do(play.decision('department', { outcome: 'return' }), people.dean);
    play.do({ type: 'SubmitCase', dossier: exampleDossier(), answer: 'x', corrected: false }, people.host);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    expect(steps(play.checked().proposed('T2').routed('T2'))).toEqual(['r2-department', 'r2-office', 'r2-executive']);
  });

  test('is as high as a hit under the route reaches, where the tier of a true match has it', () => {
    const high = withSteps('high', { step: 'president', when: { tier: '"T3"', controlListRow: '5, 17' } });
    const late = under(high).routed('T1');
    late.do(rescreening([HIT]), people.machine);
    expect(steps(late.judged('true-match'))).toEqual([DEPARTMENT, OFFICE, EXECUTIVE, PRESIDENT]);
  });

  test('is told in advance', () => {
    const told = (policy: Policy) => {
      const { state, events } = under(policy).proposed('T1');
      return routeAhead(state, openedCase(events), 'officer')?.steps.map(({ stepId }) => stepId);
    };
    expect([told(ROW_5), told(ROW_4)]).toEqual([[DEPARTMENT, EXECUTIVE], [DEPARTMENT]]);
  });

  test('comes and goes when the case is moved to another policy', () => {
    const play = under(ROW_4).routed('T2').approved('department');
    play.inForce = ROW_5;
    play.do({ type: 'MoveToPolicy', to: ROW_5.version, reason: 'x' }, people.officer);
    expect(steps(play)).toEqual([DEPARTMENT, OFFICE, EXECUTIVE]);
    play.inForce = ROW_4;
    play.do({ type: 'MoveToPolicy', to: ROW_4.version, reason: 'x' }, people.officer);
    expect(steps(play)).toEqual([DEPARTMENT, OFFICE]);
    expect(play.events.findLast(({ type }) => type === 'PolicyMoved')?.data).toMatchObject({ shorter: true });
  });

  test('is found by a simulation', () => {
    const { state } = under(ROW_4).checked([]).proposed('T2');
    const facts = submittedFacts(state, exampleDossier());
    if (facts === null) throw new Error('it was submitted');
    const higher = withSteps('t3', { step: 'president', when: { tier: '"T3"', controlListRow: '5, 17' } });
    const { route, deadlines, tier } = compareUnder(underPolicy(facts, ROW_4), underPolicy(facts, higher));
    expect(tier).toBeNull();
    expect(route?.after.map(({ step }) => step)).toEqual(['department', 'office', 'executive', 'president']);
    expect(deadlines).toMatchObject([{ stage: 'president', before: null }]);
  });
});

test('a policy without conditions opens the same route to the byte', () => {
  const none = learnedDraft('none');
  const empty = learnedDraft('empty', (document) => (document['conditionalSteps'] = []));
  const opened = (policy: Policy) =>
    JSON.stringify(
      under(policy)
        .routed('T3')
        .events.find(({ type }) => type === 'RouteOpened')?.data,
    );
  expect(opened(empty)).toBe(opened(none));
  expect(opened(none)).toBe(
    '{"round":1,"steps":[{"stepId":"r1-department","step":"department","role":"dean","unit":"mechanical"},{"stepId":"r1-office","step":"office","role":"officer","unit":null},{"stepId":"r1-executive","step":"executive","role":"executive","unit":null}]}',
  );
});
