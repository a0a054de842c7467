// One step of a follower: a page of events, done and written down.
import { unavailable, type Database, type Queryable } from '#database';
import type { RecordedEvent } from '../event.js';
import type { EventLog } from '../event-log.js';
import { failureOf, type Line, type Slot } from './line.js';
import type { Projection } from './projection.js';
import { SCHEMAS } from './tables.js';
import { present } from '../present.js';

/** An event that could not be done. The line has moved to just before it. */
export class StandsStill extends Error {
  override readonly name = 'StandsStill';
  constructor(
    readonly event: RecordedEvent,
    override readonly cause: unknown,
  ) {
    super(failureOf(cause));
  }
}

/** Does a page in order and moves the line behind what was done. @throws StandsStill · LeaseLost · errors of the connection */
export type Follow = (events: readonly RecordedEvent[], line: Line, token: string) => Promise<void>;

/** Rows and line change in one transaction per page, so every event counts exactly once. */
export function followWithTables(log: EventLog, database: Database, projection: Projection, slot: Slot): Follow {
  const singly = followSingly(log, database, projection, slot);
  return async (events, line, token) => {
    if (!projection.applyAll) return singly(events, line, token);
    const fold = new Attempt();
    try {
      const wanted = await fold.at(() => wantedBy(log, projection, events));
      await database.transaction(
        async (tx) => {
          // First, because it also locks the line: nobody else can be in the same place.
          await line.advance(tx, token, present(events.at(-1)).position);
          await fold.at(() => foldAll(projection, tx, wanted));
        },
        settingsOfPage(slot, line.leaseMs),
      );
    } catch (error) {
      // One by one they tell which of them cannot be applied.
      if (!fold.isRefused) throw error;
      await singly(events, line, token);
    }
  };
}

/** Event by event, so that the one that cannot be applied is known. */
function followSingly(log: EventLog, database: Database, projection: Projection, slot: Slot): Follow {
  const handled = new Set(projection.handles);
  return async function follow(events, line, token): Promise<void> {
    const wanted = events.filter(({ type }) => handled.has(type));
    const end = present(events.at(-1)).position;
    let failed: { event: RecordedEvent; cause: unknown } | null = null;
    try {
      await database.transaction(
        async (tx) => {
          await line.advance(tx, token, end);
          for (const event of wanted) {
            await applyTo(log, projection, tx, event).catch((cause: unknown) => {
              failed = { event, cause };
              throw cause;
            });
          }
        },
        settingsOfPage(slot, line.leaseMs),
      );
    } catch (error) {
      const { event, cause } = (failed ?? {}) as { event?: RecordedEvent; cause?: unknown };
      if (!event || isOfConnection(cause)) throw error;
      const before = events.slice(0, events.indexOf(event));
      if (before.length > 0) await follow(before, line, token);
      throw new StandsStill(event, cause);
    }
  };
}

/** Applies one event to the tables that `tx` stands in. */
export async function applyTo(
  log: EventLog,
  projection: Projection,
  tx: Queryable,
  event: RecordedEvent,
): Promise<void> {
  await projection.apply(tx, projection.personal ? await log.open(event) : event);
}

/** What a projection handles of a page, its sealed fields opened where it asks for them. */
export async function wantedBy(
  log: EventLog,
  { handles, personal }: Pick<Projection, 'handles' | 'personal'>,
  events: readonly RecordedEvent[],
): Promise<RecordedEvent[]> {
  const wanted = events.filter(({ type }) => handles.includes(type));
  return personal ? Promise.all(wanted.map((event) => log.open(event))) : wanted;
}

/** Folds what {@link wantedBy} gave, at once where the projection can. */
export async function foldAll(projection: Projection, tx: Queryable, wanted: readonly RecordedEvent[]): Promise<void> {
  if (wanted.length === 0) return;
  if (projection.applyAll) return projection.applyAll(tx, wanted);
  for (const event of wanted) await projection.apply(tx, event);
}

/** Remembers whether what is done before a commit was refused for its own sake: then nothing was committed, and no connection broke. */
export class Attempt {
  isRefused = false;

  async at<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      this.isRefused = !isOfConnection(cause);
      throw cause;
    }
  }
}

/**
 * What holds within the transaction of a page. Whoever falls asleep in the middle of one holds its lines, and the fence for all readers: the
 * server ends that when the lease is over, for until then nobody else can take them.
 */
export function settingsOfPage(slot: Slot, leaseMs: number): string {
  return `${settingsIn(slot)}; set local idle_in_transaction_session_timeout = ${leaseMs}`;
}

// Lets a transaction find the projection's tables. Losing its commit in a crash is harmless: line and rows are lost together.
function settingsIn(slot: Slot): string {
  return `set local synchronous_commit = off; set local search_path = ${SCHEMAS[slot]}, public`;
}

/** The same for a transaction that has begun already. */
export async function enter(tx: Queryable, slot: Slot): Promise<void> {
  await tx.query(settingsIn(slot));
}

// Two transactions met; one of them begins again.
const MET = /^(40001|40P01)$/;

/** Nothing is wrong with the event: the store, the queue or the database was away, full or busy, and the same page again will do. */
export function isOfConnection(error: unknown): boolean {
  const { code } = error as { code?: string };
  return unavailable(error) !== null || (code !== undefined && MET.test(code));
}
