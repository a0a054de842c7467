// 合議: all, any, n of m, by votes in every order that matters; and what becomes of a stage that is half decided.
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../../case-command.js';
import { history } from '../../views/history.js';
import { deadlineOf } from '../../turns/deadline.js';
import { USUAL } from '../../calendar/institution-calendar.js';
import { HIT, people, rescreening } from '../../testing.js';
import { waitingKeys } from './seat-keys.js';
import { BoardCase, byCommittee, COMMITTEE, MEMBERS, policyWith } from './testing.js';

const [first, second, third] = MEMBERS as [Actor, Actor, Actor];
const POLICIES = {
  all: policyWith('all', byCommittee('all')),
  any: policyWith('any', byCommittee('any')),
  '2 of 3': policyWith('two', byCommittee(2)),
};
type Need = keyof typeof POLICIES;

type Decision = Extract<CaseCommand, { type: 'DecideStep' }>;
const VOTES: { [vote: string]: Partial<Decision> } = {
  '+': {},
  c: { outcome: 'approve-with-conditions', conditions: ['条件'] },
  '-': { outcome: 'reject', grounds: ['facts_not_established'] },
  l: { outcome: 'licence-required' },
  h: { outcome: 'return', returnTo: 'host' },
  o: { outcome: 'return', returnTo: 'office' },
};

/** The seat of this number, as it is called now. */
const seat = ({ state }: BoardCase, number: number): string =>
  state.steps.find(({ stepId }) => stepId.endsWith(`-executive@${number}`))?.stepId ?? 'none';
const vote = (play: BoardCase, number: number, how = '+'): Decision => ({
  ...play.decision('executive', VOTES[how]),
  stepId: seat(play, number),
});
/** `1+ 2-`: the first member approves, the second votes against. */
function voted(play: BoardCase, votes: string): BoardCase {
  for (const each of votes.split(' ').filter((said) => said !== '')) {
    const number = Number(each[0]);
    play.do(vote(play, number, each[1]), MEMBERS[number - 1] as Actor);
  }
  return play;
}
const board = (need: Need, votes = ''): BoardCase => voted(new BoardCase(POLICIES[need]).atTheBoard(), votes);
const sentences = (play: BoardCase): string[] => history(play.events, 'officer').map(({ code }) => code.slice(8));

