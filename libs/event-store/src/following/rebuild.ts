// Folds a projection again from the first event, beside the live tables, and swaps when the new ones have caught up. Readers notice nothing.
import { randomBytes } from 'node:crypto';
import type { Database, Queryable } from '#database';
import type { Position } from '../event.js';
import type { EventLog } from '../event-log.js';
import { applyTo, enter, followWithTables, StandsStill } from './follow.js';
import { Line, type LineState } from './line.js';
import type { Projection } from './projection.js';
import { createTables, dropTables, lockTables, swapTables } from './tables.js';

export interface RebuildOptions {
  /** Events folded so far. */
  onProgress?: (events: number) => void;
  pageSize?: number;
  /** Gives up after the page under way; the live tables stay. */
  signal?: AbortSignal;
}

/** Somebody else is rebuilding this projection now. */
export class RebuiltElsewhere extends Error {
  override readonly name = 'RebuiltElsewhere';
}

// As in followers.ts: each page holds the fence for as long as it takes.
const PAGE_SIZE = 200;
// Long enough for any page: a rebuild has nobody to renew for it.
const LEASE_MS = 60_000;

/**
 * @param projection one that has a live line: {@link prepareProjections} has seen it
 * @returns how many events were folded
 * @throws StandsStill when an event cannot be applied (the live tables stay) · RebuiltElsewhere
 */
export async function rebuild(
  log: EventLog,
  database: Database,
  projection: Projection,
  options: RebuildOptions = {},
): Promise<number> {
  const line = new Line(projection.name, 'next', randomBytes(8).toString('hex'), LEASE_MS);
  const claimed = await beginBeside(database, projection, line);
  try {
    return await foldAndSwap(log, database, projection, { line, claimed, options });
  } catch (error) {
    await abandon(database, projection.name, claimed.token).catch(() => undefined);
    throw error;
  }
}

interface Under {
  line: Line;
  claimed: LineState;
  options: RebuildOptions;
}

async function foldAndSwap(log: EventLog, database: Database, projection: Projection, under: Under): Promise<number> {
  const { line, claimed, options } = under;
  const size = options.pageSize ?? PAGE_SIZE;
  const follow = followWithTables(log, database, projection, 'next');
  let position: Position | null = null;
  let folded = 0;
  for (let isFull = true; isFull;) {
    options.signal?.throwIfAborted();
    const events = await log.readAll(position, size);
    if (events.length > 0) await follow(events, line, claimed.token);
    folded += events.length;
    position = events.at(-1)?.position ?? position;
    options.onProgress?.(folded);
    isFull = events.length === size;
  }
  options.signal?.throwIfAborted();
  folded += await swap(log, database, projection, { position, token: claimed.token, size });
  options.onProgress?.(folded);
  return folded;
}

async function beginBeside(database: Database, projection: Projection, line: Line): Promise<LineState> {
  return database.transaction(async (tx) => {
    await lockTables(tx);
    await tx.query(
      `insert into operation.followers (name, slot, kind, version) values ($1, 'next', 'projection', $2) on conflict do nothing`,
      [projection.name, projection.version],
    );
    const claimed = await line.claim(tx);
    if (!claimed) throw new RebuiltElsewhere(`${projection.name} is being rebuilt by another process`);
    // What a rebuild that died has left.
    await dropTables(tx, 'views_next', await tablesOf(tx, projection.name, 'next'));
    const tables = await createTables(tx, projection, 'views_next');
    await tx.query(
      `update operation.followers set version = $2, position = null, tables = $3 where name = $1 and slot = 'next'`,
      [projection.name, projection.version, tables],
    );
    return claimed;
  });
}

interface Swap {
  position: Position | null;
  token: string;
  size: number;
}

// The live line is locked, so it stands while the last events that it has seen are folded into the new tables too.
async function swap(
  log: EventLog,
  database: Database,
  projection: Projection,
  { position, token, size }: Swap,
): Promise<number> {
  let folded = 0;
  await database.transaction(async (tx) => {
    await lockTables(tx);
    const live = await lockedLine(tx, projection.name, 'live');
    const next = await lockedLine(tx, projection.name, 'next');
    if (next?.token !== token || !live) throw new RebuiltElsewhere(`${projection.name} was rebuilt by another process`);
    await enter(tx, 'next');
    let reached = position;
    while (live.position !== null && (reached === null || log.store.compare(reached, live.position) < 0)) {
      const events = await log.readAll(reached, size);
      for (const event of events) await foldLast(log, projection, tx, event);
      folded += events.length;
      reached = events.at(-1)?.position ?? live.position;
    }
    await swapTables(tx, live.tables, next.tables);
    // The higher token makes whoever follows begin from here. They keep their lease, for they learn of it only with the next event; of
    // another version they could never follow again, so it is given to those who can.
    await tx.query(
      `update operation.followers
       set version = $2, position = $3, tables = $4, token = token + 1,
         holder = case when version = $2 then holder end,
         leased_until = case when version = $2 then leased_until else '-infinity' end,
         failure = null, failed_event = null, attempts = 0, retry_at = null
       where name = $1 and slot = 'live'`,
      [projection.name, projection.version, reached, next.tables],
    );
    await tx.query(`delete from operation.followers where name = $1 and slot = 'next'`, [projection.name]);
  });
  return folded;
}

async function foldLast(
  log: EventLog,
  projection: Projection,
  tx: Queryable,
  event: Parameters<typeof applyTo>[3],
): Promise<void> {
  if (!projection.handles.includes(event.type)) return;
  await applyTo(log, projection, tx, event).catch((cause: unknown) => {
    throw new StandsStill(event, cause);
  });
}

interface LockedLine {
  token: string;
  position: Position | null;
  tables: string[];
}

async function lockedLine(tx: Queryable, name: string, slot: 'live' | 'next'): Promise<LockedLine | undefined> {
  const { rows } = await tx.query<LockedLine>(
    `select token::text, position, tables from operation.followers where name = $1 and slot = $2 for update`,
    [name, slot],
  );
  return rows[0];
}

async function tablesOf(on: Queryable, name: string, slot: 'live' | 'next'): Promise<string[]> {
  const { rows } = await on.query<{ tables: string[] }>(
    'select tables from operation.followers where name = $1 and slot = $2',
    [name, slot],
  );
  return rows[0]?.tables ?? [];
}

async function abandon(database: Database, name: string, token: string): Promise<void> {
  await database.transaction(async (tx) => {
    await lockTables(tx);
    const next = await lockedLine(tx, name, 'next');
    if (next?.token !== token) return;
    await dropTables(tx, 'views_next', next.tables);
    await tx.query(`delete from operation.followers where name = $1 and slot = 'next'`, [name]);
  });
}
