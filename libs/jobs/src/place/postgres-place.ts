// The queue in the main database: no second server.
import { createPostgresBackend, withBackend, type Job } from 'bullmq';
import { Pool } from 'pg';
import { JOB_NAMES, type JobName } from '../catalogue.js';
import type { QuietLog } from '../quiet-log.js';
import { withoutIds, type PlacedQueue, type PlacedWorker, type QueuePlace, type WorkerTerms } from './queue-place.js';
import { isSchemaGone, migrateQueue, QUEUE_SCHEMA } from './queue-schema.js';

const { Queue, Worker } = withBackend(createPostgresBackend);

// One LISTEN connection for each worker, the rest for short statements: the whole of what the queue takes of PostgreSQL's connections.
const CONNECTIONS_MAX = JOB_NAMES.length + 6;

export class PostgresPlace implements QueuePlace {
  readonly name = 'PostgreSQL';

  private constructor(
    private readonly pool: Pool,
    private readonly quietLog: QuietLog,
  ) {}

  /** Connects, and makes the queue's tables where they are missing. */
  static async open(databaseUrl: string, quietLog: QuietLog): Promise<PostgresPlace> {
    const url = new URL(databaseUrl);
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
    pool.on('error', (error) => quietLog.note('queue connection', error.message));
    try {
      await migrateQueue(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    return new PostgresPlace(pool, quietLog);
  }

  openQueue(name: JobName): PlacedQueue {
    const queue = new Queue(name, { connection: this.pool });
    queue.on('error', (error: Error) => this.quietLog.note(`queue ${name}`, error.message));
    return queue;
  }

  openWorker(name: JobName, work: (job: Job<unknown>) => Promise<void>, terms: WorkerTerms): PlacedWorker {
    const worker = new Worker<unknown, void>(name, work, { ...terms, connection: this.pool });
    worker.on('error', (error: Error) => this.quietLog.note(`worker ${name}`, withoutIds(error.message)));
    return worker;
  }

  /** A pool connects anew with every statement that needs it, so there is nothing to know beforehand. */
  untilAway(): Promise<void> {
    return new Promise(() => undefined);
  }

  async recover(error: unknown): Promise<boolean> {
    if (!isSchemaGone(error)) return false;
    await migrateQueue(this.pool);
    return true;
  }

  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }
}
