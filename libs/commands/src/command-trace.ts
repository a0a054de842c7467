// One line per command: what, where, how it went, how long. Never its data, and of the actor only what cannot name anybody.
import type { Logger } from 'pino';
import type { Sender, StreamCommand } from './command.js';

export type Outcome = { outcome: 'done'; events: string[] } | { outcome: 'refused' | 'failed'; code: string };

export interface CommandTrace {
  /** @returns what is to be called with the outcome, once */
  begin(command: StreamCommand, sender: Sender, correlationId: string): (outcome: Outcome) => void;
}

/** Writes to the structured log. */
export class LoggedTrace implements CommandTrace {
  constructor(private readonly logger: Logger) {}

  begin(command: StreamCommand, sender: Sender, correlationId: string): (outcome: Outcome) => void {
    const startedAt = performance.now();
    return (outcome) => {
      const line = {
        command: command.constructor.name,
        type: command.command.type,
        stream: command.stream,
        actorKind: sender.actor.kind,
        permission: sender.permission,
        correlationId,
        durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
        ...outcome,
      };
      if (outcome.outcome === 'failed') this.logger.error(line, 'command');
      else this.logger.info(line, 'command');
    };
  }
}

/** For tests and for tools that speak only through their own output. */
export const untraced: CommandTrace = { begin: () => () => undefined };
