// Wires the bus, what wraps it, and the handlers of accounts, organisations and persons. One import per process.
import { Module, type DynamicModule, type InjectionToken, type ModuleMetadata, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import type { Clock, Ids } from '#kernel';
import { EventLog } from '#event-store';
import type { AccountRegister, KeyShredder } from '#identity';
import { Accounts, ChangeAccount } from './members/accounts.js';
import type { CommandTrace } from './command-trace.js';
import { Commands } from './commands.js';
import { Denials } from './denials.js';
import { Erasures, ErasePerson } from './members/erasures.js';
import { HandlerCheck, type CommandClass } from './handler-check.js';
import { ChangeOrganisation, Organisations } from './members/organisations.js';

/** What a process gives so that commands can run in it. */
export interface CommandParts {
  log: EventLog;
  clock: Clock;
  ids: Ids;
  trace: CommandTrace;
  /** Keeps sign-in names unique and forgets a person's credentials. `Credentials` of #identity is it. */
  accounts: AccountRegister;
  shredder: KeyShredder;
}

export interface CommandsModuleOptions {
  imports?: ModuleMetadata['imports'];
  inject?: InjectionToken[];
  useFactory: (...given: never[]) => CommandParts | Promise<CommandParts>;
  /** The command classes this process must be able to answer, beside those of accounts, organisations and persons. */
  commands: readonly CommandClass[];
}

const PARTS = Symbol('CommandParts');
const OWN_COMMANDS: readonly CommandClass[] = [ChangeAccount, ChangeOrganisation, ErasePerson];

@Module({})
export class CommandsModule {
  /** Everything a process needs to send commands: exports {@link Commands}, {@link Denials}, {@link Erasures} and the EventLog to all modules. */
  static forRoot(options: CommandsModuleOptions): DynamicModule {
    return {
      module: CommandsModule,
      global: true,
      imports: [CqrsModule, DiscoveryModule, ...(options.imports ?? [])],
      providers: [
        {
          provide: PARTS,
          useFactory: options.useFactory as (...given: unknown[]) => unknown,
          inject: options.inject ?? [],
        },
        fromParts(EventLog, (parts) => parts.log),
        fromParts(Denials, ({ log, clock, ids }) => new Denials(log, clock, ids)),
        {
          provide: Commands,
          useFactory: (bus: CommandBus, parts: CommandParts, denials: Denials) =>
            new Commands(bus, { ...parts, denials }),
          inject: [CommandBus, PARTS, Denials],
        },
        fromParts(Accounts, ({ log, accounts }) => new Accounts(log, accounts)),
        fromParts(Organisations, ({ log }) => new Organisations(log)),
        fromParts(Erasures, ({ log, shredder, accounts }) => new Erasures(log, shredder, accounts)),
        {
          provide: HandlerCheck,
          useFactory: (discovery: DiscoveryService) =>
            new HandlerCheck(discovery, [...OWN_COMMANDS, ...options.commands]),
          inject: [DiscoveryService],
        },
      ],
      exports: [Commands, Denials, Erasures, EventLog],
    };
  }
}

function fromParts<Part>(provide: InjectionToken<Part>, make: (parts: CommandParts) => Part): Provider {
  return { provide, useFactory: make, inject: [PARTS] };
}
