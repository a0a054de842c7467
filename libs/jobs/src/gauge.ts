// How full the queue is, for those who neither order nor work: one question, no connection kept.
import type { Queryable } from '#database';
import { JOB_NAMES, type JobName } from './catalogue.js';
import type { PlacedQueue } from './place/queue-place.js';

/** How many jobs of one name wait, run, and pause between tries. */
export interface JobCount {
  name: string;
  waiting: number;
  active: number;
  delayed: number;
}

export async function countJobs(name: JobName, queue: Pick<PlacedQueue, 'getJobCounts'>): Promise<JobCount> {
  const { wait = 0, active = 0, delayed = 0 } = await queue.getJobCounts('wait', 'active', 'delayed');
  return { name, waiting: wait, active, delayed };
}

/** What a look at the queue finds. */
export interface QueueLook {
  place: 'PostgreSQL' | 'Redis';
  /** Null when it cannot be counted: nobody answers, or its tables are away. */
  counts: JobCount[] | null;
  /** Why nobody answers: a code or the name of an error, never its text. */
  failure: string | null;
}

/** Looks at the queue that the settings name. `main` may be any role that may ask `operation.queue_counts`. */
export async function lookAtQueue(queueUrl: string | null, main: Queryable): Promise<QueueLook> {
  return queueUrl === null ? lookAtPostgres(main) : lookAtRedis(queueUrl);
}

async function lookAtPostgres(main: Queryable): Promise<QueueLook> {
  const { rows } = await main.query<{ counts: JobCount[] | null }>('select operation.queue_counts() as counts');
  return { place: 'PostgreSQL', counts: rows[0]?.counts ?? null, failure: null };
}

async function lookAtRedis(queueUrl: string): Promise<QueueLook> {
  // An api that asks PostgreSQL never loads what drives a queue.
  const { createRedisBackend, withBackend } = await import('bullmq');
  const { failureOf, KEY_PREFIX, withBriefRedis } = await import('./place/redis-client.js');
  const { Queue } = withBackend(createRedisBackend);
  try {
    const counts = await withBriefRedis(queueUrl, (connection) =>
      Promise.all(
        JOB_NAMES.map((name) => {
          const queue = new Queue(name, { connection, prefix: KEY_PREFIX, skipMetasUpdate: true });
          // What it says is said again by the question that fails.
          queue.on('error', () => undefined);
          return countJobs(name, queue);
        }),
      ),
    );
    const busy = counts.filter(({ waiting, active, delayed }) => waiting + active + delayed > 0);
    return { place: 'Redis', counts: busy, failure: null };
  } catch (error) {
    return { place: 'Redis', counts: null, failure: failureOf(error) };
  }
}
