// The whole house for a test: the built api and worker as the processes they are, on a database of their own. `npm test` builds first.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, startedOften } from './built.js';
import { freePort } from './free-port.js';
import { testDatabase, type Template, type TestDatabase } from './postgres.js';

const READY_MS_MAX = 120_000;

export interface House {
  baseUrl: string;
  database: TestDatabase;
  /** What both processes were told on starting. */
  settings: Record<string, string>;
  /** Everything both processes have printed so far. */
  printed: () => string;
  api: ChildProcess;
  worker: ChildProcess;
  /** Ends both processes; the databases stay. */
  halt: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface HouseOptions {
  env?: Record<string, string>;
  /** In whose likeness its databases are made; default: nobody has lived there. */
  template?: Template;
  /** Its databases, where there are some already. */
  database?: TestDatabase;
}

const up = new Set<House>();

/** The houses of this test file that are up: for a test that looks behind a story that somebody else tells. */
export function housesUp(): House[] {
  return [...up];
}

/** Starts api and worker and waits until the api is ready. */
export async function startHouse({ env = {}, template, ...given }: HouseOptions = {}): Promise<House> {
  if (!existsSync(join(ROOT, 'dist/apps/api/src/main.js'))) {
    throw new Error('The house is not built: run `node infra/bootstrap.js`');
  }
  const database = given.database ?? (await testDatabase(template));
  const port = await freePort();
  const settings = {
    PATH: process.env['PATH'] ?? '',
    ...startedOften(),
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: database.url,
    VAULT_DATABASE_URL: database.vaultUrl,
    SEKISHO_KEY: randomBytes(32).toString('base64'),
    // A story can be told on another store of events than PostgreSQL.
    ...(process.env['EVENT_STORE_URL'] && { EVENT_STORE_URL: process.env['EVENT_STORE_URL'] }),
    ...env,
  };
  const lines: string[] = [];
  const raise = (app: string) => {
    const child = spawn(process.execPath, [join(ROOT, `dist/apps/${app}/src/main.js`)], {
      cwd: ROOT,
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    return child;
  };
  const worker = raise('worker');
  const api = raise('api');
  const baseUrl = `http://127.0.0.1:${port}`;
  const printed = () => lines.join('');
  const halt = async () => {
    up.delete(house);
    await Promise.all([ended(api), ended(worker)]);
  };
  const stop = () => halt().then(() => database.drop());
  const house: House = { baseUrl, database, settings, printed, api, worker, halt, stop };
  await ready(baseUrl, [api, worker], printed);
  up.add(house);
  return house;
}

async function ready(baseUrl: string, children: ChildProcess[], printed: () => string): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_MS_MAX; waitedMs += 100) {
    const answer = await fetch(`${baseUrl}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error(`The house fell over:\n${printed()}`);
    await pause(100);
  }
  throw new Error(`The house was not ready after ${READY_MS_MAX} ms:\n${printed()}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const patience = pause(10_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  await Promise.race([gone, patience]);
}
