// Bringing an installation to where its programs can be started: databases in shape, key in place, the way in for the first administrator.
import { Database } from '#database';
import { openEventStore, type EventStore } from '#event-store';
import { SetupTokens } from '#identity';
import { isLoopback, OperatorFault, type Clock } from '#kernel';
import { Vault, VaultKey } from '#vault';
import type { Config } from '../config.js';
import { dataFolder, enterDataFolder, ensureVaultKey, vaultKeyOf, type DataFolder } from './data-folder.js';
import { openDatabases, type Databases } from './databases.js';
import { foundInstallation, planStart, readInstallation, type Plan } from './installation.js';

export interface PrepareOptions {
  config: Config;
  /** A real installation is wanted where there is none yet. */
  empty: boolean;
  clock: Clock;
}

export interface Preparation {
  /** The names of the migrations that were missing. */
  applied: string[];
  /** Whether somebody can sign in. */
  isSetUp: boolean;
  /** The secret of the set-up link; null where it was not asked for, or somebody can sign in already. */
  setupToken: string | null;
}

/**
 * Prepares a real installation for api and worker that are started by themselves, and ends. May be run again, and beside another: the last
 * link issued is the one that holds.
 * @throws OperatorFault with the one thing to do; also where the demonstration lives in these databases
 */
export async function prepareApart(options: Omit<PrepareOptions, 'empty'>, link: boolean): Promise<Preparation> {
  const { config } = options;
  const folder = dataFolder(config.dataFolder);
  // Where databases and key are given nothing is written here: in a container there is no place for it.
  const lock = config.databaseUrl && config.key ? null : enterDataFolder(folder, 'migrate');
  try {
    const databases = await openDatabases(config, folder);
    try {
      return await prepareOn(databases, { ...options, empty: true }, { folder, link });
    } finally {
      await databases.close();
    }
  } finally {
    lock?.release();
  }
}

async function prepareOn(
  databases: Databases,
  options: PrepareOptions,
  { folder, link }: { folder: DataFolder; link: boolean },
): Promise<Preparation> {
  const { config, clock } = options;
  if (!config.key) await ensureVaultKey(folder, databases.vaultUrl);
  await checkKey(vaultKeyOf(config, folder), databases, clock);
  const { plan, setupToken } = await prepareInstallation({ ...options, link }, databases);
  return { applied: databases.applied, isSetUp: plan === 'open', setupToken };
}

// A wrong key is told now, to the operator, and not by programs that end as soon as they are started.
async function checkKey(key: Uint8Array, { vaultUrl }: Databases, clock: Clock): Promise<void> {
  const keys = new Database({ url: vaultUrl, applicationName: 'sekisho-migrate', connectionsMax: 1 });
  try {
    await Vault.open(keys, new VaultKey(key), clock);
  } finally {
    await keys.close();
  }
}

/**
 * Decides what this installation is, once and for all, and issues the secret of the set-up link where nobody can sign in yet.
 * @throws OperatorFault where `planStart` refuses, or a demonstration that was interrupted lies in databases that are not ours to empty
 */
export async function prepareInstallation(
  { config, empty, clock, link = true }: PrepareOptions & { link?: boolean },
  databases: Databases,
): Promise<{ plan: Plan; setupToken: string | null }> {
  const wishes = { empty, loopback: isLoopback(config.host), host: config.host };
  const plan = planStart(await withLog(config, databases, readInstallation), wishes);
  if (plan === 'reseed') await clearInterrupted(config, databases);
  if (plan === 'open') return { plan, setupToken: null };
  const setupToken = await withDatabase(databases, async (database) => {
    await foundInstallation(database, plan === 'invite' ? 'real' : 'demonstration', clock.now());
    return link ? new SetupTokens(database, clock).issue() : null;
  });
  return { plan, setupToken };
}

async function clearInterrupted({ eventStoreUrl }: Config, databases: Databases): Promise<void> {
  if (eventStoreUrl) {
    throw new OperatorFault(
      'installation.interrupted_elsewhere',
      'The demonstration was interrupted while it was being made: give EVENT_STORE_URL an empty KurrentDB and SEKISHO_DATA a new folder (or DATABASE_URL empty databases), then start again.',
    );
  }
  if (databases.clear) return databases.clear();
  throw new OperatorFault(
    'installation.interrupted',
    'The demonstration was interrupted while it was being made: empty the databases of DATABASE_URL and VAULT_DATABASE_URL, then start again.',
  );
}

/** Lends a connection of the login user, who owns everything. */
export async function withDatabase<Result>(
  databases: Databases,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = new Database({ url: databases.mainUrl, applicationName: 'sekisho-start', connectionsMax: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function withLog<Result>(
  { eventStoreUrl }: Config,
  { mainUrl }: Databases,
  work: (owner: Database, store: EventStore) => Promise<Result>,
): Promise<Result> {
  const applicationName = 'sekisho-start';
  const owner = new Database({ url: mainUrl, applicationName, connectionsMax: 1 });
  const database = new Database({ url: mainUrl, role: 'sekisho_worker', applicationName, connectionsMax: 2 });
  try {
    const store = await openEventStore({ url: eventStoreUrl, database });
    try {
      return await work(owner, store);
    } finally {
      await store.close();
    }
  } finally {
    await Promise.all([owner.close(), database.close()]);
  }
}
