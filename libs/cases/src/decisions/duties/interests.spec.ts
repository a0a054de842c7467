// 回避 and what others say: who may say it of whom, what it undoes, and who finds that it does not hold.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../../case-command.js';
import { people, PlayedCase } from '../../testing.js';

const types = (said: readonly { type: string }[]): string[] => said.map(({ type }) => type);
const of = (person: Actor, kind: 'relative' | 'laboratory' | 'other' = 'relative'): CaseCommand => ({
  ...{ type: 'DeclareInterest', person: person.id, kind, reason: '甥にあたるため' },
});
const lift = (person: Actor): CaseCommand => ({ type: 'LiftInterest', person: person.id, reason: '別人だった' });
const routed = (): PlayedCase => new PlayedCase().routed('T2');
const declared = (person: Actor, by: Actor): PlayedCase => {
  const play = routed();
  play.do(of(person), by);
  return play;
};
const deputy: Actor = { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id };

test.each<[string, PlayedCase, CaseCommand, Actor, string | null]>([
  ['a dean of themselves', routed(), of(people.dean), people.dean, null],
  ['a deputy of themselves', routed(), of({ ...deputy, onBehalfOf: null }), deputy, null],
  ['a host of a dean', routed(), of(people.dean), people.host, null],
  ['a host of a dean, before the submission', new PlayedCase().opened(), of(people.dean), people.host, null],
  ['an officer of a dean', routed(), of(people.dean), people.officer, null],
  ['a dean of an officer', routed(), of(people.officer), people.dean, 'forbidden interest.of_oneself'],
  ['a deputy of whom they stand in for', routed(), of(people.dean), deputy, 'forbidden interest.of_oneself'],
  ['the office of the host', routed(), of(people.host), people.officer, 'invalid interest.of_party'],
  ['the host of themselves', routed(), of(people.host), people.host, 'invalid interest.of_party'],
  ['a clerk', routed(), of(people.clerk), people.clerk, 'forbidden access.forbidden'],
  ['the applicant', routed(), of(people.dean), people.applicant, 'forbidden access.forbidden'],
  [
    'without a reason',
    routed(),
    { ...of(people.dean), reason: ' ' } as CaseCommand,
    people.dean,
    'invalid text.missing',
  ],
  ['lifted by an officer', declared(people.dean, people.host), lift(people.dean), people.officer, null],
  ['lifted by an executive', declared(people.officer, people.host), lift(people.officer), people.executive, null],
  [
    'lifted by whom it concerns',
    declared(people.officer, people.host),
    lift(people.officer),
    people.officer,
    'forbidden interest.lifted_by_another',
  ],
  [
    'lifted by who declared it',
    declared(people.dean, people.officer),
    lift(people.dean),
    people.officer,
    'forbidden interest.lifted_by_another',
  ],
  [
    'a recusal lifted',
    declared(people.dean, people.dean),
    lift(people.dean),
    people.officer,
    'conflict interest.own_stands',
  ],
  ['nothing lifted', routed(), lift(people.dean), people.officer, 'hidden interest.none'],
  [
    'lifted by the host',
    declared(people.dean, people.host),
    lift(people.dean),
    people.host,
    'forbidden access.forbidden',
  ],
])('an interest declared: %s', (_, play, command, actor, refusal) => {
  expect(play.refusal(command, actor)).toBe(refusal);
});

describe('a declared interest', () => {
  test('said twice is said once; said of oneself besides it stands for good', () => {
    const play = declared(people.dean, people.host);
    expect(play.ask(of(people.dean), people.officer)).toEqual([]);
    expect(play.do(of(people.dean), people.dean)).toHaveLength(1);
    expect(play.ask(of(people.dean), people.dean)).toEqual([]);
    play.do(lift(people.dean), people.officer);
    expect(play.refusal(play.decision('department'), people.dean)).toBe('forbidden case.relative_may_not_decide');
  });

  test('has what that person decided in the round asked of another, and nothing else', () => {
    const play = new PlayedCase().routed('T4').approved('department', 'office');
    expect(types(play.do(of(people.dean), people.dean))).toEqual(['InterestDeclared', 'RouteOpened']);
    expect(play.state.steps.map(({ stepId, outcome }) => [stepId, outcome])).toEqual([
      ['r1.2-department', null],
      ['r1-office', 'approved'],
      ['r1-executive', null],
      ['r1-president', null],
    ]);
    expect(play.refusal(play.decision('department'), people.dean)).toBe('forbidden case.relative_may_not_decide');
    expect(play.refusal(play.decision('department'), people.everything)).toBeNull();
  });

  test('of whom a delegate stood in for has the delegate’s decision asked again', () => {
    const play = new PlayedCase().routed('T3');
    play.do(play.decision('department'), deputy);
    expect(types(play.do(of(people.dean), people.host))).toEqual(['InterestDeclared', 'RouteOpened']);
  });

  test('holds in every round, also after the end', () => {
    const play = new PlayedCase().ended('reject');
    expect(types(play.do(of(people.dean), people.dean))).toEqual(['InterestDeclared']);
    play.do({ type: 'ReopenCase', reason: 'x' }, people.officer);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    play.checked().routed('T1');
    expect(play.refusal(play.decision('department'), people.dean)).toBe('forbidden case.relative_may_not_decide');
  });

  test('lifted twice is lifted once', () => {
    const play = declared(people.dean, people.host);
    play.do(lift(people.dean), people.officer);
    expect(play.ask(lift(people.dean), people.officer)).toEqual([]);
    expect(play.refusal(play.decision('department'), people.dean)).toBeNull();
  });
});
