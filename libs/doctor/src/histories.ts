// Whether what is stored is still what was written. Each look takes the streams that changed last and some from anywhere, others each time.
import type { Queryable } from '#database';
import { BrokenHistory, verifyChain, type EventStore } from '#event-store';

/** Of each kind: a look lasts for tenths of a second, however long the log is. */
const LATELY = 50;
const ANYWHERE = 50;

export interface HistoriesFact {
  looked: number;
  /** The streams that do not verify. */
  broken: string[];
}

/** @param seed another one takes other streams */
export async function lookAtHistories(
  on: Queryable,
  store: Pick<EventStore, 'readStream'>,
  seed: string,
): Promise<HistoriesFact> {
  const { rows } = await on.query<{ stream: string }>(
    `(select stream from log.streams order by at desc limit $1)
     union (select stream from log.streams order by md5(stream || $2) limit $3) order by stream`,
    [LATELY, seed, ANYWHERE],
  );
  const broken: string[] = [];
  for (const { stream } of rows) if (!(await holds(store, stream))) broken.push(stream);
  return { looked: rows.length, broken };
}

async function holds(store: Pick<EventStore, 'readStream'>, stream: string): Promise<boolean> {
  try {
    const stored = await store.readStream(stream);
    // A stream that is told of has events.
    return stored.length > 0 && verifyChain(stored.map(({ event }) => event)).firstBreak === null;
  } catch (error) {
    if (error instanceof BrokenHistory) return false;
    throw error;
  }
}
