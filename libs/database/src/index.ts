export { Database, type DatabaseOptions, type DatabaseRole, type Queryable, type Rows } from './database.js';
export { fingerprint, migrate, type MigrateOptions, type Migration } from './migrate.js';
