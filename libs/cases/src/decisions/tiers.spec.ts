import { describe, expect, test } from '@jest/globals';
import type { Tier } from '#policy';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { HIT, people, PlayedCase } from '../testing.js';

const played = (): PlayedCase => new PlayedCase();
const raise = (tier: Tier, reason = '疑義あり'): CaseCommand => ({ type: 'RaiseTier', tier, reason });
const lower = (tier: Tier, reason = '該当技術なし'): CaseCommand => ({ type: 'LowerTier', tier, reason });
const route = ({ state }: PlayedCase) => state.steps.map(({ step, outcome }) => `${step} ${outcome ?? '-'}`);
const everywhere = (actor: Actor): Actor => ({
  ...actor,
  roles: (['dean', 'officer', 'executive', 'president'] as const).map((role) => ({ role, unit: null })),
});

describe('a raised tier lengthens the route and takes no decision away', () => {
  test.each<[Tier, string[], Tier, string[]]>([
    ['T0', [], 'T1', ['department -', 'office -']],
    ['T1', [], 'T3', ['department -', 'office -', 'executive -']],
    ['T2', ['department'], 'T3', ['department approved', 'office -', 'executive -']],
    ['T3', ['department', 'office'], 'T4', ['department approved', 'office approved', 'executive -', 'president -']],
  ])('%s with %j done to %s', (from, done, to, expected) => {
    const play = played().routed(from);
    play.approved(...(done as 'department'[]));
    play.do(raise(to), people.clerk);
    expect(route(play)).toEqual(expected);
    expect(play.state.assignment).toMatchObject({ tier: to, by: people.clerk.id });
  });

  const play = played().routed('T2');
  test.each<[string, CaseCommand, Actor, string | null]>([
    ['by a dean', raise('T3'), people.dean, null],
    ['by a president', raise('T3'), people.president, null],
    ['not by the host', raise('T3'), people.host, 'forbidden access.forbidden'],
    ['not by the host as dean', raise('T3'), people.hostAndDean, 'forbidden case.party_may_not'],
    ['not by the machine', raise('T3'), people.machine, 'forbidden access.forbidden'],
    ['not downward', raise('T1'), people.dean, 'invalid tier.not_higher'],
    ['not without a reason', raise('T3', ' '), people.dean, 'invalid text.missing'],
    ['not to a tier that never was', raise('T9' as Tier), people.dean, 'invalid tier.unknown'],
    ['not to where it is', raise('T2'), people.dean, 'conflict tier.assigned'],
  ])('%s', (_, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('only while the route is open', () => {
    for (const other of [played().proposed(), played().ended()])
      expect(other.refusal(raise('T4'), people.dean)).toBe('conflict case.wrong_state');
  });
});

describe('a lowered tier drops what nobody has decided', () => {
  test.each<[Tier, string[], Tier, string[]]>([
    ['T4', [], 'T2', ['department -', 'office -']],
    ['T4', ['department', 'office'], 'T3', ['department approved', 'office approved', 'executive -']],
    ['T3', ['department'], 'T0', ['department approved', 'office -']],
    ['T1', [], 'T0', ['office -']],
  ])('%s with %j done to %s', (from, done, to, expected) => {
    const play = played().routed(from);
    play.approved(...(done as 'department'[]));
    play.do(lower(to), people.thirdOfficer);
    expect(route(play)).toEqual(expected);
  });

  test('keeps the steps that an escalation added', () => {
    const play = played().routed('T3');
    play.do({ type: 'EscalateCase', to: 'president', reason: '急ぎ' }, people.clerk);
    play.do(lower('T1'), people.officer);
    expect(route(play)).toEqual(['department -', 'office -', 'executive -', 'president -']);
  });

  test('never ends a case by itself', () => {
    const play = played().routed('T3').approved('department', 'office');
    for (const tier of ['T2', 'T1', 'T0'] as const)
      expect(play.refusal(lower(tier), people.thirdOfficer)).toBe('conflict tier.nothing_left');
  });

  test('and raised again asks a dropped step under an id that was never decided', () => {
    const play = played().routed('T4').approved('department', 'office', 'executive');
    play.do(play.decision('president', { outcome: 'return', returnTo: 'office' }), people.president);
    play.do(lower('T2'), people.thirdOfficer);
    expect(play.state.steps.map(({ stepId }) => stepId)).toEqual(['r1-department', 'r1.2-office']);
    play.do(raise('T4'), people.dean);
    const ids = ['r1-department', 'r1.2-office', 'r1.2-executive', 'r1.2-president'];
    expect(play.state.steps.map(({ stepId }) => stepId)).toEqual(ids);
  });

  const play = played().routed('T3');
  const raised = played().routed('T2');
  raised.do(raise('T4'), people.officer);
  test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
    ['by a second officer', play, lower('T2'), people.officer, null],
    ['not by who assigned it', play, lower('T2'), people.secondOfficer, 'forbidden tier.lowered_by_another'],
    [
      'not for who assigned it',
      play,
      lower('T2'),
      { ...people.officer, onBehalfOf: people.secondOfficer.id },
      'forbidden access.forbidden',
    ],
    ['not by who raised it', raised, lower('T3'), people.officer, 'forbidden tier.lowered_by_another'],
    [
      'not by who assigned what was raised',
      raised,
      lower('T3'),
      people.secondOfficer,
      'forbidden tier.lowered_by_another',
    ],
    ['by a third officer', raised, lower('T3'), people.thirdOfficer, null],
    ['not by a dean', play, lower('T2'), people.dean, 'forbidden access.forbidden'],
    ['not by an executive', play, lower('T2'), people.executive, 'forbidden access.forbidden'],
    ['not upward', play, lower('T4'), people.officer, 'invalid tier.not_lower'],
    ['not without a reason', play, lower('T2', ''), people.officer, 'invalid text.missing'],
  ])('%s', (_, on, command, actor, refusal) => {
    expect(on.refusal(command, actor)).toBe(refusal);
  });
});

