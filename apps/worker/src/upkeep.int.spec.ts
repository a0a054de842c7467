import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Database, Lease } from '#database';
import { SettableClock } from '#kernel';
import { VaultKey } from '#vault';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { chores, Upkeep, type Chores } from './upkeep.js';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
let db: TestDatabase;
let database: Database;

beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
});
afterAll(async () => {
  await database.close();
  await db.drop();
});

const PLANTED: Record<string, { old: number; young: number; plant: (id: string, at: Date) => [string, unknown[]] }> = {
  idempotency: {
    ...{ old: 8, young: 6 },
    plant: (id, at) => [
      `insert into operation.idempotency (institution, holder, route, key, seed, body_hash, state, claim, claimed_at, created_at)
       values ('i', 'h', 'r', $1, 's', 'b', 'running', 'c', $2, $2)`,
      [id, at],
    ],
  },
  sessions: {
    ...{ old: 1, young: -1 },
    plant: (id, at) => [
      `insert into operation.sessions (token_hash, kind, institution, person, account, created_at, last_seen_at, expires_at)
       values ($1, 'account', 'i', 'p', 'a', $2, $2, $2)`,
      [Buffer.from(id), at],
    ],
  },
  sign_in_attempts: {
    ...{ old: 2, young: 0.5 },
    plant: (id, at) => [
      'insert into operation.sign_in_attempts (subject, failures, changed_at) values ($1, 3, $2)',
      [Buffer.from(id), at],
    ],
  },
  link_attempts: {
    ...{ old: 31, young: 29 },
    plant: (id, at) => [
      'insert into operation.link_attempts (link, failures, changed_at) values ($1, 3, $2)',
      [id, at],
    ],
  },
};

const unshared = { take: async () => true, giveBack: async () => undefined };

const countOf = async (table: string) =>
  (await database.query<{ count: number }>(`select count(*)::int as count from operation.${table}`)).rows[0]?.count;

test('each table loses what is old and keeps what is young, also when two workers are at it at once', async () => {
  for (const { old, young, plant } of Object.values(PLANTED)) {
    for (let index = 0; index < 50; index += 1) await database.query(...plant(`old-${index}`, daysAgo(old)));
    await database.query(...plant('young', daysAgo(young)));
  }
  const clock = new SettableClock(NOW);
  const rows: Record<string, number> = {};
  const worker = () => {
    const mine = chores(database, new VaultKey(randomBytes(32)), clock);
    const onDone = (chore: string, gone: number) => void (rows[chore] = (rows[chore] ?? 0) + gone);
    return new Upkeep(mine, clock, unshared, {
      onDone,
      onTrouble: (_chore, error) => {
        throw error;
      },
    });
  };
  await Promise.all([worker().work(), worker().work()]);
  expect(rows).toEqual({ 'kept answers': 50, sessions: 50, 'sign-in attempts': 50, 'code attempts': 50 });
  for (const table of Object.keys(PLANTED)) expect([table, await countOf(table)]).toEqual([table, 1]);
});

test('a chore comes again when a day of the house has passed, and at the next look when it failed; the others go on', async () => {
  const clock = new SettableClock(NOW);
  const done: string[] = [];
  const troubles: string[] = [];
  let isWell = false;
  const mine: Chores = {
    failing: async () => {
      if (!isWell) throw new Error('away');
      return 1;
    },
    steady: async () => 2,
  };
  const upkeep = new Upkeep(mine, clock, unshared, {
    onDone: (chore) => void done.push(chore),
    onTrouble: (chore) => void troubles.push(chore),
  });
  const at = async (offsetMs: number) => {
    clock.set(new Date(NOW.getTime() + offsetMs));
    await upkeep.work();
    return [done.splice(0), troubles.splice(0)];
  };
  expect(await at(0)).toEqual([['steady'], ['failing']]);
  isWell = true;
  expect(await at(60_000)).toEqual([['failing'], []]);
  expect(await at(DAY_MS - 1)).toEqual([[], []]);
  expect(await at(DAY_MS)).toEqual([['steady'], []]);
  expect(await at(DAY_MS + 60_000)).toEqual([['failing'], []]);
});

test('it begins at once, looks again by itself, and ends', async () => {
  const clock = new SettableClock(NOW);
  let times = 0;
  const twice = Promise.withResolvers<undefined>();
  const chore = async () => {
    times += 1;
    clock.set(new Date(clock.now().getTime() + DAY_MS));
    if (times === 2) twice.resolve(undefined);
    return 0;
  };
  const upkeep = new Upkeep({ chore }, clock, unshared, {
    lookEveryMs: 5,
    onDone: () => undefined,
    onTrouble: () => undefined,
  });
  upkeep.start();
  await twice.promise;
  await upkeep.stop();
  const ended = times;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(times).toBe(ended);
});

test('of two workers one does it, day after day, and the other from when the first has ended', async () => {
  const clock = new SettableClock(NOW);
  const done: string[] = [];
  const [first, second] = ['first', 'second'].map(
    (name) =>
      new Upkeep({ chore: async () => 0 }, clock, new Lease(database, 'upkeep', name, 60_000), {
        onDone: () => void done.push(name),
        onTrouble: (_chore, error) => {
          throw error;
        },
      }),
  ) as [Upkeep, Upkeep];
  for (const upkeep of [first, second, first, second]) {
    await upkeep.work();
    clock.advance(DAY_MS);
  }
  expect(done).toEqual(['first', 'first']);
  await first.stop();
  await second.work();
  expect(done).toEqual(['first', 'first', 'second']);
  await second.stop();
});
