import { expect, test } from '@jest/globals';
import { Database } from '#database';
import { SettableClock } from '#kernel';
import { testDatabase } from '../../../test/support/postgres.js';
import { isAlive } from './health.js';
import { Heartbeat } from './heartbeat.js';

test('a worker taken for dead while it slept is heard of again at its next beat, with the time it began', async () => {
  const db = await testDatabase();
  const database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  const clock = new SettableClock(new Date('2026-11-23T09:00:00.000Z'));
  const [sleeper, other] = ['sleeper', 'other'].map((name) => new Heartbeat(database, clock, name));
  const alive = async () =>
    (
      await database.query<{ process: string; started_at: Date; beat_at: Date }>(
        'select process, started_at, beat_at from operation.heartbeats order by process',
      )
    ).rows;
  await sleeper?.start();
  clock.advance(2 * 3_600_000);
  await other?.start();
  expect((await alive()).map(({ process }) => process)).toEqual(['other']);
  await sleeper?.beat();
  expect((await alive())[1]).toEqual({
    process: 'sleeper',
    started_at: new Date('2026-11-23T09:00:00.000Z'),
    beat_at: new Date('2026-11-23T11:00:00.000Z'),
  });
  await sleeper?.stop();
  await other?.stop();
  expect(await alive()).toEqual([]);
  await database.close();
  await db.drop();
});

test('two workers that are process 1 of two containers keep a line each; the health of one is not the other’s', async () => {
  const db = await testDatabase();
  const database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  const clock = new SettableClock(new Date('2026-11-23T09:00:00.000Z'));
  const [one, two] = ['c0ffee', 'c0ffee2'].map((host) => new Heartbeat(database, clock, `${host}-1`));
  const health = async () => [
    await isAlive(database, 'c0ffee', clock.now()),
    await isAlive(database, 'c0ffee2', clock.now()),
  ];
  expect(await health()).toEqual([false, false]);
  await one?.start();
  expect(await health()).toEqual([true, false]);
  await two?.start();
  await one?.stop();
  expect(await health()).toEqual([false, true]);
  clock.advance(21_000);
  expect(await health()).toEqual([false, false]);
  await two?.beat();
  expect(await health()).toEqual([false, true]);
  await two?.stop();
  await database.close();
  await db.drop();
});
