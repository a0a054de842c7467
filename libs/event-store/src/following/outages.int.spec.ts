// A reaction whose world is away for a while: the event waits, however long that lasts, and is not given up on.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { EventLog } from '../event-log.js';
import { OutcomeUnknown } from '../event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { exampleCircumstances, MemorySealer } from '../testing.js';
import { Checkpoints } from './checkpoints.js';
import { Followers } from './followers.js';
import { defineSubscription } from './projection.js';
import { PATIENCE_MS } from '../../../../test/support/patience.js';

let db: TestDatabase;
let database: Database;
let store: PostgresEventStore;
let log: EventLog;
let followers: Followers | null = null;

beforeEach(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  store = new PostgresEventStore(database);
  log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
});
afterEach(async () => {
  await followers?.stop();
  await store.close();
  await database.close();
  await db.drop();
});

test.each([
  ['the store did not answer', new OutcomeUnknown('no answer')],
  ['another database refuses connections', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['the disk is full', Object.assign(new Error('could not extend file'), { code: '53100' })],
])(
  '%s for longer than the tries an event has: it is handled in the end, and nothing is parked',
  async (_what, outage) => {
    const tries: number[] = [];
    const reaction = defineSubscription({
      name: 'react-when-counted',
      handles: ['Counted'],
      parkAfter: 2,
      handle: async ({ version }) => {
        tries.push(version);
        if (tries.length <= 6) throw outage;
      },
    });
    await log.append('s', 'none', [{ type: 'Counted', data: {} }], exampleCircumstances());
    followers = new Followers(
      log,
      database,
      { projections: [], subscriptions: [reaction] },
      { retryMs: [10], breathMs: 0 },
    );
    await followers.start();
    for (let waitedMs = 0; tries.length < 7 && waitedMs < PATIENCE_MS; waitedMs += 20) await pause(20);
    await pause(50);
    expect(tries).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const [status] = await new Checkpoints(database, store).status();
    expect(status).toMatchObject({ parked: 0, behind: 0, failure: null });
  },
);
