import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import type { RecordedEvent } from '../event.js';
import { EventLog } from '../event-log.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { readable } from '../conformance/given.js';
import { exampleActor, exampleCircumstances, INSTITUTION, MemorySealer } from '../testing.js';
import { Checkpoints } from './checkpoints.js';
import { dumpProjection } from './dump.js';
import { Followers, type FollowersOptions } from './followers.js';
import { defineProjection, defineSubscription, type Projection, type Subscription } from './projection.js';
import { rebuild } from './rebuild.js';
import { until, PATIENCE_MS } from '../../../../test/support/patience.js';

let db: TestDatabase;
let database: Database;
let store: PostgresEventStore;
let log: EventLog;
let sealer: MemorySealer;
let checkpoints: Checkpoints;
const running: Followers[] = [];

beforeEach(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 20 });
  store = new PostgresEventStore(database);
  sealer = new MemorySealer();
  log = new EventLog(store, sealer, new RandomIds(), 'test');
  checkpoints = new Checkpoints(database, store);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((followers) => followers.stop()));
  await store.close();
  await database.close();
  await db.drop();
});

/** Counts events per stream: doubled or missing applications show as wrong numbers. */
const tallies = (changes: Partial<Projection> = {}): Projection =>
  defineProjection({
    name: 'tallies',
    version: 1,
    tables:
      'create table tallies (stream text primary key, institution text not null, counted integer not null, versions text not null)',
    handles: ['Counted'],
    async apply(tx, event) {
      await tx.query(
        `insert into tallies values ($1, $2, 1, $3)
         on conflict (stream) do update set counted = tallies.counted + 1, versions = tallies.versions || ',' || $3`,
        [event.stream, event.institution, String(event.version)],
      );
    },
    ...changes,
  });

const FAST: FollowersOptions = { leaseMs: 300, pollMs: 50, retryMs: [20, 40], breathMs: 0 };

async function follow(
  projections: Projection[],
  subscriptions: Subscription[] = [],
  options: FollowersOptions = {},
): Promise<Followers> {
  const followers = new Followers(log, database, { projections, subscriptions }, { ...FAST, ...options });
  running.push(followers);
  await followers.start();
  return followers;
}

async function count(stream: string, events = 1, circumstances = exampleCircumstances()): Promise<string> {
  return (await log.append(stream, 'any', Array(events).fill({ type: 'Counted', data: {} }), circumstances)).position;
}

async function tallied(stream: string): Promise<{ counted: number; versions: string } | undefined> {
  const { rows } = await database.query<{ counted: number; versions: string }>(
    'select counted, versions from views.tallies where stream = $1',
    [stream],
  );
  return rows[0];
}

const followed = (position: string, lines?: string[]) => checkpoints.waitFor(position, lines, PATIENCE_MS);

