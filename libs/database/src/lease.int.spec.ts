import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { Database } from './database.js';
import { Lease, LeaseLost } from './lease.js';

const LONG_MS = 60_000;
const SHORT_MS = 90;
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

const leaseOf = (name: string, holder: string, leaseMs = LONG_MS) => new Lease(database, name, holder, leaseMs);

async function row(name: string): Promise<{ holder: string | null; token: string; isHeld: boolean } | undefined> {
  const { rows } = await database.query<{ holder: string | null; token: string; isHeld: boolean }>(
    `select holder, token::text, leased_until > clock_timestamp() as "isHeld" from operation.leases where name = $1`,
    [name],
  );
  return rows[0];
}

test('of sixteen who want it at once one has it, also where nobody has had it before', async () => {
  const leases = Array.from({ length: 16 }, (_, index) => leaseOf('wanted', `process ${index}`));
  const taken = await Promise.all(leases.map((lease) => lease.take()));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await row('wanted')).toEqual({ holder: `process ${taken.indexOf(true)}`, token: '1', isHeld: true });
});

test('whoever holds it takes it again under the same token; given back it is the next one’s at once, under a higher one', async () => {
  const [one, other] = [leaseOf('handed on', 'one'), leaseOf('handed on', 'other')];
  expect([await one.take(), await other.take(), await one.take()]).toEqual([true, false, true]);
  expect(await row('handed on')).toMatchObject({ holder: 'one', token: '1' });
  await one.giveBack();
  expect(await row('handed on')).toEqual({ holder: null, token: '1', isHeld: false });
  expect(await other.take()).toBe(true);
  expect(await row('handed on')).toMatchObject({ holder: 'other', token: '2' });
});

test('it runs out when it is not kept, and whoever slept through that is told once and has it no more', async () => {
  const [sleeper, other] = [leaseOf('slept', 'sleeper', SHORT_MS), leaseOf('slept', 'other')];
  await sleeper.take();
  expect(await other.take()).toBe(false);
  await pause(SHORT_MS + 30);
  expect(await other.take()).toBe(true);
  await expect(sleeper.keep()).rejects.toThrow(LeaseLost);
  expect(await sleeper.take()).toBe(false);
  await sleeper.giveBack();
  expect(await row('slept')).toEqual({ holder: 'other', token: '2', isHeld: true });
});

test('kept, it outlives its time; run out and wanted by nobody, it can be kept still', async () => {
  const leaseMs = 600;
  const [holder, other] = [leaseOf('kept', 'holder', leaseMs), leaseOf('kept', 'other')];
  await holder.take();
  for (let step = 0; step < 5; step += 1) {
    await pause(leaseMs / 4);
    await holder.keep();
  }
  expect(await other.take()).toBe(false);
  await pause(leaseMs + 30);
  expect(await row('kept')).toMatchObject({ isHeld: false });
  await holder.keep();
  expect(await row('kept')).toEqual({ holder: 'holder', token: '1', isHeld: true });
});

test('two names have nothing to do with each other, and what was never taken can be neither kept nor lost', async () => {
  const [one, other] = [leaseOf('left', 'one'), leaseOf('right', 'other')];
  expect([await one.take(), await other.take()]).toEqual([true, true]);
  await expect(leaseOf('left', 'third').keep()).rejects.toThrow(LeaseLost);
  await leaseOf('left', 'third').giveBack();
  expect(await row('left')).toMatchObject({ holder: 'one' });
});
