// Whom an escalation to a step is told: whoever decides there, in a committee by name.
import { expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { StepName } from '#policy';
import { BoardCase, byCommittee, policyWith } from '../../../../libs/cases/src/decisions/board/testing.js';
import { thirdDean, TopicCase, topicDean, topicPolicy, TOPIC_SEAT } from '../../../../libs/cases/src/units/testing.js';
import { people, PlayedCase, UNIT_PATH } from '../../../../libs/cases/src/testing.js';
import { decidesAt } from './escalations.js';

const board = new BoardCase(policyWith('two-of-three', byCommittee(2))).routed('T3');
const alone = new PlayedCase().routed('T1');
const topic = new TopicCase(topicPolicy('topic-mail', { step: 'executive', seats: [TOPIC_SEAT] })).routed('T3');
const hospitalDean: Actor = { ...topicDean, roles: [{ role: 'dean', unit: 'hospital' }] };
const instead: Actor = { ...people.clerk, onBehalfOf: people.thirdOfficer.id };

test.each<[string, StepName, Actor, PlayedCase, boolean]>([
  ['a dean of the case’s faculty', 'department', people.dean, alone, true],
  ['a dean of another', 'department', people.otherDean, alone, false],
  ['an officer, of the office', 'office', people.officer, alone, true],
  ['an executive, before anything was opened there', 'executive', people.executive, alone, true],
  ['an officer, of an executive’s step', 'executive', people.thirdOfficer, alone, false],
  ['an officer who sits in its committee', 'executive', people.thirdOfficer, board, true],
  ['whoever stands in for them', 'executive', instead, board, true],
  ['an officer who does not sit there', 'executive', people.officer, board, false],
  ['an executive who does not sit there', 'executive', { ...people.executive, id: 'another' }, board, false],
  ['the dean whose unit answers for the topic', 'executive', topicDean, topic, true],
  ['a dean above that unit', 'executive', hospitalDean, topic, true],
  ['a dean of the case’s own faculty, of that step', 'executive', people.dean, topic, false],
  ['a dean of a third unit', 'executive', thirdDean, topic, false],
])('%s', (_, step, reader, { state }, expected) => {
  const unitPaths = { medicine: ['medicine', 'hospital'] };
  expect(decidesAt(step, reader, state, { unitPath: UNIT_PATH, unitPaths })).toBe(expected);
});
