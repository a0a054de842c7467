// Api and worker as containers start them: by themselves, secrets from files, on databases that somebody else prepares.
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyTestDatabase, type TestDatabase } from './support/postgres.js';
import { freePort } from './support/free-port.js';

const ROOT = join(import.meta.dirname, '..');
const children: ChildProcess[] = [];
let db: TestDatabase;
let folder: string;
let port: number;

beforeAll(async () => {
  db = await emptyTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-apart-'));
  port = await freePort();
  writeFileSync(join(folder, 'database_url'), `${db.url}\n`);
  writeFileSync(join(folder, 'sekisho_key'), `${randomBytes(32).toString('base64')}\n`);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  await db.drop();
});

interface Started {
  child: ChildProcess;
  output: () => string;
  code: Promise<number | null>;
}

function start(program: 'api' | 'worker' | 'cli', ...args: string[]): Started {
  const child = fork(join(ROOT, `apps/${program}/src/main.ts`), args, {
    cwd: ROOT,
    execArgv: ['-C', 'source', '--import', '@swc-node/register/esm-register'],
    env: {
      PATH: process.env.PATH,
      HOST: '0.0.0.0',
      PORT: String(port),
      SEKISHO_DATA: join(folder, 'data'),
      DATABASE_URL_FILE: join(folder, 'database_url'),
      SEKISHO_KEY_FILE: join(folder, 'sekisho_key'),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output, code: new Promise((resolve) => child.once('close', resolve)) };
}

async function ready({ output }: Started, words: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    if (output().includes(words)) return;
    await pause(50);
  }
  throw new Error(`never said "${words}":\n${output()}`);
}

test('before the databases are migrated each ends with one line that says what to run', async () => {
  const programs = [start('api'), start('worker')];
  expect(await Promise.all(programs.map(({ code }) => code))).toEqual([2, 2]);
  for (const { output } of programs) {
    expect(output().trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(output())).toMatchObject({
      code: 'database.not_migrated',
      msg: expect.stringContaining('run "sekisho migrate" first'),
    });
  }
});

test('after sekisho migrate both run, answer to their health checks and write nothing to the data folder', async () => {
  const migrate = start('cli', 'migrate', '--no-link');
  expect({ code: await migrate.code, output: migrate.output() }).toMatchObject({ code: 0 });
  expect(await start('worker', '--health').code).toBe(1);

  const api = start('api');
  const worker = start('worker');
  await Promise.all([ready(api, 'api ready'), ready(worker, 'worker ready')]);
  expect((await fetch(`http://127.0.0.1:${port}/api/health/ready`)).status).toBe(200);
  expect(await start('worker', '--health').code).toBe(0);

  for (const { child } of [api, worker]) child.kill('SIGTERM');
  expect(await Promise.all([api.code, worker.code])).toEqual([0, 0]);
  const asked = start('worker', '--health');
  expect(await asked.code).toBe(1);
  expect(asked.output()).toBe('worker: none of this machine has given a sign of life of late\n');
  expect(readdirSync(folder).sort()).toEqual(['database_url', 'sekisho_key']);
});
