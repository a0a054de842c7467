// The events of an installation lie in one store: what a start says when the settings name another.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { startKurrentServer, type KurrentServer } from '../../../test/support/kurrent-server.js';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { EventLog } from './event-log.js';
import type { EventStore } from './event-store.js';
import { openEventStore } from './open-event-store.js';
import { originOf } from './origin.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from './testing.js';

let db: TestDatabase;
let database: Database;
let server: KurrentServer;
beforeEach(async () => {
  db = await testDatabase();
  database = databaseOf(db);
  server = await startKurrentServer();
});
afterEach(async () => {
  await database.close();
  await db.drop();
  await server.close();
});

function databaseOf({ url }: TestDatabase): Database {
  return new Database({ url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 4 });
}

/** Opens the store of an address, writes as many events, closes it. */
async function used(url: string | null, events = 0, on = database): Promise<string> {
  const store = await openEventStore({ url, database: on });
  try {
    const log = new EventLog(store, new MemorySealer(), new RandomIds(), await originOf(on));
    for (let n = 0; n < events; n += 1) {
      await log.append(`case-${n}`, 'any', [{ type: 'Happened', data: {} }], exampleCircumstances());
    }
    return store instanceof PostgresEventStore ? 'postgresql' : 'kurrentdb';
  } finally {
    await store.close();
  }
}

async function rename({ url }: TestDatabase, origin: string): Promise<void> {
  const owner = new Database({ url, applicationName: 'test', connectionsMax: 1 });
  try {
    await owner.query('update log.origin set origin = $1', [origin]);
  } finally {
    await owner.close();
  }
}

test.each<[string, ('postgresql' | 'kurrentdb')[], number, 'postgresql' | 'kurrentdb', string]>([
  ['nothing was ever opened', [], 0, 'postgresql', 'postgresql'],
  ['nothing was ever opened', [], 0, 'kurrentdb', 'kurrentdb'],
  ['PostgreSQL was opened but holds nothing', ['postgresql'], 0, 'kurrentdb', 'kurrentdb'],
  ['PostgreSQL holds events', ['postgresql'], 1, 'postgresql', 'postgresql'],
  ['PostgreSQL holds events', ['postgresql'], 1, 'kurrentdb', 'event_store.in_postgresql'],
  ['KurrentDB holds events', ['kurrentdb'], 1, 'kurrentdb', 'kurrentdb'],
  ['KurrentDB holds events', ['kurrentdb'], 1, 'postgresql', 'event_store.in_kurrentdb'],
  ['KurrentDB was opened but holds nothing', ['kurrentdb'], 0, 'postgresql', 'event_store.in_kurrentdb'],
])('where %s (%j, %i events), asking for %s gives %s', async (_what, before, events, wanted, outcome) => {
  const urlOf = (kind: 'postgresql' | 'kurrentdb') => (kind === 'postgresql' ? null : server.url);
  for (const kind of before) await used(urlOf(kind), events);
  const told = await used(urlOf(wanted)).catch((error: { code: string }) => error.code);
  expect(told).toBe(outcome);
});

const appendOne = async (store: EventStore, stream: string) =>
  new EventLog(store, new MemorySealer(), new RandomIds(), await originOf(database)).append(
    stream,
    'none',
    [{ type: 'Happened', data: {} }],
    exampleCircumstances(),
  );

test('a process that has PostgreSQL open while the installation moves to a KurrentDB can write nothing there any more', async () => {
  const opened = await openEventStore({ url: null, database });
  await used(server.url);
  await expect(appendOne(opened, 'case-1')).rejects.toMatchObject({ code: '42501' });
  expect(await opened.end()).toBeNull();
  await opened.close();
});

