import { describe, expect, test } from '@jest/globals';
import type { StepName } from '#policy';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { people, PlayedCase, UNIT_PATH } from '../testing.js';
import { caseView } from '../views/case-view.js';

const played = (): PlayedCase => new PlayedCase();
const back = (play: PlayedCase, from: StepName, to: StepName): CaseCommand =>
  play.decision(from, { outcome: 'return', returnTo: to, reason: '部局の見解を補ってください' });
const ids = ({ state }: PlayedCase) => state.steps.map(({ stepId, outcome }) => `${stepId} ${outcome ?? '-'}`);

describe('差戻し先指定: a step returns to an earlier one', () => {
  test('and everything from there on is asked again under new ids, what comes before stands', () => {
    const play = played().routed('T4').approved('department', 'office');
    const said = play.do(back(play, 'executive', 'office'), people.executive);
    expect(said.map(({ type }) => type)).toEqual(['StepReturned', 'RouteOpened']);
    expect(said[0]?.data).toEqual({ from: 'r1-executive', to: 'r1-office' });
    expect(ids(play)).toEqual(['r1-department approved', 'r1.2-office -', 'r1.2-executive -', 'r1-president -']);
    play.approved('office');
    play.do(back(play, 'executive', 'department'), people.executive);
    expect(ids(play)).toEqual(['r1.2-department -', 'r1.3-office -', 'r1.3-executive -', 'r1-president -']);
    play.approved('department', 'office', 'executive', 'president');
    expect(play.state).toMatchObject({ state: 'approved', released: true });
  });

  test('and conditions of decisions that count no longer go with them', () => {
    const play = played().routed('T3');
    play.do(play.decision('department', { outcome: 'approve-with-conditions', conditions: ['A'] }), people.dean);
    play.do(play.decision('office', { outcome: 'approve-with-conditions', conditions: ['B'] }), people.officer);
    play.do(back(play, 'executive', 'office'), people.executive);
    expect(play.state.conditions).toMatchObject([{ stepId: 'r1-department' }]);
    play.approved('office', 'executive');
    expect(play.state).toMatchObject({ state: 'approved-with-conditions', conditions: [{ stepId: 'r1-department' }] });
  });

  const sent = played().routed('T4').approved('department', 'office');
  sent.do(back(sent, 'executive', 'office'), people.executive);
  const otherwise = (actor: Actor, ...roles: Actor['roles']): Actor => ({ ...actor, roles });
  test.each<[string, CaseCommand, Actor, string | null]>([
    ['by who decided it before', sent.decision('office'), people.officer, null],
    ['by another officer', sent.decision('office'), people.secondOfficer, null],
    [
      'not by who decided another step of the round',
      sent.decision('office'),
      otherwise(people.dean, { role: 'officer', unit: null }, { role: 'dean', unit: 'engineering' }),
      'forbidden case.second_decision',
    ],
    [
      'not by who returned it',
      sent.decision('office'),
      otherwise(people.executive, { role: 'officer', unit: null }),
      'forbidden case.second_decision',
    ],
    [
      'not by who acts for one of them',
      sent.decision('office'),
      { ...people.secondOfficer, onBehalfOf: people.dean.id },
      'forbidden case.second_decision',
    ],
    [
      'not on a page that shows the step as it was',
      sent.decision('office', { stepId: 'r1-office' }),
      people.officer,
      'conflict step.asked_again',
    ],
    [
      'to nothing twice by the same return',
      sent.decision('executive', { stepId: 'r1-executive', outcome: 'return', returnTo: 'office' }),
      people.executive,
      null,
    ],
  ])('and the step is decided again %s', (_, command, actor, refusal) => {
    expect(sent.refusal(command, actor)).toBe(refusal);
  });

  test.each<[string, StepName]>([
    ['itself', 'office'],
    ['a later one', 'executive'],
    ['one that the route does not have', 'president'],
  ])('but not to %s', (_, to) => {
    const play = played().routed('T3').approved('department');
    expect(play.refusal(back(play, 'office', to), people.officer)).toBe('invalid decision.unfit');
  });

  test('the question is for those who decide, and stays until the step is decided', () => {
    const seen = (actor: Actor) => caseView(sent.events, { actor, unitPath: UNIT_PATH })?.steps[1]?.question;
    expect(seen(people.officer)).toMatchObject({ text: '部局の見解を補ってください', from: 'executive' });
    expect(seen(people.host)).toBeNull();
    expect(sent.state.backTo).not.toBeNull();
    const answered = played().routed('T4').approved('department', 'office');
    answered.do(back(answered, 'executive', 'office'), people.executive);
    expect(answered.approved('office').state.backTo).toBeNull();
  });
});

describe('what changes under an approval', () => {
  const ATTACH: CaseCommand = {
    ...{ type: 'AttachDocument', documentId: 'late', kind: 'other', mediaType: 'image/png' },
    ...{ sizeBytes: 9, sha256: 'e', filename: 'a.png' },
  };
  test.each<[string, (play: PlayedCase) => void]>([
    ['a document', (play) => void play.do(ATTACH, people.applicant)],
    ['a signature', (play) => void play.signed()],
  ])('%s asks every decided step again', (_, change) => {
    const play = played().routed('T3').approved('department', 'office');
    change(play);
    expect(ids(play)).toEqual(['r1.2-department -', 'r1.2-office -', 'r1-executive -']);
    play.approved('department', 'office', 'executive');
    expect(play.state.state).toBe('approved');
  });

  test('asks nothing again where nobody has decided', () => {
    const play = played().routed('T3');
    expect(play.do(ATTACH, people.applicant).map(({ type }) => type)).toEqual(['DocumentAttached']);
  });
});
