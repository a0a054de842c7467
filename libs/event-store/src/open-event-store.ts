// Which store holds the events of this installation. Everything else of the house knows the port alone.
import type { Database } from '#database';
import type { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

export interface EventStorePlace {
  /** `kurrentdb://…`; null: the events lie in PostgreSQL. */
  url: string | null;
  /** A pool under role `sekisho_worker`. It is not closed by the store. */
  database: Database;
}

/** Opens the store that the settings name. */
export function openEventStore({ database }: EventStorePlace): EventStore {
  return new PostgresEventStore(database);
}
