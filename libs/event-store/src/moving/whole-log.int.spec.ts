// A log moved from one store into another: every byte and the order of the whole, whatever the store's transactions can hold.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { readable } from '../conformance/given.js';
import type { StoredEvent } from '../event.js';
import { EventLog } from '../event-log.js';
import { BrokenHistory, StreamConflict, type EventStore, type StoredAt } from '../event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';
import { ChainWatch } from './chain-watch.js';
import { appendWhole, readWhole } from './whole-log.js';

let databases: TestDatabase[];
let pools: Database[];
let source: PostgresEventStore;
let original: StoredEvent[];

beforeAll(async () => {
  databases = [];
  pools = [];
  source = await emptyStore();
  const log = new EventLog(source, new MemorySealer(), new RandomIds(), 'sekisho-example');
  // Streams whose names sort against the order in which they were written, each gone back to again and again.
  for (let round = 0; round < 40; round += 1) {
    for (const stream of ['c', 'a', 'b']) {
      const personal = { person: 'p', purpose: 'clearance' as const, fields: { round } };
      await log.append(stream, 'any', [{ type: 'Noted', data: { round }, personal }], exampleCircumstances());
    }
  }
  original = (await all(source)).map(({ event }) => event);
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  for (const database of databases) await database.drop();
});

async function emptyStore(): Promise<PostgresEventStore> {
  const database = await testDatabase();
  const pool = new Database({ url: database.url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 4 });
  databases.push(database);
  pools.push(pool);
  return new PostgresEventStore(pool);
}

async function all(store: EventStore): Promise<StoredAt[]> {
  const [last] = await store.latest(1);
  if (last) await readable(store, last.position);
  const found: StoredAt[] = [];
  for await (const page of readWhole(store, await store.end())) found.push(...page);
  return found;
}

/** The same without a transaction over several streams. */
function withoutOrder(store: EventStore): EventStore {
  return Object.assign(Object.create(store) as EventStore, { appendInOrder: undefined });
}

test.each<[string, (store: EventStore) => EventStore]>([
  ['in one transaction', (store) => store],
  ['stream by stream', withoutOrder],
])('%s the order of the whole log stays, and doing it again changes nothing', async (_name, by) => {
  const store = await emptyStore();
  const target = by(store);
  await appendWhole(target, original.slice(0, 70));
  await appendWhole(target, original.slice(0, 70));
  await appendWhole(target, original.slice(70));
  expect((await all(store)).map(({ event }) => event)).toEqual(original);
  expect(await store.readStream('b')).toHaveLength(40);
});

test('where other events stand, nothing of it is written', async () => {
  const store = await emptyStore();
  const log = new EventLog(store, new MemorySealer(), new RandomIds(), 'sekisho-example');
  await log.append('b', 'none', [{ type: 'Noted', data: {} }], exampleCircumstances());
  await expect(appendWhole(store, original)).rejects.toThrow(StreamConflict);
  expect(await all(store)).toHaveLength(1);
});

test('it is read to the position asked for, and what comes later is not', async () => {
  const end = (await all(source))[49]?.position ?? null;
  let count = 0;
  for await (const page of readWhole(source, end)) count += page.length;
  expect(count).toBe(50);
});

test.each<[string, (events: StoredEvent[]) => StoredEvent[]]>([
  [
    'an event that was edited',
    (events) => events.map((event, at) => (at === 7 ? { ...event, bytes: `${event.bytes} ` } : event)),
  ],
  ['an event that is missing', (events) => events.filter((_, at) => at !== 7)],
  ['two events of one stream in the wrong order', (events) => [...events.slice(3, 6), ...events.slice(0, 3)]],
  [
    'a ciphertext that was exchanged',
    (events) => events.map((event, at) => (at === 7 ? { ...event, sealed: 'AAAA' } : event)),
  ],
])('the watch over it sees %s', (_name, spoil) => {
  const watch = (events: StoredEvent[]) => {
    const watching = new ChainWatch();
    for (const event of events) watching.pass(event);
    return watching;
  };
  expect(watch(original)).toMatchObject({ events: 120, streams: 3 });
  expect(() => watch(spoil(original))).toThrow(BrokenHistory);
});

test('the order across streams is part of what the watch remembers', () => {
  const digestOf = (events: StoredEvent[]) => {
    const watching = new ChainWatch();
    for (const event of events) watching.pass(event);
    return watching.digest();
  };
  const [first, second, ...others] = original as [StoredEvent, StoredEvent, ...StoredEvent[]];
  expect(digestOf([second, first, ...others])).not.toBe(digestOf(original));
});