describe('a stage of three seats', () => {
  test.each<[Need, string, string, string[]]>([
    ['all', '1+ 2+', 'in-review', ['VoteApproved', 'VoteApproved']],
    ['all', '1+ 2+ 3+', 'approved', ['VoteApproved', 'VoteApproved', 'VotePassed']],
    ['all', '3+ 1+ 2c', 'approved-with-conditions', ['VoteApproved', 'VoteApproved', 'VotePassedConditionally']],
    ['all', '1+ 2-', 'rejected', ['VoteApproved', 'VoteRejectedLast']],
    ['all', '1l', 'licence-required', ['LicenceRequired']],
    ['any', '2+', 'approved', ['VotePassedEarly']],
    ['any', '2c', 'approved-with-conditions', ['VotePassedEarlyConditionally']],
    ['any', '1- 2-', 'in-review', ['VoteRejected', 'VoteRejected']],
    ['any', '1- 2- 3+', 'approved', ['VoteRejected', 'VoteRejected', 'VotePassed']],
    ['any', '1- 2- 3-', 'rejected', ['VoteRejected', 'VoteRejected', 'VoteRejectedLast']],
    ['any', '1- 2l 3l', 'licence-required', ['VoteRejected', 'VoteLicence', 'LicenceRequired']],
    ['2 of 3', '1+', 'in-review', ['VoteApproved']],
    ['2 of 3', '1-', 'in-review', ['VoteRejected']],
    ['2 of 3', '1l', 'in-review', ['VoteLicence']],
    ['2 of 3', '1+ 3+', 'approved', ['VoteApproved', 'VotePassedEarly']],
    ['2 of 3', '1c 3+', 'approved-with-conditions', ['VoteApprovedConditionally', 'VotePassedEarly']],
    ['2 of 3', '1- 2+', 'in-review', ['VoteRejected', 'VoteApproved']],
    ['2 of 3', '1- 2+ 3+', 'approved', ['VoteRejected', 'VoteApproved', 'VotePassed']],
    ['2 of 3', '1- 2+ 3-', 'rejected', ['VoteRejected', 'VoteApproved', 'VoteRejectedLast']],
    ['2 of 3', '1l 3-', 'rejected', ['VoteLicence', 'VoteRejectedLast']],
    ['2 of 3', '1- 3l', 'licence-required', ['VoteRejected', 'LicenceRequired']],
    ['2 of 3', '1+ 2h', 'returned', ['VoteApproved', 'CaseReturned']],
    ['2 of 3', '1- 2h', 'returned', ['VoteRejected', 'CaseReturned']],
  ])('%s: %s is %s', (need, votes, state, told) => {
    const play = board(need, votes);
    expect(play.state.state).toBe(state);
    const said = sentences(play).filter((code) => /^Vote|^LicenceRequired|^CaseReturned/.test(code));
    expect(said).toEqual(told);
    expect(said.every((code) => isTextKey(`history.${code}`))).toBe(true);
    expect(play.state.released).toBe(state.startsWith('approved'));
  });

  test('waits with all its seats at once, and with those alone that are left', () => {
    const play = board('2 of 3');
    const actions = (actor: Actor) => play.refusal(vote(play, MEMBERS.indexOf(actor) + 1), actor);
    expect(MEMBERS.map(actions)).toEqual([null, null, null]);
    expect(play.told().slice(2)).toEqual(['r1-executive@1 -', 'r1-executive@2 -', 'r1-executive@3 -']);
    expect(play.state.steps[2]).toMatchObject({ need: 2, committee: COMMITTEE, member: first.id, unit: null });
    voted(play, '1+');
    expect(play.refusal(vote(play, 1), third)).toBe('forbidden step.seat_of_another');
    expect(play.ask(vote(play, 1), first)).toEqual([]);
  });

  test('is passed by the vote that was still needed, and asks nobody any more', () => {
    const play = voted(new BoardCase(POLICIES['2 of 3']).atTheBoard('T4'), '1+ 2+');
    expect(play.told()).toEqual([
      ...['r1-department approved', 'r1-office approved', 'r1-executive@1 approved', 'r1-executive@2 approved'],
      ...['r1-executive@3 -', 'r1-president -'],
    ]);
    expect(play.refusal(vote(play, 3), third)).toBe('conflict step.fell_away');
    expect(play.events.at(-1)?.data).toMatchObject({ board: { approved: 2, against: 0, need: 2, seats: 3 } });
    play.approved('president');
    expect(play.state).toMatchObject({ state: 'approved', released: true });
  });

  test('hears nobody before its turn', () => {
    const play = new BoardCase(POLICIES.any).routed('T3').approved('department');
    expect(play.refusal(vote(play, 1), first)).toBe('conflict step.not_yet');
  });

  test('keeps the reason and the conditions of every vote', () => {
    const play = board('2 of 3', '1c 2- 3c');
    expect(play.state.conditions.map(({ stepId }) => stepId)).toEqual(['r1-executive@1', 'r1-executive@3']);
    expect(play.events.filter(({ type }) => type === 'StepRejected').map(({ personal }) => personal)).toEqual([
      { reason: 'Nothing stands against it.' },
    ]);
  });
});

describe('one person has one voice', () => {
  const officers = policyWith('officers', {
    ...{ step: 'office', need: 2 },
    seats: [
      { role: 'officer', unit: 'institution' },
      { role: 'officer', unit: 'institution' },
      { role: 'dean', unit: 'laboratory' },
    ],
  });
  const delegate: Actor = { ...people.secondOfficer, id: people.clerk.id, onBehalfOf: people.officer.id };
  const atOffice = (...approved: [number, Actor][]): BoardCase => {
    const play = new BoardCase(officers).routed('T3').approved('department') as BoardCase;
    for (const [number, actor] of approved) play.do(office(number), actor);
    return play;
  };
  const office = (number: number): Decision => ({
    ...new BoardCase(officers).decision('office'),
    stepId: `r1-office@${number}`,
  });

  test.each<[string, BoardCase, number, Actor, string | null]>([
    ['an officer', atOffice(), 1, people.officer, null],
    ['an officer in the second seat', atOffice(), 2, people.officer, null],
    ['a dean in an officer’s seat', atOffice(), 1, people.dean, 'forbidden step.not_yours'],
    ['an executive', atOffice(), 1, people.executive, 'forbidden step.not_yours'],
    ['the dean who decided their own step', atOffice(), 3, people.dean, 'forbidden case.second_decision'],
    ['a dean of another unit', atOffice(), 3, people.otherDean, 'hidden access.not_found'],
    ['the same officer twice', atOffice([1, people.officer]), 2, people.officer, 'forbidden case.second_seat'],
    ['another officer', atOffice([1, people.officer]), 2, people.secondOfficer, null],
    ['in the first one’s place', atOffice([1, people.officer]), 2, delegate, 'forbidden case.second_seat'],
    ['for whom somebody voted', atOffice([1, delegate]), 2, people.officer, 'forbidden case.second_seat'],
    ['in a seat that is taken', atOffice([1, people.officer]), 1, people.secondOfficer, 'conflict step.decided'],
  ])('%s', (_, play, number, actor, refusal) => {
    expect(play.refusal(office(number), actor)).toBe(refusal);
  });

  test('a member’s delegate sits for them, by a role that decides, and for nobody else', () => {
    const play = board('2 of 3');
    const sits: Actor = { ...first, id: people.clerk.id, onBehalfOf: first.id };
    expect(play.refusal(vote(play, 2), sits)).toBe('forbidden step.seat_of_another');
    play.do(vote(play, 1), sits);
    expect(play.state.steps[2]).toMatchObject({ by: people.clerk.id, inPlaceOf: first.id, outcome: 'approved' });
    const ownToo: Actor = { ...first, id: people.clerk.id };
    expect(play.refusal(vote(play, 2), ownToo)).toBe('forbidden step.seat_of_another');
  });

  test('who lowered the tier sits in no seat of the last stage', () => {
    const play = new BoardCase(POLICIES['2 of 3']).routed('T4');
    play.do({ type: 'LowerTier', tier: 'T3', reason: 'x' }, third);
    play.approved('department', 'office');
    expect(play.refusal(vote(play, 3), third)).toBe('forbidden case.lowered_tier_may_not_approve_last');
    expect(play.refusal(vote(play, 1), first)).toBeNull();
  });
});

