// Two workers as processes on one database: each thing is done by one of them, and what one leaves in the middle the other takes over.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hostname } from 'node:os';
import { testDatabaseApart } from '../../../test/support/postgres.js';
import { foldedTwice } from '../../../test/support/read-models.js';
import { spawnWorker, type WorkerProcess } from '../../../test/support/worker-process.js';
import {
  CHECKS,
  answered,
  completed,
  foundUniversity,
  happened,
  openDesk,
  slowDownScreening,
  submitCase,
  testHouse,
  until,
  type Desk,
  type TestHouse,
} from './testing.js';

const CASES = 10;
// Of the quick worker: a lease of 1.5 s, looked at every 0.75 s, and what a slow machine needs besides.
const TAKEN_OVER_MS = 6_000;
const LEASES = ['sweeper', 'upkeep', 'mail'];
let house: TestHouse;
let desk: Desk;
let workers: WorkerProcess[];

beforeEach(async () => {
  house = await testHouse(testDatabaseApart);
  desk = await openDesk(house);
  await foundUniversity(desk.commands);
  await house.adoptList(desk, 'Institute of Heavy Water');
  workers = [1, 2].map(() => spawnWorker(house.config, {}, { program: 'quick-worker' }));
  await until('both are ready', () => workers.every((worker) => worker.isReady()));
});

afterEach(async () => {
  for (const { child } of workers) child.kill('SIGKILL');
  await Promise.all(workers.map(({ ended }) => ended));
  await desk.close();
  await house.close();
});

interface Held {
  name: string;
  holder: string | null;
  token: string;
  isHeld: boolean;
}

/** Every line of the log's followers, and the two leases. */
async function leases(): Promise<Held[]> {
  const { rows } = await house.owner.query<Held>(
    `select name, holder, token::text, leased_until > clock_timestamp() as "isHeld" from operation.followers
     union all select name, holder, token::text, leased_until > clock_timestamp() from operation.leases order by name`,
  );
  return rows;
}

const allHeldBy = async (names: string[]) =>
  (await leases()).every(({ holder, isHeld }) => isHeld && names.includes(holder ?? ''));
// The upkeep's lease is long: it comes round in minutes, and nobody waits for it.
const takenOverBy = async (name: string) =>
  (await leases()).every((each) => each.name === 'upkeep' || (each.isHeld && each.holder === name));

async function activeJobs(): Promise<number> {
  const { rows } = await house.owner.query<{ count: number }>(
    `select count(*)::int as count from bullmq.job where state::text = 'active'`,
  );
  return rows[0]?.count ?? 0;
}

/** Each house begins its day with a search through everybody, where a list is in force already. */
const choresAreDone = () => workers.some((worker) => worker.output().includes('"chore":"search through everybody"'));

async function isAtRest(): Promise<boolean> {
  const { rows: open } = await house.owner.query('select from views.open_rescreenings');
  const { rows } = await house.owner.query<{ position: string }>('select distinct position from operation.followers');
  const isFollowed = rows.length === 1 && rows[0]?.position === (await desk.log.store.end());
  return open.length === 0 && (await activeJobs()) === 0 && isFollowed;
}

