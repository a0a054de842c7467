// Whether what is stored is still what was written. Each look takes the streams that changed last and some from anywhere, others each time.
import { BrokenHistory, verifyChain, type EventStore } from '#event-store';
import type { InstitutionId } from '#kernel';

/** Of each kind: a look lasts for tenths of a second, however long the log is. */
const LATELY = 50;
const ANYWHERE = 50;

/** What of a store the doctor reads. */
export type HistoryStore = Pick<EventStore, 'readStream' | 'latest' | 'someStreams'>;

export interface HistoriesFact {
  looked: number;
  /** The streams that do not verify. */
  broken: string[];
}

/**
 * @param seed another one takes other streams
 * @param institution whose streams; absent: everybody's
 */
export async function lookAtHistories(
  store: HistoryStore,
  seed: string,
  institution?: InstitutionId,
): Promise<HistoriesFact> {
  const lately = await store.latest(LATELY, institution);
  const anywhere = await store.someStreams(ANYWHERE, seed, institution);
  const streams = [...new Set([...lately.map(({ event }) => event.stream), ...anywhere])].sort();
  const broken: string[] = [];
  for (const stream of streams) if (!(await holds(store, stream))) broken.push(stream);
  return { looked: streams.length, broken };
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
