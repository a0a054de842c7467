// A migrated pair of databases for one test file: `const db = await testDatabase()` … `await db.drop()`.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseOn, dropDatabaseOn, migrate, startEmbeddedPostgres } from '#database';
import { migrations } from '#migrations';
import { runPostgres, type RunPostgres } from './run-postgres.js';

export interface TestDatabase {
  url: string;
  vaultUrl: string;
  /** Removes both; connections that are still open are cut. */
  drop(): Promise<void>;
}

const TEMPLATE = 'template_main';
const VAULT_TEMPLATE = 'template_vault';

/** Clones the run's migrated templates; the run's PostgreSQL is started when this is the first call of all. */
export async function testDatabase(): Promise<TestDatabase> {
  return cloned(TEMPLATE, VAULT_TEMPLATE);
}

/** The same with nothing in them: for tests of migration itself. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  return cloned('template1', 'template1');
}

async function cloned(template: string, vaultTemplate: string): Promise<TestDatabase> {
  const server = await testPostgres();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const vault = `${name}_vault`;
  await createDatabaseOn(server.url, name, template);
  await createDatabaseOn(server.url, vault, vaultTemplate);
  return {
    url: withDatabase(server.url, name),
    vaultUrl: withDatabase(server.url, vault),
    drop: async () => {
      for (const database of [name, vault]) await dropDatabaseOn(server.url, database);
    },
  };
}

/**
 * The same on a server of its own: for tests that stop a process in the middle of its work. Its transaction stays open, and the log's fence
 * (toolchain.md A5) counts the transactions of the whole server: every other test would read as far as that one and no further.
 */
export async function testDatabaseApart(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-apart-'));
  // PostgreSQL runs as another user when the tests run as root; it must be able to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ folder: join(folder, 'cluster'), careless: true });
  const [url, vaultUrl] = [server.url('apart'), server.url('apart_vault')];
  await createDatabaseOn(server.url('postgres'), 'apart');
  await migrate({ mainUrl: url, vaultUrl, migrations });
  return {
    ...{ url, vaultUrl },
    drop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server that all tests of this run share. */
export async function testPostgres(): Promise<RunPostgres> {
  const folder = process.env.SEKISHO_TEST_RUN;
  if (!folder) throw new Error('Jest ran without its globalSetup: start it with the repository’s jest.config.js');
  return runPostgres(folder, startWithTemplates);
}

async function startWithTemplates(folder: string): Promise<RunPostgres> {
  // Careless about power cuts: a test that needs a real fsync starts a server of its own.
  const server = await startEmbeddedPostgres({ folder, careless: true });
  const url = server.url('postgres');
  await createDatabaseOn(url, TEMPLATE);
  await migrate({ mainUrl: server.url(TEMPLATE), vaultUrl: server.url(VAULT_TEMPLATE), migrations });
  server.letGo();
  return { pid: server.pid, url };
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
