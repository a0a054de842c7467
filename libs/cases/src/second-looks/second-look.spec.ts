import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../case-command.js';
import { HIT, people, PlayedCase, rescreening, UNIT_PATH } from '../testing.js';
import { caseView } from '../views/case-view.js';
import { history } from '../views/history.js';
import { isBlindTo, isDrawn, SECOND_LOOK_ONE_IN } from './second-look.js';
import { blindView } from './second-look-view.js';

const { officer, secondOfficer, thirdOfficer, executive, dean, host, machine } = people;
const give = (
  outcome: Extract<CaseCommand, { type: 'GiveSecondLook' }>['outcome'] = 'approve',
  tier: 'T0' | 'T1' | 'T2' = 'T1',
): CaseCommand => ({ type: 'GiveSecondLook', outcome, tier, reason: 'x' });
const DECLINE: CaseCommand = { type: 'DeclineSecondLook', reason: 'x' };

/** Decided under T1 by the dean; the second officer assigned the tier. */
function decided(outcome: Parameters<PlayedCase['ended']>[0] = 'approve'): PlayedCase {
  return new PlayedCase().ended(outcome);
}
function draw(play: PlayedCase): PlayedCase {
  play.do({ type: 'DrawSecondLook', decision: play.state.decision?.eventId ?? 'none' }, machine);
  return play;
}
const drawn = (outcome?: Parameters<PlayedCase['ended']>[0]) => draw(decided(outcome));

describe('the lot', () => {
  const marks = (key: string) =>
    Array.from({ length: 20_000 }, (_, index) => createHmac('sha256', key).update(`event-${index}`).digest('hex'));

  test('falls on one in twenty, the same for the same key, and otherwise for another', () => {
    const [one, again, other] = ['a', 'a', 'b'].map((key) => marks(key).map(isDrawn));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    for (const each of [one, other]) {
      const share = (each ?? []).filter(Boolean).length / 20_000;
      expect(Math.abs(share - 1 / SECOND_LOOK_ONE_IN)).toBeLessThan(0.01);
    }
  });

  test.each<[string, () => PlayedCase, string | null]>([
    ['an approval under T1', () => decided(), 'approved'],
    ['an approval with conditions', () => decided('approve-with-conditions'), 'approved-with-conditions'],
    ['a rejection', () => decided('reject'), 'rejected'],
    ['a licence', () => decided('licence-required'), 'licence-required'],
    ['an approval under T0', () => new PlayedCase().routed('T0').approved('office'), 'approved'],
    ['an approval under T2', () => new PlayedCase().routed('T2').approved('department', 'office'), null],
  ])('%s', (_, play, outcome) => {
    const said = play().ask({ type: 'DrawSecondLook', decision: play().state.decision!.eventId }, machine);
    expect(said.map(({ data }) => (data as { outcome: string }).outcome)).toEqual(outcome === null ? [] : [outcome]);
  });

  test('once, and only on the decision that stands uncontested', () => {
    const play = drawn('reject');
    const again: CaseCommand = { type: 'DrawSecondLook', decision: play.state.decision!.eventId };
    expect(play.ask(again, machine)).toEqual([]);
    expect(play.ask({ type: 'DrawSecondLook', decision: 'another' }, machine)).toEqual([]);
    const contested = decided('reject');
    contested.do({ type: 'ContestDecision', reason: 'x' }, people.applicant);
    expect(contested.ask(again, machine)).toEqual([]);
    expect(play.refusal(again, officer)).toBe('forbidden access.forbidden');
  });
});

