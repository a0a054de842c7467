// A follower's line in operation.followers: how far it has come, who may move it, and why it stands still.
import { LeaseLost, type Queryable } from '#database';
import type { Position } from '../event.js';

export type Slot = 'live' | 'next';

export interface LineState {
  token: string;
  position: Position | null;
  attempts: number;
  /** Milliseconds until the next try of what failed; 0 when it may go on. */
  retryInMs: number;
}

export class Line {
  constructor(
    readonly name: string,
    readonly slot: Slot,
    private readonly holder: string,
    readonly leaseMs: number,
  ) {}

  /**
   * Takes the lease when it is free, run out or ours already; each taking has a higher token.
   * @param version a line of another version is left to those who know it; absent: whatever it is
   */
  async claim(on: Queryable, version: number | null = null): Promise<LineState | null> {
    const { rows } = await on.query<LineState>(
      `update operation.followers
       set holder = $3, token = token + 1, leased_until = clock_timestamp() + $4 * interval '1 ms'
       where name = $1 and slot = $2 and version = coalesce($5, version) and (leased_until < clock_timestamp() or holder = $3)
       returning token::text, position, attempts,
         greatest(0, coalesce(extract(epoch from retry_at - clock_timestamp()) * 1000, 0))::float8 as "retryInMs"`,
      [this.name, this.slot, this.holder, this.leaseMs, version],
    );
    return rows[0] ?? null;
  }

  /** Moves the line within the caller's transaction and renews the lease. @throws LeaseLost */
  async advance(tx: Queryable, token: string, position: Position): Promise<void> {
    await advanceAll(tx, [{ line: this, token }], position);
  }

  /** Writes down why the line stands still and when it is tried again. @throws LeaseLost */
  async standStill(
    on: Queryable,
    token: string,
    why: { failure: string; eventId: string; retryInMs: number },
  ): Promise<void> {
    const { rowCount } = await on.query(
      `update operation.followers
       set failure = $4, failed_event = $5, attempts = attempts + 1, retry_at = clock_timestamp() + $6 * interval '1 ms',
         leased_until = clock_timestamp() + $7 * interval '1 ms'
       where name = $1 and slot = $2 and token = $3`,
      [this.name, this.slot, token, why.failure, why.eventId, why.retryInMs, this.leaseMs],
    );
    if (rowCount !== 1) throw new LeaseLost(`${this.name} is followed by somebody else`);
  }
}

/** A line and the right to move it. */
export interface Claim {
  line: Line;
  token: string;
}

// A line that is lost in a crash is followed again from where it was: its commit need not wait for the disk.
const ADVANCE = {
  name: 'followers.advance',
  text: `
    with quick as (select set_config('synchronous_commit', 'off', true))
    update operation.followers f
    set position = $4, leased_until = clock_timestamp() + $5 * interval '1 ms',
      failure = null, failed_event = null, attempts = 0, retry_at = null
    from quick, unnest($1::text[], $2::text[], $3::bigint[]) c (name, slot, token)
    where f.name = c.name and f.slot = c.slot and f.token = c.token`,
};

/** Moves several lines to the same place in one statement, and renews their leases. @throws LeaseLost when one of them is not ours; roll back */
export async function advanceAll(on: Queryable, claims: readonly Claim[], position: Position): Promise<void> {
  const { rowCount } = await on.query(ADVANCE, [
    claims.map(({ line }) => line.name),
    claims.map(({ line }) => line.slot),
    claims.map(({ token }) => token),
    position,
    claims[0]?.line.leaseMs ?? 0,
  ]);
  if (rowCount !== claims.length) {
    throw new LeaseLost(`${claims.map(({ line }) => line.name).join(', ')}: followed by somebody else`);
  }
}

/** Renews every lease of a holder, but not those whose batch is under way: these renew themselves. */
export async function renewLeases(on: Queryable, holder: string, leaseMs: number): Promise<void> {
  await on.query(
    `update operation.followers set leased_until = clock_timestamp() + $2 * interval '1 ms'
     where (name, slot) in (select name, slot from operation.followers where holder = $1 for update skip locked)`,
    [holder, leaseMs],
  );
}

/** Gives every lease of a holder back, so that the next one need not wait. */
export async function releaseLeases(on: Queryable, holder: string): Promise<void> {
  await on.query(`update operation.followers set holder = null, leased_until = '-infinity' where holder = $1`, [
    holder,
  ]);
}

/**
 * Why something failed, in words that hold no personal datum: a database error's message and detail repeat values, so only its code and the
 * names of what it hit are kept.
 */
export function failureOf(error: unknown): string {
  const { name, message, code, table, constraint, column } = error as Record<string, string | undefined>;
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) return `${name ?? 'Error'}: ${(message ?? '').slice(0, 200)}`;
  return ['PostgreSQL', code, table, constraint, column].filter((part) => part !== undefined).join(' ');
}
