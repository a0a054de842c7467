// The house as a process: raised, refused, interrupted, killed, and found again.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database, postmasterPid, processBegan, startEmbeddedPostgres } from '#database';
import { dataFolder, ruler } from './data-folder.js';
import { freePort } from '../../../../test/support/free-port.js';
import { startHouse, type Started } from '../../../../test/support/stand-ins/process.js';
import { until } from '../../../../test/support/patience.js';

const READY = 'Sekisho is ready';

// A cluster as it is when it was just made: most houses here are given a copy instead of making one.
let fresh: string;
let data: string;
let env: Record<string, string>;
let houses: Started[];

beforeAll(async () => {
  fresh = mkdtempSync(join(tmpdir(), 'sekisho-fresh-'));
  chmodSync(fresh, 0o711);
  await (await startEmbeddedPostgres({ folder: join(fresh, 'postgres') })).stop();
});

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

beforeEach(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'sekisho-house-')), 'data');
  env = { SEKISHO_DATA: data, PORT: String(await freePort()) };
  houses = [];
});

afterEach(async () => {
  for (const house of houses) {
    house.child.kill('SIGINT');
    await house.exit;
  }
  for (const pid of Object.values(pids())) if (pid && alive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(join(data, '..'), { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}, ...args: string[]): Started {
  const house = startHouse({ ...env, ...settings }, ...args);
  houses.push(house);
  return house;
}

/** Gives the house its cluster. Where root's PostgreSQL had to take it elsewhere, there is none to copy. */
function furnish(): void {
  if (existsSync(data) || !existsSync(join(fresh, 'postgres', 'data', 'PG_VERSION'))) return;
  mkdirSync(data, { mode: 0o711 });
  const { status, stderr } = spawnSync('cp', ['-a', join(fresh, 'postgres'), data]);
  if (status !== 0) throw new Error(String(stderr));
}

async function ready(settings: Record<string, string> = {}, ...args: string[]): Promise<Started> {
  furnish();
  const house = start(settings, ...args);
  await house.until(READY);
  return house;
}

function pids(): { postgres: number | null; worker: number | null; api: number | null } {
  const file = join(data, 'children.json');
  const [worker, api] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { pid: number }[]) : [];
  return {
    postgres: postmasterPid(join(data, 'postgres', 'data')),
    worker: worker?.pid ?? null,
    api: api?.pid ?? null,
  };
}

// A dead process that nobody has buried yet still has its id, so signals say nothing.
const alive = (pid: number) => processBegan(pid) !== null;
const living = (all = pids()) => Object.values(all).filter((pid) => pid !== null && alive(pid)).length;
const clock = () =>
  fetch(`http://127.0.0.1:${env.PORT}/clock`).then(
    (answer) => answer.text(),
    () => null,
  );

async function onVault(sql: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder: join(data, 'postgres') });
  const vault = new Database({ url: server.url('sekisho_vault'), applicationName: 'test' });
  await vault.query(sql);
  await vault.close();
  await server.stop();
}

const lines = (text: string) => text.trim().split('\n');

