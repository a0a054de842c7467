// Where a backup is restored to: what is there already, and how it is emptied.
import { interruptedRestore, migrate, type Asked, type Database, type Migration, type RestoreMark } from '#database';
import { originOf, type EventStore } from '#event-store';
import { OperatorFault } from '#kernel';
import { COPIED, keptTables, SCHEMAS, VAULT_SCHEMAS } from './places.js';

export interface Target {
  mainUrl: string;
  vaultUrl: string;
  /** The main database, as its owner. */
  main: Database;
  keys: Database;
  store: EventStore;
  /** The store lies in the main database and is emptied with it. */
  isStoreInside: boolean;
  migrations: readonly Migration[];
}

/** What lies in a target. `interrupted`: an earlier restore begun and did not end. */
export type Content = { kind: 'nothing' } | { kind: 'something' } | { kind: 'interrupted'; mark: RestoreMark };

/** Looks without changing anything. */
export async function contentOf({ main, keys, store }: Target): Promise<Content> {
  const mark = await interruptedRestore(main);
  if (mark) return { kind: 'interrupted', mark };
  if ((await store.latest(1)).length > 0) return { kind: 'something' };
  for (const { table } of keptTables(...COPIED)) {
    if ((await main.query(`select from ${table} limit 1`)).rowCount > 0) return { kind: 'something' };
  }
  const { rowCount } = await keys.query('select from vault.wrapped_key union all select from vault.tombstone limit 1');
  return rowCount > 0 ? { kind: 'something' } : { kind: 'nothing' };
}

/**
 * The same of the main database alone, in whatever shape an earlier version left it, before anything is made in it. A log that lies elsewhere shows by
 * its place.
 */
export async function contentBeforehand(main: Asked): Promise<Content> {
  const mark = await interruptedRestore(main);
  if (mark) return { kind: 'interrupted', mark };
  for (const from of ['log.events', 'log.place where begun', ...keptTables(...COPIED).map(({ table }) => table)]) {
    const { rows } = await main.query(`select to_regclass('${from.split(' ', 1)[0]}') is not null as "isThere"`);
    if (!(rows[0] as { isThere: boolean }).isThere) continue;
    const found = await main.query(`select exists (select from ${from}) as "holdsRows"`);
    if ((found.rows[0] as { holdsRows: boolean }).holdsRows) return { kind: 'something' };
  }
  return { kind: 'nothing' };
}

/**
 * Whether anybody else of the house is connected, wherever they run.
 * @throws OperatorFault naming one of them
 */
export async function refuseOthersAtWork(main: Asked, ownName: string): Promise<void> {
  const { rows } = await main.query(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name like 'sekisho%' order by 1`,
  );
  const first = (rows as { name: string }[]).find(({ name }) => name !== ownName);
  if (!first) return;
  throw new OperatorFault(
    'restore.in_use',
    `The database is in use (${first.name}): stop every api and worker that is connected to it, then restore.`,
    { name: first.name },
  );
}

/** The origin of the log that lies here; null when the log is empty. */
export async function originHere({ main, store }: Target): Promise<string | null> {
  return (await store.latest(1)).length > 0 ? originOf(main) : null;
}

/**
 * Empties both databases and gives them the shape of this version.
 * @param keepsTombstones the same installation lay here: whoever was erased in it since the backup stays erased
 */
export async function clear(target: Target, keepsTombstones: boolean): Promise<void> {
  const { mainUrl, vaultUrl, main, keys, migrations } = target;
  if (keepsTombstones) {
    await keys.query('delete from vault.wrapped_key');
    await keys.query('delete from vault.generation');
  } else {
    await dropSchemas(keys, VAULT_SCHEMAS);
  }
  await dropSchemas(main, SCHEMAS);
  await migrate({ mainUrl, vaultUrl, migrations, amidRestore: true });
}

async function dropSchemas(database: Database, schemas: readonly string[]): Promise<void> {
  await database.query(`drop schema if exists ${schemas.join(', ')} cascade`);
}
