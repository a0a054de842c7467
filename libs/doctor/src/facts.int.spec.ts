// What doctor finds in a real house, under the role that sees least.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { Database, Lease } from '#database';
import { EventLog, PostgresEventStore } from '#event-store';
import { RandomIds, SettableClock } from '#kernel';
import { migrations } from '#migrations';
import { exampleActor, exampleCircumstances, MemorySealer } from '../../event-store/src/testing.js';
import { Jobs } from '../../jobs/src/jobs.js';
import { PLACES } from '../../jobs/src/testing.js';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { describeWithRedis } from '../../../test/support/describe-with-redis.js';
import { startRedis } from '../../../test/support/redis.js';
import { gatherFacts, reach, type Sources } from './facts.js';

const NOW = '2026-11-23T09:00:00.000Z';
let db: TestDatabase;
let api: Database;
let owner: Database;
let vault: Database;
let worker: Database;
let store: PostgresEventStore;

beforeAll(async () => {
  db = await testDatabase();
  api = new Database({ url: db.url, role: 'sekisho_api', applicationName: 'test' });
  owner = new Database({ url: db.url, applicationName: 'long-import' });
  worker = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  store = new PostgresEventStore(worker);
  vault = new Database({ url: db.vaultUrl, applicationName: 'test' });
});
afterAll(async () => {
  await store.close();
  await Promise.all([api.close(), owner.close(), vault.close(), worker.close()]);
  await db.drop();
});

const MAIL = { isSent: true, isDemonstration: false, waiting: 0, faults: [], failed: [], kept: 0 };

const sources = (changes: Partial<Sources> = {}): Sources => ({
  ...{ main: api, vault, institution: 'i', migrations, queueUrl: null },
  ...{ checkpoints: { status: async () => [] }, clock: new SettableClock(new Date(NOW)), isHouseUp: true },
  ...{ dataFolder: tmpdir(), store },
  told: {
    unansweredBefore: async () => ({ count: 0, oldest: null }),
    lists: async () => [],
    briefRoles: async () => [],
    mail: async () => MAIL,
  },
  ...changes,
});

test('of a new house: everything applied, nothing written, nobody alive, and a disk', async () => {
  const facts = await gatherFacts(sources(), [await reach('database', api)]);
  expect(facts).toMatchObject({
    ...{ migrationsMissing: [], beats: [], sweeper: null, lists: [], briefRoles: [], lastAppendAgeSeconds: null },
    queue: { place: 'PostgreSQL', counts: null, failure: null },
    reach: [{ name: 'database', answeredInMs: expect.any(Number), failure: null }],
  });
  expect(facts.freeMb).toBeGreaterThan(0);
});

test('a migration of this version that was not applied is named', async () => {
  const more = [...migrations, { name: '9999-next', database: 'main' as const }];
  expect((await gatherFacts(sources({ migrations: more }), [])).migrationsMissing).toEqual(['9999-next']);
});

test('read models that were never made read as nothing; any other fault is none of that', async () => {
  const told = {
    unansweredBefore: () =>
      api
        .query<{ count: number; oldest: string | null }>('select 1 as count, null as oldest from views.never_made')
        .then(({ rows }) => rows[0] ?? { count: 0, oldest: null }),
    lists: async () => [],
    briefRoles: async () => [],
    mail: async () => MAIL,
  };
  expect((await gatherFacts(sources({ told }), [])).unanswered).toEqual({ count: 0, oldestAgeSeconds: null });
  const broken = { ...told, lists: () => Promise.reject(new Error('broken')) };
  await expect(gatherFacts(sources({ told: broken }), [])).rejects.toThrow('broken');
});

test('ages are measured by the clock that is given, and five minutes are what counts as long', async () => {
  const asked: string[] = [];
  const told: Sources['told'] = {
    unansweredBefore: async (askedBefore) => {
      asked.push(askedBefore);
      return { count: 2, oldest: '2026-11-23T08:30:00.000Z' };
    },
    briefRoles: async () => [],
    mail: async () => MAIL,
    lists: async () => [
      { listId: 'meti-eul', version: 3, counts: { entries: 835 }, adoptedAt: '2026-11-13T09:00:00.000Z' },
    ],
  };
  expect(await gatherFacts(sources({ told }), [])).toMatchObject({
    unanswered: { count: 2, oldestAgeSeconds: 1_800 },
    lists: [{ list: 'meti-eul', version: 3, entries: 835, ageDays: 10 }],
  });
  expect(asked).toEqual(['2026-11-23T08:55:00.000Z']);
});

