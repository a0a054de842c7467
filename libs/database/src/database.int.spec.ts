import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect, createServer, type AddressInfo } from 'node:net';
import { emptyTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';

let db: TestDatabase;
let owner: Database;
let api: Database;

beforeAll(async () => {
  db = await emptyTestDatabase();
  await migrate({ mainUrl: db.url, vaultUrl: db.vaultUrl, migrations: [] });
  owner = new Database({ url: db.url, applicationName: 'test-owner' });
  api = new Database({ url: db.url, role: 'sekisho_api', applicationName: 'test-api', connectionsMax: 2 });
  await owner.query(`
    create table notes (institution text, text text);
    alter table notes enable row level security;
    create policy own on notes using (institution = current_setting('sekisho.institution', true));
    grant select, insert on notes to sekisho_api`);
});
afterAll(async () => {
  await api.close();
  await owner.close();
  await db.drop();
});
beforeEach(() => owner.query('truncate notes'));

const notes = async () =>
  (await owner.query<{ text: string }>('select text from notes order by 1')).rows.map((row) => row.text);

describe('transaction', () => {
  test('keeps everything when the work returns', async () => {
    const result = await owner.transaction(async (tx) => {
      await tx.query(`insert into notes values ('a', 'one')`);
      return 'done';
    });
    expect([result, await notes()]).toEqual(['done', ['one']]);
  });

  test('keeps nothing when the work throws, and hands on what it threw', async () => {
    const work = owner.transaction(async (tx) => {
      await tx.query(`insert into notes values ('a', 'one')`);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await notes()).toEqual([]);
  });

  test('leaves the pool usable when the connection breaks in its midst', async () => {
    const work = api.transaction((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'));
    await expect(work).rejects.toThrow();
    expect((await api.query('select 1')).rowCount).toBe(1);
  });
});

describe('inInstitution', () => {
  test('sees and writes one institution alone', async () => {
    await owner.query(`insert into notes values ('a', 'of a'), ('b', 'of b')`);
    const seen = await api.inInstitution('a', (tx) => tx.query<{ text: string }>('select text from notes'));
    expect(seen.rows).toEqual([{ text: 'of a' }]);
    const foreign = api.inInstitution('a', (tx) => tx.query(`insert into notes values ('b', 'smuggled')`));
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  test('does not leave its institution behind on the connection', async () => {
    await owner.query(`insert into notes values ('a', 'of a')`);
    await Promise.all([1, 2, 3].map(() => api.inInstitution('a', (tx) => tx.query('select 1'))));
    expect((await api.query('select text from notes')).rowCount).toBe(0);
  });
});

test('values are parameters, whatever they hold', async () => {
  const text = `'); drop table notes; -- 葛󠄀 \\`;
  await owner.query('insert into notes values ($1, $2)', ['a', text]);
  expect(await notes()).toEqual([text]);
});

test('closing twice is closing once', async () => {
  const database = new Database({ url: db.url, applicationName: 'test' });
  await database.query('select 1');
  await Promise.all([database.close(), database.close()]);
  await database.close();
});

describe('a server that says nothing more, on a connection that stays open', () => {
  test('is given up a little after the time it was given, and the connection with it', async () => {
    const [server, address] = [new URL(db.url), new URL(db.url)];
    let isMute = false;
    const proxy = createServer((client) => {
      const behind = connect(Number(server.port), '127.0.0.1');
      client.on('data', (data) => behind.write(data)).on('close', () => behind.destroy());
      behind.on('data', (data) => isMute || client.write(data)).on('close', () => client.destroy());
      for (const socket of [client, behind]) socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    address.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const database = new Database({ url: address.href, applicationName: 'test', statementTimeoutMs: 100 });
    await database.query('select 1');
    isMute = true;
    await expect(database.query('select 1')).rejects.toThrow('timeout');
    isMute = false;
    expect((await database.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
    await new Promise((resolve) => proxy.close(resolve));
  });
});
