// Where a campaign runs: a PostgreSQL of its own that really syncs and can be killed, api and worker as the processes they are, and their graves.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabaseOn, migrate, startEmbeddedPostgres, type EmbeddedPostgres } from '#database';
import { migrations } from '#migrations';
import { startedOften } from '../support/built.js';
import { freePort } from '../support/free-port.js';
import type { Fault, Program } from './points.js';

export interface SiteOptions {
  /** Where the cluster lies; default: a temporary folder that goes with the site. */
  folder?: string;
  queueUrl?: string | null;
  eventStoreUrl?: string | null;
  /** Its workers have little patience with one that is gone (test/support/quick-worker.ts). */
  isQuick?: boolean;
}

/** What a program shall do to itself, and where. */
export interface Strike {
  point: string;
  /** At which passing of the point. */
  passing: number;
  fault: Fault;
}

const READY_MS_MAX = 60_000;
// A spec runs this file from the sources, the campaign from the build; what it starts is always the build.
const HERE = import.meta.dirname;
const DIST = resolve(HERE, HERE.includes(`${sep}dist${sep}`) ? '../..' : '../../dist');

/** One run of api or worker. */
export interface Run {
  program: Program;
  child: ChildProcess;
  /** How it ended: a signal, or an exit code. */
  ended: Promise<string>;
  isOver: () => boolean;
  /** Whether it said at the point that it strikes now. */
  hasStruck: () => boolean;
  ready: Promise<void>;
}

export class Site {
  readonly key = randomBytes(32);
  readonly port: number;
  private readonly printedParts: string[] = [];
  private runs: Run[] = [];
  private strikes = 0;

  private constructor(
    private postgres: EmbeddedPostgres,
    private readonly folder: string,
    private readonly clusterFolder: string,
    private readonly ports: { api: number; postgres: number },
    private readonly options: SiteOptions,
  ) {
    this.port = ports.api;
  }

  static async open(options: SiteOptions = {}): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-faults-'));
    // PostgreSQL runs as another user where we are root; it must be able to pass through.
    chmodSync(folder, 0o711);
    const clusterFolder = options.folder ?? join(folder, 'cluster');
    const ports = { api: await freePort(), postgres: await freePort() };
    const postgres = await startEmbeddedPostgres({ folder: clusterFolder, port: ports.postgres });
    const site = new Site(postgres, folder, clusterFolder, ports, options);
    await createDatabaseOn(postgres.url('postgres'), 'site', 'template1');
    await migrate({ mainUrl: site.url, vaultUrl: site.vaultUrl, migrations });
    return site;
  }

  get url(): string {
    return this.postgres.url('site');
  }

  get vaultUrl(): string {
    return this.postgres.url('site_vault');
  }

  get eventStoreUrl(): string | null {
    return this.options.eventStoreUrl ?? null;
  }

  get queueUrl(): string | null {
    return this.options.queueUrl ?? null;
  }

  /** Everything that every run has printed. */
  printed(): string {
    return this.printedParts.join('');
  }

  /** Where a program of this site writes each passing of a job. */
  private get trace(): string {
    return join(this.folder, 'trace');
  }

  /** How often a worker has begun a job. */
  jobsBegun(): number {
    return this.passings().length;
  }

  /** How many checks two different processes have begun. */
  jobsBegunTwice(): number {
    const pids = Map.groupBy(this.passings(), ([, checkId]) => checkId);
    return [...pids.values()].filter((passings) => new Set(passings.map(([pid]) => pid)).size > 1).length;
  }

  /** Starts a program and waits until it says that it is ready, or is over, or has fallen asleep at its point before it could say so. */
  async raise(program: Program, strike: Strike | null = null): Promise<Run> {
    const run = this.start(program, strike);
    this.runs.push(run);
    let isSettled = false;
    const settled = Promise.race([run.ready, run.ended]).then(() => (isSettled = true));
    while (!isSettled && !run.hasStruck()) await Promise.race([settled, pause(50)]);
    return run;
  }

  /** Kills the postmaster as the kernel would; its sessions go after it. */
  async killPostgres(): Promise<void> {
    process.kill(this.postgres.pid, 'SIGKILL');
    await this.postgres.ended;
  }

  /** How the server ended, once it has. */
  get postgresEnded(): Promise<string> {
    return this.postgres.ended;
  }

  /** Starts the server again where it was. */
  async restartPostgres(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({ folder: this.clusterFolder, port: this.ports.postgres });
  }

  /** Ends a program in good order. */
  async end(run: Run): Promise<void> {
    if (!run.isOver()) run.child.kill('SIGTERM');
    const patience = pause(20_000, undefined, { ref: false }).then(() => run.child.kill('SIGKILL'));
    await Promise.race([run.ended, patience]);
    await run.ended;
  }

  async close(): Promise<void> {
    await Promise.all(this.runs.map((run) => this.end(run)));
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private passings(): (readonly [pid: string, checkId: string])[] {
    if (!existsSync(this.trace)) return [];
    const lines = readFileSync(this.trace, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''] as const);
  }

  private start(program: Program, strike: Strike | null): Run {
    this.strikes += 1;
    const note = join(this.folder, `strike-${this.strikes}`);
    const child = spawn(
      process.execPath,
      ['--import', join(DIST, 'test/faults/failpoints.js'), join(DIST, this.fileOf(program))],
      { env: this.settings(strike, note), cwd: DIST, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    );
    let tellReady!: () => void;
    const ready = new Promise<void>((resolve) => (tellReady = resolve));
    const hear = (chunk: Buffer) => {
      this.printedParts.push(chunk.toString());
      if (chunk.includes(`${program} ready`)) tellReady();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    const ended = new Promise<string>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`)),
    );
    return {
      ...{ program, child, ended, ready },
      isOver: () => child.exitCode !== null || child.signalCode !== null,
      hasStruck: () => strike !== null && existsSync(note) && readFileSync(note, 'utf8') === strike.point,
    };
  }

  private fileOf(program: Program): string {
    const isQuick = program === 'worker' && this.options.isQuick;
    return isQuick ? 'test/support/quick-worker.js' : `apps/${program}/src/main.js`;
  }

  private settings(strike: Strike | null, note: string): NodeJS.ProcessEnv {
    const { eventStoreUrl, queueUrl } = this;
    return {
      PATH: process.env['PATH'],
      ...startedOften(),
      HOST: '127.0.0.1',
      PORT: String(this.ports.api),
      DATABASE_URL: this.url,
      VAULT_DATABASE_URL: this.vaultUrl,
      SEKISHO_KEY: this.key.toString('base64'),
      ...(eventStoreUrl !== null && { EVENT_STORE_URL: eventStoreUrl }),
      ...(queueUrl !== null && { QUEUE_URL: queueUrl }),
      FAULT_TRACE: this.trace,
      FAULT_FILE: note,
      ...(strike && { FAULT_POINT: [strike.point, strike.passing, strike.fault].join(':') }),
    };
  }
}

/** Waits until the api answers that both databases do. @throws Error after a minute */
export async function untilReady(site: Site): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_MS_MAX; waitedMs += 50) {
    const answer = await fetch(`http://127.0.0.1:${site.port}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`The api was not ready after ${READY_MS_MAX} ms:\n${site.printed().slice(-4000)}`);
}
