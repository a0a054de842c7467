// What several said against a case stays with the decision that it came to, each with grounds of its own.
import { describe, expect, test } from '@jest/globals';
import { render } from '#catalogue';
import type { Actor } from '#kernel';
import type { CaseCommand, NewDecision } from '../../case-command.js';
import { people, UNIT_PATH } from '../../testing.js';
import { caseView } from '../../views/case-view.js';
import { history } from '../../views/history.js';
import { decisionNotice } from '../../views/notice.js';
import { BoardCase, byCommittee, MEMBERS, policyWith } from './testing.js';

const [first, second, third] = MEMBERS as [Actor, Actor, Actor];
const TWO = policyWith('voices', byCommittee(2));
const NOW = '2026-11-24T00:00:00.000Z';
const atTheBoard = () => new BoardCase(TWO).atTheBoard();

describe('the grounds of every vote against', () => {
  const against = (outcome: 'reject' | 'licence-required', ground: string) =>
    ({ outcome, grounds: outcome === 'reject' ? [ground] : [], reason: 'x' }) as const;
  const voting = (play: BoardCase, seat: number, words: object, by: Actor): void =>
    void play.do({ ...play.decision('executive', words), stepId: `r1-executive@${seat}` } as CaseCommand, by);
  const rejected = (): BoardCase => {
    const play = atTheBoard();
    voting(play, 1, against('reject', 'end_user_concern'), first);
    voting(play, 3, against('reject', 'inform_notice'), third);
    return play;
  };

  test.each<[string, () => BoardCase, readonly [seat: number, outcome: string, grounds: string[]][]]>([
    [
      'of two who rejected',
      rejected,
      [
        [1, 'reject', ['end_user_concern']],
        [3, 'reject', ['inform_notice']],
      ],
    ],
    [
      'of one who rejected, before another found that a licence is needed',
      () => {
        const play = atTheBoard();
        voting(play, 2, against('reject', 'end_user_concern'), second);
        voting(play, 1, against('licence-required', ''), first);
        return play;
      },
      [
        [1, 'licence-required', []],
        [2, 'reject', ['end_user_concern']],
      ],
    ],
    [
      'of a step that one person decides are the decision’s own',
      () => {
        const play = new BoardCase(TWO).routed('T2').approved('department');
        play.do(play.decision('office', against('reject', 'inform_notice')), people.officer);
        return play as BoardCase;
      },
      [],
    ],
    [
      'of a board that was passed are no grounds of what another step rejects',
      () => {
        const play = atTheBoard();
        voting(play, 1, { outcome: 'approve' }, first);
        voting(play, 2, against('reject', 'end_user_concern'), second);
        play.do({ type: 'ReRoute', add: ['president'], askAgainFrom: null, reason: 'x' }, people.secondOfficer);
        voting(play, 3, { outcome: 'approve' }, third);
        play.do(play.decision('president', against('reject', 'inform_notice')), people.president);
        expect(play.state.state).toBe('rejected');
        return play;
      },
      [],
    ],
  ])('%s', (_, played, told) => {
    const play = played();
    const seen = caseView(play.events, { actor: people.officer, unitPath: UNIT_PATH, now: NOW });
    expect(
      (seen?.decision?.against ?? []).map(({ seat, outcome, grounds }) => [
        seat,
        outcome,
        grounds.map(({ code }) => code),
      ]),
    ).toEqual(told);
  });

  test('stand on the page with who gave them, in the letter to the applicant without, and in the history', () => {
    const play = rejected();
    const seenBy = (actor: Actor) => caseView(play.events, { actor, unitPath: UNIT_PATH, now: NOW })?.decision;
    expect(seenBy(people.host)?.against.map(({ by }) => by)).toEqual([first.id, third.id]);
    expect(seenBy(people.applicant)?.against.map(({ by, grounds }) => [by, grounds.length])).toEqual([
      [null, 1],
      [null, 1],
    ]);
    const letter = decisionNotice(play.state, TWO, 'en') ?? '';
    const [one, other] = ['end_user_concern', 'inform_notice'].map((code) => render(`ground.${code}`, {}, 'en'));
    expect(letter).toMatch(
      new RegExp(`seat 1 .*\\n- ${one?.slice(0, 20)}.*\\nIn seat 3 .*\\n- ${other?.slice(0, 20)}`),
    );
    const sentences = history(play.events, 'dean').map(({ sentence }) => sentence.en);
    expect(sentences.filter((sentence) => sentence.includes('on these grounds'))).toEqual([
      expect.stringContaining(one ?? '-'),
      expect.stringContaining(other ?? '-'),
    ]);
  });

  test('of a vote that did not carry are told to those alone who read what deciders wrote', () => {
    const play = atTheBoard();
    voting(play, 1, against('reject', 'weapons_of_mass_destruction_use'), first);
    const lines = (relation: 'officer' | 'host' | 'clerk') =>
      history(play.events, relation).filter(({ type }) => type === 'StepRejected');
    const told = (relation: 'officer' | 'host' | 'clerk') =>
      lines(relation).map(({ code, params, sentence: { en } }) => [
        code,
        params['grounds'] ?? null,
        /grounds/.test(en),
      ]);
    const unsaid = [['history.VoteRejectedUntold', null, false]];
    expect([told('officer'), told('host'), told('clerk')]).toEqual([
      [['history.VoteRejected', 'weapons_of_mass_destruction_use', true]],
      ...[unsaid, unsaid],
    ]);
    voting(play, 2, { outcome: 'approve' }, second);
    voting(play, 3, { outcome: 'approve' }, third);
    expect([play.state.state, told('host')]).toEqual(['approved', unsaid]);
  });

  test('go with a decision that another takes the place of', () => {
    const play = rejected();
    const decision: NewDecision = { outcome: 'licence-required', conditions: [], grounds: [], evidenceHash: null };
    play.do({ type: 'SupersedeDecision', reason: 'x', ...decision }, people.president);
    expect([play.state.decision?.against, play.state.earlierDecisions[0]?.against.length]).toEqual([[], 2]);
  });
});
