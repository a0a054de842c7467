// What comes after the end: opened again, superseded, contested.
import { describe, expect, test } from '@jest/globals';
import { currentPolicy } from '#policy';
import type { Actor } from '#kernel';
import type { CaseCommand, NewDecision } from '../../case-command.js';
import { evidenceHash } from '../evidence.js';
import { HIT, people, PlayedCase, rescreening, UNIT_PATH } from '../../testing.js';
import { caseView } from '../../views/case-view.js';
import { history } from '../../views/history.js';
import { decisionNotice } from '../../views/notice.js';

const played = (): PlayedCase => new PlayedCase();
const types = (said: readonly { type: string }[]) => said.map(({ type }) => type);
const REOPEN: CaseCommand = { type: 'ReopenCase', reason: '新しい事実' };
const CONTEST: CaseCommand = { type: 'ContestDecision', reason: '所属の期間が違います' };
const supersede = (outcome: NewDecision['outcome'], change: Partial<NewDecision> = {}) =>
  ({
    ...{ type: 'SupersedeDecision', reason: '照会の結果', outcome, evidenceHash: null },
    conditions: outcome === 'approve-with-conditions' ? ['四半期ごとに報告'] : [],
    grounds: outcome === 'reject' ? ['inform_notice'] : [],
    ...change,
  }) satisfies CaseCommand;
const answer = (outcome: 'upheld' | 'varied' | 'reversed', decision: NewDecision | null = null): CaseCommand => ({
  ...{ type: 'AnswerContest', outcome, reason: '事実を確かめた', decision },
});
const contested = (outcome: 'reject' | 'approve-with-conditions' = 'reject'): PlayedCase => {
  const play = played().ended(outcome);
  play.do(CONTEST, people.applicant);
  return play;
};

describe('a decided case is opened again', () => {
  test.each(['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const)('after %s', (outcome) => {
    const play = played().ended(outcome);
    const { eventId } = play.state.decision!;
    const isReleased = outcome.startsWith('approve');
    const said = play.do(REOPEN, people.officer);
    expect(types(said)).toEqual(['CaseReopened', ...(isReleased ? ['AccessSuspended'] : [])]);
    expect(said[0]?.data).toEqual({ round: 2, decision: eventId });
    expect(play.state).toMatchObject({ state: 'screening', round: 2, released: false, decision: null, steps: [] });
    expect(play.state.earlierDecisions).toMatchObject([{ eventId, ended: { how: 'reopened' } }]);
  });

  test('and screened anew, by checks of its own, and decided anew by the same people', () => {
    const play = played().ended('approve');
    const before = play.state.checks.map(({ checkId }) => checkId);
    play.do(REOPEN, people.executive);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    expect(play.state.checks.filter(({ checkId }) => before.includes(checkId))).toEqual([]);
    play.checked().routed('T1');
    expect(play.refusal(play.decision('department', { stepId: 'r1-department' }), people.dean)).toBe(
      'conflict step.of_earlier_round',
    );
    play.approved('department');
    expect(play.state).toMatchObject({ state: 'approved', released: true });
    expect(types(play.do({ type: 'NotifyDecision', notice: { ja: '', en: '' } }, people.machine))).toEqual([
      'DecisionNotified',
    ]);
  });

  test.each<[string, PlayedCase, Actor, string | null]>([
    ['by an officer', played().ended(), people.officer, null],
    ['by an executive', played().ended(), people.executive, null],
    ['not by a dean', played().ended(), people.dean, 'forbidden access.forbidden'],
    ['not by the host', played().ended(), people.host, 'forbidden access.forbidden'],
    [
      'not in the host’s place',
      played().ended(),
      { ...people.officer, onBehalfOf: people.host.id },
      'forbidden access.forbidden',
    ],
    ['not in review', played().routed(), people.officer, 'conflict case.wrong_state'],
    ['not beside a contest', contested(), people.officer, 'conflict contest.waits'],
  ])('%s', (_, play, actor, refusal) => {
    expect(play.refusal(REOPEN, actor)).toBe(refusal);
  });

  test('but not what was withdrawn', () => {
    const play = played().opened();
    play.do({ type: 'WithdrawCase', reason: 'x' }, people.host);
    expect(play.refusal(REOPEN, people.officer)).toBe('conflict case.wrong_state');
  });
});

