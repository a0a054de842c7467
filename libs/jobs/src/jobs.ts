// The queue as everyone else sees it. It is a disposable cache of work that the log implies: whatever it loses, the sweeper orders again.
import { CATALOGUE, JOB_NAMES, type JobName, type JobPayloads, type JobTerms } from './catalogue.js';
import { countJobs, type JobCount } from './gauge.js';
import { openPlace, type WhereQueueLies } from './place/open-place.js';
import type { PlacedQueue, QueuePlace } from './place/queue-place.js';
import { QuietLog, type Trouble } from './quiet-log.js';

export interface JobsOptions extends WhereQueueLies {
  onTrouble: (trouble: Trouble) => void;
}

export class Jobs {
  private readonly queues: { [Name in JobName]: PlacedQueue };

  private constructor(
    /** The runner needs it, nobody else does. */
    readonly place: QueuePlace,
    readonly quietLog: QuietLog,
  ) {
    this.queues = Object.fromEntries(JOB_NAMES.map((name) => [name, place.openQueue(name)])) as Jobs['queues'];
  }

  /** Connects, and prepares what is missing. @throws OperatorFault when what the settings name cannot hold a queue */
  static async open({ onTrouble, ...where }: JobsOptions): Promise<Jobs> {
    const quietLog = new QuietLog(onTrouble);
    const jobs = new Jobs(await openPlace(where, quietLog), quietLog);
    // A queue looks for its tables once: if they were missing at that moment, they would be missed for ever.
    for (const name of JOB_NAMES) await jobs.queues[name].waitUntilReady();
    return jobs;
  }

  /** Orders a job. Ordering again what is still in the queue changes nothing. @throws QueueAway at once, when nobody can take the order */
  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    try {
      await this.add(name, payload);
    } catch (error) {
      if (!(await this.place.recover(error))) throw error;
      await this.add(name, payload);
    }
  }

  /** How many jobs wait, run and pause between tries, by name. */
  async counts(): Promise<JobCount[]> {
    return Promise.all(JOB_NAMES.map((name) => countJobs(name, this.queues[name])));
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
    await this.place.close();
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
}
