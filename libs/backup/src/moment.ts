// One moment of a house at work. No lock on the way of any write, and one of milliseconds on erasures:
//   rows that speak of events are seen, then the log's end is fixed, then rows that events speak of and the keys are seen.
// So every event has its documents, lists and keys beside it, and no answer, draft or line speaks of an event that is not there. Erasures wait until
// all three are seen: whoever's key or rows are gone by then is erased in the log before its end.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Queryable } from '#database';
import type { EventStore, Position } from '#event-store';
import { OperatorFault } from '#kernel';
import { holdErasures } from '#vault';

export interface Source {
  /** The main database, as its owner; with two connections and without a limit on idle transactions. */
  main: Database;
  /** The keys' database, likewise. */
  keys: Database;
  store: EventStore;
}

export interface Moment {
  /** Of the log; null: it is empty. */
  end: Position | null;
  /** As it was before the end was fixed. */
  before: Queryable;
  /** As it was after. */
  after: Queryable;
  keys: Queryable;
}

const SNAPSHOT = 'set transaction isolation level repeatable read, read only';
const PATIENCE_MS = 30_000;

/** Works on one moment; what happens meanwhile is not seen, and waits for nothing. */
export async function atOneMoment<Result>(
  { main, keys, store }: Source,
  work: (moment: Moment) => Promise<Result>,
): Promise<Result> {
  const release = await holdErasures(keys);
  try {
    return await seen(main, async (before) => {
      const end = await settledEnd(store);
      return seen(main, (after) =>
        seen(keys, async (ofKeys) => {
          await release();
          return work({ end, before, after, keys: ofKeys });
        }),
      );
    });
  } finally {
    await release();
  }
}

// The first statement fixes what the whole transaction sees.
function seen<Result>(database: Database, work: (tx: Queryable) => Promise<Result>): Promise<Result> {
  return database.transaction(async (tx) => {
    await tx.query('select pg_current_snapshot()');
    return work(tx);
  }, SNAPSHOT);
}

/**
 * The end of the log, behind everything that was acknowledged before this was asked: readers may not see that at once.
 * @throws OperatorFault when somebody's transaction keeps readers from the end for too long
 */
export async function settledEnd(store: EventStore, patienceMs = PATIENCE_MS): Promise<Position | null> {
  const [latest] = await store.latest(1);
  if (!latest) return store.end();
  const until = performance.now() + patienceMs;
  for (;;) {
    const end = await store.end();
    if (end !== null && store.compare(end, latest.position) >= 0) return end;
    if (performance.now() > until) {
      throw new OperatorFault(
        'backup.log_held',
        'A transaction keeps the end of the log from being read: sekisho doctor names it; end it and try again.',
      );
    }
    await pause(20);
  }
}
