import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { EventLog } from '../event-log.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';
import { PostgresEventStore } from './postgres-event-store.js';

let db: TestDatabase;
let database: Database;
let store: PostgresEventStore;
beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  store = new PostgresEventStore(database);
});
afterAll(async () => {
  await store.close();
  await database.close();
  await db.drop();
});
test('smoke', async () => {
  const log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
  const c = exampleCircumstances();
  const a = await log.append(
    's-1',
    'none',
    [
      { type: 'A', data: { x: 1 }, personal: { person: 'p', purpose: 'clearance', fields: { n: '葛󠄀' } } },
      { type: 'B', data: {} },
    ],
    c,
  );
  expect(a.version).toBe(1);
  await log.append('s-1', 1, [{ type: 'B', data: { y: 'é"\\\n' } }], c);
  await expect(log.append('s-1', 1, [{ type: 'B', data: {} }], c)).rejects.toMatchObject({
    name: 'StreamConflict',
    version: 2,
  });
  await log.append('s-1', 'any', [{ type: 'B', data: {} }], c);
  const events = await log.read('s-1', { verify: true, personal: true });
  expect(events.map((e) => [e.version, e.type, e.personal])).toEqual([
    [0, 'A', { n: '葛󠄀' }],
    [1, 'B', undefined],
    [2, 'B', undefined],
    [3, 'B', undefined],
  ]);
  expect((await log.readAll(null, 10)).length).toBe(4);
  expect((await log.readAll(a.position, 10)).length).toBe(2);
  expect(await store.end()).toBe(events[3]!.position);
});