describe('what happens to a stage that is half decided', () => {
  const seatsOf = (play: BoardCase): string[] => play.told().filter((told) => told.includes('executive'));

  test.each<[string, (play: BoardCase) => void, string[], string]>([
    [
      'a document asks every seat again',
      (play) =>
        void play.do(
          {
            ...{ type: 'AttachDocument', documentId: 'd', kind: 'other', mediaType: 'application/pdf' },
            ...{ sizeBytes: 1, sha256: 'c'.repeat(64), filename: 'f' },
          },
          people.applicant,
        ),
      ['r1.2-executive@1 -', 'r1.2-executive@2 -', 'r1.2-executive@3 -'],
      'department',
    ],
    [
      'a return to the office asks every seat again',
      (play) => void voted(play, '2o'),
      ['r1.2-executive@1 -', 'r1.2-executive@2 -', 'r1.2-executive@3 -'],
      'office',
    ],
    [
      'escalating adds a step and keeps the votes',
      (play) => void play.do({ type: 'EscalateCase', to: 'president', reason: 'x' }, people.clerk),
      ['r1-executive@1 approved', 'r1-executive@2 -', 'r1-executive@3 -'],
      'executive',
    ],
    [
      'a raised tier with the same board keeps the votes',
      (play) => void play.do({ type: 'RaiseTier', tier: 'T4', reason: 'x' }, people.clerk),
      ['r1-executive@1 approved', 'r1-executive@2 -', 'r1-executive@3 -'],
      'executive',
    ],
    [
      'a lower tier leaves what is voted on',
      (play) => void play.do({ type: 'LowerTier', tier: 'T2', reason: 'x' }, people.officer),
      ['r1-executive@1 approved', 'r1-executive@2 -', 'r1-executive@3 -'],
      'executive',
    ],
    [
      'who voted and turns out too near is asked no more, nor counted',
      (play) =>
        void play.do({ type: 'DeclareInterest', person: first.id, kind: 'relative', reason: 'x' }, people.officer),
      ['r1-executive@2 -', 'r1-executive@3 -'],
      'executive',
    ],
    [
      'who has not voted and turns out too near is asked no more',
      (play) =>
        void play.do({ type: 'DeclareInterest', person: third.id, kind: 'relative', reason: 'x' }, people.officer),
      ['r1-executive@1 approved', 'r1-executive@2 -'],
      'executive',
    ],
    [
      're-routing takes the committee as it is today',
      (play) => {
        play.committees = { [COMMITTEE]: [first.id, second.id] };
        play.do({ type: 'ReRoute', add: [], askAgainFrom: 'executive', reason: 'x' }, people.thirdOfficer);
      },
      ['r1.2-executive@1 -', 'r1.2-executive@2 -'],
      'executive',
    ],
  ])('%s', (_, act, seats, waits) => {
    const play = board('2 of 3', '1+');
    act(play);
    expect(seatsOf(play)).toEqual(seats);
    expect(play.state.turn?.kind).toBe(waits);
    expect(play.state.state).toBe('in-review');
  });

  test('votes that were asked again count no more, and their old seats are refused', () => {
    const play = board('2 of 3', '1+ 2o');
    const old = { ...vote(play, 1), stepId: 'r1-executive@3' };
    expect(play.refusal(old, third)).toBe('conflict step.asked_again');
    expect(play.refusal({ ...old, stepId: 'r1-moon@3' }, third)).toBe('hidden step.unknown');
    expect(play.refusal({ ...old, stepId: 'r1-executive@1' }, first)).toBe('conflict step.asked_again');
    play.approved('office');
    voted(play, '1+ 3+');
    expect(play.state.state).toBe('approved');
  });

  test('a tier that asks for a board has a step that one person decided asked again as that', () => {
    const policy = policyWith('from-t4', { ...byCommittee(2), when: { tier: '"T4"' } });
    const play = new BoardCase(policy).routed('T3').approved('department', 'office') as BoardCase;
    expect(play.told()[2]).toBe('r1-executive -');
    play.do({ type: 'RaiseTier', tier: 'T4', reason: 'x' }, people.clerk);
    expect(play.told().slice(2)).toEqual([
      ...['r1.2-executive@1 -', 'r1.2-executive@2 -', 'r1.2-executive@3 -', 'r1-president -'],
    ]);
    play.do({ type: 'LowerTier', tier: 'T3', reason: 'x' }, people.officer);
    expect(play.told()[2]).toBe('r1.2-executive -');
  });

  test('a late hit carries the case higher and keeps the votes', () => {
    const play = board('2 of 3', '1+');
    play.do(rescreening([{ ...HIT, hitId: 'late' }]), people.machine);
    expect(play.refusal(vote(play, 2), second)).toBe('conflict case.checks_open');
    play.do({ type: 'AdjudicateHit', hitId: 'late', verdict: 'true-match', reason: 'x' }, people.officer);
    expect(seatsOf(play)).toEqual(['r1-executive@1 approved', 'r1-executive@2 -', 'r1-executive@3 -']);
  });
});

