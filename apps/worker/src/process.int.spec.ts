// The worker as a process of its own: how it boots, how it ends, and what remains when it is killed.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  foundUniversity,
  happened,
  openDesk,
  submitCase,
  testHouse,
  until,
  type Desk,
  type TestHouse,
} from './testing.js';

const FULL_DISK = '/dev/full';
const CHECKS = ['completeness', 'list-screening', 'residency', 'specific-category'];
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
let house: TestHouse;
let desk: Desk;
let children: ChildProcess[];

beforeEach(async () => {
  children = [];
  house = await testHouse();
  desk = await openDesk(house);
  await foundUniversity(desk.commands);
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await desk.close();
  await house.close();
});

interface Spawned {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

/** @param stdout a file that its lines go to; absent: here */
function spawnWorker(changes: Record<string, string> = {}, stdout: number | 'pipe' = 'pipe'): Spawned {
  const { databaseUrl, vaultDatabaseUrl, vaultKey } = house.config;
  const child = fork(MAIN, [], {
    execArgv: ['-C', 'source', '--import', '@swc-node/register/esm-register'],
    env: {
      ...{
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATABASE_URL: databaseUrl,
        VAULT_DATABASE_URL: vaultDatabaseUrl,
      },
      ...{ SEKISHO_KEY: Buffer.from(vaultKey).toString('base64'), ...changes },
    },
    stdio: ['ignore', stdout, 'pipe', 'ipc'],
  });
  children.push(child);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

const isReady = ({ output }: Spawned) => output().includes('worker ready');
const completed = (caseId: string) => happened(desk.log, caseId, 'CheckCompleted');
const answered = async (caseIds: string[]) => (await Promise.all(caseIds.map(completed))).flat().length;

test('killed in mid-run, its work is taken up by the next worker, and every check is answered once', async () => {
  await house.adoptList(desk, 'Institute of Heavy Water');
  const first = spawnWorker();
  await until('the first worker is ready', () => isReady(first), 30_000);
  const caseIds = await Promise.all(Array.from({ length: 30 }, () => submitCase(desk.commands)));
  await until('the run is under way', async () => (await answered(caseIds)) >= 8);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(await answered(caseIds)).toBeLessThan(120);

  const second = spawnWorker();
  await until('every check is answered', async () => (await answered(caseIds)) === 120, 60_000);
  for (const caseId of caseIds) {
    expect((await completed(caseId)).map(({ data }) => data.check).sort()).toEqual(CHECKS);
    await until('its tier is proposed', async () => (await happened(desk.log, caseId, 'TierProposed')).length === 1);
  }
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
}, 120_000);

test.each([
  ['asked by SIGTERM', (child: ChildProcess) => void child.kill('SIGTERM')],
  ['asked by SIGINT', (child: ChildProcess) => void child.kill('SIGINT')],
  ['the house is gone', (child: ChildProcess) => child.disconnect()],
])(
  'it ends in order when %s, and takes its sign of life back',
  async (_when, ask) => {
    const worker = spawnWorker();
    await until('it is ready', () => isReady(worker), 30_000);
    ask(worker.child);
    expect(await worker.ended).toBe(0);
    expect(worker.output()).toContain('worker ended');
    expect((await house.owner.query('select from operation.heartbeats')).rowCount).toBe(0);
  },
  60_000,
);

// A device that takes nothing: what a log file on a full disk is like. Linux has it.
(existsSync(FULL_DISK) ? test : test.skip)(
  'it works and ends in order while not one line of its log can be written',
  async () => {
    const full = openSync(FULL_DISK, 'w');
    const worker = spawnWorker({}, full);
    closeSync(full);
    const caseId = await submitCase(desk.commands);
    await until('its checks are answered', async () => (await answered([caseId])) === 4, 40_000);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  },
  60_000,
);

test.each([
  ['PORT', { PORT: 'many' }, 'PORT'],
  [
    'the key of the vault',
    { SEKISHO_KEY: Buffer.alloc(32).toString('base64') },
    'The vault is locked with another key',
  ],
])(
  'it stops with one line and exit code 2 when %s is wrong',
  async (_what, changes, line) => {
    const worker = spawnWorker(changes);
    expect(await worker.ended).toBe(2);
    expect(worker.output()).toContain(line);
  },
  60_000,
);
