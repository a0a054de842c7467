// Once a day what nobody needs any more is thrown away, by one process at a time. Done twice it does no harm: it goes by age alone.
import { Idempotency } from '#commands';
import type { Database, Lease } from '#database';
import { CodeAttempts, Sessions, SignInAttempts } from '#identity';
import type { Clock } from '#kernel';
import { SystemSealer, type VaultKey } from '#vault';

/** What is done, by the name under which the log tells of it; answers how many rows went. */
export type Chores = { readonly [name: string]: () => Promise<number> };

export interface UpkeepOptions {
  /** How often the clock is looked at; the lease must hold for longer. */
  lookEveryMs?: number;
  onDone: (chore: string, rows: number) => void;
  onTrouble: (chore: string, error: unknown) => void;
}

export const LOOK_EVERY_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Every table that only ever grows by itself. */
export function chores(database: Database, vaultKey: VaultKey, clock: Clock): Chores {
  const answers = new Idempotency(database, new SystemSealer(vaultKey, 'idempotency'), clock);
  const sessions = new Sessions(database, clock);
  // Whom a line counts is not asked here, so the pepper that hides it is not needed.
  const attempts = new SignInAttempts(database, clock, new Uint8Array());
  const codes = new CodeAttempts(database, clock);
  return {
    'kept answers': () => answers.forgetOld(),
    sessions: () => sessions.forgetOld(),
    'sign-in attempts': () => attempts.forgetOld(),
    'code attempts': () => codes.forgetOld(),
  };
}

export class Upkeep {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private readonly doneAt = new Map<string, number>();

  /** @param clock the house's: ages are measured by it, so its day is the day */
  constructor(
    private readonly chores: Chores,
    private readonly clock: Clock,
    private readonly lease: Pick<Lease, 'take' | 'giveBack'>,
    private readonly options: UpkeepOptions,
  ) {}

  /** Does everything now, and each thing again when a day has passed since it last succeeded. */
  start(): void {
    this.timer = setInterval(() => this.workInTurn(), this.options.lookEveryMs ?? LOOK_EVERY_MS);
    this.workInTurn();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.working;
    await this.lease.giveBack();
  }

  /** Does what is due, as long as nobody else does. One chore's failure is told, tried again at the next look, and holds up no other. */
  async work(): Promise<void> {
    if (!(await this.isOurs())) return;
    for (const [name, chore] of Object.entries(this.chores)) {
      const nowMs = this.clock.now().getTime();
      if (nowMs - (this.doneAt.get(name) ?? -Infinity) < DAY_MS) continue;
      try {
        this.options.onDone(name, await chore());
        this.doneAt.set(name, nowMs);
      } catch (error) {
        this.options.onTrouble(name, error);
      }
    }
  }

  private async isOurs(): Promise<boolean> {
    try {
      return await this.lease.take();
    } catch (error) {
      this.options.onTrouble('lease', error);
      return false;
    }
  }

  private workInTurn(): void {
    this.working ??= this.work().finally(() => (this.working = null));
  }
}
