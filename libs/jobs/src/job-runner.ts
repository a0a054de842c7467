// Runs jobs: one BullMQ worker for each name of the catalogue, with its terms.
import { createPostgresBackend, withBackend } from 'bullmq';
import { Refusal, type Clock } from '#kernel';
import { CATALOGUE, pauseAfterMs, type CheckOrder, type JobName } from './catalogue.js';
import { refuseWrongHandlers, type JobHandler } from './job-handler.js';
import type { Jobs } from './jobs.js';
import { after, JobTimeout, withinTime } from './within-time.js';

const { Worker } = withBackend(createPostgresBackend);

/** A worker that dies without a word is noticed after this long, and its jobs begin again. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;

/** Any handler; the name of a job decides which payload it is given. */
export type AnyJobHandler = { [Name in JobName]: JobHandler<Name> }[JobName];

export class JobRunner {
  private workers: InstanceType<typeof Worker>[] = [];

  /** @throws Error naming the line to write or remove, unless every job of the catalogue has exactly one handler */
  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: readonly AnyJobHandler[],
    private readonly clock: Clock,
  ) {
    refuseWrongHandlers(handlers);
  }

  /** Begins to take jobs from the queue. */
  async start(): Promise<void> {
    this.workers = this.handlers.map((handler) => this.startWorker(handler));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no more jobs and waits until those under way are done, at most `patienceMs`; what is left begins again elsewhere. */
  async stop(patienceMs = 10_000): Promise<void> {
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    const impatience = new AbortController();
    await Promise.race([closing, after(patienceMs, impatience.signal)]);
    impatience.abort();
    this.workers = [];
  }

  private startWorker(handler: AnyJobHandler): InstanceType<typeof Worker> {
    const terms = CATALOGUE[handler.name];
    const worker = new Worker<unknown, unknown>(
      handler.name,
      (job) => this.attempt(handler as JobHandler, job.data as CheckOrder, job.attemptsMade + 1),
      {
        connection: this.jobs.pool,
        concurrency: terms.concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
        runRetryDelay: 1_000,
        // Jobs announce themselves; this is for one whose announcement was lost with the schema.
        drainDelay: 1,
        settings: { backoffStrategy: (attempt = 1) => pauseAfterMs(terms, attempt) },
      },
    );
    worker.on('error', (error: Error) => this.jobs.quietLog.note(`worker ${handler.name}`, withoutIds(error.message)));
    return worker;
  }

  private async attempt(handler: JobHandler, payload: CheckOrder, attempt: number): Promise<void> {
    const terms = CATALOGUE[handler.name];
    try {
      await withinTime(terms.timeoutMs, (signal) => handler.run(payload, signal));
    } catch (error) {
      const retryAt = new Date(this.clock.now().getTime() + pauseAfterMs(terms, attempt)).toISOString();
      const reason = reasonOf(error);
      this.jobs.quietLog.note(`job ${handler.name}`, reason);
      await handler
        .failed(payload, { attempt, retryAt, error })
        .catch((failure: unknown) =>
          this.jobs.quietLog.note(`job ${handler.name}, recording its failure`, reasonOf(failure)),
        );
      throw wordless(reason);
    }
  }
}

/** A word for the log and the queue that can hold nothing personal: never an error's own text. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (error instanceof JobTimeout) return 'job.timeout';
  return typeof error === 'object' && error !== null && 'name' in error ? `job.${String(error.name)}` : 'job.unknown';
}

// BullMQ stores an error's text and stack with the job.
function wordless(reason: string): Error {
  const error = new Error(reason);
  error.stack = reason;
  return error;
}

function withoutIds(message: string): string {
  return message.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…').replace(/…:\d+/g, '…');
}
