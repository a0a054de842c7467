// The queue is a cache of work that the log implies: it may be emptied at any moment, and nothing is lost or done twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { replaceQueueSchema } from '../../../libs/jobs/src/testing.js';
import { foundUniversity, happened, startWorker, submitCase, testHouse, until, type TestHouse } from './testing.js';
import type { RunningWorker } from './worker.js';

const CHECKS = ['completeness', 'list-screening', 'residency', 'specific-category'];
const CASES = 16;
let house: TestHouse;
let worker: RunningWorker;

const completed = (caseId: string) => happened(worker.log, caseId, 'CheckCompleted');
const answered = async (caseIds: string[]) => (await Promise.all(caseIds.map(completed))).flat().length;

/** Each answers how many jobs it took away. */
const FAULTS = {
  'is obliterated': async () => {
    const { rows } = await worker.jobs.pool.query<{ jobs: number }>('select count(*)::int as jobs from bullmq.job');
    await worker.jobs.empty();
    return rows[0]?.jobs ?? 0;
  },
  'loses its schema and gets a new one': () => replaceQueueSchema(worker.jobs.pool),
};

describe.each(Object.entries(FAULTS))('when the queue %s in mid-run', (_fault, emptyQueue) => {
  beforeAll(async () => {
    house = await testHouse();
    worker = await startWorker(house, { sweepEveryMs: 300 });
    await foundUniversity(worker.commands);
    await house.adoptList(worker, 'Institute of Heavy Water');
  });

  afterAll(async () => {
    await worker.stop();
    await house.close();
  });

  test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    'no check is lost, none doubled (%i of 10)',
    async () => {
      const caseIds = await Promise.all(Array.from({ length: CASES }, () => submitCase(worker.commands)));
      await until('the run is under way', async () => (await answered(caseIds)) >= 4);
      expect(await emptyQueue()).toBeGreaterThan(0);
      expect(await answered(caseIds)).toBeLessThan(CASES * CHECKS.length);

      await until('every check is answered', async () => (await answered(caseIds)) >= CASES * CHECKS.length);
      for (const caseId of caseIds) {
        expect((await completed(caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
        await until(
          'its tier is proposed',
          async () => (await happened(worker.log, caseId, 'TierProposed')).length === 1,
        );
      }
    },
  );
});
