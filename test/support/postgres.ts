// A migrated pair of databases for one test file: `const db = await testDatabase()` … `await db.drop()`.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseOn, dropDatabaseOn, migrate, startEmbeddedPostgres } from '#database';
import { migrations } from '#migrations';
import { onceInARun, runFolder } from './once-in-a-run.js';

/** The run's server. */
interface RunPostgres {
  pid: number;
  /** Address of the maintenance database; other databases' differ in the path alone. */
  url: string;
}

/** The names of a pair that nobody is connected to: others can be made in its likeness. */
export interface Template {
  main: string;
  vault: string;
}

export interface TestDatabase {
  url: string;
  vaultUrl: string;
  names: Template;
  /** Removes both; connections that are still open are cut. */
  drop(): Promise<void>;
}

const MIGRATED: Template = { main: 'template_main', vault: 'template_vault' };

/** Clones the run's migrated templates, or others; the run's PostgreSQL is started when this is the first call of all. */
export async function testDatabase(template: Template = MIGRATED): Promise<TestDatabase> {
  const server = await testPostgres();
  const main = `test_${randomBytes(6).toString('hex')}`;
  const names = { main, vault: `${main}_vault` };
  await createDatabaseOn(server.url, names.main, template.main);
  await createDatabaseOn(server.url, names.vault, template.vault);
  return {
    url: withDatabase(server.url, names.main),
    vaultUrl: withDatabase(server.url, names.vault),
    names,
    drop: async () => {
      for (const database of [names.main, names.vault]) await dropDatabaseOn(server.url, database);
    },
  };
}

/** The same with nothing in them: for tests of migration itself. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  return testDatabase({ main: 'template1', vault: 'template1' });
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
    ...{ url, vaultUrl, names: { main: 'apart', vault: 'apart_vault' } },
    drop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server that all tests of this run share. */
export async function testPostgres(): Promise<RunPostgres> {
  return onceInARun('postgres', startWithTemplate);
}

async function startWithTemplate(): Promise<RunPostgres> {
  // PostgreSQL runs as another user when the tests run as root; it must be able to pass through.
  chmodSync(runFolder(), 0o711);
  const folder = join(runFolder(), 'cluster');
  // Careless about power cuts: a test that needs a real fsync starts a server of its own.
  const server = await startEmbeddedPostgres({ folder, careless: true });
  const url = server.url('postgres');
  await createDatabaseOn(url, MIGRATED.main);
  await migrate({ mainUrl: server.url(MIGRATED.main), vaultUrl: server.url(MIGRATED.vault), migrations });
  server.letGo();
  return { pid: server.pid, url };
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
