// Making, keeping and forgetting look-ups.
//
// Forgetting goes like an erasure (see `Erasures` of #commands): first the event, then the key. Between the two a crash leaves a key behind
// whose end is on record; the worker's reaction to LookupForgotten finishes it, and doing it twice is doing it once.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import type { EventLog } from '#event-store';
import type { InstitutionId } from '#kernel';
import type { Vault } from '#vault';
import {
  decideLookup,
  evolveLookup,
  lookupStream,
  type LookupCommand,
  type LookupEvent,
  type LookupState,
} from './lookup.js';
import type { LookupPages } from './lookup-pages.js';

export class ChangeLookup extends StreamCommand<LookupCommand> {
  readonly stream: string;

  constructor(
    readonly lookupId: string,
    readonly command: LookupCommand,
  ) {
    super();
    this.stream = lookupStream(lookupId);
  }
}

@CommandHandler(ChangeLookup)
export class Lookups implements ICommandHandler<ChangeLookup> {
  constructor(
    private readonly log: EventLog,
    private readonly pages: LookupPages,
    private readonly shredder: Pick<Vault, 'destroy'>,
  ) {}

  async execute({ stream, lookupId, command, circumstances, expected }: ChangeLookup): Promise<CommandResult> {
    const result = await executeDecider<LookupState | null, LookupEvent>({
      log: this.log,
      stream,
      initial: null,
      decide: (state) => decideLookup(command, state, circumstances.at),
      evolve: evolveLookup,
      circumstances,
      expected,
    });
    const isForgotten = result.events.some(({ type }) => type === 'LookupForgotten');
    if (isForgotten) await this.finish(circumstances.actor.institution, lookupId);
    return result;
  }

  /** Destroys what LookupForgotten has promised to destroy. Doing it again is harmless. */
  async finish(institution: InstitutionId, lookupId: string): Promise<void> {
    await this.shredder.destroy(lookupId, 'clearance');
    await this.pages.forget(institution, lookupId);
  }

  /** The events of a look-up, with its names where they are asked for; none where this institution has no such look-up. */
  async read(institution: InstitutionId, lookupId: string, personal: boolean): Promise<LookupEvent[]> {
    const events = await this.log.read(lookupStream(lookupId), { personal, institution });
    return events as unknown as LookupEvent[];
  }
}
