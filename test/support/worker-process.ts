// The built worker, as a process of its own.
import { fork, type ChildProcess } from 'node:child_process';
import type { WorkerConfig } from '../../apps/worker/src/config.js';
import { built, startedOften } from './built.js';

export interface WorkerProcess {
  child: ChildProcess;
  /** Everything it said so far. */
  output(): string;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  isReady(): boolean;
  /** Its name in signs of life and leases, once it is ready. */
  name(): string;
}

export type WorkerProgram = 'worker' | 'quick-worker';

const PROGRAMS: Record<WorkerProgram, string> = {
  worker: 'apps/worker/src/main.ts',
  'quick-worker': 'test/support/quick-worker.ts',
};

export interface WorkerProcessOptions {
  program?: WorkerProgram;
  /** A file that its lines go to; absent: here. */
  stdout?: number | 'pipe';
}

/** Starts a worker on these databases. @param env changes to its settings */
export function spawnWorker(
  config: WorkerConfig,
  env: Record<string, string> = {},
  { program = 'worker', stdout = 'pipe' }: WorkerProcessOptions = {},
): WorkerProcess {
  const child = fork(built(PROGRAMS[program]), [], {
    execArgv: [],
    env: {
      ...startedOften(),
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: config.databaseUrl,
      VAULT_DATABASE_URL: config.vaultDatabaseUrl,
      SEKISHO_KEY: Buffer.from(config.vaultKey).toString('base64'),
      ...env,
    },
    stdio: ['ignore', stdout, 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    isReady: () => output.includes('worker ready'),
    name: () => /"name":"([^"]+)","msg":"worker ready"/.exec(output)?.[1] ?? '',
  };
}