test('the writer that holds the fence is named, with its age', async () => {
  await owner.transaction(async (tx) => {
    await tx.query('select pg_current_xact_id(), pg_sleep(0.2)');
    const { oldestWriter } = await gatherFacts(sources(), []);
    // Other tests write on the same server: whoever is older than ours is told instead.
    expect(oldestWriter?.ageSeconds).toBeGreaterThanOrEqual(0.2);
    expect(oldestWriter).toMatchObject({ application: expect.any(String), pid: expect.any(Number) });
  });
});

test('a history that is not what was written is named, to its own institution', async () => {
  const log = new EventLog(store, new MemorySealer(), new RandomIds(), 'test');
  const circumstances = exampleCircumstances({ actor: exampleActor({ institution: 'i' }) });
  const said = { type: 'Said', data: { word: 'yes' } };
  for (const stream of ['case-edited', 'case-cut', 'case-whole']) {
    await log.append(stream, 'none', [said, said], circumstances);
  }
  const look = async (changes: Partial<Sources> = {}) => (await gatherFacts(sources(changes), [])).histories;
  expect(await look()).toEqual({ looked: 3, broken: [] });
  await owner.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(
      `update log.events set bytes = replace(bytes, 'yes', 'no') where stream = 'case-edited' and version = 1`,
    );
    await tx.query(`delete from log.events where stream = 'case-cut' and version = 1`);
  });
  expect(await look()).toEqual({ looked: 3, broken: ['case-cut', 'case-edited'] });
  expect(await look({ institution: 'another' })).toEqual({ looked: 0, broken: [] });
});

for (const place of PLACES) {
  place.describe(`of a queue on ${place.name}`, () => {
    test('jobs are counted by name and state', async () => {
      const ground = await place.open(db.url);
      const { queueUrl } = ground;
      const look = async () => (await gatherFacts(sources({ queueUrl }), [])).queue;
      const jobs = await Jobs.open({ url: db.url, queueUrl, onTrouble: () => undefined });
      expect(await look()).toEqual({ place: place.name, counts: [], failure: null });
      for (const caseId of [randomUUID(), randomUUID()])
        await jobs.enqueue('screen-parties', { institution: 'i', caseId, checkId: randomUUID() });
      const counts = [{ name: 'screen-parties', waiting: 2, active: 0, delayed: 0 }];
      expect(await look()).toEqual({ place: place.name, counts, failure: null });
      await jobs.close();
      await ground.close();
    });
  });
}

describeWithRedis('of a Redis', () => {
  test('a look takes one connection and leaves none and nothing behind', async () => {
    const redis = await startRedis();
    const connections = async () => (await redis.client.info('stats')).match(/total_connections_received:(\d+)/)?.[1];
    const before = Number(await connections());
    await gatherFacts(sources({ queueUrl: redis.url }), []);
    expect(Number(await connections()) - before).toBe(1);
    expect(await redis.client.keys('*')).toEqual([]);
    await redis.close();
  });

  test('one that is away is told by a code, soon, and ends nothing', async () => {
    const redis = await startRedis();
    await redis.kill();
    const { queue, freeMb } = await gatherFacts(sources({ queueUrl: redis.url }), []);
    expect(queue).toEqual({ place: 'Redis', counts: null, failure: 'ECONNREFUSED' });
    expect(freeMb).toBeGreaterThan(0);
    await redis.close();
  });
});

test('whoever holds the sweeper’s lease is named, as long as it holds', async () => {
  const lease = new Lease(worker, 'sweeper', 'host-1-abc', 60_000);
  await lease.take();
  expect((await gatherFacts(sources(), [])).sweeper).toBe('host-1-abc');
  await owner.query('update operation.leases set leased_until = clock_timestamp()');
  expect((await gatherFacts(sources(), [])).sweeper).toBeNull();
});

test('a database that is away is told by a code', async () => {
  const gone = new Database({ url: 'postgres://nobody@127.0.0.1:1/none', applicationName: 'test' });
  expect(await reach('vault', gone)).toEqual({ name: 'vault', answeredInMs: null, failure: 'ECONNREFUSED' });
  await gone.close();
});
