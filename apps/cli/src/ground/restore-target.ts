// Where a restore writes: the databases of the settings, which need not be there yet, with nobody else at work on them.
import type { Target } from '#backup';
import { Database } from '#database';
import { openStoreToRestore, type EventStore } from '#event-store';
import { migrations } from '#migrations';
import type { Config } from '../config.js';
import { endLeftChildren } from '../house/child.js';
import { dataFolder, enterDataFolder, type DataFolder } from '../house/data-folder.js';
import { openDatabases, type Beforehand } from '../house/databases.js';

export interface TargetGround {
  target: Target;
  folder: DataFolder;
  /** Sees every institution and owns the read models. */
  worker: Database;
}

/** How a restore calls itself to the database. */
export const RESTORING = 'sekisho-restore';

/**
 * Opens the target, works, and closes it.
 * @param beforehand looks before the databases are brought to this version's shape
 * @throws OperatorFault when another process rules the data folder, or from `beforehand`, with nothing changed
 */
export async function onTarget<Result>(
  config: Config,
  beforehand: Beforehand,
  work: (ground: TargetGround) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder(config.dataFolder);
  const lock = enterDataFolder(folder, 'restore');
  try {
    // What a killed house left would go on writing.
    await endLeftChildren(folder.children);
    const databases = await openDatabases(config, folder, beforehand);
    try {
      return await withTarget(config, folder, databases, work);
    } finally {
      await databases.close();
    }
  } finally {
    lock.release();
  }
}

async function withTarget<Result>(
  config: Config,
  folder: DataFolder,
  { mainUrl, vaultUrl }: { mainUrl: string; vaultUrl: string },
  work: (ground: TargetGround) => Promise<Result>,
): Promise<Result> {
  const common = { applicationName: RESTORING, statementTimeoutMs: 600_000 };
  const main = new Database({ ...common, url: mainUrl, connectionsMax: 1 });
  const keys = new Database({ ...common, url: vaultUrl, connectionsMax: 2 });
  const worker = new Database({ ...common, url: mainUrl, role: 'sekisho_worker', connectionsMax: 8 });
  const isStoreInside = config.eventStoreUrl === null;
  const opened: EventStore[] = [];
  try {
    const store = await openStoreToRestore({ url: config.eventStoreUrl, database: worker });
    opened.push(store);
    return await work({ target: { mainUrl, vaultUrl, main, keys, store, isStoreInside, migrations }, folder, worker });
  } finally {
    for (const store of opened) await store.close();
    await Promise.all([main.close(), keys.close(), worker.close()]);
  }
}
