// The queue as everyone else sees it. It is a disposable cache of work that the log implies: whatever it loses, the sweeper orders again.
import { createPostgresBackend, withBackend } from 'bullmq';
import { Pool } from 'pg';
import { CATALOGUE, JOB_NAMES, type JobName, type JobPayloads, type JobTerms } from './catalogue.js';
import { QuietLog, type Trouble } from './quiet-log.js';
import { QUEUE_SCHEMA, isSchemaGone, migrateQueue } from './queue-schema.js';

const { Queue } = withBackend(createPostgresBackend);

// One LISTEN connection for each worker, the rest for short statements: the whole of what the queue takes of PostgreSQL's connections.
const CONNECTIONS_MAX = JOB_NAMES.length + 6;

export interface JobsOptions {
  /** The main database; the login user must own the queue's schema or be allowed to make it. */
  url: string;
  onTrouble: (trouble: Trouble) => void;
}

export class Jobs {
  private readonly queues: { [Name in JobName]: InstanceType<typeof Queue> };

  private constructor(
    /** Shared by all queues and workers; the runner needs it, nobody else does. */
    readonly pool: Pool,
    readonly quietLog: QuietLog,
  ) {
    this.queues = Object.fromEntries(JOB_NAMES.map((name) => [name, this.openQueue(name)])) as Jobs['queues'];
  }

  /** Connects, and makes the queue's tables where they are missing. */
  static async open(options: JobsOptions): Promise<Jobs> {
    const url = new URL(options.url);
    const given = url.searchParams.get('options');
    url.searchParams.delete('options');
    const pool = new Pool({
      connectionString: url.href,
      // What a crash takes of the queue the sweeper orders again: nothing here waits for the disk.
      options: [given, `-c search_path=${QUEUE_SCHEMA}`, '-c synchronous_commit=off'].filter(Boolean).join(' '),
      application_name: 'sekisho-queue',
      max: CONNECTIONS_MAX,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    // Every queue and every worker listens for errors of this pool.
    pool.setMaxListeners(4 * JOB_NAMES.length);
    const quietLog = new QuietLog(options.onTrouble);
    pool.on('error', (error) => quietLog.note('queue connection', error.message));
    try {
      await migrateQueue(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    const jobs = new Jobs(pool, quietLog);
    // A queue looks for its schema once: if that were missing at that moment, it would be missed for ever.
    for (const name of JOB_NAMES) await jobs.queues[name].waitUntilReady();
    return jobs;
  }

  /** Orders a job. Ordering again what is still in the queue changes nothing. */
  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    try {
      await this.add(name, payload);
    } catch (error) {
      if (!isSchemaGone(error)) throw error;
      await migrateQueue(this.pool);
      await this.add(name, payload);
    }
  }

  /** How many jobs wait, run and pause between tries, by name. */
  async counts(): Promise<{ name: JobName; waiting: number; active: number; delayed: number }[]> {
    return Promise.all(
      JOB_NAMES.map(async (name) => {
        const { wait = 0, active = 0, delayed = 0 } = await this.queues[name].getJobCounts('wait', 'active', 'delayed');
        return { name, waiting: wait, active, delayed };
      }),
    );
  }

  /**
   * Throws away everything in the queue, jobs under way included. Safe at any moment: the log knows what is still to do.
   * @returns how many jobs nobody had begun a moment before
   */
  async empty(): Promise<number> {
    let gone = 0;
    for (const name of JOB_NAMES) {
      const queue = this.queues[name];
      // Before the pause: a paused queue counts what waits in it under another name.
      gone += await queue.count();
      await queue.obliterate({ force: true });
      await queue.resume();
    }
    return gone;
  }

  /** Closes what orders; stop the runner first. */
  async close(): Promise<void> {
    for (const name of JOB_NAMES) await this.queues[name].close();
    if (!this.pool.ending) await this.pool.end();
    this.quietLog.close();
  }

  private async add<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    const terms: JobTerms<JobPayloads[Name]> = CATALOGUE[name];
    await this.queues[name].add(name, payload, {
      jobId: terms.jobId(payload),
      attempts: terms.attemptsMax,
      backoff: { type: 'custom' },
      // A finished job that stays would silently swallow the sweeper's second order under the same id.
      removeOnComplete: true,
      removeOnFail: true,
    });
  }

  private openQueue(name: JobName): InstanceType<typeof Queue> {
    const queue = new Queue(name, { connection: this.pool });
    queue.on('error', (error: Error) => this.quietLog.note(`queue ${name}`, error.message));
    return queue;
  }
}
