// Read models whose lines and tables lie in PostgreSQL, wherever the events lie.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { startKurrentServer } from '../../../../test/support/kurrent-server.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { fresh, logOn, readable } from '../conformance/given.js';
import type { EventLog } from '../event-log.js';
import type { EventStore } from '../event-store.js';
import { KurrentEventStore } from '../kurrent/kurrent-event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { exampleCircumstances } from '../testing.js';
import { Checkpoints } from './checkpoints.js';
import { dumpProjection } from './dump.js';
import { Followers } from './followers.js';
import { defineProjection } from './projection.js';
import { rebuild } from './rebuild.js';
import { PATIENCE_MS } from '../../../../test/support/patience.js';

interface Made {
  store: EventStore;
  close(): Promise<void>;
}

const STORES: [string, (database: Database) => Promise<Made>][] = [
  ['PostgreSQL', async (database) => ({ store: new PostgresEventStore(database), close: () => Promise.resolve() })],
  [
    'KurrentDB',
    async () => {
      const server = await startKurrentServer();
      return { store: new KurrentEventStore(server.url), close: () => server.close() };
    },
  ],
];

const tallies = defineProjection({
  name: 'tallies',
  version: 1,
  tables: 'create table tallies (stream text primary key, institution text not null, versions text not null)',
  handles: ['Counted'],
  async apply(tx, event) {
    await tx.query(
      `insert into tallies values ($1, $2, $3) on conflict (stream) do update set versions = tallies.versions || ',' || $3`,
      [event.stream, event.institution, String(event.version)],
    );
  },
});

describe.each(STORES)('events in %s', (_name, make) => {
  let db: TestDatabase;
  let database: Database;
  let made: Made;
  let log: EventLog;
  let checkpoints: Checkpoints;
  let followers: Followers;
  beforeEach(async () => {
    db = await testDatabase();
    database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 16 });
    made = await make(database);
    log = logOn(made.store);
    checkpoints = new Checkpoints(database, made.store);
    followers = new Followers(log, database, { projections: [tallies] }, { pollMs: 5_000, pageSize: 20 });
    await followers.start();
  });
  afterEach(async () => {
    await followers.stop();
    await made.store.close();
    await database.close();
    await db.drop();
    await made.close();
  });

  const count = async (stream: string, events = 1): Promise<string> => {
    const said = Array.from({ length: events }, () => ({ type: 'Counted', data: {} }));
    return (await log.append(stream, 'any', said, exampleCircumstances())).position;
  };

  test('are followed as they come, by the bell and not by the poll, each once and in order', async () => {
    const streams = Array.from({ length: 5 }, fresh);
    await Promise.all(streams.map(async (stream) => void (await Promise.all([count(stream, 3), count(stream, 9)]))));
    const begun = performance.now();
    const last = await count(streams[0]!);
    // Another spec on the same PostgreSQL may hold the fence while the bell rings; then the next bell brings it.
    while (!(await checkpoints.waitFor(last, undefined, 250)) && performance.now() - begun < 4_000) await count('bell');
    expect(performance.now() - begun).toBeLessThan(4_000);
    const { rows } = await database.query<{ stream: string; versions: string }>(
      `select stream, versions from views.tallies where stream <> 'bell'`,
    );
    const versions = (length: number) => Array.from({ length }, (_, n) => n).join(',');
    expect(Object.fromEntries(rows.map((row) => [row.stream, row.versions]))).toEqual(
      Object.fromEntries(streams.map((stream, index) => [stream, versions(index === 0 ? 13 : 12)])),
    );
    expect(await checkpoints.status()).toMatchObject([{ name: 'tallies', failure: null }]);
  });

  test('are folded again to the same bytes while more of them come', async () => {
    const streams = Array.from({ length: 5 }, fresh);
    for (const stream of streams) await readable(made.store, await count(stream, 20));
    let isWriting = true;
    const writer = (async () => {
      for (; isWriting; await pause(5)) await count(streams[1]!);
    })();
    expect(await rebuild(log, database, tallies, { pageSize: 30 })).toBeGreaterThanOrEqual(100);
    isWriting = false;
    await writer;
    const last = await count(streams[0]!);
    await readable(made.store, last);
    expect(await checkpoints.waitFor(last, undefined, PATIENCE_MS)).toBe(true);
    const live = await dumpProjection(database, 'tallies');
    await rebuild(log, database, tallies);
    expect(await dumpProjection(database, 'tallies')).toBe(live);
    expect(live.split('\n')).toHaveLength(1 + streams.length + 1);
  });
});