describe('who gives it', () => {
  const both: Actor = { ...thirdOfficer, onBehalfOf: executive.id, roles: executive.roles };
  test.each<[string, Actor, string | null]>([
    ['an officer without a part', officer, null],
    ['another one', thirdOfficer, null],
    ['an executive without a part', executive, null],
    ['who assigned the tier', secondOfficer, 'forbidden second_look.by_another'],
    ['the dean who decided', dean, 'forbidden access.forbidden'],
    ['the host', host, 'forbidden access.forbidden'],
    ['an officer who is the host', { ...officer, id: host.id }, 'forbidden case.party_may_not'],
    ['the president', people.president, 'forbidden access.forbidden'],
    ['an officer in somebody’s place', both, 'forbidden access.forbidden'],
    ['the machine', machine, 'forbidden access.forbidden'],
  ])('%s', (_, actor, refusal) => {
    for (const command of [give(), DECLINE]) expect(drawn().refusal(command, actor)).toBe(refusal);
  });

  test.each<[string, () => PlayedCase, string]>([
    ['nothing was drawn', () => decided(), 'conflict second_look.none'],
    ['it is not decided', () => new PlayedCase().routed('T1'), 'conflict case.wrong_state'],
    [
      'somebody was faster',
      () => {
        const play = drawn();
        play.do(give(), thirdOfficer);
        return play;
      },
      'conflict second_look.given',
    ],
  ])('%s', (_, play, refusal) => {
    for (const command of [give(), DECLINE]) expect(play().refusal(command, officer)).toBe(refusal);
  });

  test('who declined does not give it, another does, and may read meanwhile', () => {
    const play = drawn();
    play.do(DECLINE, officer);
    expect(play.refusal(give(), officer)).toBe('forbidden second_look.by_another');
    expect([isBlindTo(officer, play.state), isBlindTo(thirdOfficer, play.state)]).toEqual([false, true]);
    play.do(give(), thirdOfficer);
    expect(play.state.secondLook).toMatchObject({ status: 'given' });
  });

  test('words must say why, and said twice it is said once', () => {
    const play = drawn();
    expect(play.refusal({ ...give(), reason: ' ' } as CaseCommand, officer)).toBe('invalid text.missing');
    play.do(give(), officer);
    expect(play.ask(give(), officer)).toEqual([]);
    expect(play.refusal(give('reject'), officer)).toBe('conflict second_look.given');
  });
});

test.each<[first: Parameters<PlayedCase['ended']>[0], second: CaseCommand, sameOutcome: boolean, sameTier: boolean]>([
  ['approve', give(), true, true],
  ['approve', give('approve', 'T2'), true, false],
  ['approve', give('approve-with-conditions'), false, true],
  ['approve-with-conditions', give('approve-with-conditions'), true, true],
  ['approve-with-conditions', give('approve', 'T0'), false, false],
  ['reject', give('licence-required'), false, true],
  ['licence-required', give('licence-required'), true, true],
])('first %s, then %j: the same outcome %s, the same tier %s', (first, second, sameOutcome, sameTier) => {
  const play = drawn(first);
  const { secondLook: _, participants: __, changedAt, ...before } = play.state;
  play.do(second, officer);
  expect(play.state.secondLook?.given).toMatchObject({ sameOutcome, sameTier, by: officer.id });
  const { secondLook: ___, participants: ____, ...after } = play.state;
  expect(after).toEqual({ ...before, changedAt });
  const agrees = sameOutcome && sameTier;
  expect(history(play.events, 'officer').at(-1)?.code).toBe(`history.SecondLookGiven${agrees ? '' : 'Otherwise'}`);
});

