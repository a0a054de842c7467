// What becomes of the listening connection when the server goes away at the worst moment.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PoolClient } from 'pg';
import { Database } from '#database';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { Bell } from './bell.js';
import { PATIENCE_MS } from '../../../../test/support/patience.js';

let db: TestDatabase;
let database: Database;
beforeAll(async () => {
  db = await testDatabase();
  database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'bell-test', connectionsMax: 2 });
});
afterAll(async () => {
  await database.close();
  await db.drop();
});

/** The connections of the first so many `listen` statements break while these are under way. @returns how many have */
function breakListening(count: number): () => number {
  let broken = 0;
  const { pool } = database;
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  Object.assign(pool, { connect: async () => breaking(await connect(), () => broken < count && (broken += 1) > 0) });
  return () => broken;
}

function breaking(client: PoolClient, shallBreak: () => boolean): PoolClient {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
  return Object.assign(client, {
    query: (...args: unknown[]) => {
      const answer = query(...args);
      if (String(args[0]).startsWith('listen') && shallBreak()) stream.destroy();
      return answer;
    },
  });
}

test('a connection that broke before it listened is given back, and the bell listens again on another', async () => {
  const broken = breakListening(2);
  const bell = new Bell(database);
  let heard = 0;
  bell.listen(() => (heard += 1));
  // Told once when it listens at last: as many connections broke before as the pool has.
  for (let waitedMs = 0; heard === 0 && waitedMs < PATIENCE_MS; waitedMs += 50)
    await new Promise((r) => setTimeout(r, 50));
  expect([broken(), heard]).toEqual([2, 1]);
  expect(database.pool.totalCount).toBe(1);
  await bell.close();
});
