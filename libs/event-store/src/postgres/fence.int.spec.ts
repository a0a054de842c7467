// The one order in which no reader ever misses an event (architecture.md decision 6, toolchain.md A5), and the proof that the naive one does.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '#database';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import type { Position, StoredEvent } from '../event.js';
import type { StoredAt } from '../event-store.js';
import { readable } from '../conformance/given.js';
import { storedEvent } from '../envelope.js';
import { exampleCircumstances } from '../testing.js';
import { callAppend } from './append-call.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { until } from '../../../../test/support/patience.js';

let db: TestDatabase;
let database: Database;
let store: PostgresEventStore;
beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 24 });
  store = new PostgresEventStore(database);
});
afterAll(async () => {
  await store.close();
  await database.close();
  await db.drop();
});

function happened(): StoredEvent {
  return storedEvent({
    id: randomBytes(16)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    origin: 'test',
    stream: `case-${randomBytes(8).toString('hex')}`,
    head: null,
    schema: 1,
    occurrence: { type: 'Happened', data: {} },
    sealed: null,
    circumstances: exampleCircumstances(),
    salt: randomBytes(16).toString('hex'),
  });
}

function requestOf(event: StoredEvent) {
  return { stream: event.stream, events: [event] };
}

/** Readers that poll while `isWriting`, then once more: what each has seen. */
interface Reader {
  name: string;
  page(after: string | null): Promise<{ ids: string[]; end: string | null }>;
}

const fenced: Reader = {
  name: 'fenced',
  page: async (after) => pageOf(await store.readAll(after, 100)),
};

const naive: Reader = {
  name: 'naive',
  page: async (after) => {
    const { rows } = await database.query<{ id: string; position: string }>(
      'select id, position::text from log.events where position > $1 order by position limit 100',
      [after ?? '0'],
    );
    return { ids: rows.map(({ id }) => id), end: rows.at(-1)?.position ?? after };
  },
};

// The fence alone, with a checkpoint on position: what toolchain.md A5 found still to lose events.
const halfFenced: Reader = {
  name: 'half-fenced',
  page: async (after) => {
    const { rows } = await database.query<{ id: string; position: string }>(
      `select id, position::text from log.events
       where position > $1 and xid < pg_snapshot_xmin(pg_current_snapshot()) order by position limit 100`,
      [after ?? '0'],
    );
    return { ids: rows.map(({ id }) => id), end: rows.at(-1)?.position ?? after };
  },
};

function pageOf(stored: StoredAt[]): { ids: string[]; end: Position | null } {
  return { ids: stored.map(({ event }) => event.id), end: stored.at(-1)?.position ?? null };
}

async function readAlong(reader: Reader, isWriting: () => boolean): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const isLast = !isWriting();
    const { ids, end } = await reader.page(after);
    seen.push(...ids);
    after = end ?? after;
    if (isLast && ids.length === 0) return seen;
  }
}

describe('under sixteen writers who pause inside their transactions', () => {
  test('a fenced reader misses nothing and sees nothing twice, while a naive one loses events', async () => {
    let isWriting = true;
    const committed: string[] = [];
    const write = async (writer: number) => {
      for (let n = 0; n < 40; n += 1) {
        const event = happened();
        await database.transaction(async (tx) => {
          await callAppend(tx, [requestOf(event)], false);
          if ((writer + n) % 3 === 0) await pause((writer * 7 + n) % 12);
        });
        committed.push(event.id);
      }
    };
    const reading = [fenced, naive].map((reader) => readAlong(reader, () => isWriting));
    await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
    await readable(store, (await store.append(requestOf(happened()))).position);
    isWriting = false;
    const [seen, seenNaively] = await Promise.all(reading);
    seen!.pop();
    expect(seen!.length).toBe(640);
    expect([...seen!].sort()).toEqual([...committed].sort());
    // The fault did happen: without it this test would prove nothing.
    expect(new Set(seenNaively).size).toBeLessThan(640);
  });
});

describe('a younger transaction that holds the earlier position', () => {
  let older: Client;
  let younger: Client;
  beforeEach(async () => {
    [older, younger] = [new Client({ connectionString: db.url }), new Client({ connectionString: db.url })];
    await Promise.all([older.connect(), younger.connect()]);
    for (const client of [older, younger]) await client.query('set role sekisho_worker');
  });

  test('is seen by its pair (xid, position); a checkpoint on the position alone never sees it', async () => {
    const start = await settled();
    const { rows } = await database.query<{ last: string }>(
      'select coalesce(max(position), 0)::text as last from log.events',
    );
    const [early, late] = [happened(), happened()];
    await older.query('begin');
    await older.query('select pg_current_xact_id()');
    await younger.query('begin');
    await callAppend(queryable(younger), [requestOf(early)], false);
    await callAppend(queryable(older), [requestOf(late)], false);
    await older.query('commit');
    await until('its event can be read', async () => (await store.readAll(start, 10)).length === 1);
    const first = await store.readAll(start, 10);
    const half = await halfFenced.page(rows[0]!.last);
    expect(first.map(({ event }) => event.id)).toEqual([late.id]);
    expect(half.ids).toEqual([late.id]);
    await younger.query('commit');
    await Promise.all([older.end(), younger.end()]);
    await until('its event can be read', async () => (await store.readAll(first[0]!.position, 10)).length === 1);
    expect((await store.readAll(first[0]!.position, 10)).map(({ event }) => event.id)).toEqual([early.id]);
    expect((await halfFenced.page(half.end)).ids).toEqual([]);
    expect(store.compare(first[0]!.position, (await store.end())!)).toBeLessThan(0);
  });

  test('the end of the log does not run ahead of a writer still at work', async () => {
    const before = await settled();
    await older.query('begin');
    await callAppend(queryable(older), [requestOf(happened())], false);
    const { position } = await store.append(requestOf(happened()));
    expect(await store.end()).toBe(before);
    await older.query('commit');
    await readable(store, position);
    expect(await store.end()).toBe(position);
    await Promise.all([older.end(), younger.end()]);
  });
});

// Other tests write on the same server and hold the fence for a while: an end that can be relied on is one of our own that is reached.
async function settled(): Promise<Position> {
  const { position } = await store.append(requestOf(happened()));
  await readable(store, position);
  return position;
}

function queryable(client: Client) {
  return {
    query: async <Row>(sql: string, params: readonly unknown[] = []) => {
      const { rows, rowCount } = await client.query(sql, [...params]);
      return { rows: rows as Row[], rowCount: rowCount ?? 0 };
    },
  };
}
