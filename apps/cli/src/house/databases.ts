// Where the databases of this start are: the university's own PostgreSQL, or the one that came along.
import {
  createDatabaseOn,
  dropDatabaseOn,
  migrate,
  runningUrl,
  startEmbeddedPostgres,
  type Asked,
  type EmbeddedPostgres,
} from '#database';
import { vaultUrlBeside } from '#kernel';
import { migrations } from '#migrations';
import type { Config } from '../config.js';
import type { DataFolder } from './data-folder.js';

export interface Databases {
  mainUrl: string;
  vaultUrl: string;
  /** The migrations that were missing when they were opened, by name. */
  applied: string[];
  /** Settles when a PostgreSQL of ours has ended; never for a university's own. */
  ended: Promise<string>;
  /** Empties an interrupted demonstration; absent where the databases are not ours to empty. */
  clear?(): Promise<void>;
  close(): Promise<void>;
}

const NAME = 'sekisho';

/** For the restore alone, also where one was begun and not ended: looks before anything is made, and throws to have nothing changed. */
export type Beforehand = (main: Asked) => Promise<void>;

/** Starts the embedded PostgreSQL unless DATABASE_URL names another, and brings both databases to this version's shape. */
export async function openDatabases(config: Config, folder: DataFolder, restoring?: Beforehand): Promise<Databases> {
  if (config.databaseUrl && config.vaultDatabaseUrl) {
    const databases: Databases = {
      mainUrl: config.databaseUrl,
      vaultUrl: config.vaultDatabaseUrl,
      applied: [],
      ended: new Promise(() => undefined),
      close: () => Promise.resolve(),
    };
    databases.applied = await migrateBoth(databases, restoring);
    return databases;
  }
  const server = await startEmbeddedPostgres({ folder: folder.postgres });
  try {
    return await openEmbedded(server, restoring);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The embedded databases of a house that is running now; null when none runs. */
export function runningDatabases(folder: DataFolder): Pick<Databases, 'mainUrl' | 'vaultUrl'> | null {
  const mainUrl = runningUrl(folder.postgres, NAME);
  return mainUrl ? { mainUrl, vaultUrl: vaultUrlBeside(mainUrl) } : null;
}

async function openEmbedded(server: EmbeddedPostgres, restoring?: Beforehand): Promise<Databases> {
  const mainUrl = server.url(NAME);
  const databases: Databases = {
    mainUrl,
    vaultUrl: vaultUrlBeside(mainUrl),
    applied: [],
    ended: server.ended,
    clear: async () => {
      for (const name of [NAME, `${NAME}_vault`]) await dropDatabaseOn(server.url('postgres'), name);
      await prepare();
    },
    close: () => server.stop(),
  };
  const prepare = async () => {
    await createDatabaseOn(server.url('postgres'), NAME);
    databases.applied = await migrateBoth(databases, restoring);
  };
  await prepare();
  return databases;
}

async function migrateBoth({ mainUrl, vaultUrl }: Databases, restoring?: Beforehand): Promise<string[]> {
  return migrate({ mainUrl, vaultUrl, migrations, amidRestore: restoring !== undefined, beforehand: restoring });
}
