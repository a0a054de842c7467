// The server that comes along, on real folders: of the kind everyone can reach, of root's own kind, and with nowhere to go.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Database } from '../database.js';
import {
  postmasterPid,
  runningUrl,
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './embedded-postgres.js';
import { processBegan } from './folder-lock.js';

let parent: string;
let folder: string;
const servers: EmbeddedPostgres[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sekisho-embedded-'));
  folder = join(parent, 'postgres');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(shelter: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, careless: true, ...shelter });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<string> {
  const database = new Database({ url, applicationName: 'test', connectionsMax: 1 });
  try {
    return String(Object.values((await database.query(sql)).rows[0] ?? {})[0]);
  } finally {
    await database.close();
  }
}

// Root's PostgreSQL must be another user's or a namespace's; for everyone else there is but one way.
const parents: [string, number][] =
  process.getuid?.() === 0
    ? [
        ['everyone can pass through', 0o711],
        ['root alone can enter', 0o700],
      ]
    : [['is our own', 0o700]];

describe.each(parents)('in a folder that %s', (_name, mode) => {
  beforeEach(() => chmodSync(parent, mode));

  test('it starts, stops cleanly, and finds its data again', async () => {
    const first = await start();
    await ask(first.url('postgres'), 'create table kept as select 7 as seven');
    await first.stop();
    expect(postmasterPid(join(folder, 'data'))).toBeNull();
    expect(await ask((await start()).url('postgres'), 'select seven from kept')).toBe('7');
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('as root in a folder that nobody else can enter, on a machine without user namespaces', () => {
  test('binaries and data move to a refuge, once and for all', async () => {
    chmodSync(parent, 0o700);
    const refuge = mkdtempSync(join(tmpdir(), 'sekisho-refuge-'));
    chmodSync(refuge, 0o711);
    try {
      const before = await start();
      await ask(before.url('postgres'), 'create table kept as select 7 as seven');
      await before.stop();
      const moved = await start({ refuge, namespaces: false });
      expect(await ask(moved.url('postgres'), `select seven || current_setting('data_directory') from kept`)).toContain(
        `7${refuge}/`,
      );
      await moved.stop();
      // With namespaces again: the data that count are those in the refuge.
      const back = await start({ refuge });
      expect(await ask(back.url('postgres'), `show data_directory`)).toContain(refuge);
      await back.stop();
    } finally {
      rmSync(refuge, { recursive: true, force: true });
    }
  });

  test('without a refuge it is refused in one line', async () => {
    chmodSync(parent, 0o700);
    const nowhere = join(parent, 'file');
    writeFileSync(nowhere, '');
    await expect(start({ refuge: join(nowhere, 'below'), namespaces: false })).rejects.toMatchObject({
      code: 'postgres.root',
      message: expect.stringMatching(/start Sekisho as an ordinary user, or set DATABASE_URL/),
    });
  });
});

test('it listens on this machine alone, with a password of its own, Unicode and 200 connections', async () => {
  const server = await start();
  const url = server.url('postgres');
  expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1');
  expect(await ask(url, 'show max_connections')).toBe('200');
  expect(await ask(url, `select upper('ä') || char_length('葛󠄀') || current_setting('server_encoding')`)).toBe('Ä2UTF8');
  const { password } = new URL(url);
  expect(password).toMatch(/^[\w-]{32}$/);
  await expect(ask(url.replace(password, 'guess'), 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('its password is readable by us alone and initdb’s copy is gone', async () => {
  await start();
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(folder, 'initial-password'))).toBe(false);
});

test('others find it through its port file while it runs', async () => {
  expect(runningUrl(folder, 'postgres')).toBeNull();
  const server = await start();
  expect(await ask(runningUrl(folder, 'postgres') ?? '', 'select 1')).toBe('1');
  await server.stop();
  expect(runningUrl(folder, 'postgres')).toBeNull();
});

test('an orphan is ended and its data are taken over', async () => {
  const orphan = await start();
  await ask(orphan.url('postgres'), 'create table kept as select 7 as seven');
  const next = await start();
  expect(processBegan(orphan.pid)).toBeNull();
  expect(await ask(next.url('postgres'), 'select seven from kept')).toBe('7');
});

test('it starts again at once after it was killed', async () => {
  const killed = await start();
  process.kill(killed.pid, 'SIGKILL');
  expect(await ask((await start()).url('postgres'), 'select 1')).toBe('1');
});

test('a stranger’s process under an old process id is left alone', async () => {
  await (await start()).stop();
  const file = join(folder, 'data', 'postmaster.pid');
  writeFileSync(file, `${process.pid}\n${join(folder, 'data')}\n`);
  expect(await ask((await start()).url('postgres'), 'select 1')).toBe('1');
});

test('data it cannot read are told in one line', async () => {
  await (await start()).stop();
  writeFileSync(join(folder, 'data', 'PG_VERSION'), '12\n');
  await expect(start()).rejects.toMatchObject({
    code: 'postgres.not_started',
    message: expect.stringMatching(/^The embedded PostgreSQL in .* did not start: [^\n]+$/),
  });
});

test('a role and its limits hold from the first statement on and cannot be shed', async () => {
  const server = await start();
  await ask(server.url('postgres'), 'create role sekisho_worker');
  const database = new Database({
    url: server.url('postgres'),
    role: 'sekisho_worker',
    applicationName: 'test',
    statementTimeoutMs: 50,
  });
  const roleAfter = async (sql: string) => (await database.query<{ role: string }>(sql)).rows[0]?.role;
  expect(await roleAfter('select current_user as role')).toBe('sekisho_worker');
  expect(await roleAfter('reset role; select current_user as role')).toBe('sekisho_worker');
  await expect(database.query('select pg_sleep(5)')).rejects.toThrow(/statement timeout/);
  await database.close();
});

test('the port file and the log of a full start hold no password', async () => {
  const server = await start();
  const { password } = new URL(server.url('postgres'));
  expect(readFileSync(join(folder, 'server.json'), 'utf8')).not.toContain(password);
});