describe('a projection', () => {
  test('shows a write to whoever waits for its position', async () => {
    await follow([tallies()]);
    const position = await count('s-1', 3);
    expect(await followed(position)).toBe(true);
    expect(await tallied('s-1')).toEqual({ counted: 3, versions: '0,1,2' });
  });

  test('moves on over events it does not handle', async () => {
    await follow([tallies()]);
    const { position } = await log.append('s-1', 'none', [{ type: 'Passed', data: {} }], exampleCircumstances());
    expect(await followed(position, ['tallies'])).toBe(true);
  });

  test('a wait for what nobody follows ends with false', async () => {
    const position = await count('s-1');
    expect(await checkpoints.waitFor(position, ['tallies'], 50)).toBe(false);
    await expect(checkpoints.waitFor('drop table', undefined, 50)).rejects.toMatchObject({ name: 'MalformedPosition' });
  });

  test('applies each event once, in order, although followers come and go and are killed between and within batches', async () => {
    const streams = ['s-0', 's-1', 's-2', 's-3'];
    let kills = 0;
    const owner = new Database({ url: db.url, applicationName: 'test' });
    const murderous = tallies({
      async apply(tx, event) {
        await tallies().apply(tx, event);
        // The server ends the connection in the middle of a batch: rows and line must both be as before.
        if (event.version % 40 === 17 && kills < 8) {
          kills += 1;
          const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
          await owner.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
        }
      },
    });
    const first = await follow([murderous], [], { pageSize: 7 });
    const writers = streams.map(async (stream) => {
      for (let n = 0; n < 60; n += 1) await count(stream);
    });
    await follow([murderous], [], { pageSize: 5 });
    await pause(150);
    await first.stop();
    await Promise.all(writers);
    const end = await count('s-0');
    // A killed follower stands still for a moment, which ends a wait early: ask again until it has caught up.
    let followed = false;
    for (let look = 0; !followed && look < 600; look += 1) followed = await checkpoints.waitFor(end, undefined, 100);
    expect(followed).toBe(true);
    expect(kills).toBe(8);
    const all = Array.from({ length: 60 }, (_, n) => n).join(',');
    expect(await Promise.all(streams.map(tallied))).toEqual([
      { counted: 61, versions: `${all},60` },
      ...[1, 2, 3].map(() => ({ counted: 60, versions: all })),
    ]);
    await owner.close();
  });

  test('a follower whose lease was taken over writes nothing more, until it may take it back', async () => {
    await follow([tallies()]);
    const position = await count('s-1');
    await checkpoints.waitFor(position);
    // Someone else takes over, as from a process that slept past its lease.
    await database.query(
      `update operation.followers set token = token + 1, holder = 'another', leased_until = now() + interval '1 s'`,
    );
    const later = await count('s-1');
    expect(await checkpoints.waitFor(later, undefined, 400)).toBe(false);
    expect(await tallied('s-1')).toMatchObject({ counted: 1 });
    // And when that other one has died, its work is taken up.
    expect(await followed(later)).toBe(true);
    expect(await tallied('s-1')).toMatchObject({ counted: 2 });
  });

  test('stops at an event it cannot apply, says which and why without its content, and goes on when it can', async () => {
    let isBroken = true;
    const fragile = tallies({
      name: 'fragile',
      tables:
        'create table fragile (stream text primary key, institution text not null, counted integer check (counted < 100))',
      async apply(tx, event) {
        await tx.query(
          'insert into fragile values ($1, $2, $3) on conflict (stream) do update set counted = fragile.counted + 1',
          [event.stream, event.institution, isBroken && event.stream === 'secret-poison' ? 100 : 1],
        );
      },
    });
    await follow([fragile, tallies()]);
    await count('s-1');
    const poison = await count('secret-poison');
    const after = await count('s-2');
    expect(await followed(after, ['tallies'])).toBe(true);
    await until('two tries', async () => (await checkpoints.status()).some(({ attempts }) => attempts >= 2));
    const [status] = (await checkpoints.status()).filter(({ name }) => name === 'fragile');
    expect(status).toMatchObject({
      failure: 'PostgreSQL 23514 fragile fragile_counted_check',
      behind: 2,
      kind: 'projection',
      isFollowed: true,
    });
    const [poisoned] = await log.read('secret-poison');
    expect(status?.failedEvent).toBe(poisoned?.id);
    expect(JSON.stringify(status)).not.toContain('secret');
    expect(await checkpoints.waitFor(poison, ['fragile'], 5000)).toBe(false);
    isBroken = false;
    await until('recovery', () => checkpoints.waitFor(after, ['fragile'], 100));
    expect((await checkpoints.status()).find(({ name }) => name === 'fragile')).toMatchObject({
      failure: null,
      behind: 0,
      attempts: 0,
    });
  });

  test('that folds pages at once counts every event once, and still tells which one it cannot apply', async () => {
    const poison = { isIn: true };
    const pages: number[] = [];
    const apply: Projection['apply'] = async (tx, event) => {
      if (poison.isIn && event.stream === 'poison') throw new Error('cannot');
      await tallies().apply(tx, event);
    };
    const applyAll: Projection['applyAll'] = async (tx, events) => {
      for (const event of events) await apply(tx, event);
      pages.push(events.length);
    };
    await count('s-1', 20);
    await count('poison');
    const end = await count('s-2', 3);
    const other = tallies({ name: 'other', tables: '', apply: async () => undefined });
    await follow([tallies({ apply, applyAll }), other], [], { pageSize: 6 });
    expect(await followed(end, ['other'])).toBe(true);
    const [poisoned] = await log.read('poison');
    const standsAt = async () => (await checkpoints.status()).find(({ name }) => name === 'tallies')?.failedEvent;
    await until('the standstill', async () => (await standsAt()) === poisoned!.id);
    expect(await Promise.all(['s-1', 's-2'].map(tallied))).toMatchObject([{ counted: 20 }, undefined]);
    poison.isIn = false;
    await until('recovery', () => checkpoints.waitFor(end, ['tallies'], 100));
    const counted = (await Promise.all(['s-1', 'poison', 's-2'].map(tallied))).map((row) => row?.counted);
    expect([counted, Math.max(...pages)]).toEqual([[20, 1, 3], 6]);
  });

  test('reads sealed fields only when it says so, and writes no person whose key is gone', async () => {
    const seen: RecordedEvent['personal'][] = [];
    const people = (name: string, personal: boolean) =>
      tallies({
        name,
        personal,
        tables: `create table ${name} (stream text primary key, institution text not null)`,
        async apply(_tx, event) {
          seen.push(event.personal);
        },
      });
    const fields = { name: '関 守' };
    const said = (person: string) => ({
      type: 'Counted',
      data: {},
      personal: { person, purpose: 'clearance' as const, fields },
    });
    // Not the end of the log: while another test of this server writes, nobody sees one.
    const { position } = await log.append('s-1', 'none', [said('kept'), said('gone')], exampleCircumstances());
    sealer.destroy('gone', 'clearance');
    await follow([people('openly', true)]);
    await checkpoints.waitFor(position, ['openly']);
    await follow([people('closed', false)]);
    await checkpoints.waitFor(position, ['closed']);
    expect(seen).toEqual([fields, 'erased', undefined, undefined]);
  });

  test.each([
    ['a primary key', 'create table bare (institution text)'],
    ['column "institution', 'create table bare (id text primary key)'],
  ])('whose table lacks %s is refused at boot', async (words, tables) => {
    await expect(follow([tallies({ name: 'bare', tables })])).rejects.toThrow(words);
    running.pop();
  });
});

