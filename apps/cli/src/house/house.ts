// The whole house in one process tree: PostgreSQL, worker and api raised in this order and taken down in the other.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { refuseUnfitQueue } from '#jobs';
import { isLoopback, OperatorFault, type Clock } from '#kernel';
import type { Config } from '../config.js';
import { attended, type Attended, type Restart } from './attended.js';
import { noteChildren, endLeftChildren, startChild } from './child.js';
import { dataFolder, enterDataFolder, ensureVaultKey, vaultKeyOf, type DataFolder } from './data-folder.js';
import { openDatabases, type Databases } from './databases.js';
import { markSeeded, planStart } from './installation.js';
import { checkPort } from './port.js';
import { prepareInstallation, withDatabase } from './preparation.js';

/** What happens while the house rises; the command line has a line for some of them. */
export type Stage = 'databases' | 'programs' | 'seeding';

export interface HouseOptions {
  config: Config;
  empty: boolean;
  clock: Clock;
  /** Where the programs lie. */
  programs: { api: string; worker: string };
  /** Fills an empty installation with the demonstration. */
  seed(seeding: Seeding): Promise<void>;
  onStage(stage: Stage): void;
  /** A program ended by itself and is started again. */
  onRestart(restart: Restart): void;
  /** Aborted by Ctrl-C: what has risen is taken down again. */
  stopping: AbortSignal;
}

export interface Seeding {
  baseUrl: string;
  setupToken: string;
  setClock(instant: Date): Promise<void>;
  today: Date;
  /** Where the house's data lie, and the key of its vault: for who does more than a browser can. */
  databases: Pick<Databases, 'mainUrl' | 'vaultUrl'>;
  vaultKey: Uint8Array;
}

export interface House {
  /** Where this machine reaches it. */
  baseUrl: string;
  dataFolder: string;
  /** The secret of the setup link, when there is nobody yet to sign in. */
  setupToken: string | null;
  /** Settles, with a fault, when a part of the house ended unasked and could not be kept up. */
  broken: Promise<OperatorFault>;
  stop(): Promise<void>;
}

const READY_GRACE_MS = 60_000;
const BROKEN_GRACE_MS = 200;

