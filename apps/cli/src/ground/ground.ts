// What a command stands on: the databases of the running house, or the same raised for as long as the command lasts.
import { existsSync } from 'node:fs';
import { CASE_UPCASTERS } from '#cases';
import { Database } from '#database';
import { EventLog, Followers, openEventStore, originOf, Upcasters, type EventStore } from '#event-store';
import { OperatorFault, RandomIds, SystemClock, type Clock } from '#kernel';
import { LIST_UPCASTERS } from '#screening';
import { Vault, VaultKey } from '#vault';
import type { Config } from '../config.js';
import { dataFolder, enterDataFolder, ruler, vaultKeyOf, type DataFolder } from '../house/data-folder.js';
import { openDatabases, runningDatabases, type Databases } from '../house/databases.js';
import { projections } from './projections.js';

export interface Ground {
  config: Config;
  folder: DataFolder;
  clock: Clock;
  /** Sees every institution, as the worker does. */
  database: Database;
  /** The login user, who owns everything: for what only the operator may look at. */
  owner: Database;
  /** The database of the keys. */
  keys: Database;
  mainUrl: string;
  vaultUrl: string;
  log: EventLog;
  vault: Vault;
  /** Whether a house is up whose worker folds the read models; otherwise the command must do so itself. */
  isHouseUp: boolean;
}

/**
 * Gives a command its ground and takes it away afterwards.
 * @throws OperatorFault when there is no installation yet, or another process rules the data folder without serving it
 */
export async function onGround<Result>(
  config: Config,
  purpose: string,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder(config.dataFolder);
  const running = config.databaseUrl ? null : runningDatabases(folder);
  if (running && ruler(folder)) return withDatabases(config, folder, running, true, work);
  if (!config.databaseUrl && !existsSync(folder.postgres)) {
    throw new OperatorFault(
      'installation.none',
      `There is no installation in ${folder.path} yet: run npm start first, or name another with SEKISHO_DATA.`,
      { folder: folder.path },
    );
  }
  if (config.databaseUrl) {
    const isHouseUp = ruler(folder) !== null;
    const databases = await openDatabases(config, folder);
    return withDatabases(config, folder, databases, isHouseUp, work);
  }
  return alone(config, folder, purpose, (databases) => withDatabases(config, folder, databases, false, work));
}

async function alone<Result>(
  config: Config,
  folder: DataFolder,
  purpose: string,
  work: (databases: Databases) => Promise<Result>,
): Promise<Result> {
  const lock = enterDataFolder(folder, purpose);
  try {
    const databases = await openDatabases(config, folder);
    try {
      return await work(databases);
    } finally {
      await databases.close();
    }
  } finally {
    lock.release();
  }
}

async function withDatabases<Result>(
  config: Config,
  folder: DataFolder,
  { mainUrl, vaultUrl }: Pick<Databases, 'mainUrl' | 'vaultUrl'>,
  isHouseUp: boolean,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const clock = new SystemClock();
  const common = { applicationName: 'sekisho-cli', connectionsMax: 8, statementTimeoutMs: 300_000 };
  const database = new Database({ ...common, url: mainUrl, role: 'sekisho_worker' });
  const owner = new Database({ ...common, url: mainUrl, connectionsMax: 1 });
  const keys = new Database({ ...common, url: vaultUrl });
  const opened: EventStore[] = [];
  try {
    const store = await openEventStore({ url: config.eventStoreUrl, database });
    opened.push(store);
    const vault = await Vault.open(keys, new VaultKey(vaultKeyOf(config, folder)), clock);
    const log = new EventLog(
      store,
      vault,
      new RandomIds(),
      await originOf(database),
      new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]),
    );
    return await work({ config, folder, clock, database, owner, keys, mainUrl, vaultUrl, log, vault, isHouseUp });
  } finally {
    for (const store of opened) await store.close();
    await Promise.all([database.close(), owner.close(), keys.close()]);
  }
}

/** Brings the read models to the end of the log: without a house nobody else does. */
export async function foldReadModels(
  { log, database, isHouseUp }: Ground,
  until: () => Promise<boolean>,
): Promise<void> {
  const followers = isHouseUp ? null : new Followers(log, database, { projections });
  await followers?.start();
  try {
    await until();
  } finally {
    await followers?.stop();
  }
}
