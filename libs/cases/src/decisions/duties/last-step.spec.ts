// Who made the case look lighter is not the last to let it through, also where the route ends in a step of theirs only afterwards.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import { amending } from '../../amendments/testing.js';
import type { CaseCommand } from '../../case-command.js';
import type { Verdict } from '../../case-event.js';
import { learnedDraft, rulesIn } from '../../policies/testing.js';
import { HIT, people, PlayedCase, rescreening } from '../../testing.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from '../board/testing.js';

const lower = (tier: 'T2' | 'T3'): CaseCommand => ({ type: 'LowerTier', tier, reason: '該当技術なし' });
const SHORTER = learnedDraft('2027-last-step', (document) => {
  for (const { when, then } of rulesIn(document, 'route'))
    if (String(when['tier']).includes('T3')) then['steps'] = ['department', 'office'];
});

/** The department is asked again by what concerns it alone; what was decided behind it stands. */
function departmentAgain(play: PlayedCase): PlayedCase {
  play.do(
    amending(play, ({ host }) => void (host.technology!.laboratory = '計算力学講座')),
    people.host,
  );
  return play;
}

describe('the office has approved, and the department is asked again', () => {
  const play = departmentAgain(new PlayedCase().routed('T3').approved('department', 'office'));

  test.each<[string, Actor, string | null]>([
    ['who approved for the office', people.officer, 'conflict route.last_by_interested'],
    ['another officer', people.thirdOfficer, null],
  ])('the tier is lowered to where the office is the last by %s: %s', (_, by, refusal) => {
    expect(play.refusal(lower('T2'), by)).toBe(refusal);
    play.inForce = SHORTER;
    expect(play.refusal({ type: 'MoveToPolicy', to: SHORTER.version, reason: 'x' }, by)).toBe(refusal);
  });

  test('once the office is asked again too, it is lowered, and another officer is the last', () => {
    const asked = departmentAgain(new PlayedCase().routed('T3').approved('department', 'office'));
    asked.do({ type: 'ReRoute', add: [], askAgainFrom: 'office', reason: 'x' }, people.secondOfficer);
    asked.do(lower('T2'), people.officer);
    asked.approved('department');
    expect(asked.refusal(asked.decision('office'), people.officer)).toBe(
      'forbidden case.lowered_tier_may_not_approve_last',
    );
    asked.do(asked.decision('office'), people.thirdOfficer);
    expect(asked.state.state).toBe('approved');
  });
});

test('nor does a step become the last whose decider has dismissed a hit, at T3', () => {
  const executive: Actor = { ...people.officer, roles: [...people.officer.roles, ...people.executive.roles] };
  const play = new PlayedCase().checked([HIT]).judged('false-positive').routed('T4').approved('department');
  play.do(play.decision('office'), people.thirdOfficer);
  play.do(play.decision('executive'), executive);
  departmentAgain(play);
  expect(play.refusal(lower('T3'), people.thirdOfficer)).toBe('conflict route.last_by_interested');
});

describe('in a seat of the last step, while others of it wait', () => {
  const [executive, , officer] = MEMBERS as [Actor, Actor, Actor];
  const two = policyWith('last-step-two', byCommittee(2));
  const voted = (tier: 'T3' | 'T4'): BoardCase => {
    const play = new BoardCase(two).atTheBoard(tier);
    const own = play.state.steps.find(({ member }) => member === officer.id)?.stepId ?? 'none';
    play.do({ ...play.decision('executive'), stepId: own }, officer);
    return play;
  };

  test('who has approved does not lower the tier so that the step is the last', () => {
    const play = voted('T4');
    expect(play.refusal(lower('T3'), officer)).toBe('conflict route.last_by_interested');
    expect(play.refusal(lower('T3'), people.officer)).toBeNull();
  });

  test.each<[string, Actor, Verdict, string | null]>([
    ['who has approved', officer, 'false-positive', 'forbidden hit.dismissed_by_last_approver'],
    ['who has approved and does not dismiss it', officer, 'true-match', null],
    ['another officer', people.secondOfficer, 'false-positive', null],
  ])('a late hit is judged by %s', (_, by, verdict, refusal) => {
    const play = voted('T3');
    play.do(rescreening([{ ...HIT, hitId: 'late' }]), people.machine);
    const judging: CaseCommand = { type: 'AdjudicateHit', hitId: 'late', verdict, reason: 'x' };
    expect(play.refusal(judging, by)).toBe(refusal);
    expect(play.refusal({ ...play.decision('executive') }, executive)).toBe('conflict case.checks_open');
  });
});