describe('a decision is superseded', () => {
  type Ended = 'approve' | 'approve-with-conditions' | 'licence-required' | 'reject';
  test.each<[Ended, NewDecision['outcome'], string[], string, boolean]>([
    ['approve', 'reject', ['DecisionSuperseded', 'AccessSuspended'], 'rejected', false],
    ['approve', 'licence-required', ['DecisionSuperseded', 'AccessSuspended'], 'licence-required', false],
    [
      'approve',
      'approve-with-conditions',
      ['DecisionSuperseded', 'ConditionImposed', 'AccessReleased'],
      'approved-with-conditions',
      true,
    ],
    ['approve-with-conditions', 'approve', ['DecisionSuperseded', 'AccessReleased'], 'approved', true],
    ['reject', 'approve', ['DecisionSuperseded', 'AccessReleased'], 'approved', true],
    ['reject', 'licence-required', ['DecisionSuperseded'], 'licence-required', false],
    ['licence-required', 'reject', ['DecisionSuperseded'], 'rejected', false],
  ])('%s by %s', (before, outcome, expected, state, released) => {
    const play = played().ended(before);
    const old = play.state.decision!;
    const said = play.do(supersede(outcome), people.president);
    expect(types(said)).toEqual(expected);
    expect(said[0]?.data).toMatchObject({ supersedes: old.eventId, evidenceHash: evidenceHash(play.state) });
    expect(play.state).toMatchObject({ state, released, notified: false, decision: { by: people.president.id } });
    expect(play.state.conditions).toHaveLength(outcome === 'approve-with-conditions' ? 1 : 0);
    expect(play.state.earlierDecisions).toMatchObject([{ ...old, ended: { how: 'superseded' } }]);
    expect(types(play.events)).toEqual(expect.arrayContaining(expected));
    expect(decisionNotice(play.state, currentPolicy, 'ja')).toContain('2026年11月23日の決定に代わるもの');
  });

  const rejected = played().ended('reject');
  const lateHit = played().ended('approve-with-conditions');
  lateHit.do(rescreening([HIT]), people.machine);
  const dismissed = played().checked([HIT]).judged('false-positive').routed('T3');
  dismissed.do(dismissed.decision('department', { outcome: 'reject', grounds: ['inform_notice'] }), people.dean);
  const alsoExecutive = (actor: Actor): Actor => ({
    ...actor,
    roles: [...actor.roles, { role: 'executive', unit: null }],
  });
  test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
    ['by an executive', rejected, supersede('approve'), people.executive, null],
    ['not by an officer', rejected, supersede('approve'), people.officer, 'forbidden access.forbidden'],
    [
      'not by who decided in the round',
      rejected,
      supersede('approve'),
      alsoExecutive(people.dean),
      'forbidden case.second_decision',
    ],
    [
      'not for who decided in the round',
      rejected,
      supersede('approve'),
      { ...people.executive, onBehalfOf: people.dean.id },
      'forbidden access.forbidden',
    ],
    [
      'not by a party',
      rejected,
      supersede('approve'),
      { ...people.executive, onBehalfOf: people.host.id },
      'forbidden access.forbidden',
    ],
    [
      'not let through by who dismissed a hit',
      dismissed,
      supersede('approve'),
      alsoExecutive(people.officer),
      'forbidden case.dismissed_hit_may_not_approve_last',
    ],
    ['not by the same outcome', rejected, supersede('reject'), people.executive, 'conflict decision.same_outcome'],
    [
      'not with grounds that nobody asked for',
      rejected,
      supersede('licence-required', { grounds: ['inform_notice'] }),
      people.executive,
      'invalid decision.unfit',
    ],
    [
      'not without a reason',
      rejected,
      { ...supersede('approve'), reason: ' ' },
      people.executive,
      'invalid text.missing',
    ],
    [
      'not on other evidence than was seen',
      rejected,
      supersede('approve', { evidenceHash: '0'.repeat(64) }),
      people.executive,
      'stale case.evidence_changed',
    ],
    ['not widened beside an open hit', lateHit, supersede('approve'), people.executive, 'conflict case.checks_open'],
    ['but narrowed', lateHit, supersede('reject'), people.executive, null],
    ['not beside a contest', contested(), supersede('approve'), people.executive, 'conflict contest.waits'],
    ['not in review', played().routed(), supersede('reject'), people.executive, 'conflict case.wrong_state'],
  ])('%s', (_, play, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('and not a second time by the same person', () => {
    const play = played().ended('reject');
    play.do(supersede('approve'), people.executive);
    expect(play.refusal(supersede('reject'), people.executive)).toBe('forbidden case.second_decision');
    expect(play.refusal(supersede('reject'), people.president)).toBeNull();
  });
});