describe('one turn a stage', () => {
  test('its clock runs from the first seat to the last vote', () => {
    const play = board('all');
    const due = deadlineOf(play.state, USUAL)?.dueAt;
    expect(play.state.turn?.turnId).toBe('r1-executive@1');
    play.minutes += 600;
    voted(play, '1+ 3+');
    expect(play.state.turn).toMatchObject({ turnId: 'r1-executive@1', climbs: [] });
    expect(deadlineOf(play.state, USUAL)?.dueAt).toBe(due);
  });

  test('its delay climbs once, and where no committee sits above, all the same', () => {
    const policy = policyWith('above', byCommittee(2), {
      ...{ step: 'president', need: 'all', seats: [{ committee: 'regents' }] },
    });
    const play = voted(new BoardCase(policy).atTheBoard(), '1+');
    const dueAt = deadlineOf(play.state, USUAL)?.climb?.at ?? '';
    play.minutes += 60 * 24 * 60;
    const climb: CaseCommand = { type: 'EscalateOverdue', turnId: 'r1-executive@1', to: 'president', dueAt };
    expect(play.do(climb, people.machine).map(({ type }) => type)).toEqual(['CaseEscalated']);
    expect(play.ask(climb, people.machine)).toEqual([]);
    const add: CaseCommand = { type: 'ReRoute', add: ['president'], askAgainFrom: null, reason: 'x' };
    expect(play.refusal(add, people.secondOfficer)).toBe('conflict route.no_quorum');
  });

  // Whose delay climbed past a step that too few may decide: who then carries it there is told, or has it added, and never that it was done.
  test.each<[string, to: 'executive' | 'president' | null, sitting: number, string[] | string]>([
    ['by name, too few sit', 'executive', 1, 'conflict route.no_quorum'],
    ['by “the next above”, too few sit', null, 1, 'conflict route.no_quorum'],
    ['by name, enough sit by now', 'executive', 2, ['CaseEscalated', 'RouteOpened']],
    ['by “the next above”, enough sit by now', null, 2, ['CaseEscalated', 'RouteOpened']],
  ])('after a climb without a quorum it is carried there %s', (_, to, sitting, said) => {
    const policy = policyWith('climbed', { ...byCommittee(2), when: {} });
    const play = new BoardCase(policy, { [COMMITTEE]: [first.id] }).routed('T2').approved('department') as BoardCase;
    const { climb } = deadlineOf(play.state, USUAL) ?? {};
    play.minutes += 60 * 24 * 60;
    const overdue = { type: 'EscalateOverdue', turnId: 'r1-office', to: 'executive', dueAt: climb?.at ?? '' } as const;
    expect(play.do(overdue, people.machine).map(({ type }) => type)).toEqual(['CaseEscalated']);
    expect(play.state.escalatedTo).toBe('executive');
    play.committees = { [COMMITTEE]: MEMBERS.slice(0, sitting).map(({ id }) => id) };
    const carry: CaseCommand = { type: 'EscalateCase', to, reason: 'x' };
    if (typeof said === 'string') return expect(play.refusal(carry, people.clerk)).toBe(said);
    expect(play.do(carry, people.clerk).map(({ type }) => type)).toEqual(said);
    expect(play.told().slice(2)).toEqual(['r1-executive@1 -', 'r1-executive@2 -']);
    expect(play.ask(carry, people.clerk)).toEqual([]);
  });
});