describe('whoever may still give it', () => {
  const reading: Actor = { ...thirdOfficer, onBehalfOf: dean.id, roles: dean.roles };
  test.each<[string, Actor, boolean]>([
    ['an officer without a part', officer, true],
    ['an executive', executive, true],
    ['who holds every office', people.everything, true],
    ['an officer who reads in the place of the dean', reading, true],
    ['the officer who assigned the tier', secondOfficer, false],
    ['the dean', dean, false],
    ['the president', people.president, false],
    ['the inspector', people.inspector, false],
    ['the clerk', people.clerk, false],
    ['the host', host, false],
    ['an officer who is the host', { ...officer, id: host.id }, false],
    ['the machine', machine, false],
  ])('%s: blind %s', (_, actor, blind) => {
    const play = drawn();
    const see = () => caseView(play.events, { actor, unitPath: UNIT_PATH });
    expect(isBlindTo(actor, play.state)).toBe(blind);
    if (blind) expect(see).toThrow('second_look.blind');
    else if (actor.kind === 'person') expect(see()).not.toBeNull();
    play.do(give(), actor === officer ? officer : people.otherExecutive);
    expect(isBlindTo(actor, play.state)).toBe(false);
  });

  test('is told of nothing by a command either', () => {
    const commands: CaseCommand[] = [
      { type: 'ReopenCase', reason: 'x' },
      { type: 'EscalateCase', to: null, reason: 'x' },
      { type: 'AssignTier', tier: 'T1', reason: 'x' },
      { type: 'AnswerContest', outcome: 'upheld', reason: 'x', decision: null },
    ];
    const said = commands.map((command) => drawn().refusal(command, executive));
    expect(new Set(said)).toEqual(new Set(['forbidden second_look.blind', 'forbidden access.forbidden']));
    expect(drawn().refusal({ type: 'ReopenCase', reason: 'x' }, secondOfficer)).toBeNull();
  });

  test.each<[string, CaseCommand, Actor]>([
    ['it is opened again', { type: 'ReopenCase', reason: 'x' }, secondOfficer],
    [
      'the decision is superseded',
      {
        ...{ type: 'SupersedeDecision', reason: 'x', outcome: 'approve', conditions: [], grounds: [] },
        evidenceHash: null,
      },
      people.president,
    ],
    ['it is contested', { type: 'ContestDecision', reason: 'x' }, people.applicant],
  ])('need no longer when %s', (_, command, actor) => {
    const play = drawn('licence-required');
    play.do(command, actor);
    expect(play.state.secondLook?.status).toBe('lapsed');
    expect(isBlindTo(officer, play.state)).toBe(false);
  });

  test('sees the hit that comes up after the decision', () => {
    const play = drawn();
    play.do(rescreening([HIT]), machine);
    expect(play.state.secondLook?.status).toBe('lapsed');
  });
});

/** Every word that people and the machine said of a case before it was drawn, planted so that it can be found. */
test('the blind page has the evidence and no word of what was thought of it', () => {
  const dismissed = { ...HIT, hitId: 'hit-dismissed', entry: '777' };
  const play = new PlayedCase().checked([HIT, dismissed]);
  const judge = (hitId: string, verdict: 'true-match' | 'false-positive') =>
    play.do({ type: 'AdjudicateHit', hitId, verdict, reason: 'mark-verdict' }, secondOfficer);
  judge(HIT.hitId, 'true-match');
  judge(dismissed.hitId, 'false-positive');
  play.proposed('T1');
  play.do({ type: 'AssignTier', tier: 'T1', reason: 'mark-tier' }, secondOfficer);
  play.do({ type: 'HoldCase', reason: 'mark-hold' }, secondOfficer);
  play.do({ type: 'ReleaseHold', reason: 'mark-release' }, secondOfficer);
  const conditions = ['mark-condition'];
  play.do(play.decision('department', { outcome: 'approve-with-conditions', conditions, reason: 'mark-reason' }), dean);
  play.do({ type: 'NotifyDecision', notice: { ja: 'mark-notice', en: 'mark-notice' } }, machine);
  draw(play);
  const view = blindView('case', play.events);
  expect(JSON.stringify(view)).not.toMatch(/mark-|true-match|false-positive|approved|listed_technology|"T1"|decid/);
  expect(view.hits.map(({ hitId }) => hitId)).toEqual([HIT.hitId, dismissed.hitId]);
  expect(view.dossier?.host.technology?.topic).toBe('複合材料の損傷解析');
  expect(view.documents.map(({ filename }) => filename)).toEqual(['cv.pdf', 'academic-record.pdf']);
  expect(view.checks.find(({ check }) => check === 'residency')?.findings.length).toBe(2);
});
