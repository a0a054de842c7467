// What a mail calls what is to be done, and who still has to hear of an escalation.
import { expect, test } from '@jest/globals';
import type { Case, WaitingFor } from '#cases';
import { PlayedCase } from '../../../../libs/cases/src/testing.js';
import { stands } from './escalations.js';
import { taskOf } from './tasks.js';

test.each<[WaitingFor['who'], WaitingFor['what'], string]>([
  ['officer', 'adjudication', 'office'],
  ['officer', 'tier', 'office'],
  ['officer', 'hold', 'hold'],
  ['officer', 'contest', 'contest'],
  ['officer', 'decision', 'office-decision'],
  ['dean', 'decision', 'department-decision'],
  ['executive', 'decision', 'executive-decision'],
  ['president', 'decision', 'president-decision'],
  ['host', 'draft', 'complete'],
  ['host', 'submit', 'complete'],
  ['host', 'answer', 'answer'],
])('what waits for a %s (%s) is called %s', (who, what, task) => {
  expect(taskOf({ who, what })).toBe(task);
});

const atTheDean = () => new PlayedCase().routed('T1');

test.each<[string, () => Case, { step: string; turn: string | null }, boolean]>([
  ['the turn that ran out is still theirs', () => atTheDean().state, { step: 'office', turn: 'r1-department' }, true],
  [
    'the dean has acted since',
    () => new PlayedCase().routed('T2').approved('department').state,
    { step: 'office', turn: 'r1-department' },
    false,
  ],
  ['a person carried it higher', () => atTheDean().state, { step: 'executive', turn: null }, true],
  [
    'the step above has decided',
    () => new PlayedCase().routed('T2').approved('department', 'office').state,
    { step: 'office', turn: null },
    false,
  ],
  ['the case is over', () => atTheDean().ended().state, { step: 'office', turn: 'r1-department' }, false],
  ['it lies with its host', () => new PlayedCase().declared().state, { step: 'office', turn: null }, false],
])('%s: somebody above is told', (_, play, escalation, expected) => {
  expect(stands(escalation, play())).toBe(expected);
});
