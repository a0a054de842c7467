import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#database';
import { PostgresEventStore, type StoredAt } from '#event-store';
import { PATIENCE_MS } from './patience.js';

/** Every event of a database's log; waits until readers may see the last, which another test's transaction can put off. */
export async function wholeLog(on: Database): Promise<StoredAt[]> {
  const store = new PostgresEventStore(on);
  const [last] = await store.latest(1);
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += 10) {
    const all = await store.readAll(null, 1_000_000);
    if (!last || all.some(({ position }) => position === last.position)) return all;
    await pause(10);
  }
  throw new Error('The last event never became readable');
}