describe('a decision is contested', () => {
  const DAY = 24 * 60;
  const after = (days: number, play = played().ended()): PlayedCase => {
    play.minutes += days * DAY;
    return play;
  };
  test.each<[string, PlayedCase, Actor, string | null]>([
    ['by the applicant', played().ended(), people.applicant, null],
    ['when there are conditions', played().ended('approve-with-conditions'), people.applicant, null],
    ['when a licence is required', played().ended('licence-required'), people.applicant, null],
    ['not when it is approved', played().ended('approve'), people.applicant, 'conflict case.wrong_state'],
    ['not by the host', played().ended(), people.host, 'forbidden access.forbidden'],
    ['on the last day', after(currentPolicy.contest.days), people.applicant, null],
    ['not a day later', after(currentPolicy.contest.days + 1), people.applicant, 'conflict contest.too_late'],
    ['not twice', contested(), people.applicant, 'conflict contest.made'],
  ])('%s', (_, play, actor, refusal) => {
    expect(play.refusal(CONTEST, actor)).toBe(refusal);
  });

  test('on the last day that its notice names', () => {
    const play = played().ended();
    expect(decisionNotice(play.state, currentPolicy, 'ja')).toContain('2026年12月23日まで');
    const view = caseView(play.events, { actor: people.applicant });
    expect(view?.contest).toEqual({ at: null, until: '2026-12-23', reason: null, answer: null });
  });

  test.each<[string, CaseCommand, string[], object]>([
    ['upheld: it stays', answer('upheld'), ['ContestAnswered'], { state: 'rejected', round: 1 }],
    [
      'reversed: it is opened again',
      answer('reversed'),
      ['ContestAnswered', 'CaseReopened'],
      { state: 'screening', round: 2 },
    ],
    [
      'varied: it is superseded',
      answer('varied', supersede('approve-with-conditions')),
      ['ContestAnswered', 'DecisionSuperseded', 'ConditionImposed', 'AccessReleased'],
      { state: 'approved-with-conditions', released: true },
    ],
  ])('%s', (_, command, expected, state) => {
    const play = contested();
    expect(types(play.do(command, people.otherExecutive))).toEqual(expected);
    expect(play.state).toMatchObject(state);
  });

  test('reversed, it suspends what was released', () => {
    const said = contested('approve-with-conditions').ask(answer('reversed'), people.thirdOfficer);
    expect(types(said)).toEqual(['ContestAnswered', 'CaseReopened', 'AccessSuspended']);
  });

  const answered = contested();
  answered.do(answer('upheld'), people.thirdOfficer);
  test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
    ['by an officer without a part in it', contested(), answer('upheld'), people.thirdOfficer, null],
    [
      'not by who assigned the tier',
      contested(),
      answer('upheld'),
      people.secondOfficer,
      'forbidden contest.answered_by_another',
    ],
    [
      'not by who decided',
      contested(),
      answer('upheld'),
      { ...people.dean, roles: people.everything.roles },
      'forbidden contest.answered_by_another',
    ],
    [
      'not for somebody with a part in it',
      contested(),
      answer('upheld'),
      { ...people.thirdOfficer, onBehalfOf: people.secondOfficer.id },
      'forbidden access.forbidden',
    ],
    ['not by a dean', contested(), answer('upheld'), people.dean, 'forbidden access.forbidden'],
    ['not by the applicant', contested(), answer('upheld'), people.applicant, 'forbidden access.forbidden'],
    [
      'varied by an executive only',
      contested(),
      answer('varied', supersede('approve')),
      people.thirdOfficer,
      'forbidden contest.varied_by_who_supersedes',
    ],
    ['varied with a decision', contested(), answer('varied'), people.executive, 'invalid contest.unfit'],
    [
      'upheld without one',
      contested(),
      answer('upheld', supersede('approve')),
      people.executive,
      'invalid contest.unfit',
    ],
    [
      'varied by another outcome',
      contested(),
      answer('varied', supersede('reject')),
      people.executive,
      'conflict decision.same_outcome',
    ],
    ['once', answered, answer('reversed'), people.executive, 'conflict contest.answered'],
    ['where there is one', played().ended(), answer('upheld'), people.executive, 'conflict contest.none'],
  ])('and answered %s', (_, play, command, actor, refusal) => {
    expect(play.refusal(command, actor)).toBe(refusal);
  });

  test('and once answered, the case may be opened again', () => {
    expect(answered.refusal(REOPEN, people.officer)).toBeNull();
  });

  test('the applicant reads the answer; the host and the clerk read that there is one', () => {
    const reads = (actor: Actor) => caseView(answered.events, { actor, unitPath: UNIT_PATH })?.contest;
    expect(reads(people.applicant)).toMatchObject({
      reason: '所属の期間が違います',
      answer: { reason: '事実を確かめた' },
    });
    for (const actor of [people.host, people.clerk])
      expect(reads(actor)).toMatchObject({ reason: null, answer: { outcome: 'upheld', reason: null } });
    expect(history(answered.events, 'clerk').at(-1)?.sentence.ja).toBe('不服の申出に回答しました：決定を維持する。');
  });
});
