export { Database, type DatabaseOptions, type DatabaseRole, type Queryable, type Rows } from './database.js';
export { createDatabaseOn, fingerprint, migrate, type MigrateOptions, type Migration } from './migrate.js';
export {
  runningUrl,
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './embedded/embedded-postgres.js';
export { lockHolder, takeLock, type FolderLock, type LockHolder } from './embedded/folder-lock.js';
