import { expect, test } from '@jest/globals';
import type { DraftProblem } from '../client/types.gen.js';
import { STEPS, stepsOf } from './steps.js';

const ask = (section: string) => ({ section, why: { ja: section, en: section } });
const problem: DraftProblem = {
  ...{ part: 'applicant', pointer: '/declaration/contract', code: 'dossier.declaration_unanswered', detail: '' },
};

test.each([
  ['asked', ['names', 'declaration'], [], true],
  ['not asked', ['names', 'funding'], [], false],
  ['not asked when the page was loaded, and found to lack an answer since', ['names'], [problem], true],
])('a declaration that is %s', (_, asked, problems, isShown) => {
  const steps = stepsOf(asked.map(ask), problems);
  expect(steps).toEqual(STEPS.filter((step) => step !== 'declaration' || isShown));
});
