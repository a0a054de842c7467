// One step of a follower: a page of events, done and written down.
import type { Database, Queryable } from '#database';
import type { Position, RecordedEvent } from '../event.js';
import type { EventLog } from '../event-log.js';
import { failureOf, type Line, type Slot } from './line.js';
import type { Projection, Subscription } from './projection.js';
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
  const handled = new Set(projection.handles);
  return async function follow(events, line, token): Promise<void> {
    const wanted = events.filter(({ type }) => handled.has(type));
    const end = present(events.at(-1)).position;
    let failed: { event: RecordedEvent; cause: unknown } | null = null;
    try {
      await database.transaction(async (tx) => {
        await enter(tx, slot);
        // First, because it also locks the line: nobody else can be in the same place.
        await line.advance(tx, token, end);
        for (const event of wanted) {
          await applyTo(log, projection, tx, event).catch((cause: unknown) => {
            failed = { event, cause };
            throw cause;
          });
        }
      });
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

/** Lets `tx` find the projection's tables. Losing its commit in a crash is harmless: line and rows are lost together. */
export async function enter(tx: Queryable, slot: Slot): Promise<void> {
  await tx.query(`set local synchronous_commit = off; set local search_path = ${SCHEMAS[slot]}, public`);
}

/** Every event at least once: the line moves after each one handled. */
export function followByHandling(log: EventLog, database: Database, subscription: Subscription): Follow {
  const handled = new Set(subscription.handles);
  return async (events, line, token) => {
    let done: Position | null = null;
    for (const event of events) {
      if (handled.has(event.type)) {
        try {
          await subscription.handle(subscription.personal ? await log.open(event) : event);
        } catch (cause) {
          if (done !== null) await line.advance(database, token, done);
          throw new StandsStill(event, cause);
        }
        await line.advance(database, token, event.position);
      }
      done = event.position;
    }
    if (done !== null) await line.advance(database, token, done);
  };
}

const OF_THE_CONNECTION = /^(08...|57P0.|40001|40P01|ECONN[A-Z]+|EPIPE|ETIMEDOUT)$/;

// Nothing is wrong with the event: the same page again will do.
function isOfConnection(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === undefined ? /^Connection terminated/.test(message ?? '') : OF_THE_CONNECTION.test(code);
}
