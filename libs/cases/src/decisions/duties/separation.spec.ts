// Who decides a case and who does not: every bond that there is, for the person who acts and for the one in whose place they act, on every way
// to a decision. The reasons are the procedure's (issue 5, "Separation of duties"), each in words of its own.
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import type { Actor } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, NewDecision } from '../../case-command.js';
import type { Bonds } from '../../duties/bonds.js';
import { people, PlayedCase } from '../../testing.js';
import { BARS, barOf } from './separation.js';

const NEPHEW = 'a nephew';
const MEMBER = 'a member of the laboratory';
const FRIEND = 'a friend';
const lends = (principal: string, delegate: string) => ({ principal, delegate });
const NOBODY: Bonds = { delegations: [], laboratory: [] };

function named(kind: 'relative' | 'laboratory' | 'other', person: string): PlayedCase {
  const play = new PlayedCase().routed('T2');
  play.do({ type: 'DeclareInterest', person, kind, reason: 'x' }, people.thirdOfficer);
  return play;
}

function stoodIn(): PlayedCase {
  const play = new PlayedCase().routed('T2');
  const deputy: Actor = { ...people.dean, id: FRIEND, onBehalfOf: NEPHEW };
  play.do({ type: 'EscalateCase', to: 'executive', reason: 'x' }, deputy);
  play.do({ type: 'DeclareInterest', person: NEPHEW, kind: 'relative', reason: 'x' }, people.thirdOfficer);
  return play;
}

function lifted(): PlayedCase {
  const play = named('relative', NEPHEW);
  play.do({ type: 'LiftInterest', person: NEPHEW, reason: 'x' }, people.officer);
  return play;
}

const plain = new PlayedCase().routed('T2');
const { host, applicant } = plain.state;

describe('a person is kept from deciding', () => {
  test.each<[string, PlayedCase, string[], Partial<Bonds>, string | null]>([
    ['as the host', plain, [host], {}, 'host'],
    ['as the applicant', plain, [applicant], {}, 'maker'],
    ['as a relative', named('relative', NEPHEW), [NEPHEW], {}, 'relative'],
    ['as declared of the same laboratory', named('laboratory', MEMBER), [MEMBER], {}, 'laboratory'],
    ['with another interest', named('other', FRIEND), [FRIEND], {}, 'interested'],
    ['as host of another case of the laboratory', plain, [MEMBER], { laboratory: [host, MEMBER] }, 'laboratory'],
    ['not when it was lifted', lifted(), [NEPHEW], {}, null],
    ['not for what binds others', named('relative', NEPHEW), [FRIEND], { laboratory: [MEMBER] }, null],
    // The graph of delegations.
    ['as delegate of the host', plain, [FRIEND], { delegations: [lends(host, FRIEND)] }, 'delegate'],
    [
      'as delegate of a relative',
      named('relative', NEPHEW),
      [FRIEND],
      { delegations: [lends(NEPHEW, FRIEND)] },
      'delegate',
    ],
    [
      'as delegate of a member of the laboratory',
      plain,
      [FRIEND],
      { laboratory: [MEMBER], delegations: [lends(MEMBER, FRIEND)] },
      'delegate',
    ],
    [
      'as delegate of a delegate of the host',
      plain,
      [FRIEND],
      { delegations: [lends(host, 'between'), lends('between', FRIEND)] },
      'delegate',
    ],
    [
      'in a circle of delegations in which the host is',
      plain,
      [FRIEND],
      { delegations: [lends(FRIEND, 'between'), lends('between', host), lends(host, FRIEND)] },
      'delegate',
    ],
    [
      'not in a circle without anybody of the case',
      plain,
      [FRIEND],
      { delegations: [lends(FRIEND, 'a'), lends('a', FRIEND)] },
      null,
    ],
    ['not for lending a role to the host', plain, [FRIEND], { delegations: [lends(FRIEND, host)] }, null],
    [
      'not as delegate of who only decided before',
      plain,
      [FRIEND],
      { delegations: [lends('dean of old', FRIEND)] },
      null,
    ],
    ['as who stood in for a relative in this case', stoodIn(), [FRIEND], {}, 'stand_in'],
    // What binds either of the two who act binds the act.
    ['in the place of a relative', named('relative', NEPHEW), [FRIEND, NEPHEW], {}, 'relative'],
    ['as a relative in another’s place', named('relative', NEPHEW), [NEPHEW, FRIEND], {}, 'relative'],
    ['in the place of a delegate of the host', plain, [FRIEND, 'b'], { delegations: [lends(host, 'b')] }, 'delegate'],
    ['told by the plainest reason', named('relative', NEPHEW), [NEPHEW, host], {}, 'host'],
  ])('%s', (_, { state }, persons, bonds, reason) => {
    const bar = barOf(persons, state, { ...NOBODY, ...bonds });
    expect(bar).toBe(reason === null ? null : `case.${reason}_may_not_decide`);
  });

  test('for reasons that each have words', () => {
    expect(BARS.filter((bar) => !isTextKey(bar))).toEqual([]);
  });
});

const ended = (): PlayedCase => new PlayedCase().ended('reject');
function contested(): PlayedCase {
  const play = ended();
  play.do({ type: 'ContestDecision', reason: 'x' }, people.applicant);
  return play;
}
const NEW: NewDecision = { outcome: 'licence-required', conditions: [], grounds: [], evidenceHash: null };

// Every way to a decision asks; and for each it would be heard without the bond.
describe.each<[string, () => PlayedCase, (play: PlayedCase) => CaseCommand, Actor]>([
  ['deciding a step', () => new PlayedCase().routed('T2'), (play) => play.decision('department'), people.dean],
  ['superseding a decision', ended, () => ({ type: 'SupersedeDecision', reason: 'x', ...NEW }), people.executive],
  [
    'answering a contest',
    contested,
    () => ({ type: 'AnswerContest', outcome: 'upheld', reason: 'x', decision: null }),
    people.thirdOfficer,
  ],
])('%s', (_, played, command, actor) => {
  test.each<[string, Partial<Bonds>, (state: Case) => Partial<Case>, string | null]>([
    ['by who is bound to nobody', {}, () => ({}), null],
    ['by a member of the laboratory', { laboratory: [actor.id] }, () => ({}), 'laboratory'],
    ['by a delegate of the host', { delegations: [lends(people.host.id, actor.id)] }, () => ({}), 'delegate'],
    ['by who recused themselves', {}, () => ({ interests: [interest(actor.id)] }), 'relative'],
  ])('%s', (__, bonds, change, reason) => {
    const play = played();
    play.bonds = { ...NOBODY, ...bonds };
    play.state = { ...play.state, ...change(play.state) };
    const refused = reason === null ? null : `forbidden case.${reason}_may_not_decide`;
    expect(play.refusal(command(play), actor)).toBe(refused);
  });
});

function interest(person: string): Case['interests'][number] {
  return { person, kind: 'relative', by: person, at: '2026-11-23T00:00:00.000Z', eventId: 'e', lifted: null };
}
