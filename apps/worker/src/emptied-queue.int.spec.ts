// The queue is a cache of work that the log implies: it may be emptied at any moment, and nothing is lost or done twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrateQueue } from '#jobs';
import { foundUniversity, happened, startWorker, submitCase, testHouse, until, type TestHouse } from './testing.js';
import type { RunningWorker } from './worker.js';

const CHECKS = ['completeness', 'list-screening', 'residency', 'specific-category'];
const CASES = 16;
let house: TestHouse;
let worker: RunningWorker;

const completed = (caseId: string) => happened(worker.log, caseId, 'CheckCompleted');
const answered = async (caseIds: string[]) => (await Promise.all(caseIds.map(completed))).flat().length;

async function jobsIn(on: { query(sql: string): Promise<{ rows: { jobs: number }[] }> }): Promise<number> {
  return (await on.query('select count(*)::int as jobs from bullmq.job')).rows[0]?.jobs ?? 0;
}

/** Each answers how many jobs it took away. */
const FAULTS = {
  'is obliterated': async () => {
    const jobs = await jobsIn(worker.jobs.pool);
    await worker.jobs.empty();
    return jobs;
  },
  'loses its schema and gets a new one': async () => {
    const jobs = await dropSchema();
    await migrateQueue(worker.jobs.pool);
    return jobs;
  },
};

// Under load PostgreSQL may choose the drop as the victim of a deadlock: then it has not happened, and is tried again.
async function dropSchema(): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const client = await worker.jobs.pool.connect();
    try {
      await client.query('begin; lock table bullmq.job in access exclusive mode');
      const jobs = await jobsIn(client);
      await client.query('drop schema bullmq cascade');
      await client.query('commit');
      return jobs;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '40P01' || tries === 20) throw error;
    } finally {
      client.release();
    }
  }
}

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
