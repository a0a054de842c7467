// The queue is a cache of work that the log implies: it may be emptied at any moment, and nothing is lost or done twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PLACES, type QueueGround } from '../../../libs/jobs/src/testing.js';
import {
  CHECKS,
  answered,
  completed,
  foundUniversity,
  happened,
  paceOfScreening,
  startWorker,
  submitCase,
  testHouse,
  until,
  type TestHouse,
} from './testing.js';
import type { RunningWorker } from './worker.js';
import { PATIENCE_MS } from '../../../test/support/patience.js';

const CASES = 12;
let house: TestHouse;
let ground: QueueGround;
let worker: RunningWorker;
let pace: Awaited<ReturnType<typeof paceOfScreening>>;

for (const place of PLACES) {
  /** Each answers how many jobs it took away. */
  const faults: [string, () => Promise<number>][] = [
    ['is obliterated', () => worker.jobs.empty()],
    [place.vanishing, () => ground.vanish()],
  ];

  place.describe(`on ${place.name}`, () =>
    describe.each(faults)('when the queue %s in mid-run', (_fault, emptyQueue) => {
      beforeAll(async () => {
        house = await testHouse();
        ground = await place.open(house.databases.url);
        worker = await startWorker(house, { sweepEveryMs: 300, queueUrl: ground.queueUrl });
        await foundUniversity(worker.commands);
        await house.adoptList(worker, 'Institute of Heavy Water');
        pace = await paceOfScreening(house, 0);
      });

      afterAll(async () => {
        await worker.stop();
        await ground.close();
        await house.close();
      });

      test.each([1, 2, 3])(
        'no check is lost, none doubled (%i of 3)',
        async () => {
          // Long enough that the queue is not empty in mid-run; once it was emptied there is nothing more to wait for.
          await pace.take(0.15);
          const submissions = Promise.all(Array.from({ length: CASES }, () => submitCase(worker.commands)));
          await until('screenings wait in the queue', async () => (await screeningsWaiting()) >= 5);
          const lost = await emptyQueue();
          await pace.take(0);
          const caseIds = await submissions;
          // At most two of those counted can have been begun in that moment.
          expect(lost).toBeGreaterThan(2);

          await until(
            'every check is answered',
            async () => (await answered(worker.log, caseIds)) >= CASES * CHECKS.length,
            60_000,
          );
          for (const caseId of caseIds) {
            expect((await completed(worker.log, caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
            await until(
              'its tier is proposed',
              async () => (await happened(worker.log, caseId, 'TierProposed')).length === 1,
            );
          }
        },
        // A job that a worker held when the ground went from under it is taken up again when its lock has run out: seconds, not moments.
        PATIENCE_MS,
      );
    }),
  );
}

async function screeningsWaiting(): Promise<number> {
  return (await worker.jobs.counts()).find(({ name }) => name === 'screen-parties')?.waiting ?? 0;
}
