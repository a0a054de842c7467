// For specs only: the places a queue can lie in, and the roughest way of emptying each. Never exported by index.ts.
import { describe } from '@jest/globals';
import { Pool } from 'pg';
import { describeWithRedis } from '../../../test/support/describe-with-redis.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { JOB_NAMES } from './catalogue.js';
import { migrateQueue } from './place/queue-schema.js';
import { KEY_PREFIX } from './place/redis-client.js';

/** What a queue lies on in one test. */
export interface QueueGround {
  /** As the settings name it. */
  queueUrl: string | null;
  /** What was stored of each order. */
  payloads(): Promise<unknown[]>;
  /** Everything that is stored there, as text. */
  dump(): Promise<string>;
  /** Takes everything away under whoever works on it. @returns how many jobs went with it */
  vanish(): Promise<number>;
  close(): Promise<void>;
}

interface Place {
  name: string;
  /** How its ground vanishes. */
  vanishing: string;
  /** Instead of `describe`: where the server is not installed, its tests count as skipped. */
  describe: (name: string, tests: () => void) => void;
  open(databaseUrl: string): Promise<QueueGround>;
}

export const POSTGRES: Place = {
  name: 'PostgreSQL',
  vanishing: 'loses its schema and gets a new one',
  describe,
  open: postgresGround,
};

export const REDIS: Place = {
  name: 'Redis',
  vanishing: 'is flushed (FLUSHALL)',
  describe: describeWithRedis,
  open: async () => redisGround(await startRedis()),
};

/** Every job test runs on each. */
export const PLACES: readonly Place[] = [POSTGRES, REDIS];

/** The queue's schema in a database of its own. */
async function postgresGround(databaseUrl: string): Promise<QueueGround> {
  const pool = new Pool({ connectionString: databaseUrl, max: 2 });
  // A connection that is still saying goodbye is cut when its database is dropped.
  pool.on('error', () => undefined);
  return {
    queueUrl: null,
    payloads: async () =>
      (await pool.query<{ data: unknown }>('select data from bullmq.job')).rows.map(({ data }) => data),
    dump: async () =>
      (await pool.query<{ row: string }>('select j::text as row from bullmq.job j')).rows
        .map(({ row }) => row)
        .join('\n'),
    vanish: () => replaceQueueSchema(pool),
    close: () => pool.end(),
  };
}

/**
 * Under load PostgreSQL may choose the drop as the victim of a deadlock: then it has not happened, and is tried again.
 * @returns how many jobs went with it
 */
async function replaceQueueSchema(pool: Pool): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect();
    try {
      await client.query('begin; lock table bullmq.job in access exclusive mode');
      const { rows } = await client.query<{ jobs: number }>('select count(*)::int as jobs from bullmq.job');
      await client.query('drop schema bullmq cascade; commit');
      await migrateQueue(pool);
      return rows[0]?.jobs ?? 0;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '40P01' || tries === 20) throw error;
    } finally {
      client.release();
    }
  }
}

function redisGround(redis: TestRedis): QueueGround {
  return {
    queueUrl: redis.url,
    payloads: async () => {
      const jobs = (await redis.client.keys(`${KEY_PREFIX}:*`)).map((key) => redis.client.hget(key, 'data'));
      const found = (await Promise.allSettled(jobs)).map((job) => (job.status === 'fulfilled' ? job.value : null));
      return found.filter((data) => data !== null).map((data) => JSON.parse(data));
    },
    dump: () => dumpRedis(redis.client),
    vanish: async () => {
      const all = redis.client.multi();
      for (const name of JOB_NAMES) {
        for (const list of ['wait', 'active']) all.llen(`${KEY_PREFIX}:${name}:${list}`);
        all.zcard(`${KEY_PREFIX}:${name}:delayed`);
      }
      const answers = (await all.flushall().exec()) ?? [];
      return answers.slice(0, -1).reduce((sum, [, count]) => sum + Number(count), 0);
    },
    close: () => redis.close(),
  };
}

/** Every key with all its content. */
export async function dumpRedis(client: TestRedis['client']): Promise<string> {
  const reads: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => client.get(key),
    list: (key) => client.lrange(key, 0, -1),
    hash: (key) => client.hgetall(key),
    set: (key) => client.smembers(key),
    zset: (key) => client.zrange(key, '0', '-1', 'WITHSCORES'),
    stream: (key) => client.xrange(key, '-', '+'),
  };
  const lines = (await client.keys('*')).map(async (key) => {
    const type = await client.type(key);
    const read = reads[type];
    // It may have gone since it was listed.
    return read ? `${key} ${JSON.stringify(await read(key))}` : `${key} ${type}`;
  });
  return (await Promise.all(lines)).join('\n');
}
