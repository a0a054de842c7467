// Which installation wrote a log: decided once with its database, and never again.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Database, migrate } from '#database';
import { RandomIds } from '#kernel';
import { migrations } from '#migrations';
import { emptyTestDatabase, testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { EventLog } from './event-log.js';
import { originOf } from './origin.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from './testing.js';

let db: TestDatabase;
let owner: Database;

beforeEach(async () => {
  db = await testDatabase();
  owner = new Database({ url: db.url, applicationName: 'test' });
});
afterEach(async () => {
  await owner.close();
  await db.drop();
});

const restored = `update log.origin set origin = 'sekisho-restored'`;

test('every process reads the same origin, whichever role it has', async () => {
  const roles = (['sekisho_api', 'sekisho_worker'] as const).map(
    (role) => new Database({ url: db.url, role, applicationName: 'test' }),
  );
  const read = await Promise.all([owner, ...roles].map(originOf));
  await Promise.all(roles.map((each) => each.close()));
  expect(new Set(read).size).toBe(1);
  expect(read[0]).toMatch(/^sekisho-[0-9a-f-]{36}$/);
});

test('two installations have two origins', async () => {
  const other = await emptyTestDatabase();
  await migrate({ mainUrl: other.url, vaultUrl: other.vaultUrl, migrations });
  const database = new Database({ url: other.url, applicationName: 'test' });
  expect(await originOf(database)).not.toBe(await originOf(owner));
  await database.close();
  await other.drop();
});

test('a restore may bring an origin into an empty log; from the first event on nobody changes it, and nobody ever removes it', async () => {
  await expect(owner.query('delete from log.origin')).rejects.toThrow('stands in every event');
  await owner.query(restored);
  const worker = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  await expect(worker.query(restored)).rejects.toThrow('permission denied');
  const store = new PostgresEventStore(worker);
  const log = new EventLog(store, new MemorySealer(), new RandomIds(), await originOf(worker));
  await log.append('example', 'none', [{ type: 'Tried', data: {} }], exampleCircumstances());
  const [event] = await log.read('example');
  expect(JSON.parse(event?.stored.bytes ?? '')).toMatchObject({ origin: 'sekisho-restored' });
  await expect(owner.query(restored)).rejects.toThrow('stands in every event');
  await store.close();
  await worker.close();
});
