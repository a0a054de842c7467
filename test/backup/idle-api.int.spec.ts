// A restore looks who is at work before it empties anything: an api of another machine that nobody asks anything is at work too.
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { refuseOthersAtWork } from '#backup';
import { SystemClock } from '#kernel';
import { openHouse } from '../../apps/api/src/house.js';
import { until } from '../../apps/worker/src/testing.js';
import { smallUniversity, type SmallUniversity } from '../support/small-university.js';

/** A pool lets go of a connection that nobody used for ten seconds. */
const IDLE_MS = 11_000;

let university: SmallUniversity;

beforeAll(async () => {
  university = await smallUniversity();
  await university.leave();
});
afterAll(() => university.close());

test('an api that idles is seen as long as it runs, and no longer', async () => {
  const { owner, databases, config } = university.house;
  await refuseOthersAtWork(owner, 'nobody');
  const api = await openHouse({
    ...{ databaseUrl: databases.url, vaultDatabaseUrl: databases.vaultUrl, eventStoreUrl: null, queueUrl: null },
    ...{ vaultKey: config.vaultKey, publicUrl: 'http://localhost:3000', isLoopback: true, isHasty: false },
    ...{ clock: new SystemClock(), logger: pino({ level: 'silent' }) },
  });
  try {
    await api.database.query('select');
    await pause(IDLE_MS);
    await expect(refuseOthersAtWork(owner, 'nobody')).rejects.toThrow('in use (sekisho-api-log)');
  } finally {
    await api.close();
  }
  // The server notices a connection that was closed a moment later.
  const isFree = () =>
    refuseOthersAtWork(owner, 'nobody').then(
      () => true,
      () => false,
    );
  await until('nobody is seen any more', isFree);
});
