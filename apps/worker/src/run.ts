// The life of the worker as a process: settings, clock, boot, and an end in good order.
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import pino from 'pino';
import { HouseholdClock, LogLines, obeyClock, OperatorFault, stopWhenAsked, SystemClock, type Channel } from '#kernel';
import { readConfig } from './config.js';
import { openWorker } from './worker.js';

const STDOUT = 1;

/** The part of `process` that the worker needs. */
export interface Host extends Channel {
  pid: number;
  exitCode?: number | string | null | undefined;
  connected?: boolean;
  disconnect?(): void;
}

/** Runs until asked to end; the exit code is 2 where a setting must be mended. */
export async function run(process: Host): Promise<void> {
  // Not pino's own file: on a full disk that one stops the whole program and never says so.
  const logger = pino({ base: { program: 'worker' } }, new LogLines((bytes) => writeSync(STDOUT, bytes)));
  const ending = Promise.withResolvers<null>();
  // Before anything else: whoever started us may go, or move the clock, while we boot.
  stopWhenAsked(process, () => ending.resolve(null));
  const clock = new HouseholdClock(new SystemClock());
  try {
    const config = readConfig();
    if (config.clock === 'simulated') obeyClock(clock, process);
    const worker = await openWorker(config, { clock, logger, name: `worker-${process.pid}` });
    logger.info('worker ready');
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