/** Raises the house or leaves nothing behind. @throws OperatorFault with the one thing to do */
export async function raiseHouse(options: HouseOptions): Promise<House> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  };
  try {
    return await raise(options, opened, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function raise(
  options: HouseOptions,
  opened: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<House> {
  const { config, stopping, onStage, clock } = options;
  const folder = dataFolder(config.dataFolder);
  refuseBeforehand(options, folder);
  const baseUrl = localAddress(config);
  const lock = enterDataFolder(folder, 'start', baseUrl);
  opened.push(() => Promise.resolve(lock.release()));
  // First, because they may still sit on our port.
  await endLeftChildren(folder.children);
  await checkPort(config.host, config.port);
  await refuseUnfitQueue(config.queueUrl);

  onStage('databases');
  const databases = await openDatabases(config, folder);
  opened.push(() => databases.close());
  stopping.throwIfAborted();
  if (!config.key) await ensureVaultKey(folder, databases.vaultUrl);
  const { plan, setupToken } = await prepareInstallation(options, databases);

  onStage('programs');
  const seeding = plan === 'seed' || plan === 'reseed';
  const programs = programsOf(options, databases, folder);
  const children = programs.start(seeding);
  opened.push(() => stopInOrder(children));
  const broken = firstToBreak(databases, children, folder);
  await unlessOver((over) => waitUntilReady(baseUrl, over), broken, stopping);

  if (seeding && setupToken) {
    onStage('seeding');
    const setClock = (instant: Date | null) => setClocks(children, instant);
    const vaultKey = vaultKeyOf(config, folder);
    const given = { baseUrl, setupToken, setClock, today: clock.now(), databases, vaultKey };
    await unlessOver(() => options.seed(given), broken, stopping);
    await setClock(null);
    await withDatabase(databases, (database) => markSeeded(database, clock.now()));
  }
  stopping.throwIfAborted();
  programs.attend(children);
  return { baseUrl, dataFolder: folder.path, setupToken: seeding ? null : setupToken, broken, stop };
}

// Where there is nothing yet, what would be refused is known before anything is made.
function refuseBeforehand({ config, empty }: HouseOptions, folder: DataFolder): void {
  if (config.databaseUrl || existsSync(folder.postgres)) return;
  planStart({ kind: 'none' }, { empty, loopback: isLoopback(config.host), host: config.host });
}

interface Programs {
  api: Attended;
  worker: Attended;
}

function programsOf({ config, programs, onRestart }: HouseOptions, databases: Databases, folder: DataFolder) {
  const start = (name: keyof Programs, clock: string) =>
    startChild({
      name,
      program: programs[name],
      env: {
        ...config.inherited,
        PORT: String(config.port),
        HOST: config.host,
        DATABASE_URL: databases.mainUrl,
        VAULT_DATABASE_URL: databases.vaultUrl,
        SEKISHO_DATA: folder.path,
        SEKISHO_CLOCK: clock,
        // There is no second API that a balancer could turn to: waiting for it would only keep whoever pressed Ctrl-C.
        SEKISHO_DRAIN_SECONDS: '0',
      },
      logs: folder.logs,
    });
  return {
    start(simulated: boolean): Programs {
      const clock = simulated ? 'simulated' : config.clock;
      const worker = start('worker', clock);
      const api = start('api', clock);
      noteChildren(folder.children, [worker.pid, api.pid]);
      return { api: attended(api, onRestart), worker: attended(worker, onRestart) };
    },
    attend({ api, worker }: Programs): void {
      api.attend(() => {
        const next = start('api', config.clock);
        noteChildren(folder.children, [worker.pid, next.pid]);
        return next;
      });
      worker.attend(() => {
        const next = start('worker', config.clock);
        noteChildren(folder.children, [next.pid, api.pid]);
        return next;
      });
    },
  };
}

// First nobody comes in any more, then what was begun is finished.
async function stopInOrder({ api, worker }: Programs): Promise<void> {
  await api.stop();
  await worker.stop();
}

async function setClocks(children: Programs, instant: Date | null): Promise<void> {
  const text = instant?.toISOString() ?? null;
  await Promise.all([children.api.setClock(text), children.worker.setClock(text)]);
}

async function firstToBreak(
  databases: Databases,
  { api, worker }: Programs,
  folder: DataFolder,
): Promise<OperatorFault> {
  const ofProgram = async ({ name, gaveUp }: Attended): Promise<OperatorFault> => {
    const { words, restarts } = await gaveUp;
    const params = { part: name, words, log: join(folder.logs, `${name}.log`) };
    if (restarts === 0) return endedFault(params);
    return new OperatorFault(
      'house.gave_up',
      `The ${name} was started again ${restarts} times and ended again (${words}): see ${params.log}, mend the cause, then start again.`,
      { ...params, times: restarts },
    );
  };
  const ofDatabases = databases.ended.then((words) => endedFault({ part: 'PostgreSQL', words, log: '' }));
  return Promise.race([ofDatabases, ofProgram(worker), ofProgram(api)]);
}

function endedFault(params: { part: string; words: string; log: string }): OperatorFault {
  const { part, words, log } = params;
  const look = log ? `see ${log}, mend the cause, then start again.` : 'start again; what was written is found again.';
  return new OperatorFault('house.part_ended', `The ${part} ended by itself (${words}): ${look}`, params);
}

/** Waits for work, but no longer than the house stands and is wanted; the work is told when it is over. */
async function unlessOver(
  work: (over: AbortSignal) => Promise<void>,
  broken: Promise<OperatorFault>,
  stopping: AbortSignal,
): Promise<void> {
  stopping.throwIfAborted();
  const end = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    stopping.addEventListener('abort', () => reject(stopping.reason as Error), { once: true });
  });
  try {
    await Promise.race([work(end.signal), aborted, broken.then((fault) => Promise.reject(fault))]);
  } catch (error) {
    // A part that ends makes the work fail too, and often a moment earlier: how it ended tells more.
    if (stopping.aborted) throw error;
    throw (await Promise.race([broken, pause(BROKEN_GRACE_MS, null)])) ?? error;
  } finally {
    end.abort();
  }
}

async function waitUntilReady(baseUrl: string, over: AbortSignal): Promise<void> {
  const waited = AbortSignal.timeout(READY_GRACE_MS);
  while (!over.aborted && !(await isReady(baseUrl))) {
    if (waited.aborted) {
      throw new OperatorFault(
        'house.not_ready',
        `The house did not get ready within ${READY_GRACE_MS / 1000} s: see log/ in the data folder.`,
      );
    }
    await pause(50);
  }
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/api/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function localAddress({ host, port }: Config): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached.replace(/[[\]]/g, '')}]` : reached}:${port}`;
}
