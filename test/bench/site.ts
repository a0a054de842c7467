// Where a benchmark runs: an embedded PostgreSQL of its own that really syncs, the worker as the process it is, and the way in of the commands.
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Commands } from '#commands';
import { createDatabaseOn, Database, migrate, startEmbeddedPostgres } from '#database';
import { Checkpoints, type EventLog } from '#event-store';
import { SystemClock } from '#kernel';
import { migrations } from '#migrations';
import type { Vault } from '#vault';
import { openCommands, openGround, type Opened } from '../../apps/worker/src/ground.js';
import { cpuSeconds, type CpuSeconds } from './cpu.js';
import { Watch } from './watch.js';

export interface Site {
  url: string;
  database: Database;
  log: EventLog;
  vault: Vault;
  commands: Commands;
  checkpoints: Checkpoints;
  /** Sees what becomes of cases. */
  watch: Watch;
  /** A second, empty database on the same server. */
  emptyDatabase(name: string): Promise<string>;
  startWorker(): Promise<void>;
  /** What tells a program of ours where this site is. */
  settings: Record<string, string>;
  /** What bench, worker and PostgreSQL have used so far; null where the system does not tell. */
  cpuSeconds(): CpuSeconds | null;
  /** Transactions committed on the server so far, reads included. */
  transactions(): Promise<number>;
  close(): Promise<void>;
}

const WORKER = fileURLToPath(new URL('../../apps/worker/src/main.js', import.meta.url));

export interface SiteOptions {
  eventStoreUrl?: string | null;
  queueUrl?: string | null;
  /** Nothing waits for the disk: for what is neither timed nor meant to outlive a crash. */
  careless?: boolean;
}

/** Opens the site in a temporary folder; `close` leaves nothing behind. */
export async function openSite({ eventStoreUrl = null, queueUrl = null, careless }: SiteOptions = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const opened: Opened = [async () => rmSync(folder, { recursive: true, force: true })];
  const server = await startEmbeddedPostgres({ folder: join(folder, 'cluster'), careless });
  opened.push(() => server.stop());
  const [url, vaultUrl] = [server.url('bench'), server.url('bench_vault')];
  await createDatabaseOn(server.url('postgres'), 'bench', 'template1');
  await migrate({ mainUrl: url, vaultUrl, migrations });
  const vaultKey = randomBytes(32);
  const config = {
    databaseUrl: url,
    vaultDatabaseUrl: vaultUrl,
    eventStoreUrl,
    queueUrl,
    vaultKey,
    publicUrl: 'http://localhost:3000',
    clock: 'system' as const,
  };
  const options = { clock: new SystemClock(), logger: pino({ level: 'fatal' }) };
  const ground = await openGround(config, options, opened);
  const commands = await openCommands(ground, options, opened);
  const watch = new Watch(ground.log);
  opened.push(() => watch.stop());
  const settings = { DATABASE_URL: url, VAULT_DATABASE_URL: vaultUrl, SEKISHO_KEY: vaultKey.toString('base64') };
  let workerPid = 0;
  return {
    url,
    ...ground,
    commands,
    settings,
    watch,
    checkpoints: new Checkpoints(ground.database, ground.log.store),
    emptyDatabase: async (name) => {
      await createDatabaseOn(server.url('postgres'), name, 'template1');
      await migrate({ mainUrl: server.url(name), vaultUrl, migrations });
      return server.url(name);
    },
    startWorker: async () => {
      const child = await forkWorker(settings);
      opened.push(() => ended(child));
      workerPid = child.pid ?? 0;
    },
    cpuSeconds: () => cpuSeconds(workerPid, server.pid),
    transactions: async () => {
      const { rows } = await ground.database.query<{ count: string }>(
        'select sum(xact_commit)::text as count from pg_stat_database',
      );
      return Number(rows[0]?.count);
    },
    close: async () => {
      for (let each = opened.pop(); each; each = opened.pop()) await each();
    },
  };
}

async function forkWorker(env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(WORKER, [], { env, execArgv: [], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => (chunk.includes('worker ready') ? resolve() : undefined));
    child.once('exit', (code) => reject(new Error(`The worker ended: ${code}`)));
  });
  return child;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
