// Random histories in which several people act at the same moment, through several processes' eyes on one PostgreSQL (`npm run histories --
// --concurrent N` plays as many as one wants): one of them is first, and what comes of it holds to the procedure.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EventLog, PostgresEventStore } from '#event-store';
import { testHouse, type TestHouse } from '../../libs/commands/src/testing.js';
import { runConcurrent } from './concurrent.js';

const RUNS = Number(process.env['HISTORIES_CONCURRENT'] ?? 60);
const SEED = Number(process.env['HISTORIES_SEED'] ?? Date.now() % 2 ** 31);
const PROCESSES = 3;

let house: TestHouse;
const stores: PostgresEventStore[] = [];

beforeAll(async () => {
  house = await testHouse();
  for (let n = 0; n < PROCESSES; n += 1) stores.push(new PostgresEventStore(house.database));
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await house.close();
});

test('people who act at the same moment do nothing that the procedure does not know', async () => {
  process.stderr.write(`concurrent histories: seed ${SEED}\n`);
  const logs = stores.map((store) => new EventLog(store, house.vault, house.ids, 'test'));
  const { histories, happened, refused, wrong } = await runConcurrent({ logs, runs: RUNS, seed: SEED, atOnce: 6 });
  expect(wrong).toEqual([]);
  expect([histories, happened > RUNS, refused > RUNS]).toEqual([RUNS, true, true]);
});
