import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { emptyTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { Database } from './database.js';
import { migrate, requireMigrated, type Migration } from './migrate.js';

const books: Migration = { name: '0001-books', database: 'main', sql: 'create table books (title text)' };
const keys: Migration = { name: '0002-keys', database: 'vault', sql: 'create table keys (id text)' };
const authors: Migration = { name: '0003-authors', database: 'main', sql: 'create table authors (name text)' };

let db: TestDatabase;
beforeEach(async () => {
  db = await emptyTestDatabase();
});
afterEach(() => db.drop());

function apply(...migrations: Migration[]): Promise<string[]> {
  return migrate({ mainUrl: db.url, vaultUrl: db.vaultUrl, migrations });
}

async function tablesOf(url: string): Promise<string[]> {
  const database = new Database({ url, applicationName: 'test' });
  const { rows } = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  await database.close();
  return rows.map((row) => row.name);
}

describe('migrate', () => {
  test('applies each migration to its own database', async () => {
    expect(await apply(books, keys)).toEqual(['0001-books', '0002-keys']);
    expect(await tablesOf(db.url)).toEqual(['books']);
    expect(await tablesOf(db.vaultUrl)).toEqual(['keys']);
  });

  test('applies only what is missing the second time, also in the middle of the list', async () => {
    await apply(books, authors);
    expect(await apply(books, keys, authors)).toEqual(['0002-keys']);
    expect(await apply(books, keys, authors)).toEqual([]);
  });

  test('creates the vault database when it is missing', async () => {
    const vaultUrl = `${db.vaultUrl}_new`;
    expect(await migrate({ mainUrl: db.url, vaultUrl, migrations: [keys] })).toEqual(['0002-keys']);
    expect(await tablesOf(vaultUrl)).toEqual(['keys']);
    const client = new Client({ connectionString: db.url });
    await client.connect();
    await client.query(`drop database "${new URL(vaultUrl).pathname.slice(1)}"`);
    await client.end();
  });

  test('refuses a migration whose text changed after it was applied, by its name', async () => {
    await apply(books);
    const changed = { ...books, sql: 'create table books (title text not null)' };
    await expect(apply(changed)).rejects.toMatchObject({
      code: 'database.migration_changed',
      params: { name: '0001-books' },
    });
  });

  test('refuses a database that a newer version has migrated', async () => {
    await apply(books, authors);
    await expect(apply(books)).rejects.toMatchObject({ code: 'database.newer', params: { name: '0003-authors' } });
  });

  test('leaves nothing of a migration that fails half way, and names it', async () => {
    const broken: Migration = {
      name: '0004-broken',
      database: 'main',
      sql: 'create table half (id text); select nonsense',
    };
    await expect(apply(books, broken)).rejects.toThrow(/0004-broken/);
    expect(await tablesOf(db.url)).toEqual(['books']);
  });

  test('lets two processes migrate at once: each migration is applied by one of them', async () => {
    const [first, second] = await Promise.all([apply(books, keys), apply(books, keys)]);
    expect([...first, ...second].sort()).toEqual(['0001-books', '0002-keys']);
  });

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'wrong'), /password authentication failed/],
    ['a database that is not there', (url: URL) => (url.pathname = '/nowhere'), /does not exist/],
    ['a server that is not there', (url: URL) => (url.host = '127.0.0.1:1'), /ECONNREFUSED/],
  ])('tells %s in one line without the password', async (_name, spoil, words) => {
    const url = new URL(db.url);
    const { password } = url;
    spoil(url);
    const fault = await migrate({ mainUrl: url.href, vaultUrl: db.vaultUrl, migrations: [] }).catch(
      (error: Error) => error,
    );
    expect(fault).toMatchObject({ code: 'database.unreachable', message: expect.stringMatching(words) });
    expect((fault as Error).message).not.toContain(password);
    expect((fault as Error).message).not.toContain('\n');
  });
});

describe('a program that needs a migrated database', () => {
  const asked = (...migrations: Migration[]) => requireMigrated({ mainUrl: db.url, vaultUrl: db.vaultUrl, migrations });

  test('is content with what it needs, and with what a newer version added', async () => {
    await apply(books, keys, authors);
    await expect(asked(books, keys, authors)).resolves.toBeUndefined();
    await expect(asked(books)).resolves.toBeUndefined();
  });

  test.each<[string, Migration[], string]>([
    ['nothing', [], '0001-books'],
    ['only the first', [books, keys], '0003-authors'],
    ['nothing of the vault', [books, authors], '0002-keys'],
  ])('is told what is missing, and what to run, where there is %s', async (_what, there, missing) => {
    if (there.length > 0) await apply(...there);
    await expect(asked(books, keys, authors)).rejects.toMatchObject({
      code: 'database.not_migrated',
      params: { name: missing },
      message: expect.stringMatching(/^The databases .*: run "sekisho migrate" first, then start again\.$/),
    });
  });
});
