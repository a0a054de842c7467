// The life of the worker as a process: settings, clock, boot, and an end in good order.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { hostname } from 'node:os';
import pino from 'pino';
import { requireMigrated } from '#database';
import { HouseholdClock, LogLines, obeyClock, OperatorFault, stopWhenAsked, SystemClock, type Channel } from '#kernel';
import { migrations } from '#migrations';
import { readConfig } from './config.js';
import { openWorker, type WorkerRhythm } from './worker.js';

const STDOUT = 1;

/** The part of `process` that the worker needs. */
export interface Host extends Channel {
  pid: number;
  exitCode?: number | string | null | undefined;
  connected?: boolean;
  disconnect?(): void;
}

/** Runs until asked to end; the exit code is 2 where a setting must be mended. */
export async function run(process: Host, rhythm: WorkerRhythm = {}): Promise<void> {
  // Not pino's own file: on a full disk that one stops the whole program and never says so.
  const logger = pino({ base: { program: 'worker' } }, new LogLines((bytes) => writeSync(STDOUT, bytes)));
  const ending = Promise.withResolvers<null>();
  // Before anything else: whoever started us may go, or move the clock, while we boot.
  stopWhenAsked(process, () => ending.resolve(null));
  const clock = new HouseholdClock(new SystemClock());
  try {
    const config = readConfig();
    if (config.clock === 'simulated') obeyClock(clock, process);
    await requireMigrated({ mainUrl: config.databaseUrl, vaultUrl: config.vaultDatabaseUrl, migrations });
    const name = nameOf(process);
    const worker = await openWorker(config, { ...rhythm, clock, logger, name });
    logger.info({ name }, 'worker ready');
    await ending.promise;
    await worker.stop();
    logger.info('worker ended');
  } catch (error) {
    process.exitCode = error instanceof OperatorFault ? 2 : 1;
    if (error instanceof OperatorFault) logger.fatal({ code: error.code }, error.message);
    else logger.fatal(error);
  }
  // The channel to the house would keep this process alive.
  if (process.connected) process.disconnect?.();
}

// In containers every first process has the same number, and a started-again one often its old one: the name must be no other's all the same.
function nameOf({ pid }: Host): string {
  return `${hostname()}-${pid}-${randomBytes(3).toString('hex')}`;
}
