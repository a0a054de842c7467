// 意見照会 and 後閲: who asks, who answers, what of it anybody sees; and that nothing waits for either.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { caseView } from '../views/case-view.js';
import { people, PlayedCase, UNIT_PATH } from '../testing.js';

type Asked = Extract<CaseCommand, { type: 'AskOpinion' }>;
const ask = (change: Partial<Asked> = {}): Asked => ({
  ...{ type: 'AskOpinion', consultationId: 'c-1', person: people.otherHost.id, role: null },
  ...{ question: '5の項に当たりますか。', dueAt: '2026-12-01T08:15:00.000Z' },
  ...change,
});
const answer = (opinion = '当たりません。'): CaseCommand => ({ type: 'GiveOpinion', consultationId: 'c-1', opinion });
const withdraw: CaseCommand = { type: 'WithdrawConsultation', consultationId: 'c-1', reason: '不要になった' };
const routed = (): PlayedCase => new PlayedCase().routed('T2');
function asked(change: Partial<Asked> = {}, by: Actor = people.officer): PlayedCase {
  const play = routed();
  play.do(ask(change), by);
  return play;
}
function answered(): PlayedCase {
  const play = asked();
  play.do(answer(), people.otherHost);
  return play;
}

test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
  ['an officer asks an expert', routed(), ask(), people.officer, null],
  ['a dean asks the office', routed(), ask({ person: null, role: 'officer' }), people.dean, null],
  ['an officer asks while it is screened', new PlayedCase().checked(), ask(), people.officer, null],
  [
    'a dean asks while it is screened',
    new PlayedCase().checked(),
    ask(),
    people.dean,
    'conflict consultation.office_first',
  ],
  ['a clerk asks', routed(), ask(), people.clerk, 'forbidden access.forbidden'],
  ['the host asks', routed(), ask(), people.host, 'forbidden access.forbidden'],
  ['both are asked', routed(), ask({ role: 'dean' }), people.officer, 'invalid consultation.of_one'],
  ['nobody is asked', routed(), ask({ person: null }), people.officer, 'invalid consultation.of_one'],
  [
    'somebody asks themselves',
    routed(),
    ask({ person: people.officer.id }),
    people.officer,
    'invalid consultation.of_oneself',
  ],
  ['the host is asked', routed(), ask({ person: people.host.id }), people.officer, 'invalid consultation.of_party'],
  [
    'it is due before now',
    routed(),
    ask({ dueAt: '2020-01-01T00:00:00.000Z' }),
    people.officer,
    'invalid consultation.due_past',
  ],
  ['it is due never', routed(), ask({ dueAt: 'never' }), people.officer, 'invalid consultation.due_past'],
  ['nothing is asked', routed(), ask({ question: ' ' }), people.officer, 'invalid text.missing'],
  ['the expert answers', asked(), answer(), people.otherHost, null],
  ['the dean answers for the deans', asked({ person: null, role: 'dean' }), answer(), people.dean, null],
  [
    'another faculty’s dean answers for the deans',
    asked({ person: null, role: 'dean' }),
    answer(),
    people.otherDean,
    'hidden access.not_found',
  ],
  [
    'a second officer answers for the office',
    asked({ person: null, role: 'officer' }, people.dean),
    answer(),
    people.secondOfficer,
    null,
  ],
  ['somebody else answers', asked(), answer(), people.dean, 'forbidden consultation.not_yours'],
  ['somebody without a part answers', asked(), answer(), { ...people.otherHost, id: 'x' }, 'hidden access.not_found'],
  [
    'a stand-in answers',
    asked(),
    answer(),
    { ...people.dean, onBehalfOf: people.otherHost.id },
    'forbidden access.forbidden',
  ],
  ['it is answered without words', asked(), answer(''), people.otherHost, 'invalid text.missing'],
  ['what nobody asked is answered', routed(), answer(), people.otherHost, 'hidden access.not_found'],
  [
    'another asker withdraws',
    asked({}, people.dean),
    withdraw,
    people.executive,
    'forbidden consultation.withdrawn_by_asker',
  ],
  ['the office withdraws', asked({}, people.dean), withdraw, people.officer, null],
  ['an answered one is withdrawn', answered(), withdraw, people.officer, 'conflict consultation.answered'],
])('%s', (_, play, command, actor, refusal) => {
  expect(play.refusal(command, actor)).toBe(refusal);
});

