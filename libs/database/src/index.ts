export {
  Database,
  type DatabaseOptions,
  type DatabaseRole,
  type Prepared,
  type Queryable,
  type Rows,
} from './database.js';
export {
  createDatabaseOn,
  dropDatabaseOn,
  fingerprint,
  migrate,
  type MigrateOptions,
  type Migration,
} from './migrate.js';
export {
  postmasterPid,
  runningUrl,
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './embedded/embedded-postgres.js';
export { lockHolder, processBegan, takeLock, type FolderLock, type LockHolder } from './embedded/folder-lock.js';
export { unavailable, type Unavailable } from './unavailable.js';
