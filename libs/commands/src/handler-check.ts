// A process that could not answer one of its commands does not start.
import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

import type { StreamCommand } from './command.js';

// The key under which @CommandHandler of @nestjs/cqrs 12 leaves its command on the class; the package does not export it.
const COMMAND_HANDLER = '__commandHandler__';

export type CommandClass = abstract new (...given: never[]) => StreamCommand;

@Injectable()
export class HandlerCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly expected: readonly CommandClass[],
  ) {}

  onModuleInit(): void {
    const handlers = this.discovery
      .getProviders()
      .map((provider) => (provider.instance?.constructor ?? provider.metatype) as Type | undefined)
      .filter((type): type is Type => typeof type === 'function' && Reflect.hasMetadata(COMMAND_HANDLER, type));
    refuseUnhandled(
      this.expected,
      [...new Set(handlers)].map((type) => ({
        handler: type.name,
        command: Reflect.getMetadata(COMMAND_HANDLER, type) as CommandClass,
      })),
    );
  }
}

/** @throws Error that names each command without its one handler, and what to write */
export function refuseUnhandled(
  expected: readonly CommandClass[],
  handlers: readonly { handler: string; command: CommandClass }[],
): void {
  const complaints = expected.flatMap((command) => {
    const found = handlers.filter((handler) => handler.command === command).map(({ handler }) => handler);
    if (found.length === 1) return [];
    if (found.length === 0) {
      return [
        `The command ${command.name} has no handler: write a class decorated with @CommandHandler(${command.name}) and list it in the providers of a module.`,
      ];
    }
    return [
      `The command ${command.name} has ${found.length} handlers (${found.join(', ')}): keep one @CommandHandler(${command.name}).`,
    ];
  });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
