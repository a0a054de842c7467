// The life of the API as a process: settings, clock, boot, and an end in good order.
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import pino from 'pino';
import { requireMigrated } from '#database';
import {
  HouseholdClock,
  isLoopback,
  LogLines,
  obeyClock,
  OperatorFault,
  stopWhenAsked,
  SystemClock,
  type Channel,
} from '#kernel';
import { migrations } from '#migrations';
import { readConfig } from './config.js';
import { openHouse } from './house.js';
import { openServer } from './open-server.js';

const STDOUT = 1;

/** The part of `process` that the API needs. */
export interface Host extends Channel {
  exitCode?: number | string | null | undefined;
  connected?: boolean;
  disconnect?(): void;
}

/** Runs until asked to end; the exit code is 2 where a setting must be mended. */
export async function run(process: Host): Promise<void> {
  // Not pino's own file: on a full disk that one stops the whole program and never says so.
  const logger = pino({ base: { program: 'api' } }, new LogLines((bytes) => writeSync(STDOUT, bytes)));
  const ending = Promise.withResolvers<null>();
  // Before anything else: whoever started us may go, or move the clock, while we boot.
  stopWhenAsked(process, () => ending.resolve(null));
  const clock = new HouseholdClock(new SystemClock());
  try {
    const config = readConfig();
    if (config.isSimulated) obeyClock(clock, process);
    await requireMigrated({ mainUrl: config.databaseUrl, vaultUrl: config.vaultDatabaseUrl, migrations });
    const house = await openHouse({
      ...config,
      clock,
      logger,
      isLoopback: isLoopback(config.host),
      isHasty: config.isSimulated,
    });
    const server = await openServer(house, config.webFolder);
    await server.listen(config.port, config.host);
    logger.info('api ready');
    await ending.promise;
    logger.info({ drainSeconds: config.drainSeconds }, 'api leaves');
    // Those who hand requests out learn of it, requests under way are answered and new ones refused; only then the ground is taken away.
    await server.leave(config.drainSeconds * 1_000);
    await server.close();
    await house.close();
    logger.info('api ended');
  } catch (error) {
    process.exitCode = error instanceof OperatorFault ? 2 : 1;
    if (error instanceof OperatorFault) logger.fatal({ code: error.code }, error.message);
    else logger.fatal(error);
  }
  // The channel to the house would keep this process alive.
  if (process.connected) process.disconnect?.();
}
