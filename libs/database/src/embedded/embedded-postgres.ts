// The PostgreSQL that comes along: made on first use, started detached from our process group, stopped only after our pools are closed.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorFault } from '#kernel';
import { startedAs } from './account.js';
import { findPlace, giveTree, type Place, type Shelter } from './place.js';
import { processBegan } from './folder-lock.js';

export interface EmbeddedOptions extends Shelter {
  /** The cluster's folder; made when missing. The caller holds the lock of the data folder it lies in. */
  folder: string;
  /** The port to listen on, for a server whose clients must find it again; absent: one that is free now. */
  port?: number;
  /** Trades safety against a power cut for speed: for tests alone. */
  careless?: boolean;
}

export interface EmbeddedPostgres {
  port: number;
  pid: number;
  /** Address of one of its databases. */
  url(database: string): string;
  /** Settles when the server has ended, asked or not; the text is one line: how, and its fault if it told one. */
  ended: Promise<string>;
  /** Ends it cleanly. Close the pools first: open transactions are rolled back. */
  stop(): Promise<void>;
  /** Lets our process end while the server goes on (tests). */
  letGo(): void;
}

export const EMBEDDED_USER = 'sekisho';

/**
 * Starts the cluster of a folder, making it first where there is none and taking over an orphan that a killed process left behind.
 * @throws OperatorFault when it cannot start, with the one thing to do
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.folder, { recursive: true });
  const place = findPlace(options.folder, options);
  const password = passwordOf(options.folder);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, options.folder, password);
  await stopOrphan(place.data);
  return running(options, place, password);
}

/** The address under which a running cluster of this folder answers, or null when none runs. */
export function runningUrl(folder: string, database: string): string | null {
  try {
    const { port, pid } = JSON.parse(readFileSync(join(folder, PORT_FILE), 'utf8')) as { port: number; pid: number };
    return processBegan(pid) ? address(LOCAL, port, passwordOf(folder), database) : null;
  } catch {
    return null;
  }
}

const PORT_FILE = 'server.json';
const PASSWORD_FILE = 'password';
const START_TRIES = 12;

async function running(options: EmbeddedOptions, place: Place, password: string): Promise<EmbeddedPostgres> {
  for (let tries = 1; ; tries += 1) {
    const port = options.port ?? (await freePort());
    const child = launch(place, port, options.careless ?? false);
    const outcome = await readiness(child);
    if (outcome.ready) {
      const pid = child.pid as number;
      writeFileSync(join(options.folder, PORT_FILE), JSON.stringify({ port, pid }), { mode: 0o600 });
      const ended = outcome.ended.then((words) => endingOf(child, words));
      const host = options.careless && isSocketFolder(place.data) ? encodeURIComponent(place.data) : LOCAL;
      return handle(child, { host, port, pid, password, ended, folder: options.folder });
    }
    // For a moment after a kill -9 the dead server's pid still counts as alive; and a free port may be taken before we have it.
    const passing = /postmaster\.pid" already exists|could not bind|pre-existing shared memory/.test(outcome.words);
    if (!passing || tries === START_TRIES) throw startFault(outcome.words, options.folder);
    await pause(200);
  }
}

function launch(place: Place, port: number, careless: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(careless && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      autovacuum: 'off',
      jit: 'off',
    }),
    // Asking through a socket file costs both sides a third less than through a port.
    ...(careless && { unix_socket_directories: place.data }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return start(place, 'postgres', ['-D', place.data, '-p', String(port), ...args]);
}

// Detached: Ctrl-C reaches our whole process group, and PostgreSQL must outlive everyone who still writes.
function start(place: Place, program: string, args: string[]): ChildProcess {
  const { file, args: all, ids } = startedAs(place.account, join(place.binaries, program), args);
  return spawn(file, all, {
    ...ids,
    detached: true,
    cwd: '/',
    // We read its words, so they must be English whatever the machine speaks.
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function readiness(child: ChildProcess): Promise<{ ready: boolean; words: string; ended: Promise<string> }> {
  const last: string[] = [];
  let ready!: () => void;
  const answered = new Promise<void>((resolve) => (ready = resolve));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    last.push(text);
    if (last.length > 50) last.shift();
    if (text.includes('ready to accept connections')) ready();
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(last.join('').trim()));
  });
  const isReady = await Promise.race([answered.then(() => true), ended.then(() => false)]);
  return { ready: isReady, words: isReady ? '' : await ended, ended };
}

