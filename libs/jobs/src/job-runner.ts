// Runs jobs: one BullMQ worker for each name of the catalogue, with its terms.
import { Refusal, type Clock } from '#kernel';
import { CATALOGUE, pauseAfterMs, type JobName, type JobPayloads } from './catalogue.js';
import { refuseWrongHandlers, type JobHandler } from './job-handler.js';
import type { Jobs } from './jobs.js';
import type { PlacedWorker } from './place/queue-place.js';
import { after, JobTimeout, withinTime } from './within-time.js';

/** A worker that dies without a word is noticed after this long, and its jobs begin again. */
const LOCK_MS = 10_000;

/** Any handler; the name of a job decides which payload it is given. */
export type AnyJobHandler = { [Name in JobName]: JobHandler<Name> }[JobName];

export class JobRunner {
  private workers: PlacedWorker[] = [];
  private readonly underWay = new Set<Promise<void>>();

  /**
   * @param lockMs how long a job stays with a worker that says nothing
   * @throws Error naming the line to write or remove, unless every job of the catalogue has exactly one handler
   */
  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: readonly AnyJobHandler[],
    private readonly clock: Clock,
    private readonly lockMs = LOCK_MS,
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
    const over = new AbortController();
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    // A queue that is away cannot be told what became of a job: then the work itself is all there is to wait for.
    const unheard = this.jobs.place.untilAway(over.signal).then(() => Promise.allSettled(this.underWay));
    await Promise.race([closing, unheard, after(patienceMs, over.signal)]);
    over.abort();
    this.workers = [];
  }

  private startWorker(handler: AnyJobHandler): PlacedWorker {
    const terms = CATALOGUE[handler.name];
    const work = (job: { data: unknown; attemptsMade: number }) =>
      this.noted(this.attempt(handler as JobHandler, job.data as JobPayloads[JobName], job.attemptsMade + 1));
    return this.jobs.place.openWorker(handler.name, work, {
      concurrency: terms.concurrency,
      lockDuration: this.lockMs,
      stalledInterval: this.lockMs / 2,
      runRetryDelay: 1_000,
      // Jobs announce themselves; this is for one whose announcement was lost with the queue.
      drainDelay: 1,
      settings: { backoffStrategy: (attempt = 1) => pauseAfterMs(terms, attempt) },
    });
  }

  private async noted(attempt: Promise<void>): Promise<void> {
    this.underWay.add(attempt);
    try {
      await attempt;
    } finally {
      this.underWay.delete(attempt);
    }
  }

  private async attempt(handler: JobHandler, payload: JobPayloads[JobName], attempt: number): Promise<void> {
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
