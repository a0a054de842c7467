// Which store holds the events of this installation. Everything else of the house knows the port alone.
import type { Database } from '#database';
import { OperatorFault } from '#kernel';
import { parseEnvelope } from './envelope.js';
import type { EventStore, StoredAt } from './event-store.js';
import type { KurrentEventStore } from './kurrent/kurrent-event-store.js';
import { originOf } from './origin.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

export interface EventStorePlace {
  /** `kurrentdb://…`; null: the events lie in PostgreSQL. */
  url: string | null;
  /** A pool under role `sekisho_worker`. It is not closed by the store. */
  database: Database;
}

export type StoreKind = 'postgresql' | 'kurrentdb';

/**
 * Opens the store that the settings name, if it is the one in which this installation's events lie.
 * @throws OperatorFault when they lie elsewhere, when a KurrentDB does not answer, or when it is another installation's
 */
export async function openEventStore({ url, database }: EventStorePlace): Promise<EventStore> {
  const kind: StoreKind = url === null ? 'postgresql' : 'kurrentdb';
  const place = await claimPlace(database, kind, false);
  if (place.kind !== kind) throw elsewhere(place.kind);
  if (url === null) return new PostgresEventStore(database);
  let isMarked = false;
  // Marked once in a process. Where it fails, the next append or the next start marks it: what was appended stays appended.
  const mark = async () => {
    if (isMarked) return;
    isMarked = true;
    await claimPlace(database, kind, true).catch(() => (isMarked = false));
  };
  const store = await openKurrent(url, mark);
  try {
    const first = await firstEvent(store, url);
    if (first) refuseForeign(first, await originOf(database), url);
    const { begun } = await claimPlace(database, kind, first !== undefined);
    if (begun && !first) throw empty(url);
    isMarked = begun;
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Opens the store that a restore writes to. What lies there already is the restore's to judge: it may be its own earlier try, and the database
 * beside it may still be another installation's.
 * @throws OperatorFault when a KurrentDB does not answer
 */
export async function openStoreToRestore({ url, database }: EventStorePlace): Promise<EventStore> {
  if (url === null) return new PostgresEventStore(database);
  const store = await openKurrent(url);
  try {
    await firstEvent(store, url);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Notes in which store this installation's events lie, unless they lie in another already: whoever opens it next is held to that.
 * @returns where they lie, and whether that store was ever seen to hold an event
 */
export async function claimPlace(
  database: Database,
  kind: StoreKind,
  holdsEvents: boolean,
): Promise<{ kind: StoreKind; begun: boolean }> {
  const { rows } = await database.query<{ kind: StoreKind; begun: boolean }>(
    'select kind, begun from log.claim_place($1, $2)',
    [kind, holdsEvents],
  );
  return rows[0] ?? { kind, begun: false };
}

// Its client is loaded by those alone who have such a store: a fifth of what an api reads at its start.
async function openKurrent(url: string, onAppend?: () => Promise<void>): Promise<KurrentEventStore> {
  const { KurrentEventStore } = await import('./kurrent/kurrent-event-store.js');
  try {
    return new KurrentEventStore(url, onAppend);
  } catch (error) {
    const fault = (error as Error).message;
    const example = 'EVENT_STORE_URL=kurrentdb://sekisho:secret@events.example.ac.jp:2113';
    throw new OperatorFault('setting.bad', `EVENT_STORE_URL: ${fault}; a good value is ${example}`, {
      ...{ variable: 'EVENT_STORE_URL', fault, example },
    });
  }
}

async function firstEvent(store: KurrentEventStore, url: string): Promise<StoredAt | undefined> {
  try {
    return (await store.readAll(null, 1))[0];
  } catch (error) {
    const address = withoutSecret(url);
    const reason = (error as Error).name.replace(/^Kurrent|Error$/g, '');
    throw new OperatorFault(
      'event_store.unreachable',
      `The KurrentDB of EVENT_STORE_URL (${address}) does not answer (${reason}): see whether it runs and whether address, user and tls are right, then start again.`,
      { address, reason },
    );
  }
}

function refuseForeign({ event }: StoredAt, origin: string, url: string): void {
  if (parseEnvelope(event.bytes).origin === origin) return;
  const address = withoutSecret(url);
  throw new OperatorFault(
    'event_store.foreign',
    `The KurrentDB of EVENT_STORE_URL (${address}) holds the events of another installation: name the one that belongs to this database, or an empty one for a new installation.`,
    { address },
  );
}

function empty(url: string): OperatorFault {
  const address = withoutSecret(url);
  return new OperatorFault(
    'event_store.empty',
    `The KurrentDB of EVENT_STORE_URL (${address}) is empty, but this installation has events: name the one that holds them, or bring them back with sekisho restore on an empty database.`,
    { address },
  );
}

function elsewhere(kind: StoreKind): OperatorFault {
  return kind === 'postgresql'
    ? new OperatorFault(
        'event_store.in_postgresql',
        'The events of this installation lie in PostgreSQL, and EVENT_STORE_URL names a KurrentDB: unset EVENT_STORE_URL. To move them: sekisho backup, then sekisho restore on an empty database with EVENT_STORE_URL set.',
      )
    : new OperatorFault(
        'event_store.in_kurrentdb',
        'The events of this installation lie in a KurrentDB, and EVENT_STORE_URL is not set: set it to that KurrentDB. To move them: sekisho backup, then sekisho restore on an empty database without EVENT_STORE_URL.',
      );
}

/** The address as it may be shown: without user, password and options. */
function withoutSecret(url: string): string {
  const [protocol = ''] = url.split('//', 1);
  // A password may hold every other sign that an address is made of.
  const [hosts] = url
    .slice(url.lastIndexOf('@') + 1)
    .replace(`${protocol}//`, '')
    .split(/[/?]/, 1);
  return `${protocol}//${hosts}`;
}
