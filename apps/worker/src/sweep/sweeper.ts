// Compares what was asked with what was answered, and orders again whatever a lost queue forgot. One process at a time does: several would do no
// harm, but the same work several times.
import type { DueChecks, OpenCheck, OpenRescreening } from '#cases';
import type { Lease } from '#database';
import type { Jobs } from '#jobs';
import type { Clock, Instant } from '#kernel';
import { JOB_OF } from '../reactions/run-check-when-check-is-requested.js';

export interface SweeperOptions {
  /** The lease must hold for longer. */
  everyMs: number;
  /** Checks looked at with one query. */
  pageSize?: number;
  onTrouble: (error: unknown) => void;
}

export interface SweeperClocks {
  /** The house's: it set the times at which checks may be tried again. */
  house: Clock;
  /** The real one: while the house's stands still, what was asked must grow old nevertheless. */
  real: Clock;
}

/** What was asked and is not answered, and what was due and is not done. */
export interface Due {
  checks(due: DueChecks): Promise<OpenCheck[]>;
  rescreenings(due: Pick<DueChecks, 'dueAt' | 'askedBefore'>): Promise<OpenRescreening[]>;
  /** Carries higher what was due by then; `keep` before each, so that nobody does it whose lease is gone. */
  climb(dueAt: Instant, keep: () => Promise<unknown>): Promise<void>;
}

export class Sweeper {
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private isStopped = false;
  private readonly everyMs: number;
  private readonly pageSize: number;

  constructor(
    private readonly due: Due,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
    private readonly lease: Pick<Lease, 'take' | 'keep' | 'giveBack'>,
    private readonly clocks: SweeperClocks,
    private readonly options: SweeperOptions,
  ) {
    this.everyMs = options.everyMs;
    this.pageSize = options.pageSize ?? 500;
  }

  /** Sweeps now and then every few seconds. */
  start(): void {
    this.timer = setInterval(() => this.sweepInTurn(), this.everyMs);
    this.sweepInTurn();
  }

  /** Ends after the page under way and gives the lease back. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.sweeping;
    await this.lease.giveBack();
  }

  /**
   * Orders every open check and search whose time has come, page by page to the last, so that no backlog hides what lies behind it. What still lies in the
   * queue is not doubled: an order's id is its job's id. Does nothing while somebody else sweeps.
   * @throws LeaseLost when somebody else has begun to: what was ordered before that they need not order
   */
  async sweep(): Promise<void> {
    if (!(await this.lease.take())) return;
    const dueAt = this.clocks.house.now().toISOString();
    const askedBefore = new Date(this.clocks.real.now().getTime() - this.everyMs).toISOString();
    let after: OpenCheck | undefined;
    do {
      const page = await this.due.checks({ dueAt, askedBefore, after, limit: this.pageSize });
      for (const { institution, caseId, checkId, check } of page) {
        await this.lease.keep();
        await this.jobs.enqueue(JOB_OF[check], { institution, caseId, checkId });
      }
      after = page.length === this.pageSize ? page.at(-1) : undefined;
    } while (after && !this.isStopped);
    for (const { institution, rescreeningId } of await this.due.rescreenings({ dueAt, askedBefore })) {
      await this.lease.keep();
      await this.jobs.enqueue('rescreen-clearances', { institution, rescreeningId });
    }
    await this.due.climb(dueAt, () => this.lease.keep());
  }

  private sweepInTurn(): void {
    this.sweeping ??= this.sweep()
      .catch((error: unknown) => this.options.onTrouble(error))
      .finally(() => (this.sweeping = null));
  }
}
