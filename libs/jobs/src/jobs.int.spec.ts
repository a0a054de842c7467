import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { Refusal, SystemClock } from '#kernel';
import { testDatabase } from '../../../test/support/postgres.js';
import { JOB_NAMES, type CheckOrder, type MailOrder, type RescreeningOrder } from './catalogue.js';
import { defineJob, type FailedTry } from './job-handler.js';
import { JobRunner, type AnyJobHandler } from './job-runner.js';
import { Jobs } from './jobs.js';
import type { Trouble } from './quiet-log.js';
import { PLACES, POSTGRES, type QueueGround } from './testing.js';
import { JobTimeout } from './within-time.js';
import { PATIENCE_MS } from '../../../test/support/patience.js';

const CANARY = 'Canary Zhang';
let databases: Awaited<ReturnType<typeof testDatabase>>;
let ground: QueueGround;
let jobs: Jobs;
let runner: JobRunner | null;
let troubles: Trouble[];
let runs: string[];
let failures: FailedTry[];

async function open(place: (typeof PLACES)[number]): Promise<void> {
  databases = await testDatabase();
  ground = await place.open(databases.url);
  [troubles, runs, failures, runner] = [[], [], [], null];
  const { queueUrl } = ground;
  jobs = await Jobs.open({ url: databases.url, queueUrl, onTrouble: (trouble) => troubles.push(trouble) });
}

afterEach(async () => {
  await runner?.stop();
  await jobs.close();
  await ground.close();
  await databases.drop();
});

type AnyOrder = CheckOrder & RescreeningOrder & MailOrder;

const order = (number: number): AnyOrder => ({
  institution: 'university',
  caseId: `case-${number}`,
  checkId: 'check-1',
  rescreeningId: `search-${number}`,
  mailId: `mail-${number}`,
});

async function start(work: (payload: CheckOrder, signal: AbortSignal) => Promise<void>): Promise<void> {
  const does = {
    // Whatever the job is, its order was made here.
    run: async (payload: CheckOrder | RescreeningOrder | MailOrder, signal: AbortSignal) => {
      runs.push((payload as AnyOrder).caseId);
      await work(payload as AnyOrder, signal);
    },
    failed: async (_payload: CheckOrder | RescreeningOrder | MailOrder, failure: FailedTry) =>
      void failures.push(failure),
  };
  const handlers: AnyJobHandler[] = [
    defineJob('check-completeness', does),
    defineJob('check-residency', does),
    defineJob('check-specific-category', does),
    defineJob('check-ownership', does),
    defineJob('check-end-use', does),
    defineJob('screen-parties', does),
    defineJob('rescreen-clearances', does),
    defineJob('send-mail', does),
  ];
  runner = new JobRunner(jobs, handlers, new SystemClock());
  await runner.start();
}

async function until(condition: () => boolean | Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await pause(20);
  }
}

const pause = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs));
const isIdle = async () =>
  (await jobs.counts()).every(({ waiting, active, delayed }) => waiting + active + delayed === 0);

