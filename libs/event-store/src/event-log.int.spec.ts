// What the log adds to any store: no needless round trips, upcasting, refusing a broken history, several streams at once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { EventLog } from './event-log.js';
import type { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from './testing.js';
import { Upcasters } from './upcasters.js';

let db: TestDatabase;
let worker: Database;
let owner: Database;
let store: PostgresEventStore;
const ids = new RandomIds();
const sealer = new MemorySealer();
const circumstances = exampleCircumstances();
const happened = { type: 'Happened', data: {} };

beforeAll(async () => {
  db = await testDatabase();
  worker = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  owner = new Database({ url: db.url, applicationName: 'test' });
  store = new PostgresEventStore(worker);
});
afterAll(async () => {
  await store.close();
  await Promise.all([worker.close(), owner.close()]);
  await db.drop();
});

function fresh(): string {
  return `case-${ids.next()}`;
}

function logOn(on: EventStore, upcasters?: Upcasters): EventLog {
  return new EventLog(on, sealer, ids, 'test', upcasters);
}

/** The same store, counting what is asked of it. */
function counting(): { log: EventLog; asked: () => string[] } {
  const asked: string[] = [];
  const counted = new Proxy(store, {
    get(target, property: keyof EventStore) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') return value;
      return (...values: unknown[]) => {
        asked.push(property);
        return (value as (...given: unknown[]) => unknown).apply(target, values);
      };
    },
  });
  return { log: logOn(counted), asked: () => asked.splice(0) };
}

describe('an append', () => {
  test('after a read, or after one’s own append, asks the store once', async () => {
    const stream = fresh();
    await logOn(store).append(stream, 'none', [happened], circumstances);
    const { log, asked } = counting();
    await log.read(stream);
    await log.append(stream, 0, [happened], circumstances);
    await log.append(stream, 1, [happened], circumstances);
    await log.append(stream, 'any', [happened], circumstances);
    await log.append(fresh(), 'none', [happened], circumstances);
    expect(asked()).toEqual(['readStream', 'append', 'append', 'append', 'append']);
  });

  test('after a read of the past does not take the past for the head', async () => {
    const stream = fresh();
    await logOn(store).append(stream, 'none', [happened, happened], circumstances);
    const { log, asked } = counting();
    await log.read(stream, { to: 0 });
    expect((await log.append(stream, 'any', [happened], circumstances)).version).toBe(2);
    expect(asked()).toEqual(['readStream', 'head', 'append']);
  });

  test('of an id that was there under other bytes leaves the chain whole', async () => {
    const stream = fresh();
    const log = logOn(store);
    const known = { ...happened, id: ids.next() };
    await log.append(stream, 'none', [known], circumstances);
    await log.append(stream, 'none', [known], circumstances);
    await log.append(stream, 0, [happened], circumstances);
    expect(await log.read(stream)).toHaveLength(2);
  });

  test('of nothing is a defect of the caller', async () => {
    await expect(logOn(store).append(fresh(), 'none', [], circumstances)).rejects.toThrow(/at least one event/);
  });
});

describe('an append to several streams', () => {
  test('lands in all of them', async () => {
    const [a, b] = [fresh(), fresh()];
    const log = logOn(store);
    const parts = [a, b].map((stream) => ({ stream, expected: 'none' as const, occurrences: [happened, happened] }));
    const { position, eventIds } = await log.appendAll(parts, circumstances);
    const events = [...(await log.read(a)), ...(await log.read(b))];
    expect(events.map(({ id }) => id)).toEqual(eventIds);
    expect(events.at(-1)!.position).toBe(position);
  });

  test('lands in none when one is refused, and no stream is left begun', async () => {
    const [a, b] = [fresh(), fresh()];
    const log = logOn(store);
    await log.append(b, 'none', [happened], circumstances);
    const parts = [a, b].map((stream) => ({ stream, expected: 'none' as const, occurrences: [happened] }));
    await expect(log.appendAll(parts, circumstances)).rejects.toMatchObject({ name: 'StreamConflict', stream: b });
    expect(await log.read(a)).toEqual([]);
    expect(await store.head(a)).toBeNull();
    expect((await log.append(a, 'none', [happened], circumstances)).version).toBe(0);
  });

  test('again with the same ids answers as the first time; with one id new it is a conflict', async () => {
    const [a, b] = [fresh(), fresh()];
    const log = logOn(store);
    const parts = [a, b].map((stream) => ({
      stream,
      expected: 'none' as const,
      occurrences: [{ ...happened, id: ids.next() }],
    }));
    const first = await log.appendAll(parts, circumstances);
    expect(await log.appendAll(parts, circumstances)).toEqual(first);
    const mixed = [parts[0]!, { stream: fresh(), expected: 'none' as const, occurrences: [happened] }];
    await expect(log.appendAll(mixed, circumstances)).rejects.toMatchObject({ name: 'StreamConflict', stream: a });
  });
});

describe('a read', () => {
  test('brings old shapes up to today’s, in clear and sealed', async () => {
    const stream = fresh();
    const personal = { person: 'p', purpose: 'clearance' as const, fields: { name: 'A' } };
    await logOn(store).append(stream, 'none', [{ type: 'Told', data: { old: 1 }, personal }], circumstances);
    const upcasters = new Upcasters([
      {
        type: 'Told',
        schema: 1,
        data: ({ old }) => ({ now: old ?? null }),
        fields: ({ name }) => ({ names: [name ?? null] }),
      },
    ]);
    const log = logOn(store, upcasters);
    await log.append(stream, 0, [{ type: 'Told', data: { now: 2 } }], circumstances);
    const events = await log.read(stream, { personal: true });
    expect(events.map(({ schema, data, personal: fields }) => [schema, data, fields])).toEqual([
      [1, { now: 1 }, { names: ['A'] }],
      [2, { now: 2 }, undefined],
    ]);
  });

  test('says "erased" where the key is gone, and the chain still holds', async () => {
    const stream = fresh();
    const personal = { person: 'gone', purpose: 'clearance' as const, fields: { name: 'A' } };
    const log = logOn(store);
    await log.append(stream, 'none', [{ type: 'Told', data: {}, personal }], circumstances);
    sealer.destroy('gone', 'clearance');
    expect((await log.read(stream, { personal: true }))[0]!.personal).toBe('erased');
  });

  describe.each([
    ['an event is missing', `delete from log.events where stream = $1 and version = 1`],
    ['the last event is missing', `delete from log.events where stream = $1 and version = 2`],
    ['a link was changed', `update log.events set previous = leaf where stream = $1 and version = 1`],
    ['a label was changed', `update log.events set type = 'Undone' where stream = $1 and version = 1`],
    [
      'a byte was changed',
      `update log.events set bytes = replace(bytes, '"type":"Happened"', '"type":"Undone"'), type = 'Undone'
        where stream = $1 and version = 1`,
    ],
    ['more is told than was appended', `update log.streams set version = 1 where stream = $1`],
    ['no end is told', `delete from log.streams where stream = $1`],
  ])('of a history in which %s is refused', (_what, sql) => {
    test.each([
      ['by who appended it', true],
      ['by who sees it for the first time', false],
    ])('%s', async (_who, isOurs) => {
      const stream = fresh();
      const log = logOn(store);
      await log.append(stream, 'none', [happened, happened, happened], circumstances);
      await log.read(stream);
      await owner.transaction(async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query(sql, [stream]);
      });
      await expect((isOurs ? log : logOn(store)).read(stream)).rejects.toMatchObject({ name: 'BrokenHistory' });
    });
  });
});
