import { expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import { patiently } from './patience.js';

const busy = () => new Error('timeout exceeded when trying to connect');
const refused = () => new Refusal('case.wrong_state', 'conflict');

test.each([
  ['a database that is away for a moment is asked again', 2, busy, 'done', 3],
  ['one that stays away is given up', 99, busy, 'timeout exceeded when trying to connect', 6],
  ['a refusal is taken at its word', 1, refused, 'case.wrong_state', 1],
] as const)('%s', async (_, failures, fault, outcome, tries) => {
  let tried = 0;
  const work = () => {
    tried += 1;
    return tried > failures ? Promise.resolve('done') : Promise.reject(fault());
  };
  expect(await patiently(work, 0).catch((error: Error) => error.message)).toBe(outcome);
  expect(tried).toBe(tries);
});