for (const place of PLACES) {
  place.describe(`the queue on ${place.name}`, () => {
    beforeEach(() => open(place));

    test('runs every job of the catalogue once', async () => {
      await start(async () => undefined);
      for (const [number, name] of JOB_NAMES.entries()) await jobs.enqueue(name, order(number));
      await until(() => runs.length === JOB_NAMES.length);
      await until(isIdle);
      expect(runs.sort()).toEqual(JOB_NAMES.map((_, number) => `case-${number}`));
    });

    test('holds one job for orders given twice, and takes the same order again once it is done', async () => {
      await jobs.enqueue('check-residency', order(1));
      await jobs.enqueue('check-residency', order(1));
      expect((await jobs.counts()).find(({ name }) => name === 'check-residency')?.waiting).toBe(1);
      await start(async () => undefined);
      await until(async () => runs.length === 1 && (await isIdle()));
      await jobs.enqueue('check-residency', order(1));
      await until(() => runs.length === 2);
    });

    test('stores of an order its ids and nothing else', async () => {
      await jobs.enqueue('screen-parties', order(1));
      expect(await ground.payloads()).toEqual([order(1)]);
    });

    test('tries a failed job again after its pause, tells each failure, and stores no word of the error', async () => {
      let healthy = false;
      await start(async () => {
        if (!healthy) throw new Error(`${CANARY} is not readable`);
      });
      const from = performance.now();
      await jobs.enqueue('check-residency', order(1));
      await until(() => failures.length === 1);
      const stored = await ground.dump();
      expect(stored).toContain('job.Error');
      expect(stored).not.toContain('Canary');
      healthy = true;
      await until(async () => runs.length === 2 && (await isIdle()));
      expect(performance.now() - from).toBeGreaterThan(1_900);
      expect(failures).toHaveLength(1);
      expect(failures[0]?.attempt).toBe(1);
      expect(new Date(failures[0]?.retryAt ?? '').getTime()).toBeGreaterThan(new SystemClock().now().getTime() - 5_000);
      expect(JSON.stringify(troubles)).not.toContain('Canary');
    });

    test.each([
      ['a refusal, by its code', new Refusal('case.not_open', 'conflict'), 'case.not_open'],
      ['an overrun, by its name', new JobTimeout('took longer'), 'job.timeout'],
      ['anything else, by its class', new TypeError(CANARY), 'job.TypeError'],
    ])('names %s', async (_what, error, reason) => {
      await start(() => Promise.reject(error));
      await jobs.enqueue('screen-parties', order(1));
      await until(() => troubles.some(({ what }) => what === reason));
    });

    test('goes on by itself after being emptied, and forgets what was in it', async () => {
      for (let number = 0; number < 50; number += 1) await jobs.enqueue('check-residency', order(number));
      await jobs.empty();
      expect(await isIdle()).toBe(true);
      await start(() => pause(100));
      for (let number = 100; number < 200; number += 1) await jobs.enqueue('check-residency', order(number));
      await until(() => runs.length > 5);
      await jobs.empty();
      const before = runs.length;
      expect(before).toBeLessThan(100);
      await jobs.enqueue('check-residency', order(999));
      await until(() => runs.includes('case-999'));
      await pause(200);
      expect(runs.length).toBeLessThan(before + 6);
    });

    test(`goes on by itself when it ${place.vanishing} under running workers, and makes little noise about it`, async () => {
      await start(() => pause(20));
      for (let number = 0; number < 50; number += 1) await jobs.enqueue('check-residency', order(number));
      await until(() => runs.length > 5);
      expect(await ground.vanish()).toBeGreaterThan(0);
      expect(await isIdle()).toBe(true);
      await jobs.enqueue('check-residency', order(999));
      await until(() => runs.includes('case-999'));
      expect(troubles.length).toBeLessThan(40);
    });

    test('waits for the jobs under way when it stops, and leaves the others in the queue', async () => {
      let finished = 0;
      await start(async () => {
        await pause(300);
        finished += 1;
      });
      for (let number = 0; number < 12; number += 1) await jobs.enqueue('check-residency', order(number));
      await until(() => runs.length === 4);
      await runner?.stop();
      expect(finished).toBe(runs.length);
      expect((await jobs.counts()).find(({ name }) => name === 'check-residency')?.waiting).toBe(12 - finished);
    });
  });
}

describe('the queue on PostgreSQL', () => {
  test('makes its schema again when an order finds it gone', async () => {
    await open(POSTGRES);
    const owner = new Pool({ connectionString: databases.url, max: 1 });
    await owner.query('drop schema bullmq cascade');
    await owner.end();
    await jobs.enqueue('check-residency', order(1));
    expect((await jobs.counts()).find(({ name }) => name === 'check-residency')?.waiting).toBe(1);
  });
});
