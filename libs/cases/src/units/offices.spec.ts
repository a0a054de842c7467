// One person who is the dean of two units that a board asks has one voice there; the route is not opened for a second that nobody can give.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import { people } from '../testing.js';
import { openedCase } from '../views/opened-case.js';
import { routeAhead } from '../views/route/route-ahead.js';
import { rolesOfSeveralUnits } from './offices.js';
import { HOST_SEAT, TopicCase, topicDean, topicPolicy, TOPIC_SEAT } from './testing.js';

/** Of both units, as the dean of a faculty is of its departments. */
const { dean } = people;
const both: Actor = { ...dean, roles: [...dean.roles, ...topicDean.roles] };
const held = (own: readonly Actor[], topic: readonly Actor[]) => ({
  'dean@mechanical': own.map(({ id }) => id),
  'dean@medicine': topic.map(({ id }) => id),
});
const under = (offices: TopicCase['offices']): TopicCase => new TopicCase(undefined, undefined, offices);
const department = ({ state }: TopicCase): string[] =>
  state.steps.flatMap(({ step, stepId, unit }) => (step === 'department' ? [`${stepId} ${unit ?? '-'}`] : []));

const ONE = ['r1-department mechanical'];
const TWO = ['r1-department@1 mechanical', 'r1-department@2 medicine'];

describe('the deans of the case’s own unit and of the topic’s are', () => {
  test.each<[string, TopicCase['offices'], string[]]>([
    ['two where nobody asked who they are', {}, TWO],
    ['two', held([dean], [topicDean]), TWO],
    ['one and the same', held([dean], [dean]), ONE],
    ['one of two for either', held([dean, topicDean], [dean, topicDean]), TWO],
    ['one for both, beside another of the topic', held([dean], [dean, topicDean]), TWO],
    ['one for both, beside another who hosts the case', held([dean], [dean, people.host]), ONE],
    ['one, and a vacancy', held([dean], []), TWO],
  ])('%s', (_, offices, told) => {
    const play = under(offices).routed('T2');
    expect(department(play)).toEqual(told);
    const beforehand = under(offices).proposed('T2');
    const known = { bonds: beforehand.bonds, committees: {}, offices };
    const ahead = routeAhead(beforehand.state, openedCase(beforehand.events), 'officer', known);
    expect(ahead?.steps.filter(({ step }) => step === 'department')).toHaveLength(told.length);
  });
});

test('one person who is both decides the step, and nothing waits for another', () => {
  const play = under(held([both], [both])).routed('T2');
  play.do(play.decision('department'), both);
  expect(play.state.steps.map(({ outcome }) => outcome)).toEqual(['approved', null]);
  play.do(play.decision('office'), people.officer);
  expect(play.state.state).toBe('approved');
});

test('where they became one under the open route, an officer has it opened as it is today', () => {
  const play = under(held([dean], [topicDean])).routed('T2');
  play.do({ ...play.decision('department'), stepId: 'r1-department@1' } as never, both);
  const second = { ...play.decision('department'), stepId: 'r1-department@2' } as never;
  expect(play.refusal(second, both)).toBe('forbidden case.second_seat');
  play.offices = held([both], [both]);
  play.do(
    { type: 'ReRoute', add: [], askAgainFrom: 'department', reason: '研究科長が兼ねることになったため' },
    people.officer,
  );
  expect(department(play)).toEqual(['r1.2-department mechanical']);
});

test.each<[string, object[], string[]]>([
  ['two-units', [HOST_SEAT, TOPIC_SEAT], ['dean']],
  ['one-unit-twice', [HOST_SEAT, HOST_SEAT], []],
  ['a-unit-and-the-institution', [HOST_SEAT, { role: 'officer', unit: 'institution' }], []],
])('it is asked for the roles of %s', (name, seats, roles) => {
  expect(rolesOfSeveralUnits([topicPolicy(`offices-${name}`, { seats } as never)])).toEqual(roles);
});
