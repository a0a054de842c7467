export {
  Database,
  type DatabaseOptions,
  type DatabaseRole,
  type Prepared,
  type Queryable,
  type Rows,
} from './database.js';
export { Lease, LeaseLost } from './lease.js';
export {
  createDatabaseOn,
  dropDatabaseOn,
  fingerprint,
  migrate,
  requireMigrated,
  type MigrateOptions,
  type Migration,
} from './migrate.js';
export {
  beginRestore,
  endRestore,
  halfRestored,
  interruptedRestore,
  refuseHalfRestored,
  type Asked,
  type RestoreMark,
} from './restore-mark.js';
export {
  postmasterPid,
  runningUrl,
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './embedded/embedded-postgres.js';
export { lockHolder, processBegan, takeLock, type FolderLock, type LockHolder } from './embedded/folder-lock.js';
export { reasonsOf, unavailable, type Unavailable } from './unavailable.js';
