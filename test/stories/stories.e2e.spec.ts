// One of the stories in every run of the tests, so that the way in which all are told cannot rot; the others: npm run -s stories.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { STORIES } from './all.js';
import { openStage, type Stage } from './stage.js';
import { ownSpouse } from './told/6-own-spouse.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

test(`${ownSpouse.number}. ${ownSpouse.title}`, async () => {
  await ownSpouse.tell(stage);
  expect(stage.people.map(({ key, effort }) => [key, effort.clicks > 0])).toEqual([
    ['sato', true],
    ['takahashi', true],
    ['kobayashi', true],
  ]);
});

test('no two stories have one number', () => {
  const numbers = STORIES.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});
