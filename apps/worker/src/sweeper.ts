// Compares what was asked with what was answered, and orders again whatever a lost queue forgot.
import type { Jobs } from '#jobs';
import type { Clock } from '#kernel';
import { JOB_OF } from './reactions/run-check-when-check-is-requested.js';
import type { OpenCheck } from '#cases';

export interface SweeperOptions {
  everyMs?: number;
  onTrouble: (error: unknown) => void;
}

export class Sweeper {
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;

  constructor(
    private readonly openChecks: () => Promise<OpenCheck[]>,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
    private readonly clock: Clock,
    private readonly options: SweeperOptions,
  ) {}

  /** Sweeps now and then every few seconds. */
  start(): void {
    this.timer = setInterval(() => this.sweepInTurn(), this.options.everyMs ?? 5_000);
    this.sweepInTurn();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.sweeping;
  }

  /** Orders every open check whose time has come. What still lies in the queue is not doubled: an order's id is its job's id. */
  async sweep(): Promise<void> {
    const now = this.clock.now().toISOString();
    for (const { institution, caseId, checkId, check, retryAt } of await this.openChecks()) {
      if (retryAt !== null && retryAt > now) continue;
      await this.jobs.enqueue(JOB_OF[check], { institution, caseId, checkId });
    }
  }

  private sweepInTurn(): void {
    this.sweeping ??= this.sweep()
      .catch((error: unknown) => this.options.onTrouble(error))
      .finally(() => (this.sweeping = null));
  }
}
