// `sekisho migrate` on databases of every age: what is said, what is made, and what is never made twice.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Database } from '#database';
import { SetupTokens } from '#identity';
import { SystemClock } from '#kernel';
import { migrations } from '#migrations';
import { emptyTestDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { readConfig } from '../config.js';
import { onGround } from '../ground/ground.js';
import { operator } from '../ground/institution.js';
import { foundInstallation } from '../house/installation.js';
import { run } from '../run.js';

const LINK = /^ {2}https:\/\/sekisho\.example\.ac\.jp\/setup#(\S+)$/m;
const before = { ...process.env };
let db: TestDatabase;
let owner: Database;
let folder: string;
let said: string;
let told: string;

beforeEach(async () => {
  db = await emptyTestDatabase();
  owner = new Database({ url: db.url, applicationName: 'test', connectionsMax: 8 });
  folder = mkdtempSync(join(tmpdir(), 'sekisho-migrate-'));
  process.env = {
    ...before,
    DATABASE_URL: db.url,
    VAULT_DATABASE_URL: db.vaultUrl,
    SEKISHO_DATA: join(folder, 'data'),
    SEKISHO_KEY: randomBytes(32).toString('base64'),
    SEKISHO_URL: 'https://sekisho.example.ac.jp',
    LANG: 'C',
    LC_ALL: 'C',
  };
  said = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((told += String(text))));
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
  await owner.close();
  await db.drop();
});

/** What this run of the command said, alone. */
async function migrate(...args: string[]): Promise<{ code: number; said: string; told: string }> {
  said = '';
  told = '';
  const code = await run(['migrate', ...args]);
  return { code, said, told };
}

const tokens = () => new SetupTokens(owner, new SystemClock());
const tokenIn = (text: string) => LINK.exec(text)?.[1] ?? '';
const installations = async () => (await owner.query('select kind from operation.installation')).rows;

describe('on an empty database', () => {
  test('it makes a real installation and prints the link on standard output alone; nothing is written here', async () => {
    const answer = await migrate();
    expect(answer).toMatchObject({ code: 0, told: '' });
    expect(answer.said).toContain(`brought to this version (${migrations.length} changes: 0001-log, `);
    expect(await installations()).toEqual([{ kind: 'real' }]);
    await expect(tokens().claim(tokenIn(answer.said))).resolves.toHaveProperty('institution');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('with --no-link no link is made, and it says how to get one', async () => {
    const answer = await migrate('--no-link');
    expect(answer.code).toBe(0);
    expect(answer.said).toMatch(/Nobody can sign in yet: sekisho migrate prints the link/);
    expect(answer.said).not.toMatch(/setup#/);
    expect((await owner.query('select from operation.setup_tokens')).rowCount).toBe(0);
    expect(await installations()).toEqual([{ kind: 'real' }]);
  });

  test('three at once make one installation, and one link holds', async () => {
    expect(await Promise.all([run(['migrate']), run(['migrate']), run(['migrate'])])).toEqual([0, 0, 0]);
    expect(await installations()).toEqual([{ kind: 'real' }]);
    const links = [...said.matchAll(new RegExp(LINK, 'gm'))].map(([, token]) => token ?? '');
    expect(links).toHaveLength(3);
    const claims = await Promise.allSettled(links.map((token) => tokens().claim(token)));
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

test('of links issued at the same moment one holds', async () => {
  await migrate('--no-link');
  const waiting = async () =>
    (await owner.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
      .rowCount;
  const issued: Promise<string>[] = [];
  // All of them stand before the table until this lets it go.
  await owner.transaction(async (tx) => {
    await tx.query('lock table operation.setup_tokens in share mode');
    for (let count = 0; count < 4; count += 1) issued.push(tokens().issue());
    for (let tries = 0; tries < 6_000 && (await waiting()) < 4; tries += 1) await pause(10);
    expect(await waiting()).toBe(4);
  });
  const claims = await Promise.allSettled((await Promise.all(issued)).map((token) => tokens().claim(token)));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

describe('run again', () => {
  test('it changes nothing in the databases and hands out a new link instead of the old one', async () => {
    const first = await migrate();
    const second = await migrate();
    expect(second.said).toContain('in the shape of this version already');
    await expect(tokens().claim(tokenIn(first.said))).rejects.toMatchObject({ code: 'setup.link_unknown' });
    await expect(tokens().claim(tokenIn(second.said))).resolves.toHaveProperty('institution');
  });

  test('where somebody can sign in it says that there is nothing to do', async () => {
    await migrate('--no-link');
    const institution = randomUUID();
    await onGround(readConfig(), 'test', async ({ log, clock }) => {
      const name = { ja: '欅大学', en: 'Keyaki University' };
      const founded = { type: 'InstitutionFounded', data: { name, demonstration: false } };
      const ids = { commandId: randomUUID(), correlationId: randomUUID(), causationId: null };
      const circumstances = { actor: operator(institution), at: clock.now().toISOString(), ...ids };
      await log.append(`organisation-${institution}`, 'none', [founded], circumstances);
    });
    expect((await migrate()).said).toMatch(/The first administrator is set up too: there is nothing to do\./);
    expect(JSON.parse((await migrate('--json')).said)).toEqual({ applied: [], isSetUp: true, setupLink: null });
  });
});

test('it refuses the demonstration in one line that says where else to go', async () => {
  await migrate('--no-link');
  await owner.query('delete from operation.installation');
  await foundInstallation(owner, 'demonstration', new Date());
  const answer = await migrate();
  expect(answer).toMatchObject({ code: 1, said: '' });
  expect(answer.told).toMatch(
    /^sekisho: The demonstration university lives here: .* or other databases in DATABASE_URL\.\n$/,
  );
});

test('it tells of another key than the vault’s before any program is started', async () => {
  await migrate('--no-link');
  process.env.SEKISHO_KEY = randomBytes(32).toString('base64');
  const answer = await migrate();
  expect(answer).toMatchObject({ code: 1, said: '' });
  expect(answer.told).toMatch(/^sekisho: The vault is locked with another key/);
});

test('without a database of one’s own it prepares the embedded one, with a key file, and lets go of it', async () => {
  for (const name of ['DATABASE_URL', 'VAULT_DATABASE_URL', 'SEKISHO_KEY']) process.env[name] = '';
  const answer = await migrate('--json');
  expect({ code: answer.code, told: answer.told }).toEqual({ code: 0, told: '' });
  expect(JSON.parse(answer.said)).toMatchObject({ applied: expect.arrayContaining(['0003-vault']), isSetUp: false });
  expect(existsSync(join(folder, 'data', 'keys', 'kek'))).toBe(true);
  expect(existsSync(join(folder, 'data', 'lock'))).toBe(false);
});

test('a word too many is told with how it is used', async () => {
  const answer = await migrate('now');
  expect(answer.code).toBe(2);
  expect(answer.told).toContain('"now" is one word too many');
});
