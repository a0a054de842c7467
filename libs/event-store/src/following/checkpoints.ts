// How far the read models are: reads that must see a write wait here, and `doctor` looks here.
import type { Queryable } from '#database';
import type { Position } from '../event.js';
import type { EventStore } from '../event-store.js';

/** Between two looks; whoever has waited for long looks less often, and is late by a fifth of the wait at most. */
const LOOK_EVERY_MS = { least: 8, most: 100, share: 0.2 };
const BEHIND_MAX = 1000;

interface Standing {
  name: string;
  position: Position | null;
  failure: string | null;
}

export interface FollowerStatus {
  name: string;
  /** 'next' is a rebuild under way. */
  slot: 'live' | 'next';
  kind: 'projection' | 'reaction';
  version: number;
  /** Events not yet followed; counted to 1,000. */
  behind: number;
  /** Why it stands still; null when it does not. */
  failure: string | null;
  failedEvent: string | null;
  attempts: number;
  retryAt: Date | null;
  /** Some process holds the lease. */
  isFollowed: boolean;
  /** Events it gave up on. */
  parked: number;
}

const STANDINGS = {
  name: 'followers.standings',
  text: `select name, position, failure from operation.followers where slot = 'live' and kind = 'projection'`,
};

export class Checkpoints {
  private looking: { at: number; standings: Promise<Standing[]> } | null = null;
  /** Lines only ever move on: what had come far enough at the last look still has. */
  private seen: Standing[] = [];

  /** @param on any connection; operation.followers holds nothing of an institution */
  constructor(
    private readonly on: Queryable,
    private readonly store: EventStore,
  ) {}

  /**
   * Waits until projections have followed a position.
   * @param projections names; absent: all there are
   * @returns false when the time is over first, or one of them stands still
   * @throws MalformedPosition when it is no position
   */
  async waitFor(position: Position, projections?: readonly string[], timeoutMs = 5_000): Promise<boolean> {
    this.store.compare(position, position);
    const since = performance.now();
    const until = since + timeoutMs;
    const { seen } = this;
    for (let standings = seen; ; standings = await this.standings(performance.now() - since)) {
      const wanted = projections ? standings.filter(({ name }) => projections.includes(name)) : standings;
      const late = wanted.filter((each) => each.position === null || this.store.compare(each.position, position) < 0);
      const isComplete = wanted.length >= (projections?.length ?? 1);
      if (isComplete && late.length === 0) return true;
      if (standings === seen) continue;
      if (late.some(({ failure }) => failure !== null) || performance.now() >= until) return false;
    }
  }

  /** Every follower, for `doctor` and the system's page. */
  async status(): Promise<FollowerStatus[]> {
    const { rows } = await this.on.query<FollowerStatus & { position: Position | null }>(
      `select name, slot, kind, version, position, failure, failed_event as "failedEvent", attempts, retry_at as "retryAt",
         leased_until > now() as "isFollowed", (select count(*)::int from operation.parked p where p.name = f.name) as parked
       from operation.followers f order by kind, name, slot`,
    );
    const behind = new Map<Position | null, number>();
    for (const { position } of rows) {
      if (!behind.has(position)) behind.set(position, (await this.store.readAll(position, BEHIND_MAX)).length);
    }
    return rows.map(({ position, ...status }) => ({ ...status, behind: behind.get(position) ?? 0 }));
  }

  // Everyone who waits shares one look, a few milliseconds apart; who has waited the least says when the next is.
  private standings(waitedMs: number): Promise<Standing[]> {
    const { least, most, share } = LOOK_EVERY_MS;
    const inMs = Math.min(most, Math.max(least, waitedMs * share));
    if (this.looking && this.looking.at <= performance.now() + inMs) return this.looking.standings;
    const looking = { at: performance.now() + inMs, standings: this.look(inMs) };
    const forget = () => {
      if (this.looking === looking) this.looking = null;
    };
    looking.standings.then(forget, forget);
    this.looking = looking;
    return looking.standings;
  }

  private async look(inMs: number): Promise<Standing[]> {
    await new Promise((resolve) => setTimeout(resolve, inMs));
    const { rows } = await this.on.query<Standing>(STANDINGS);
    this.seen = rows;
    return rows;
  }
}
