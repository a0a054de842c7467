// An installation moves from one event store to the other by a backup, and back again: the same events, byte for byte, in their order.
import 'reflect-metadata';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { openEventStore, originOf, type StoredEvent } from '#event-store';
import { startKurrentServer, type KurrentServer } from '../support/kurrent-server.js';
import { command, type Env, type Outcome } from '../support/operator.js';
import { smallUniversity, type Elsewhere, type SmallUniversity } from '../support/small-university.js';

let university: SmallUniversity;
let kurrent: KurrentServer;
let file: string;

beforeAll(async () => {
  university = await smallUniversity();
  await university.admit();
  await university.grow(500);
  kurrent = await startKurrentServer();
  file = join(university.folder, 'backup');
});
afterAll(async () => {
  await university.close();
  await kurrent.close();
});

function well(outcome: Outcome): Outcome {
  if (outcome.code !== 0) throw new Error(`${outcome.code}: ${outcome.stderr}`);
  return outcome;
}

/** The log of a place as whoever opens it next reads it. */
async function eventsOf(url: string, eventStoreUrl: string | null): Promise<{ origin: string; events: StoredEvent[] }> {
  const database = new Database({ url, role: 'sekisho_worker', applicationName: 'test' });
  try {
    const store = await openEventStore({ url: eventStoreUrl, database });
    const events = (await store.readAll(null, 10_000)).map(({ event }) => event);
    await store.close();
    return { origin: await originOf(database), events };
  } finally {
    await database.close();
  }
}

const onKurrent = ({ env }: Elsewhere): Env => ({ ...env, EVENT_STORE_URL: kurrent.url });

const placeOf = async ({ owner }: Elsewhere) => (await owner.query('select kind, begun from log.place')).rows;

test('from PostgreSQL to a KurrentDB and back', async () => {
  const [middle, end] = [await university.elsewhere(), await university.elsewhere()];
  const before = await eventsOf(university.house.databases.url, null);
  expect(before.events.length).toBeGreaterThan(500);
  well(await command(university.env, 'backup', file));
  well(await command(onKurrent(middle), 'restore', file));
  // Before anybody opens it: the restore itself has noted where the log lies.
  expect(await placeOf(middle)).toEqual([{ kind: 'kurrentdb', begun: true }]);
  const forgotten = await command(middle.env, 'doctor');
  expect([forgotten.code, forgotten.stdout]).toEqual([1, expect.stringContaining('EVENT_STORE_URL')]);
  expect((await middle.owner.query('select from log.events')).rowCount).toBe(0);
  expect(await eventsOf(middle.databases.url, kurrent.url)).toEqual(before);

  const again = await command(onKurrent(middle), 'restore', file);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('--replace')]);

  well(await command(onKurrent(middle), 'backup', `${file}-2`));
  well(await command(end.env, 'restore', `${file}-2`));
  expect(await placeOf(end)).toEqual([{ kind: 'postgresql', begun: true }]);
  expect(await eventsOf(end.databases.url, null)).toEqual(before);
});

/** What a refused restore may not touch. */
async function heldBy({ owner, keys }: Pick<Elsewhere, 'owner' | 'keys'>) {
  const sql = `select (select count(*)::int from operation.credentials) as accounts, (select count(*)::int from operation.documents) as documents,
    (select count(*)::int from pg_namespace where nspname = 'restoring') as marks`;
  const { rowCount } = await keys.query('select from vault.wrapped_key');
  return { ...(await owner.query(sql)).rows[0], wrapped: rowCount };
}

describe('a KurrentDB that cannot be emptied', () => {
  let own: KurrentServer;
  let machine: Elsewhere;
  let env: Env;
  let newer: string;

  beforeAll(async () => {
    own = await startKurrentServer();
    machine = await university.elsewhere();
    env = { ...machine.env, EVENT_STORE_URL: own.url };
    newer = `${file}-newer`;
    well(await command(university.env, 'backup', `${file}-older`));
    await university.grow(8);
    well(await command(university.env, 'backup', newer));
    well(await command(env, 'restore', newer));
  });
  afterAll(() => own.close());

  test('refuses an older backup over the log that has grown since, with nothing changed', async () => {
    const before = await heldBy(machine);
    expect(before).toMatchObject({ marks: 0, wrapped: expect.any(Number) });
    expect(before.wrapped).toBeGreaterThan(0);
    const { code, stderr } = await command(env, 'restore', `${file}-older`, '--replace');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/holds events that this backup does not.*name an empty/)]);
    expect(await heldBy(machine)).toEqual(before);
    expect((await eventsOf(machine.databases.url, own.url)).events.length).toBeGreaterThan(500);
  });

  test('takes the same backup again, and one that goes on from what lies there', async () => {
    well(await command(env, 'restore', newer, '--replace'));
    await university.grow(8);
    well(await command(university.env, 'backup', `${file}-newest`));
    well(await command(env, 'restore', `${file}-newest`, '--replace'));
    expect(await eventsOf(machine.databases.url, own.url)).toEqual(
      await eventsOf(university.house.databases.url, null),
    );
  });
});
