// Databases, vault, log and the command bus of this process.
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { CASE_UPCASTERS, Cases, ChangeCase, ChangeRescreening, Rescreenings } from '#cases';
import { Commands, CommandsModule, Erasures, LoggedTrace, type CommandParts } from '#commands';
import { Database } from '#database';
import { EventLog, openEventStore, originOf, Upcasters } from '#event-store';
import { Credentials } from '#identity';
import { RandomIds, type Clock } from '#kernel';
import { ChangeRoster, RosterPages, Rosters } from '#rosters';
import { ChangeLookup, LIST_UPCASTERS, LookupPages, Lookups } from '#screening';
import { Vault, VaultKey } from '#vault';
import type { WorkerConfig } from './config.js';
import { faultOf } from './faults.js';

/** Closes what was opened, in the other order. */
export type Opened = (() => Promise<unknown>)[];

interface GroundOptions {
  clock: Clock;
  logger: Logger;
}

/** What everything else stands on. */
export interface Ground {
  database: Database;
  vault: Vault;
  log: EventLog;
}

/** Connects to both databases and opens vault and log. @throws OperatorFault when the key is not this vault's, or the events lie elsewhere */
export async function openGround(
  config: WorkerConfig,
  { clock, logger }: GroundOptions,
  opened: Opened,
): Promise<Ground> {
  const onConnectionLost = (error: Error) => logger.warn(faultOf(error), 'database connection lost');
  const { databaseUrl, vaultDatabaseUrl } = config;
  const database = new Database({
    ...{
      url: databaseUrl,
      role: 'sekisho_worker',
      applicationName: 'sekisho-worker',
      connectionsMax: 16,
      onConnectionLost,
    },
  });
  opened.push(() => database.close());
  const keys = new Database({
    url: vaultDatabaseUrl,
    applicationName: 'sekisho-worker',
    connectionsMax: 4,
    onConnectionLost,
  });
  opened.push(() => keys.close());
  const vault = await Vault.open(keys, new VaultKey(config.vaultKey), clock);
  const store = await openEventStore({ url: config.eventStoreUrl, database });
  opened.push(() => store.close());
  return {
    database,
    vault,
    log: new EventLog(
      store,
      vault,
      new RandomIds(),
      await originOf(database),
      new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]),
    ),
  };
}

/** Makes the one way in for this process. */
export async function openCommands(ground: Ground, options: GroundOptions, opened: Opened): Promise<Commands> {
  return (await openBus(ground, options, opened)).commands;
}

/** The one way in, and what finishes an erasure that was ordered through it. */
export async function openBus(
  { database, vault, log }: Ground,
  { clock, logger }: GroundOptions,
  opened: Opened,
): Promise<{ commands: Commands; erasures: Erasures; lookups: Lookups; rosters: Rosters; credentials: Credentials }> {
  const isOpen = async (account: string) => (await log.store.head(`account-${account}`)) !== null;
  const credentials = new Credentials(database, clock, isOpen);
  const parts: CommandParts = {
    log,
    clock,
    ids: new RandomIds(),
    trace: new LoggedTrace(logger),
    accounts: credentials,
    shredder: vault,
  };
  const module: DynamicModule = {
    module: WorkerModule,
    imports: [
      CommandsModule.forRoot({
        useFactory: () => parts,
        commands: [ChangeCase, ChangeRescreening, ChangeLookup, ChangeRoster],
      }),
    ],
    providers: [
      { provide: Cases, useFactory: () => new Cases(log, database) },
      Rescreenings,
      { provide: Lookups, useFactory: () => new Lookups(log, new LookupPages(database, vault), vault) },
      { provide: Rosters, useFactory: () => new Rosters(log, new RosterPages(database, vault), vault) },
    ],
  };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  opened.push(() => context.close());
  return {
    ...{ commands: context.get(Commands), erasures: context.get(Erasures) },
    ...{ lookups: context.get(Lookups), rosters: context.get(Rosters), credentials },
  };
}

class WorkerModule {}