describe('the house', () => {
  test('rises, tells the demonstration under a simulated clock once, and then lives in real time', async () => {
    const house = start();
    await house.until(READY);
    expect(house.stdout()).toContain('seeded at 2026-10-01');
    expect(await (await fetch(`http://127.0.0.1:${env.PORT}/clock`)).text()).toBe('system');
    expect(living()).toBe(3);
  });

  test('goes down by Ctrl-C in order: the api, the worker, PostgreSQL, which answers to the last', async () => {
    const house = await ready();
    const parts = pids();
    process.kill(-(house.child.pid ?? 0), 'SIGINT');
    expect(await house.exit).toBe(0);
    expect(readFileSync(join(data, 'ends'), 'utf8')).toBe(
      'api: the database answered\nworker: the database answered\n',
    );
    expect(living(parts)).toBe(0);
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });

  test('finds its data at the second start and tells nothing twice', async () => {
    const first = await ready();
    first.child.kill('SIGTERM');
    await first.exit;
    const second = await ready();
    expect(second.stdout()).not.toContain('seeded');
  });

  test('refuses to rise beside a running one on the same data, in one line that says what to do', async () => {
    await ready();
    const second = start({ PORT: String(await freePort()) });
    expect(await second.exit).toBe(1);
    expect(lines(second.stderr())).toHaveLength(1);
    expect(second.stderr()).toMatch(/^sekisho: Sekisho is already at work on .* stop it first\.$/m);
    expect(living()).toBe(3);
  });

  test('takes over what a killed house left running', async () => {
    const killed = await ready();
    const left = pids();
    killed.child.kill('SIGKILL');
    await killed.exit;
    expect(living(left)).toBe(3);
    const next = await ready();
    expect(living(left)).toBe(0);
    expect(living()).toBe(3);
    expect(next.stdout()).not.toContain('seeded');
  });

  test('begins the demonstration anew when it was killed while telling it', async () => {
    furnish();
    const killed = start({ STAND_IN_SEED_MS: '60000' });
    await killed.until('seeded at');
    killed.child.kill('SIGKILL');
    await killed.exit;
    expect((await ready()).stdout()).toContain('seeded at 2026-10-01');
  });

  test('goes down at once when Ctrl-C comes while it tells the demonstration', async () => {
    furnish();
    const house = start({ STAND_IN_SEED_MS: '60000' });
    await house.until('seeded at');
    const parts = pids();
    house.child.kill('SIGINT');
    expect(await house.exit).toBe(0);
    expect(living(parts)).toBe(0);
  });

  test('goes down at once with the words of a part that dies while it boots', async () => {
    furnish();
    const begun = performance.now();
    const house = start({ STAND_IN_DIES: 'worker' });
    expect(await house.exit).toBe(1);
    expect(house.stderr()).toMatch(
      /^sekisho: The worker ended by itself \(exit 1: I cannot live here\): see \S+worker\.log, mend the cause, then start again\.$/m,
    );
    expect(living()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test('starts a part again that dies, in real time, and goes down with one line when it dies a fourth time', async () => {
    const house = await ready();
    for (let times = 1; times <= 3; times += 1) {
      const { api } = pids();
      process.kill(api ?? 0, 'SIGKILL');
      await until('another api tells the time', async () => (await clock()) === 'system' && pids().api !== api);
      expect(living()).toBe(3);
      expect(house.stderr()).toContain(`The api ended by itself (SIGKILL); it is started again in`);
      expect(house.stderr()).toContain(`(${times} of 3).`);
    }
    const parts = pids();
    process.kill(parts.api ?? 0, 'SIGKILL');
    expect(await house.exit).toBe(1);
    expect(lines(house.stderr()).at(-1)).toMatch(
      /^sekisho: The api was started again 3 times and ended again \(SIGKILL\): see \S+api\.log, /,
    );
    expect(living(parts)).toBe(0);
  });

  test('goes down at once when Ctrl-C comes while a dead part waits to be started again', async () => {
    const house = await ready();
    const parts = pids();
    process.kill(parts.worker ?? 0, 'SIGKILL');
    while (!house.stderr().includes('The worker ended by itself')) await pause(10);
    house.child.kill('SIGINT');
    expect(await house.exit).toBe(0);
    expect(pids()).toMatchObject({ worker: parts.worker, api: parts.api });
    expect(living(parts)).toBe(0);
  });

  test('goes down with one line when PostgreSQL dies', async () => {
    const house = await ready();
    const before = lines(house.stderr()).length;
    process.kill(pids().postgres ?? 0, 'SIGKILL');
    expect(await house.exit).toBe(1);
    expect(lines(house.stderr()).slice(before)).toEqual([
      expect.stringMatching(/^sekisho: The PostgreSQL ended by itself \(SIGKILL\): start again; /),
    ]);
    await pause(100);
    expect((await ready()).stdout()).not.toContain('seeded');
  });

  test('tells a busy port in one line and leaves nothing running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(env.PORT), '127.0.0.1', resolve));
    const house = start();
    expect(await house.exit).toBe(1);
    expect(lines(house.stderr())).toEqual([
      expect.stringMatching(/^sekisho: Port \d+ on 127\.0\.0\.1 is taken .* PORT=\d+ npm start$/),
    ]);
    expect(living()).toBe(0);
    await new Promise((resolve) => other.close(resolve));
  });

  test('refuses the demonstration on an open address before anything is made', async () => {
    const house = start({ HOST: '0.0.0.0' });
    expect(await house.exit).toBe(1);
    expect(lines(house.stderr())).toEqual([expect.stringMatching(/HOST=0\.0\.0\.0: use HOST=127\.0\.0\.1/)]);
    expect(existsSync(data)).toBe(false);
  });

  test('refuses to rise without the key of its vault, makes no other, and rises when it is put back', async () => {
    const first = await ready();
    first.child.kill('SIGINT');
    await first.exit;
    const key = join(data, 'keys', 'kek');
    renameSync(key, join(data, 'backup'));
    // The stand-ins open no vault: this is what the api's first look at it leaves.
    await onVault(`insert into vault.generation values (true, 'g', 'c', now()) on conflict do nothing`);
    const second = start();
    expect(await second.exit).toBe(1);
    expect(lines(second.stderr()).at(-1)).toMatch(/^sekisho: The key file \S+kek is missing, .* from your backup/);
    expect(existsSync(key)).toBe(false);
    expect(living()).toBe(0);
    renameSync(join(data, 'backup'), key);
    expect((await ready()).stdout()).not.toContain('seeded');
  });

  test('says in its lock where it answers, for those who ask on another day', async () => {
    await ready();
    expect(ruler(dataFolder(data))).toMatchObject({ purpose: 'start', url: `http://127.0.0.1:${env.PORT}` });
  });

  test('tells a bad setting in one line and exits with 2', async () => {
    const house = start({ PORT: 'web' });
    expect(await house.exit).toBe(2);
    expect(lines(house.stderr())).toEqual([
      'sekisho: PORT: "web" is not a port from 1 to 65535; a good value is PORT=3000',
    ]);
  });

  test('speaks Japanese on a Japanese terminal', async () => {
    const house = start({ HOST: '192.0.2.1', LANG: 'ja_JP.UTF-8' }, '--empty');
    expect(await house.exit).toBe(1);
    expect(house.stderr()).toBe(
      'sekisho: HOST=192.0.2.1 はこの機械のアドレスではありません。正しい例: HOST=127.0.0.1\n',
    );
  });
});

describe('a real installation', () => {
  test('begins with a link for the first administrator instead of the demonstration, also at the next start', async () => {
    const link = /\/setup#[\w-]{43}$/m;
    const first = await ready({}, '--empty');
    expect(first.stdout()).toMatch(link);
    expect(first.stdout()).not.toContain('seeded');
    first.child.kill('SIGINT');
    await first.exit;
    const second = await ready();
    expect(second.stdout()).toMatch(link);
    expect(link.exec(second.stdout())?.[0]).not.toBe(link.exec(first.stdout())?.[0]);
  });

  test('is refused where the demonstration lives', async () => {
    const first = await ready();
    first.child.kill('SIGINT');
    await first.exit;
    const second = start({}, '--empty');
    expect(await second.exit).toBe(1);
    expect(second.stderr()).toMatch(/demonstration university lives here: /);
  });
});
