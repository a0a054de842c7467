import { expect, test } from '@jest/globals';
import { QuietLog, type Trouble } from './quiet-log.js';

test('trouble is told at once the first time, and its repetitions together', async () => {
  const told: Trouble[] = [];
  const log = new QuietLog((trouble) => told.push({ ...trouble }), 50);
  for (let time = 0; time < 100; time += 1) log.note('queue a', 'connection refused');
  log.note('queue b', 'connection refused');
  expect(told).toEqual([
    { where: 'queue a', what: 'connection refused', times: 1 },
    { where: 'queue b', what: 'connection refused', times: 1 },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(told.slice(2)).toEqual([{ where: 'queue a', what: 'connection refused', times: 99 }]);

  log.note('queue a', 'connection refused');
  expect(told).toHaveLength(4);
  log.note('queue a', 'connection refused');
  log.close();
  expect(told.slice(4)).toEqual([{ where: 'queue a', what: 'connection refused', times: 1 }]);
});