test('an append that is under way in PostgreSQL is waited for, and keeps the installation there', async () => {
  const opened = await openEventStore({ url: null, database });
  const owner = new Database({ url: db.url, applicationName: 'test', connectionsMax: 1 });
  const moving = owner.inInstitution('i', async (tx) => {
    await tx.query('lock table log.events in row exclusive mode');
    const asked = used(server.url).catch((error: { code: string }) => error.code);
    for (let waiting = 0; waiting === 0;) {
      const { rows } = await database.query<{ waiting: number }>(
        `select count(*)::integer as waiting from pg_locks where relation = 'log.events'::regclass and not granted`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
    await tx.query(
      `insert into log.events (stream, version, id, institution, type, at, bytes, salt, leaf)
       values ('case-1', 0, gen_random_uuid(), 'i', 'Happened', now(), '{}', '', '')`,
    );
    return { asked };
  });
  expect(await (await moving).asked).toBe('event_store.in_postgresql');
  await owner.close();
  await opened.close();
});

test('an installation from before there was a choice has its events in PostgreSQL', async () => {
  const store = new PostgresEventStore(database);
  const log = new EventLog(store, new MemorySealer(), new RandomIds(), await originOf(database));
  await log.append('case-1', 'none', [{ type: 'Happened', data: {} }], exampleCircumstances());
  await store.close();
  await expect(used(server.url)).rejects.toMatchObject({ code: 'event_store.in_postgresql' });
  expect(await used(null)).toBe('postgresql');
});

test('a KurrentDB with the events of another installation is refused, by an empty installation too', async () => {
  const other = await testDatabase();
  const otherDatabase = databaseOf(other);
  // Test databases are clones of one, origin and all.
  await rename(other, 'sekisho-other');
  await used(server.url, 1, otherDatabase);
  await expect(used(server.url)).rejects.toMatchObject({ code: 'event_store.foreign' });
  await otherDatabase.close();
  await other.drop();
});

test('an empty KurrentDB in the place of one that held events is refused, until the right one is named again', async () => {
  await used(server.url, 2);
  const empty = await startKurrentServer();
  await expect(used(empty.url)).rejects.toMatchObject({ code: 'event_store.empty' });
  await empty.close();
  expect(await used(server.url)).toBe('kurrentdb');
});

test('the origin stands in the events of a KurrentDB too, so it cannot be changed any more', async () => {
  await used(server.url);
  await rename(db, 'sekisho-restored');
  await used(server.url, 1);
  await expect(rename(db, 'sekisho-other')).rejects.toMatchObject({ code: '42501' });
});

test.each([
  [
    'does not answer',
    'kurrentdb://officer:hidden@127.0.0.1:9?tls=false&discoveryInterval=10',
    'event_store.unreachable',
    /\(kurrentdb:\/\/127\.0\.0\.1:9\)/,
  ],
  [
    'has a password with signs of an address in it, and does not answer',
    'kurrentdb://officer:hid@den?hid/den@127.0.0.1:9?tls=false&discoveryInterval=10',
    'setting.bad',
    /^EVENT_STORE_URL: it has an option that nobody knows/,
  ],
  [
    'has an @ in its password, and does not answer',
    'kurrentdb://officer:hid@den@127.0.0.1:9?tls=false&discoveryInterval=10',
    'event_store.unreachable',
    /\(kurrentdb:\/\/127\.0\.0\.1:9\)/,
  ],
  [
    'has an option that nobody knows',
    'kurrentdb://officer:hidden@127.0.0.1?password=hidden',
    'setting.bad',
    /^EVENT_STORE_URL: .*"password"/,
  ],
])(
  'a KurrentDB that %s is told in one line that names EVENT_STORE_URL and no secret',
  async (_what, url, code, line) => {
    const told: { code: string; message: string; params: object } = await used(url).then(
      () => Promise.reject(new Error('It was opened')),
      (error) => error,
    );
    expect(told).toMatchObject({ code, message: expect.stringMatching(line) });
    expect(told.message).toContain('EVENT_STORE_URL');
    expect(`${told.message}${JSON.stringify(told.params)}`).not.toMatch(/hid|den|officer|\n/);
  },
);