describe('a request for an opinion', () => {
  test('is made, answered and withdrawn once', () => {
    const play = answered();
    expect(play.ask(ask(), people.officer)).toEqual([]);
    expect(play.ask(answer(), people.otherHost)).toEqual([]);
    const other = asked();
    other.do(withdraw, people.officer);
    expect(other.ask(withdraw, people.officer)).toEqual([]);
    expect(other.refusal(answer(), people.otherHost)).toBe('conflict consultation.withdrawn');
  });

  test('is waited for by nothing, and changes no evidence', () => {
    const play = routed();
    const seen = caseView(play.events, { actor: people.dean, unitPath: UNIT_PATH })?.evidenceHash ?? null;
    play.do(ask(), people.officer);
    play.do(play.decision('department', { evidenceHash: seen }), people.dean);
    play.do(play.decision('office'), people.officer);
    expect(play.state.state).toBe('approved');
    expect(play.refusal(answer(), people.otherHost)).toBe('conflict case.wrong_state');
  });

  test('shows when it is overdue, and is no more than its own to whoever is asked', () => {
    const play = asked();
    const see = (actor: Actor, now: string) =>
      caseView(play.events, { actor, unitPath: UNIT_PATH, now })?.consultations;
    expect(see(people.dean, '2026-12-01T08:15:00.000Z')).toMatchObject([{ status: 'open', isYours: false }]);
    expect(see(people.dean, '2026-12-01T08:15:00.001Z')).toMatchObject([{ status: 'overdue' }]);
    expect(see(people.clerk, '2026-12-01T08:15:00.000Z')).toEqual([]);
    // Whoever has no part in the case sees no case at all; their question has a page of its own.
    expect(see(people.otherHost, '2026-12-01T08:15:00.000Z')).toBeUndefined();
  });

  test('made while a case is screened is the office’s secret until the route is open', () => {
    const play = new PlayedCase().checked();
    play.do(ask(), people.officer);
    const see = (actor: Actor) => caseView(play.events, { actor, unitPath: UNIT_PATH })?.consultations;
    expect([see(people.officer)?.length, see(people.dean)?.length]).toEqual([1, 0]);
    play.routed('T2');
    expect(see(people.dean)?.length).toBe(1);
  });
});

describe('後閲', () => {
  const deputy: Actor = { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id };
  const confirm: CaseCommand = { type: 'ConfirmAfterwards', stepId: 'r1-department', remark: null };
  function decided(): PlayedCase {
    const play = routed();
    play.do(play.decision('department'), deputy);
    return play;
  }
  const byThemselves = routed();
  byThemselves.do(byThemselves.decision('department'), people.dean);
  const again = decided();
  again.do({ type: 'ReRoute', add: [], askAgainFrom: 'department', reason: 'x' }, people.officer);

  test.each<[string, PlayedCase, Actor, string | null]>([
    ['by who was away', decided(), people.dean, null],
    ['by the deputy', decided(), { ...deputy, onBehalfOf: null }, 'forbidden confirmation.by_principal'],
    ['in another’s place', decided(), deputy, 'forbidden access.forbidden'],
    ['by another officer', decided(), people.officer, 'forbidden confirmation.by_principal'],
    ['of what was decided by oneself', byThemselves, people.dean, 'conflict confirmation.not_asked'],
    ['of what waits', routed(), people.dean, 'conflict confirmation.not_asked'],
    ['of what is asked again', again, people.dean, 'conflict step.asked_again'],
  ])('%s', (_, play, actor, refusal) => {
    expect(play.refusal(confirm, actor)).toBe(refusal);
  });

  test('is shown until it is done, done once, also after the end, and holds nothing up', () => {
    const play = decided();
    play.do(play.decision('office'), people.officer);
    expect(play.state.state).toBe('approved');
    const see = () => caseView(play.events, { actor: people.dean, unitPath: UNIT_PATH });
    expect(see()?.steps[0]?.confirmation).toEqual({ by: people.dean.id, at: null, remark: null });
    expect(see()?.actions.find(({ action }) => action === 'confirm-afterwards')).toMatchObject({ allowed: true });
    play.do({ ...confirm, remark: '異存ありません。' } as CaseCommand, people.dean);
    expect(play.ask(confirm, people.dean)).toEqual([]);
    expect(see()?.steps[0]?.confirmation).toMatchObject({ by: people.dean.id, remark: '異存ありません。' });
    expect(see()?.actions.some(({ action }) => action === 'confirm-afterwards')).toBe(false);
  });
});