describe('a member who decides another step', () => {
  const policy = policyWith('officers-sit', byCommittee(2));
  const sits = (...members: Actor[]): BoardCase =>
    new BoardCase(policy, { [COMMITTEE]: members.map(({ id }) => id) })
      .routed('T3')
      .approved('department') as BoardCase;
  const delegate: Actor = { ...people.officer, id: people.clerk.id, onBehalfOf: people.officer.id };

  test.each<[string, BoardCase, Actor, string | null]>([
    ['may where enough others sit', sits(first, second, people.officer), people.officer, null],
    [
      'may not where the board then could not',
      sits(first, people.officer),
      people.officer,
      'forbidden step.needed_elsewhere',
    ],
    ['nor may who stands in for them', sits(first, people.officer), delegate, 'forbidden step.needed_elsewhere'],
    ['and whoever does not sit may', sits(first, people.officer), people.thirdOfficer, null],
  ])('%s', (_, play, actor, refusal) => {
    expect(play.refusal(play.decision('office'), actor)).toBe(refusal);
  });

  test('is not counted on afterwards: one vote against ends what two of three can no longer pass', () => {
    const play = sits(first, second, people.officer);
    play.do(play.decision('office'), people.officer);
    expect(play.refusal(vote(play, 3), people.officer)).toBe('forbidden case.second_decision');
    expect(waitingKeys(play.state)?.seats).toEqual([`person@${first.id}`, `person@${second.id}`]);
    play.do(vote(play, 1, '-'), first);
    expect(play.state.state).toBe('rejected');
  });
});

describe('no route opens without a quorum', () => {
  const opened = (members: readonly Actor[], need: Need): BoardCase =>
    new BoardCase(POLICIES[need], { [COMMITTEE]: members.map(({ id }) => id) }).proposed('T3');
  const assign: CaseCommand = { type: 'AssignTier', tier: 'T3', reason: 'x' };
  const near = (members: readonly Actor[], need: Need): BoardCase => {
    const play = opened(members, need);
    play.bonds = { delegations: [], laboratory: [first.id] };
    return play;
  };

  test.each<[string, BoardCase, string | null]>([
    ['three of whom two must', opened(MEMBERS, '2 of 3'), null],
    ['two of whom two must', opened([first, second], '2 of 3'), null],
    ['one of whom two must', opened([first], '2 of 3'), 'conflict route.no_quorum'],
    ['nobody of whom all must', opened([], 'all'), 'conflict route.no_quorum'],
    ['nobody of whom any must', opened([], 'any'), 'conflict route.no_quorum'],
    ['one of whom any must', opened([third], 'any'), null],
    ['two, one of them of the laboratory', near([first, second], '2 of 3'), 'conflict route.no_quorum'],
    ['all but who stands too near', near(MEMBERS, 'all'), null],
    ['the host among them', opened([people.host, second], '2 of 3'), 'conflict route.no_quorum'],
  ])('%s', (_, play, refusal) => {
    expect(play.refusal(assign, people.secondOfficer)).toBe(refusal);
  });

  test('and the refusal says who, and how many', () => {
    const play = opened([first], '2 of 3');
    expect(() => play.ask(assign, people.secondOfficer)).toThrow(
      expect.objectContaining({
        params: expect.objectContaining({ step: 'executive', need: 2, members: 1, committee: COMMITTEE }) as unknown,
      }),
    );
  });

  test('where only some facts ask for a board, the others are decided by one person', () => {
    const gate = policyWith('by-gate', {
      ...byCommittee(2),
      when: { technologyGate: '"yes", "unknown", "unanswered"', controlListRow: '[1..15], 17' },
    });
    const play = new BoardCase(gate).routed('T3');
    expect(play.told()).toHaveLength(5);
    const none = new BoardCase(policyWith('no-row', { ...byCommittee(2), when: { controlListRow: '16, 17' } }));
    expect(none.routed('T3').state.steps.map(({ stepId }) => stepId)).toContain('r1-executive');
  });
});