/** Brings everything to its end in order and looks whether each thing was done, and done once. */
async function expectEachOnce(caseIds: string[], undo: () => Promise<unknown>): Promise<void> {
  await until(
    'every check is answered',
    async () => (await answered(desk.log, caseIds)) >= CASES * CHECKS.length,
    60_000,
  );
  for (const caseId of caseIds) {
    await until('its tier is proposed', async () => (await happened(desk.log, caseId, 'TierProposed')).length > 0);
  }
  await undo();
  const living = workers.filter(({ child }) => child.exitCode === null && child.signalCode === null);
  for (const { child } of living) child.kill('SIGTERM');
  for (const { ended } of living) expect(await ended).toBe(0);
  for (const caseId of caseIds) {
    expect((await completed(desk.log, caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
    expect(await happened(desk.log, caseId, 'TierProposed')).toHaveLength(1);
    expect(await happened(desk.log, caseId, 'CheckRequested')).toHaveLength(CHECKS.length);
  }
  const { live, again } = await foldedTwice(house.config);
  expect(live['worklist']).toContain(caseIds[0]);
  expect(live).toEqual(again);
}

test('killed without a word, one leaves its lines to the other within their time, and every check is answered once', async () => {
  const names = workers.map((worker) => worker.name());
  expect(new Set(names).size).toBe(2);
  expect(names.every((name) => name.startsWith(hostname()))).toBe(true);
  const { rows: beats } = await house.owner.query<{ process: string }>('select process from operation.heartbeats');
  expect(beats.map((beat) => beat.process).sort()).toEqual(names.toSorted());
  await until('every line has a holder', () => allHeldBy(names));

  const undo = await slowDownScreening(house, 0.2);
  const caseIds = await Promise.all(Array.from({ length: CASES }, () => submitCase(desk.commands)));
  await until('jobs are under way', async () => (await activeJobs()) > 0 && (await answered(desk.log, caseIds)) > 4);
  const before = await leases();
  const [killed, heir] = await byLines();
  killed.child.kill('SIGKILL');
  expect(await answered(desk.log, caseIds)).toBeLessThan(CASES * CHECKS.length);
  await until('the other follows every line', () => takenOverBy(heir.name()), TAKEN_OVER_MS);
  for (const { name, token } of await leases()) {
    const earlier = before.find((each) => each.name === name);
    if (earlier?.holder === killed.name() && name !== 'upkeep')
      expect(BigInt(token)).toBeGreaterThan(BigInt(earlier.token));
  }
  await expectEachOnce(caseIds, undo);
});

test('stopped beyond its leases and continued, one comes to a refused write on each of its lines, and nothing is done twice', async () => {
  await until('every line has a holder', () => allHeldBy(workers.map((worker) => worker.name())));
  const [first, second] = await byLines();
  // At rest, so that no page is under way: what it wakes up to is all news to it.
  await until('the chores of the day are done', choresAreDone);
  await until('nothing is under way', isAtRest);
  const before = await leases();
  first.child.kill('SIGSTOP');
  const early = await submitCase(desk.commands);
  await until('the other follows every line', () => takenOverBy(second.name()), TAKEN_OVER_MS);
  await until('it has answered', async () => (await completed(desk.log, early)).length === CHECKS.length);
  const atWaking = await leases();
  first.child.kill('SIGCONT');
  const lines = before.filter(({ name, holder }) => holder === first.name() && !LEASES.includes(name));
  const lost = () => [...first.output().matchAll(/"follower":"([^"]+)","error":"LeaseLost"/g)].map(([, name]) => name);
  await until('it has lost each line', () => lines.every(({ name }) => lost().includes(name)), 60_000);
  if (before.some(({ name, holder }) => name === 'sweeper' && holder === first.name())) {
    await until('it knows that it sweeps no more', () => /LeaseLost.*"msg":"sweeper"/.test(first.output()), 60_000);
  }
  expect(await tokens()).toEqual(Object.fromEntries(atWaking.map(({ name, token }) => [name, token])));

  // And in the middle of everything: its pages are cut off, its jobs are taken from it.
  const undo = await slowDownScreening(house, 0.2);
  const caseIds = await Promise.all(Array.from({ length: CASES }, () => submitCase(desk.commands)));
  await until('jobs are under way', async () => (await activeJobs()) > 0 && (await answered(desk.log, caseIds)) > 4);
  second.child.kill('SIGSTOP');
  await until('the first follows every line again', () => takenOverBy(first.name()), TAKEN_OVER_MS);
  await until(
    'it has answered for the other too',
    async () => (await answered(desk.log, caseIds)) === CASES * CHECKS.length,
    60_000,
  );
  second.child.kill('SIGCONT');
  await until(
    'the other has learnt of it',
    () => /Missing (lock|key) for job/.test(second.output()) && /LeaseLost/.test(second.output()),
  );
  await expectEachOnce(caseIds, undo);
});

/** The one with more lines first. */
async function byLines(): Promise<[WorkerProcess, WorkerProcess]> {
  const held = await leases();
  const linesOf = (worker: WorkerProcess) => held.filter(({ holder }) => holder === worker.name()).length;
  const sorted = workers.toSorted((a, b) => linesOf(b) - linesOf(a)) as [WorkerProcess, WorkerProcess];
  expect(linesOf(sorted[0])).toBeGreaterThan(0);
  return sorted;
}

async function tokens(): Promise<Record<string, string>> {
  return Object.fromEntries((await leases()).map(({ name, token }) => [name, token]));
}
