// The right to do what only one process does at a time: taken when it is free or run out, kept while it is used, given back at the end. The
// time is the database's. Each taking has a higher token, so that whoever slept past its time learns of it before it does anything more.
import type { Queryable } from './database.js';

/** Somebody else holds what was ours. What was done under the old token has been refused or must be harmless. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

// The time is told again after waiting for the row: whoever held it may have kept it meanwhile.
const TAKE = `
  insert into operation.leases as known (name, holder, token, leased_until)
  values ($1, $2, 1, clock_timestamp() + $3 * interval '1 ms')
  on conflict (name) do update
    set holder = excluded.holder, token = known.token + 1, leased_until = clock_timestamp() + $3 * interval '1 ms'
    where known.leased_until < clock_timestamp()
  returning token::text`;

const KEEP = `
  update operation.leases set leased_until = clock_timestamp() + $3 * interval '1 ms' where name = $1 and token = $2`;

const GIVE_BACK = `
  update operation.leases set holder = null, leased_until = '-infinity' where name = $1 and token = $2`;

export class Lease {
  private token: string | null = null;
  /** By the steady clock of this process, which runs on while it is stopped: until here nobody else can hold it, with time to spare. */
  private sureUntilMs = 0;

  /**
   * @param holder whom doctor names; the right itself rests on the token alone
   * @param leaseMs how long it holds without being kept
   */
  constructor(
    private readonly on: Queryable,
    private readonly name: string,
    private readonly holder: string,
    private readonly leaseMs: number,
  ) {}

  /** Takes it when it is free or run out, keeps it when it is ours. @returns whether it is ours now @throws LeaseLost */
  async take(): Promise<boolean> {
    if (this.token !== null) {
      await this.keep();
      return true;
    }
    const askedMs = performance.now();
    const { rows } = await this.on.query<{ token: string }>(TAKE, [this.name, this.holder, this.leaseMs]);
    this.token = rows[0]?.token ?? null;
    this.sureFrom(askedMs);
    return this.token !== null;
  }

  /** To be called before each step under the lease: it costs a statement only when a third of the time is over. @throws LeaseLost */
  async keep(): Promise<void> {
    if (this.token !== null && performance.now() < this.sureUntilMs) return;
    const askedMs = performance.now();
    const { rowCount } = await this.on.query(KEEP, [this.name, this.token, this.leaseMs]);
    if (rowCount !== 1) {
      this.token = null;
      throw new LeaseLost(`${this.name} is somebody else's now`);
    }
    this.sureFrom(askedMs);
  }

  /** Lets the next one take it without waiting. Harmless where it is not ours. */
  async giveBack(): Promise<void> {
    const { token } = this;
    this.token = null;
    if (token !== null) await this.on.query(GIVE_BACK, [this.name, token]);
  }

  private sureFrom(askedMs: number): void {
    this.sureUntilMs = askedMs + this.leaseMs / 3;
  }
}
