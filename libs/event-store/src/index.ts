export type {
  AnyOccurrence,
  Circumstances,
  Evidence,
  ExpectedVersion,
  Occurrence,
  Personal,
  Position,
  Purpose,
  RecordedEvent,
  StoredEvent,
} from './event.js';
export {
  ForeignStream,
  MalformedPosition,
  OutcomeUnknown,
  StreamConflict,
  type Appended,
  type AppendRequest,
  type EventStore,
  type ReadStreamOptions,
  type StoredAt,
} from './event-store.js';
export { leafOf, parseEnvelope, type Envelope, type Head, type SealedReference } from './envelope.js';
export { verifyChain, type Break, type ChainReport, type Fault } from './chain.js';
export { BrokenHistory, EventLog, type AppendedEvents, type ReadOptions, type StreamOccurrences } from './event-log.js';
export { Upcasters, type Upcaster } from './upcasters.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export type { Sealed, Sealer } from './sealer.js';
