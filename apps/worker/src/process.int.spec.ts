// The worker as a process of its own: how it boots, how it ends, and what remains when it is killed.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { PLACES } from '../../../libs/jobs/src/testing.js';
import { describeWithRedis } from '../../../test/support/describe-with-redis.js';
import { startRedis } from '../../../test/support/redis.js';
import { spawnWorker, type WorkerProcess, type WorkerProcessOptions } from '../../../test/support/worker-process.js';
import {
  CHECKS,
  answered,
  completed,
  foundUniversity,
  happened,
  openDesk,
  submitCase,
  testHouse,
  until,
  type Desk,
  type TestHouse,
} from './testing.js';

const FULL_DISK = '/dev/full';
let house: TestHouse;
let desk: Desk;
let workers: WorkerProcess[];

beforeEach(async () => {
  workers = [];
  house = await testHouse();
  desk = await openDesk(house);
  await foundUniversity(desk.commands);
});

afterEach(async () => {
  for (const { child } of workers) child.kill('SIGKILL');
  await desk.close();
  await house.close();
});

function startWorker(changes: Record<string, string> = {}, options: WorkerProcessOptions = {}): WorkerProcess {
  const worker = spawnWorker(house.config, changes, options);
  workers.push(worker);
  return worker;
}

for (const place of PLACES) {
  place.describe(`with its queue on ${place.name}`, () => {
    test('killed in mid-run, its work is taken up by the next worker, and every check is answered once', async () => {
      const ground = await place.open(house.databases.url);
      const settings: Record<string, string> = ground.queueUrl === null ? {} : { QUEUE_URL: ground.queueUrl };
      await house.adoptList(desk, 'Institute of Heavy Water');
      // What is under way when it is killed stays with it until its locks run out: here soon.
      const first = startWorker(settings, { program: 'quick-worker' });
      await until('the first worker is ready', () => first.isReady());
      const caseIds = await Promise.all(Array.from({ length: 30 }, () => submitCase(desk.commands)));
      await until('the run is under way', async () => (await answered(desk.log, caseIds)) >= 8);
      first.child.kill('SIGKILL');
      await first.ended;
      expect(await answered(desk.log, caseIds)).toBeLessThan(120);

      const second = startWorker(settings, { program: 'quick-worker' });
      await until('every check is answered', async () => (await answered(desk.log, caseIds)) === 120, 60_000);
      for (const caseId of caseIds) {
        expect((await completed(desk.log, caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
        await until(
          'its tier is proposed',
          async () => (await happened(desk.log, caseId, 'TierProposed')).length === 1,
        );
      }
      second.child.kill('SIGTERM');
      expect(await second.ended).toBe(0);
      await ground.close();
    });
  });
}

describeWithRedis('with its queue on Redis', () => {
  test('it ends in order also while Redis is away', async () => {
    const redis = await startRedis();
    const worker = startWorker({ QUEUE_URL: redis.url });
    await until('it is ready', () => worker.isReady());
    await redis.kill();
    await until('it has noticed', () => worker.output().includes('ECONNREFUSED'));
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.output()).toContain('worker ended');
    await redis.close();
  });

  test('it stops with one line and exit code 2 when Redis throws jobs away, and shows no password', async () => {
    const redis = await startRedis(['--requirepass', 'canary', '--maxmemory-policy', 'allkeys-lru']);
    const worker = startWorker({ QUEUE_URL: `redis://:canary@127.0.0.1:${redis.port}` });
    expect(await worker.ended).toBe(2);
    expect(worker.output()).toContain('CONFIG SET maxmemory-policy noeviction');
    expect(worker.output()).not.toContain('canary');
    await redis.close();
  });
});

test.each([
  ['asked by SIGTERM', (child: ChildProcess) => void child.kill('SIGTERM')],
  ['asked by SIGINT', (child: ChildProcess) => void child.kill('SIGINT')],
  ['the house is gone', (child: ChildProcess) => child.disconnect()],
])(
  'it ends in order when %s, and takes its sign of life back',
  async (_when, ask) => {
    const worker = startWorker();
    await until('it is ready', () => worker.isReady());
    ask(worker.child);
    expect(await worker.ended).toBe(0);
    expect(worker.output()).toContain('worker ended');
    expect((await house.owner.query('select from operation.heartbeats')).rowCount).toBe(0);
  },
  60_000,
);

// A device that takes nothing: what a log file on a full disk is like. Linux has it.
(existsSync(FULL_DISK) ? test : test.skip)(
  'it works and ends in order while not one line of its log can be written',
  async () => {
    const full = openSync(FULL_DISK, 'w');
    const worker = startWorker({}, { stdout: full });
    closeSync(full);
    const caseId = await submitCase(desk.commands);
    await until('its checks are answered', async () => (await answered(desk.log, [caseId])) === 4, 40_000);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  },
  60_000,
);

test.each([
  ['PORT', { PORT: 'many' }, 'PORT'],
  [
    'the key of the vault',
    { SEKISHO_KEY: Buffer.alloc(32).toString('base64') },
    'The vault is locked with another key',
  ],
])(
  'it stops with one line and exit code 2 when %s is wrong',
  async (_what, changes, line) => {
    const worker = startWorker(changes);
    expect(await worker.ended).toBe(2);
    expect(worker.output()).toContain(line);
  },
  60_000,
);