// Of a killed server only its orphaned sessions speak, each to say that it goes as well.
function endingOf(child: ChildProcess, words: string): string {
  if (child.signalCode !== null) return child.signalCode;
  const fault = words
    .split('\n')
    .findLast((line) => /(FATAL|PANIC):/.test(line) && !/terminating connection/.test(line));
  return [`exit ${child.exitCode}`, ...(fault ? [fault.replace(/^.*?(FATAL|PANIC):\s*/, '').trim()] : [])].join(': ');
}

function handle(
  child: ChildProcess,
  of: { host: string; port: number; pid: number; password: string; ended: Promise<string>; folder: string },
): EmbeddedPostgres {
  return {
    port: of.port,
    pid: of.pid,
    url: (database) => address(of.host, of.port, of.password, database),
    ended: of.ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await of.ended;
      rmSync(join(of.folder, PORT_FILE), { force: true });
    },
    letGo: () => {
      child.stderr?.destroy();
      child.unref();
    },
  };
}

async function initialise(place: Place, folder: string, password: string): Promise<void> {
  const pwfile = join(place.data, '..', `initial-password`);
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (place.account.kind === 'user') {
    giveTree(place.data, place.account);
    chownSync(pwfile, place.account.uid, place.account.gid);
  }
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username', EMBEDDED_USER, '--auth=scram-sha-256', '--pwfile', pwfile];
  try {
    const child = start(place, 'initdb', ['-D', place.data, ...access, ...locale]);
    const { words, ended } = await readiness(child);
    await ended;
    if (child.exitCode !== 0) {
      rmSync(place.data, { recursive: true, force: true });
      throw startFault(words, folder);
    }
  } finally {
    rmSync(pwfile, { force: true });
  }
}

// An orphan is a server whose supervisor was killed: the caller's lock proves that nobody else watches over it.
async function stopOrphan(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === null || !runsOn(pid, data)) return;
  for (const [signal, waitMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(pid, signal);
    for (let waitedMs = 0; waitedMs < waitMs; waitedMs += 50) {
      if (!processBegan(pid)) return;
      await pause(50);
    }
  }
  throw new OperatorFault(
    'postgres.orphan',
    `An older PostgreSQL (process ${pid}) does not end: stop it, then start again.`,
    { pid },
  );
}

/** The process id that a data directory's postmaster.pid names. */
export function postmasterPid(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

// The pid may by now belong to a stranger. Where the system tells a process's words (Linux), it must be a postgres on these very data.
function runsOn(pid: number, data: string): boolean {
  if (!processBegan(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.some((word) => word.endsWith('postgres')) && words.includes(data);
  } catch {
    return false;
  }
}

function passwordOf(folder: string): string {
  const file = join(folder, PASSWORD_FILE);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

const LOCAL = '127.0.0.1';

function address(host: string, port: number, password: string, database: string): string {
  return `postgres://${EMBEDDED_USER}:${password}@${host}:${port}/${database}`;
}

/** Whether a socket file may lie there: its path has room for little more than a hundred bytes (sun_path), and Windows has none. */
function isSocketFolder(folder: string): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(folder) <= 85;
}

function startFault(words: string, folder: string): OperatorFault {
  if (/No space left on device|Disk quota exceeded/.test(words)) {
    return new OperatorFault('disk.full', `The disk that holds ${folder} is full: free some space and start again.`, {
      folder,
    });
  }
  const said = words.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? words.split('\n').at(-1) ?? '';
  const reason = said.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').trim() || 'it said nothing';
  return new OperatorFault('postgres.not_started', `The embedded PostgreSQL in ${folder} did not start: ${reason}`, {
    folder,
    reason,
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
