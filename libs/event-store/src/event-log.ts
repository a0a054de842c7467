// PLACEHOLDER OF THE SIGNATURES – the owner of libs/event-store replaces this file's body.
import type { Clock, Ids } from '#kernel';
import type { Circumstances, ExpectedVersion, Occurrence, Position, RecordedEvent } from './event.js';
import type { Appended, EventStore, ReadStreamOptions } from './event-store.js';
import type { Sealer } from './sealer.js';

/** The log as the rest of the house uses it: seals, canonicalises, chains and appends; reads, verifies and opens. */
export declare class EventLog {
  constructor(store: EventStore, sealer: Sealer, clock: Clock, ids: Ids, origin: string);
  readonly store: EventStore;
  append(stream: string, expected: ExpectedVersion, occurrences: Occurrence[], circumstances: Circumstances): Promise<Appended>;
  /** @param options.personal open the sealed fields (default false: deciders need none). */
  read(stream: string, options?: ReadStreamOptions & { personal?: boolean }): Promise<RecordedEvent[]>;
  readAll(after: Position | null, limit: number, options?: { personal?: boolean }): Promise<RecordedEvent[]>;
}
