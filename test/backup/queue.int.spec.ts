// The queue of an installation whose jobs lie in a Redis: a restore empties it, and one that is away has nothing changed.
import 'reflect-metadata';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Jobs } from '#jobs';
import { INSTITUTION } from '../../apps/worker/src/testing.js';
import { describeWithRedis } from '../support/describe-with-redis.js';
import { command } from '../support/operator.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { smallUniversity, type SmallUniversity } from '../support/small-university.js';

describeWithRedis('a queue in a Redis', () => {
  let university: SmallUniversity;
  let redis: TestRedis;
  let file: string;

  beforeAll(async () => {
    [university, redis] = await Promise.all([smallUniversity(), startRedis()]);
    file = join(university.folder, 'backup');
    expect(await command(university.env, 'backup', file)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await university.close();
    await redis.close();
  });

  const waiting = async (jobs: Jobs) => (await jobs.counts()).reduce((sum, { waiting }) => sum + waiting, 0);

  test('is empty after a restore: its jobs spoke of the log that was replaced', async () => {
    const machine = await university.elsewhere();
    const jobs = await Jobs.open({ url: machine.databases.url, queueUrl: redis.url, onTrouble: () => undefined });
    try {
      await jobs.enqueue('screen-parties', { institution: INSTITUTION, caseId: 'case-gone', checkId: 'check-gone' });
      expect(await waiting(jobs)).toBe(1);
      const outcome = await command({ ...machine.env, QUEUE_URL: redis.url }, 'restore', file);
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(await waiting(jobs)).toBe(0);
    } finally {
      await jobs.close();
    }
  });

  test('that does not answer is told of, and nothing is changed', async () => {
    const machine = await university.elsewhere();
    await redis.kill();
    const { code, stderr } = await command({ ...machine.env, QUEUE_URL: redis.url }, 'restore', file);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^sekisho: .*QUEUE_URL.*\n$/)]);
    expect((await machine.owner.query('select from log.events')).rowCount).toBe(0);
    expect((await machine.owner.query(`select from pg_namespace where nspname = 'restoring'`)).rowCount).toBe(0);
  });
});