describe('who made the case look lighter is not the last to let it through', () => {
  const lowered = (to: Tier): PlayedCase => {
    const play = played().routed('T4');
    play.do(lower(to), people.thirdOfficer);
    return play;
  };
  const dismissed = (tier: Tier): PlayedCase => played().checked([HIT]).judged('false-positive').routed(tier);
  const lowerer = everywhere(people.thirdOfficer);
  const dismisser = everywhere(people.officer);
  const LOWERED = 'forbidden case.lowered_tier_may_not_approve_last';
  const DISMISSED = 'forbidden case.dismissed_hit_may_not_approve_last';
  test.each<[string, PlayedCase, 'department' | 'office' | 'executive', Actor, string | null]>([
    ['the last step of T3', lowered('T3').approved('department', 'office'), 'executive', lowerer, LOWERED],
    ['the last step of T2', lowered('T2').approved('department'), 'office', lowerer, LOWERED],
    ['but an earlier one', lowered('T3').approved('department'), 'office', lowerer, null],
    ['an earlier one of T3 after a dismissal', dismissed('T3'), 'department', dismisser, null],
    ['the last of T2 after a dismissal', dismissed('T2').approved('department'), 'office', dismisser, null],
    ['the last of T1 after a dismissal', dismissed('T1'), 'department', dismisser, null],
  ])('%s', (_, play, step, actor, refusal) => {
    expect(play.refusal(play.decision(step), actor)).toBe(refusal);
  });

  test('the last of T3 after a dismissal, also in another’s place', () => {
    const play = dismissed('T3');
    play.do(play.decision('department'), people.dean);
    play.do(play.decision('office'), people.secondOfficer);
    expect(play.refusal(play.decision('executive'), dismisser)).toBe(DISMISSED);
    expect(play.refusal(play.decision('executive'), { ...people.executive, onBehalfOf: people.officer.id })).toBe(
      DISMISSED,
    );
    expect(play.refusal(play.decision('executive'), people.executive)).toBeNull();
  });
});
