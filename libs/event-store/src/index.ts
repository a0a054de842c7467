export type { Circumstances, Evidence, ExpectedVersion, Occurrence, Personal, Position, Purpose, RecordedEvent, StoredEvent } from './event.js';
export { OutcomeUnknown, StreamConflict, type Appended, type AppendRequest, type EventStore, type ReadStreamOptions, type StoredAt } from './event-store.js';
export { EventLog } from './event-log.js';
export type { Sealed, Sealer } from './sealer.js';
