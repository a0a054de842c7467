// Importing, comparing and forgetting rosters.
//
// Forgetting goes like an erasure (see `Erasures` of #commands): first the event, then the key. Between the two a crash leaves a key behind
// whose end is on record; the worker's reaction to RosterForgotten finishes it, and doing it twice is doing it once.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import type { EventLog } from '#event-store';
import type { InstitutionId } from '#kernel';
import type { Vault } from '#vault';
import {
  decideRoster,
  evolveRoster,
  rosterStream,
  type RosterCommand,
  type RosterEvent,
  type RosterState,
} from './roster.js';
import type { RosterPages } from './roster-pages.js';

export class ChangeRoster extends StreamCommand<RosterCommand> {
  readonly stream: string;

  constructor(
    readonly rosterId: string,
    readonly command: RosterCommand,
  ) {
    super();
    this.stream = rosterStream(rosterId);
  }
}

@CommandHandler(ChangeRoster)
export class Rosters implements ICommandHandler<ChangeRoster> {
  constructor(
    private readonly log: EventLog,
    private readonly pages: RosterPages,
    private readonly shredder: Pick<Vault, 'destroy'>,
  ) {}

  async execute({ stream, rosterId, command, circumstances, expected }: ChangeRoster): Promise<CommandResult> {
    const result = await executeDecider<RosterState | null, RosterEvent>({
      ...{ log: this.log, stream, initial: null, evolve: evolveRoster, circumstances, expected },
      decide: (state) => decideRoster(command, state, circumstances.at),
    });
    const isForgotten = result.events.some(({ type }) => type === 'RosterForgotten');
    if (isForgotten) await this.finish(circumstances.actor.institution, rosterId);
    return result;
  }

  /** Destroys what RosterForgotten has promised to destroy. Doing it again is harmless. */
  async finish(institution: InstitutionId, rosterId: string): Promise<void> {
    await this.shredder.destroy(rosterId, 'clearance');
    await this.pages.forget(institution, rosterId);
  }

  /** The events of a roster, its note opened where that is asked for; none where this institution has no such roster. */
  async read(institution: InstitutionId, rosterId: string, personal: boolean): Promise<RosterEvent[]> {
    const events = await this.log.read(rosterStream(rosterId), { personal, institution });
    return events as unknown as RosterEvent[];
  }
}
