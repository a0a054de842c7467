// What the parts of the suite share.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RandomIds } from '#kernel';
import type { Position } from '../event.js';
import { EventLog } from '../event-log.js';
import type { EventStore } from '../event-store.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';

export interface StoreUnderTest {
  store: EventStore;
  /** Another process's handle on the same log; closed by the suite. */
  another(): Promise<EventStore>;
  /**
   * A handle whose next append is carried out, but whose answer never arrives: the connection is cut instead. Later ones work.
   * Closed by the suite.
   */
  deaf(): Promise<EventStore>;
  close(): Promise<void>;
}

export interface Given {
  log(): EventLog;
  store(): EventStore;
  another(): Promise<EventLog>;
  deaf(): Promise<EventStore>;
}

export const happened = { type: 'Happened', data: {} };
export const circumstances = exampleCircumstances();

/** A log with keys of its own on a store. */
export function logOn(store: EventStore): EventLog {
  return new EventLog(store, new MemorySealer(), new RandomIds(), 'conformance');
}

/** The name of a stream that nobody has used. */
export function fresh(): string {
  return `case-${randomBytes(8).toString('hex')}`;
}

/** Waits until a position can be read: another transaction somewhere on the same server may hold readers back for a while. */
export async function readable(store: EventStore, position: Position, timeoutMs = 10_000): Promise<void> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const end = await store.end();
    if (end !== null && store.compare(end, position) >= 0) return;
    if (performance.now() > until) throw new Error('An appended event never became readable');
    await pause(5);
  }
}
