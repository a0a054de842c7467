export type {
  AnyOccurrence,
  Attachment,
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
  BrokenHistory,
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
export { EventLog, type AppendedEvents, type ReadOptions, type StreamOccurrences } from './event-log.js';
export { adoptOrigin, originOf } from './origin.js';
export { ChainWatch } from './moving/chain-watch.js';
export { appendWhole, readWhole } from './moving/whole-log.js';
export {
  placeReactions,
  readParked,
  readReactions,
  type ParkedEvent,
  type ReactionLine,
} from './moving/reaction-lines.js';
export { Upcasters, type Upcaster } from './upcasters.js';
export {
  claimPlace,
  openEventStore,
  openStoreToRestore,
  type EventStorePlace,
  type StoreKind,
} from './open-event-store.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export type { Sealed, Sealer } from './sealer.js';
export { defineProjection, defineSubscription, type Projection, type Subscription } from './following/projection.js';
export type { OnTrouble } from './following/follower.js';
export { Followers, type Followed, type FollowersOptions } from './following/followers.js';
export { prepareProjections } from './following/prepare.js';
export { rebuild, RebuiltElsewhere, type RebuildOptions } from './following/rebuild.js';
export { StandsStill } from './following/follow.js';
export { Checkpoints, type FollowerStatus } from './following/checkpoints.js';
export { dumpProjection } from './following/dump.js';
