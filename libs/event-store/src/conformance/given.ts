// What the parts of the suite share.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RandomIds } from '#kernel';
import type { AnyOccurrence, Position } from '../event.js';
import { EventLog } from '../event-log.js';
import type { AppendRequest, EventStore } from '../event-store.js';
import { present } from '../present.js';
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
  /**
   * A handle whose appends stay between their beginning and their commit for as long as they are told; absent where a server cannot be made
   * to. Closed by the suite.
   */
  pausing?(pauseMs: () => number): Promise<EventStore>;
  close(): Promise<void>;
}

export interface Given {
  log(): EventLog;
  store(): EventStore;
  another(): Promise<EventLog>;
  deaf(): Promise<EventStore>;
  pausing(pauseMs: () => number): Promise<EventStore>;
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

/** The first events of a stream as some log would write them, caught before they reach a store. */
export async function caught(store: EventStore, said: AnyOccurrence[], stream = fresh()): Promise<AppendRequest> {
  const requests: AppendRequest[] = [];
  const append = (request: AppendRequest) => {
    requests.push(request);
    return Promise.resolve({ position: '', version: 0 });
  };
  const net: EventStore = Object.assign(Object.create(store) as EventStore, { append });
  await logOn(net).append(stream, 'none', said, circumstances);
  const { events } = present(requests[0]);
  return { stream, events };
}
