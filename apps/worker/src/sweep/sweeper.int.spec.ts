// Two sweepers on one database and one queue: one of them sweeps, and whoever slept past its lease orders nothing more.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenCheck } from '#cases';
import { Database, Lease, LeaseLost } from '#database';
import { Jobs } from '#jobs';
import { SystemClock } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { Sweeper } from './sweeper.js';

const LEASE_MS = 300;
const DUE: OpenCheck[] = Array.from({ length: 6 }, () => ({
  ...{ institution: 'i', caseId: randomUUID(), checkId: randomUUID(), check: 'residency', attempt: 0 },
  ...{ requestedAt: '2026-11-23T08:00:00.000Z', retryAt: null },
}));
let db: TestDatabase;
let database: Database;
let jobs: Jobs;
let ordered: string[];

beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  jobs = await Jobs.open({ url: db.url, queueUrl: null, onTrouble: () => undefined });
});
beforeEach(async () => {
  ordered = [];
  await jobs.empty();
});
afterAll(async () => {
  await jobs.close();
  await database.close();
  await db.drop();
});

/** @param sleep what happens to the process after so many orders */
function sweeperOf(
  name: string,
  leaseMs: number,
  sleep: (orders: number) => Promise<unknown> = async () => undefined,
): Sweeper {
  let orders = 0;
  const queue: Pick<Jobs, 'enqueue'> = {
    enqueue: async (job, payload) => {
      await jobs.enqueue(job, payload);
      ordered.push(name);
      await sleep((orders += 1));
    },
  };
  const clocks = { house: new SystemClock(), real: new SystemClock() };
  const lease = new Lease(database, 'sweeper', name, leaseMs);
  return new Sweeper(
    { checks: async () => DUE, rescreenings: async () => [], climb: async () => undefined },
    queue,
    lease,
    clocks,
    {
      everyMs: leaseMs / 3,
      onTrouble: () => undefined,
    },
  );
}

const waiting = async () => (await jobs.counts()).reduce((sum, each) => sum + each.waiting, 0);

test('one sweeps as long as it lives, and the other from when it has ended', async () => {
  const [one, other] = [sweeperOf('one', 60_000), sweeperOf('other', 60_000)];
  await one.sweep();
  await other.sweep();
  await one.sweep();
  expect(ordered).toEqual(Array(12).fill('one'));
  expect(await waiting()).toBe(6);
  await one.stop();
  await other.sweep();
  expect(ordered.slice(12)).toEqual(Array(6).fill('other'));
  await other.stop();
});

test('asleep in mid-sweep beyond its lease it orders nothing more, and what it had ordered is in the queue once', async () => {
  const waking = Promise.withResolvers<undefined>();
  const sleeper = sweeperOf('sleeper', LEASE_MS, async (orders) => orders === 3 && waking.promise);
  const other = sweeperOf('other', 60_000);
  const sweep = sleeper.sweep();
  while (ordered.length < 3) await pause(5);
  await pause(LEASE_MS + 100);
  await other.sweep();
  expect(ordered).toEqual([...Array(3).fill('sleeper'), ...Array(6).fill('other')]);

  waking.resolve(undefined);
  await expect(sweep).rejects.toThrow(LeaseLost);
  expect(ordered).toHaveLength(9);
  expect(await waiting()).toBe(6);
  await sleeper.stop();
  await other.stop();
});
