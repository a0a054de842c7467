// A Redis that dies, hangs or stays away holds up checks and nothing else; and what lies in it names nobody.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { dumpRedis } from '../../../libs/jobs/src/testing.js';
import { describeWithRedis } from '../../../test/support/describe-with-redis.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import {
  CHECKS,
  answered,
  completed,
  exampleDossier,
  foundUniversity,
  happened,
  slowDownScreening,
  startWorker,
  submitCase,
  testHouse,
  until,
  type TestHouse,
} from './testing.js';
import type { RunningWorker } from './worker.js';

let house: TestHouse;
let redis: TestRedis;
let worker: RunningWorker;
let logged: string[];

async function expectEachOnce(caseIds: string[]): Promise<void> {
  await until(
    'every check is answered',
    async () => (await answered(worker.log, caseIds)) >= caseIds.length * CHECKS.length,
    60_000,
  );
  for (const caseId of caseIds) {
    expect((await completed(worker.log, caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
    await until('its tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length === 1);
  }
}

const submitMany = (count: number) => Promise.all(Array.from({ length: count }, () => submitCase(worker.commands)));

describeWithRedis('the worker on Redis', () => {
  beforeEach(async () => {
    [house, redis, logged] = [await testHouse(), await startRedis(), []];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
    worker = await startWorker(house, { sweepEveryMs: 300, queueUrl: redis.url, logger });
    await foundUniversity(worker.commands);
    await house.adoptList(worker, 'Institute of Heavy Water');
  });

  afterEach(async () => {
    await worker.stop();
    await redis.close();
    await house.close();
  });

  test('loses and doubles nothing when Redis dies in mid-run, takes commands meanwhile, and makes little noise', async () => {
    const before = await submitMany(12);
    await until('the run is under way', async () => (await answered(worker.log, before)) >= 4);
    await redis.kill();
    const done = await answered(worker.log, before);
    expect(done).toBeLessThan(before.length * CHECKS.length);

    const begun = performance.now();
    const meanwhile = await submitMany(4);
    expect(performance.now() - begun).toBeLessThan(20_000);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await answered(worker.log, meanwhile)).toBe(0);
    expect(logged.join('')).toContain('ECONNREFUSED');
    expect(logged.length).toBeLessThan(40);

    await redis.revive();
    await expectEachOnce([...before, ...meanwhile]);
    expect(logged.length).toBeLessThan(60);
  });

  test('gives an order up in seconds when Redis hangs, and goes on when it wakes', async () => {
    redis.freeze();
    const order = { institution: 'i', caseId: 'c', checkId: '1' };
    await expect(worker.jobs.enqueue('check-residency', order)).rejects.toMatchObject({ code: 'queue.away' });
    redis.thaw();
    await expectEachOnce(await submitMany(2));
  });

  test('ends in order while Redis is away, and finishes what is under way', async () => {
    const cases = await submitMany(6);
    await until('the run is under way', async () => (await answered(worker.log, cases)) >= 2);
    await redis.kill();
    const begun = performance.now();
    await worker.stop();
    expect(performance.now() - begun).toBeLessThan(8_000);
    await redis.revive();
    worker = await startWorker(house, { sweepEveryMs: 300, queueUrl: redis.url });
    await expectEachOnce(cases);
  });

  test('stores ids in Redis, and no word of a dossier', async () => {
    await slowDownScreening(house, 1);
    const dossier = exampleDossier({ names: { passport: 'CANARIA AIKO' }, organisation: 'Canaria Institute' });
    const caseIds = await Promise.all([1, 2, 3, 4].map(() => submitCase(worker.commands, dossier)));
    let stored = '';
    await until('jobs lie in Redis', async () => {
      stored = await dumpRedis(redis.client);
      return caseIds.some((caseId) => stored.includes(caseId));
    });
    expect(stored).toContain('screen-parties');
    expect(stored).not.toMatch(/canaria/i);
    expect(logged.join('')).not.toMatch(/canaria/i);
  });
});
