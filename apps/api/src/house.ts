// What the API stands on: databases, keys, log and time. Opened once, closed in the other order.
import type { Logger } from 'pino';
import { CASE_UPCASTERS } from '#cases';
import { Database } from '#database';
import { EventLog, openEventStore, originOf, Upcasters } from '#event-store';
import { RandomIds, type Clock, type Ids, type Settings } from '#kernel';
import { LIST_UPCASTERS, MatchingThreads, readWith } from '#screening';
import { SystemSealer, Vault, VaultKey } from '#vault';

export interface HouseOptions {
  databaseUrl: string;
  vaultDatabaseUrl: string;
  eventStoreUrl: string | null;
  queueUrl: string | null;
  vaultKey: Uint8Array;
  publicUrl: string;
  /** Reverse proxies, whose word on where a request comes from is taken; absent: none, and every request comes from whom it comes. */
  proxies?: readonly string[];
  /** The server that sends mail; absent: none. */
  mail?: Settings['mail'];
  /** Whose disk doctor looks at; absent: none here. */
  dataFolder?: string;
  clock: Clock;
  logger: Logger;
  /** Whether the demonstration's accounts may be shown: only where nobody else can reach them. */
  isLoopback: boolean;
  /** Requests are not counted: six weeks of the demonstration are lived in a minute. */
  isHasty: boolean;
}

export interface House extends HouseOptions {
  ids: Ids;
  /** Sees one institution at a time. */
  database: Database;
  vaultDatabase: Database;
  log: EventLog;
  vault: Vault;
  /** Where names are matched: apart from what answers requests. */
  matching: MatchingThreads;
  /** Locks what belongs to no one person. */
  answerSealer: SystemSealer;
  /** A key that lies outside the database: what is hashed with it cannot be guessed back from a copy. */
  pepper: Uint8Array;
  close(): Promise<void>;
}

/** @throws OperatorFault when the key is not this vault's, or the events lie in another store than the one named */
export async function openHouse(options: HouseOptions): Promise<House> {
  const onConnectionLost = (error: Error) => options.logger.warn({ reason: error.message }, 'connection lost');
  const database = new Database({
    url: options.databaseUrl,
    role: 'sekisho_api',
    applicationName: 'sekisho-api',
    connectionsMax: 12,
    onConnectionLost,
  });
  const logDatabase = new Database({
    url: options.databaseUrl,
    role: 'sekisho_worker',
    applicationName: 'sekisho-api-log',
    connectionsMax: 12,
    // A restore looks who is at work before it empties the database: an api that nobody asks anything must be seen too.
    connectionsKept: 1,
    onConnectionLost,
  });
  const vaultDatabase = new Database({
    url: options.vaultDatabaseUrl,
    applicationName: 'sekisho-api-vault',
    connectionsMax: 4,
    onConnectionLost,
  });
  const ids = new RandomIds();
  const vaultKey = new VaultKey(options.vaultKey);
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closeStore of closing.splice(0)) await closeStore();
    await Promise.all([database.close(), logDatabase.close(), vaultDatabase.close()]);
  };
  try {
    const vault = await Vault.open(vaultDatabase, vaultKey, options.clock);
    const store = await openEventStore({ url: options.eventStoreUrl, database: logDatabase });
    closing.push(() => store.close());
    const log = new EventLog(
      store,
      vault,
      ids,
      await originOf(logDatabase),
      new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]),
    );
    readWith(options.dataFolder ?? null);
    const matching = new MatchingThreads();
    closing.push(() => matching.close());
    const answerSealer = new SystemSealer(vaultKey, 'idempotency');
    return {
      ...options,
      ids,
      database,
      vaultDatabase,
      log,
      vault,
      matching,
      answerSealer,
      pepper: vaultKey.derive('sekisho/api/pepper'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
