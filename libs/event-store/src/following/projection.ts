// What follows the log: projections fold events into tables of their own, subscriptions react to them.
import type { Queryable } from '#database';
import { assert } from '#kernel';
import type { RecordedEvent } from '../event.js';

export interface Projection {
  /** Unique, snake_case; what `rebuild` and `doctor` call it. */
  name: string;
  /** Raise it when `apply` or `tables` change meaning: the worker then folds everything again beside the old tables and swaps. */
  version: number;
  /** DDL with unqualified names. Every table needs a primary key (dumps are ordered by it) and a column `institution` (row-level security). */
  tables: string;
  /** Types of events that `apply` wants; all others pass by. */
  handles: readonly string[];
  /** Open the sealed fields for `apply` (default false). They may be 'erased': then no personal row is written. */
  personal?: boolean;
  /** Folds one event. Every statement goes through `tx`, which finds the tables without a schema name. */
  apply(tx: Queryable, event: RecordedEvent): Promise<void>;
  /** Folds many events at once, in fewer statements than one by one and with the same rows in the end. */
  applyAll?(tx: Queryable, events: readonly RecordedEvent[]): Promise<void>;
}

export interface Subscription {
  name: string;
  handles: readonly string[];
  personal?: boolean;
  /** Tries after which an event is parked and the next one taken; absent: it stands still and goes on trying. */
  parkAfter?: number;
  /** Streams handled at the same time, each in its own order; absent: one event after another in the order of the log. */
  streamsAtOnce?: number;
  /** At least once per event: must do twice what it does once. */
  handle(event: RecordedEvent): Promise<void>;
}

const NAME = /^[a-z][a-z0-9_-]{1,62}$/;

/** Checks at boot what the compiler cannot. */
export function defineProjection(projection: Projection): Projection {
  checkFollower(projection);
  assert(Number.isInteger(projection.version) && projection.version > 0, `${projection.name} has a version from 1`);
  return projection;
}

/** Checks at boot what the compiler cannot. */
export function defineSubscription(subscription: Subscription): Subscription {
  checkFollower(subscription);
  return subscription;
}

function checkFollower({ name, handles }: { name: string; handles: readonly string[] }): void {
  assert(NAME.test(name), `the name ${name} is lower case, of letters, digits, _ and -`);
  assert(handles.length > 0, `${name} handles at least one type of event`);
  assert(new Set(handles).size === handles.length, `${name} names each type of event once`);
}