describe('row-level security of read models', () => {
  test('shows an institution its own rows alone, and none to whoever names no institution', async () => {
    const api = new Database({ url: db.url, role: 'sekisho_api', applicationName: 'test' });
    await follow([tallies()]);
    await count('ours');
    const other = exampleCircumstances({ actor: exampleActor({ institution: 'another' }) });
    await followed(await count('theirs', 1, other));
    const streams = (institution: string) =>
      api.inInstitution(
        institution,
        async (tx) => (await tx.query<{ stream: string }>('select stream from views.tallies')).rows,
      );
    expect(await streams(INSTITUTION)).toEqual([{ stream: 'ours' }]);
    expect(await streams('another')).toEqual([{ stream: 'theirs' }]);
    expect((await api.query('select * from views.tallies')).rows).toEqual([]);
    await expect(api.query('delete from views.tallies')).rejects.toMatchObject({ code: '42501' });
    await api.close();
  });
});

describe('a rebuild', () => {
  test('gives the same bytes while events keep coming and readers keep reading', async () => {
    await follow([tallies()], [], { pageSize: 20 });
    let filled = '';
    for (let n = 0; n < 40; n += 1) filled = await count(`s-${n % 7}`, 5);
    await checkpoints.waitFor(filled);
    let isWriting = true;
    const writer = (async () => {
      for (let n = 0; isWriting; n += 1) {
        await count(`s-${n % 9}`);
        await pause(3);
      }
    })();
    let reads = 0;
    const reader = (async () => {
      while (isWriting) {
        const { rows } = await database.query<{ streams: number }>(
          'select count(*)::int as streams from views.tallies',
        );
        await pause(2);
        if (rows[0]!.streams >= 7) reads += 1;
        else throw new Error('A reader saw a table that was not whole');
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      const before = await tallied('s-0');
      expect(await rebuild(log, database, tallies(), { pageSize: 30 })).toBeGreaterThanOrEqual(200);
      expect((await tallied('s-0'))!.counted).toBeGreaterThanOrEqual(before!.counted);
    }
    isWriting = false;
    await Promise.all([writer, reader]);
    expect(reads).toBeGreaterThan(10);
    const end = await count('s-0');
    expect(await followed(end)).toBe(true);
    const live = await dumpProjection(database, 'tallies');
    await rebuild(log, database, tallies());
    expect(await dumpProjection(database, 'tallies')).toBe(live);
    expect(live.split('\n').length).toBeGreaterThan(9);
  });

  test('comes by itself when the version was raised; until then the old rows are served', async () => {
    const first = await follow([tallies()]);
    await followed(await count('s-1', 4));
    await first.stop();
    running.pop();
    const mayFold = Promise.withResolvers<undefined>();
    const doubled = tallies({
      version: 2,
      tables:
        'create table tallies (stream text primary key, institution text not null, counted integer not null, versions text not null, twice integer)',
      async apply(tx, event) {
        await mayFold.promise;
        await tx.query(
          `insert into tallies values ($1, $2, 1, '', 2) on conflict (stream) do update set counted = tallies.counted + 1, twice = tallies.twice + 2`,
          [event.stream, event.institution],
        );
      },
    });
    await follow([doubled]);
    await count('s-1');
    await pause(100);
    expect(await tallied('s-1')).toEqual({ counted: 4, versions: '0,1,2,3' });
    mayFold.resolve(undefined);
    const end = await count('s-1');
    await until('the swap', () => checkpoints.waitFor(end, ['tallies'], 100));
    expect((await database.query('select twice from views.tallies')).rows).toEqual([{ twice: 12 }]);
    expect((await checkpoints.status()).map(({ name, slot, version }) => [name, slot, version])).toEqual([
      ['tallies', 'live', 2],
    ]);
    // A process of the old version leaves the new line alone.
    await follow([tallies()]);
    const after = await count('s-1');
    expect(await followed(after)).toBe(true);
    expect((await database.query('select twice from views.tallies')).rows).toEqual([{ twice: 14 }]);
  });

  test('that fails leaves the live tables as they were and nothing beside them', async () => {
    await follow([tallies()]);
    await followed(await count('s-1', 2));
    const broken = tallies({ apply: () => Promise.reject(new Error('cannot')) });
    await expect(rebuild(log, database, broken)).rejects.toMatchObject({ name: 'StandsStill' });
    expect(await tallied('s-1')).toMatchObject({ counted: 2 });
    const { rows } = await database.query(`select from pg_tables where schemaname = 'views_next'`);
    expect(rows).toEqual([]);
    expect(await rebuild(log, database, tallies())).toBe(2);
  });

  test('is given up at a stop and begun again at the next start', async () => {
    const first = await follow([tallies()]);
    await followed(await count('s-1', 30));
    await first.stop();
    running.pop();
    const slow = tallies({
      version: 2,
      async apply(tx, event) {
        await pause(20);
        await tallies().apply(tx, event);
      },
    });
    const interrupted = await follow([slow]);
    await pause(50);
    await interrupted.stop();
    running.pop();
    expect((await checkpoints.status()).map(({ slot, version }) => [slot, version])).toEqual([['live', 1]]);
    expect(await tallied('s-1')).toMatchObject({ counted: 30 });
    await follow([tallies({ version: 2 })]);
    const end = await count('s-1');
    await until('the swap', () => checkpoints.waitFor(end, ['tallies'], 100));
    expect(await tallied('s-1')).toMatchObject({ counted: 31 });
  });

  test('of a quiet log leaves nobody unfollowed, and whoever follows goes on from there', async () => {
    await follow([tallies()]);
    await followed(await count('s-1', 3));
    await rebuild(log, database, tallies());
    expect(await checkpoints.status()).toMatchObject([{ name: 'tallies', slot: 'live', isFollowed: true }]);
    await pause(2 * (FAST.leaseMs ?? 0));
    expect(await checkpoints.status()).toMatchObject([{ isFollowed: true }]);
    expect(await followed(await count('s-1', 2))).toBe(true);
    expect(await tallied('s-1')).toMatchObject({ counted: 5 });
  });

  test('runs once at a time', async () => {
    await follow([tallies()]);
    await followed(await count('s-1', 50));
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => rebuild(log, database, tallies(), { pageSize: 5 })));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(refused.every(({ reason }) => reason.name === 'RebuiltElsewhere')).toBe(true);
    expect(await tallied('s-1')).toMatchObject({ counted: 50 });
  });
});

