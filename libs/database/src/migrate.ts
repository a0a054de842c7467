// Brings both databases to the shape this version needs. What was applied is remembered by name and content, and never changes.
import { createHash } from 'node:crypto';
import { Client, type ClientBase } from 'pg';
import { OperatorFault } from '#kernel';
import { refuseHalfRestored, type Asked } from './restore-mark.js';

export interface Migration {
  /** `NNNN-what-it-makes`; unique, never renamed. */
  name: string;
  database: 'main' | 'vault';
  sql: string;
}

export interface MigrateOptions {
  mainUrl: string;
  vaultUrl: string;
  /** In the order in which they apply. */
  migrations: readonly Migration[];
  /** Also where a restore was begun and not ended: for the restore alone. */
  amidRestore?: boolean;
  /** Looks at the main database as it is, before anything is made in it; what it throws ends the migration. */
  beforehand?: (main: Asked) => Promise<void>;
}

// Any number will do; it keeps two starting processes from migrating at once.
const LOCK = 735_108_004;

/**
 * Creates roles, the vault database and whatever of the list is missing; each migration in a transaction of its own.
 * @returns the names applied now
 * @throws OperatorFault when the database cannot be reached, lacks a right, is half restored, or holds a migration this version does not know or
 *   knows otherwise
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const applied: string[] = [];
  await withClient(options.mainUrl, 'DATABASE_URL', async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    if (!options.amidRestore) await refuseHalfRestored(client);
    await options.beforehand?.(client);
    await createRoles(client);
    await createVault(client, options.vaultUrl);
    applied.push(...(await applyMissing(client, ofDatabase(options, 'main'))));
    // Under the same lock: the vault's turn must not overlap with another process's either.
    await withClient(options.vaultUrl, 'VAULT_DATABASE_URL', async (vault) => {
      applied.push(...(await applyMissing(vault, ofDatabase(options, 'vault'))));
    });
  });
  return applied;
}

/**
 * For programs that run on what `sekisho migrate` or `npm start` has prepared. A database that is newer than they are suits them: while a new
 * version is rolled out the old one still runs.
 * @throws OperatorFault when a database cannot be reached, or lacks a migration of the list
 */
export async function requireMigrated(options: MigrateOptions): Promise<void> {
  await withClient(options.mainUrl, 'DATABASE_URL', (client) => refuseMissing(client, ofDatabase(options, 'main')));
  await withClient(options.vaultUrl, 'VAULT_DATABASE_URL', (vault) =>
    refuseMissing(vault, ofDatabase(options, 'vault')),
  );
}

/** The name of a migration's content: what is compared when it is met again. */
export function fingerprint(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

function ofDatabase(options: MigrateOptions, database: Migration['database']): Migration[] {
  return options.migrations.filter((migration) => migration.database === database);
}

async function applyMissing(client: ClientBase, migrations: Migration[]): Promise<string[]> {
  await client.query(`
    create schema if not exists migration;
    create table if not exists migration.applied (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration.applied');
  const known = new Map(rows.map((row) => [row.name, row.sha256]));
  refuseStrangers(known, migrations);
  const missing = migrations.filter((migration) => !known.has(migration.name));
  for (const migration of missing) await apply(client, migration);
  return missing.map((migration) => migration.name);
}

async function refuseMissing(client: ClientBase, migrations: Migration[]): Promise<void> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('migration.applied') is not null as there`,
  );
  const { rows } = found[0]?.there
    ? await client.query<{ name: string }>('select name from migration.applied')
    : { rows: [] };
  const missing = migrations.find(({ name }) => !rows.some((row) => row.name === name));
  if (!missing) return;
  throw new OperatorFault(
    'database.not_migrated',
    `The databases are not in the shape that this version needs (${missing.name} is missing): run "sekisho migrate" first, then start again.`,
    { name: missing.name },
  );
}

function refuseStrangers(known: Map<string, string>, migrations: Migration[]): void {
  const ours = new Map(migrations.map((migration) => [migration.name, fingerprint(migration.sql)]));
  for (const [name, sha256] of known) {
    const expected = ours.get(name);
    if (expected === undefined) {
      throw new OperatorFault(
        'database.newer',
        `The database already has the migration ${name}, which this version does not know: start the newer version of Sekisho.`,
        { name },
      );
    }
    if (expected !== sha256) {
      throw new OperatorFault(
        'database.migration_changed',
        `The migration ${name} was changed after it had been applied: put its text back and add a new migration instead.`,
        { name },
      );
    }
  }
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [
      migration.name,
      fingerprint(migration.sql),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`The migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function createRoles(client: ClientBase): Promise<void> {
  for (const role of ['sekisho_api', 'sekisho_worker']) {
    await rightNeeded(role, async () => {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await unlessThere(client.query(`create role ${role} nologin`));
      const { rows } = await client.query<{ may: boolean }>(`select pg_has_role(current_user, $1, 'set') as may`, [
        role,
      ]);
      if (!rows[0]?.may) await client.query(`grant ${role} to current_user`);
    });
  }
}

async function rightNeeded(role: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new OperatorFault(
      'database.role_right',
      `The database user may not create or use the role ${role}: let an administrator run "CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO <user>;".`,
      { role },
    );
  }
}

async function createVault(client: Client, url: string): Promise<void> {
  const name = databaseName(url);
  // It may lie on another server, of which this one's catalogue knows nothing.
  if (await reachable(url)) return;
  try {
    await createDatabase(client, name);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new OperatorFault(
      'database.vault_right',
      `The database user may not create the vault database ${name}: let an administrator run CREATE DATABASE "${name}", or set VAULT_DATABASE_URL.`,
      { name },
    );
  }
}

async function reachable(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Creates a database unless it is there. */
async function createDatabase(client: Client, name: string, template?: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount !== 0) return;
  const from = template ? ` template ${client.escapeIdentifier(template)}` : '';
  await unlessThere(client.query(`create database ${client.escapeIdentifier(name)}${from}`));
}

/** Removes a database from the server of `url`, cutting whoever is still connected to it. */
export async function dropDatabaseOn(url: string, name: string): Promise<void> {
  await withClient(url, 'DATABASE_URL', async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}

/** Creates a database on the server of `url` (any database of it) unless it is there, empty or as a copy of another. */
export async function createDatabaseOn(url: string, name: string, template?: string): Promise<void> {
  await withClient(url, 'DATABASE_URL', (client) => createDatabase(client, name, template));
}

// Another process may have created it between our look and our try.
async function unlessThere(creation: Promise<unknown>): Promise<void> {
  await creation.catch((error: { code?: string }) => {
    if (!['42710', '42P04', '23505'].includes(error.code ?? '')) throw error;
  });
}

function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function withClient(url: string, variable: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: 'sekisho-migrate',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw unreachableDatabase(variable, url, error as Error);
  }
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachableDatabase(variable: string, url: string, error: Error): OperatorFault {
  const { host, pathname } = new URL(url);
  const reason = error.message || (error as { code?: string }).code || 'no answer';
  return new OperatorFault(
    'database.unreachable',
    `The database of ${variable} (${host}${pathname}) cannot be reached: ${reason}. Check the address, the password and that the server runs.`,
    { variable, database: `${host}${pathname}`, reason },
  );
}
