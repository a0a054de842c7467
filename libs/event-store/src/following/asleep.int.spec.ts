// A process that is stopped in the middle of a page: what it holds is let go when its lease is over, and what it had begun counts for nothing.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { readable } from '../conformance/given.js';
import { EventLog } from '../event-log.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';
import { Checkpoints } from './checkpoints.js';
import { followWithTables, StandsStill } from './follow.js';
import { Followers } from './followers.js';
import { Line } from './line.js';
import { prepareProjections } from './prepare.js';
import { defineProjection, type Projection } from './projection.js';
import { PATIENCE_MS } from '../../../../test/support/patience.js';

const LEASE_MS = 400;
let db: TestDatabase;
let database: Database;
let store: PostgresEventStore;
let log: EventLog;
let heir: Followers | null = null;

beforeEach(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  store = new PostgresEventStore(database);
  log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
});
afterEach(async () => {
  await heir?.stop();
  await store.close();
  await database.close();
  await db.drop();
});

/** @param pace what happens before each event is applied */
function tallies(pace: () => Promise<unknown>): Projection {
  return defineProjection({
    name: 'tallies',
    version: 1,
    tables: 'create table tallies (stream text primary key, institution text not null, counted integer not null)',
    handles: ['Counted'],
    async apply(tx, event) {
      await pace();
      await tx.query(
        'insert into tallies values ($1, $2, 1) on conflict (stream) do update set counted = tallies.counted + 1',
        [event.stream, event.institution],
      );
    },
  });
}

test('neither its line nor the fence is held for longer than its lease, and each event counts once', async () => {
  const [asleep, waking] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let applied = 0;
  const sleepy = tallies(async () => {
    applied += 1;
    if (applied > 1) return;
    asleep.resolve(undefined);
    await waking.promise;
  });
  const said = Array.from({ length: 3 }, () => ({ type: 'Counted', data: {} }));
  await readable(store, (await log.append('s-1', 'any', said, exampleCircumstances())).position);
  await prepareProjections(database, [sleepy]);
  const line = new Line('tallies', 'live', 'sleeper', LEASE_MS);
  const claimed = await line.claim(database);
  const page = followWithTables(log, database, sleepy, 'live')(await log.readAll(null, 10), line, claimed?.token ?? '');
  const outcome = page.catch((error: unknown) => error);
  await asleep.promise;

  const began = performance.now();
  const followed = { projections: [tallies(async () => undefined)] };
  heir = new Followers(log, database, followed, { leaseMs: LEASE_MS, pollMs: 50, breathMs: 0 });
  await heir.start();
  const { position } = await log.append('s-1', 'any', said, exampleCircumstances());
  expect(await new Checkpoints(database, store).waitFor(position, undefined, PATIENCE_MS)).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(LEASE_MS / 2);
  waking.resolve(undefined);
  // Nothing is wrong with the event it slept over: whoever follows next may not be told that there is.
  expect(await outcome).toBeInstanceOf(Error);
  expect(await outcome).not.toBeInstanceOf(StandsStill);
  const { rows } = await database.query('select stream, counted from views.tallies');
  expect(rows).toEqual([{ stream: 's-1', counted: 6 }]);
});