describe('a subscription', () => {
  const reaction = (handle: Subscription['handle'], changes: Partial<Subscription> = {}): Subscription =>
    defineSubscription({ name: 'react-when-counted', handles: ['Counted'], handle, ...changes });

  test('handles every event in order, at least once, across stops', async () => {
    const seen: number[] = [];
    const react = reaction(async (event) => void seen.push(event.version));
    const first = await follow([], [react]);
    await count('s-1', 3);
    await until('the first three', async () => seen.length >= 3);
    await first.stop();
    await count('s-1', 2);
    await follow([], [react]);
    await until('the rest', async () => seen.length >= 5);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  test('tries again in place and hands nothing later over before', async () => {
    const seen: number[] = [];
    let faults = 0;
    await follow(
      [],
      [
        reaction(async ({ version }) => {
          if (version === 1 && faults < 3) {
            faults += 1;
            throw new Error('not yet');
          }
          seen.push(version);
        }),
      ],
    );
    await count('s-1', 3);
    await until('all three', async () => seen.length >= 3);
    expect([seen, faults]).toEqual([[0, 1, 2], 3]);
  });

  test('that handles streams at once keeps each in its order, also behind an event that fails', async () => {
    const seen: [string, number][] = [];
    const [underWay, counts] = [new Set<string>(), { atOnce: 0, faults: 0 }];
    const handle: Subscription['handle'] = async ({ stream, version }) => {
      counts.atOnce = Math.max(counts.atOnce, underWay.add(stream).size);
      await pause(2);
      underWay.delete(stream);
      if (stream === 's-1' && version === 2 && counts.faults++ < 2) throw new Error('not yet');
      seen.push([stream, version]);
    };
    const streams = Array.from({ length: 7 }, (_, n) => `s-${n}`);
    for (const stream of streams) await readable(store, await count(stream, 6));
    await follow([], [reaction(handle, { streamsAtOnce: 3 })]);
    await until('the end', async () => (await checkpoints.status())[0]?.behind === 0);
    expect(counts).toEqual({ atOnce: 3, faults: 3 });
    for (const stream of streams) {
      const versions = seen.flatMap(([of, version]) => (of === stream ? [version] : []));
      // At least once each, and the first time in order.
      expect([...new Set(versions)]).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  test('parks an event after as many tries as it was told, and shows it', async () => {
    const seen: number[] = [];
    await follow(
      [],
      [
        reaction(
          async ({ version }) => {
            if (version === 1) throw new Error('never');
            seen.push(version);
          },
          { parkAfter: 2 },
        ),
      ],
    );
    await count('s-1', 3);
    await until('the event behind the parked one', async () => seen.includes(2));
    expect(seen).toEqual([0, 2]);
    const [status] = await checkpoints.status();
    expect(status).toMatchObject({ name: 'react-when-counted', kind: 'reaction', parked: 1, failure: null });
    const { rows } = await database.query('select failure, attempts from operation.parked');
    expect(rows).toEqual([{ failure: 'Error: never', attempts: 2 }]);
  });
});
