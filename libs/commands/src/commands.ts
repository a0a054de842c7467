// The single way in. HTTP, jobs, reactions and the command line all come through here, and what wraps a command is written here once.
import { CommandBus } from '@nestjs/cqrs';
import { holdsAnywhere } from '#identity';
import { Refusal, derivedId, type Actor, type Clock, type Ids } from '#kernel';
import type { CommandResult, Sender, StreamCommand } from './command.js';
import type { CommandTrace, Outcome } from './command-trace.js';
import type { Denials } from './denials.js';
import { ChangeAccount } from './members/accounts.js';

/** What the wrapping needs of the process around it. */
export interface CommandWorld {
  clock: Clock;
  ids: Ids;
  trace: CommandTrace;
  denials: Denials;
}

export class Commands {
  constructor(
    private readonly bus: CommandBus,
    private readonly world: CommandWorld,
  ) {}

  /**
   * Sends one command to its aggregate and answers when its events are durable.
   * @throws Refusal whatever says no: the permission table, the decider, a stale `expected`
   */
  async send(command: StreamCommand, sender: Sender): Promise<CommandResult> {
    const commandId = sender.commandId ? idWithin(sender.commandId, command) : this.world.ids.next();
    const correlationId = sender.correlationId ?? commandId;
    command.sentUnder({
      circumstances: {
        actor: sender.actor,
        at: sender.at ?? this.world.clock.now().toISOString(),
        commandId,
        correlationId,
        causationId: sender.causationId ?? null,
      },
      expected: sender.expected ?? null,
    });
    const finish = this.world.trace.begin(command, sender, correlationId);
    try {
      refuseUnpermitted(command, sender);
      const result = await this.bus.execute(command);
      finish({ outcome: 'done', events: result.events.map((event) => event.type) });
      return result;
    } catch (error) {
      finish(outcomeOf(error));
      if (error instanceof Refusal && isDenial(error)) await this.recordDenial(command, sender, error);
      throw error;
    }
  }

  // The guard records what it refuses; what only the decider can know (the host's own case, the second decision) is recorded here.
  private async recordDenial(command: StreamCommand, sender: Sender, refusal: Refusal): Promise<void> {
    await this.world.denials.record({
      actor: sender.actor,
      permission: sender.permission,
      route: sender.route ?? `${command.constructor.name} ${command.command.type}`,
      reason: refusal.code,
    });
  }
}

// One wish may take several commands: each has an id of its own, and the same one each time the wish is carried out.
function idWithin(wish: string, command: StreamCommand): string {
  return derivedId(wish, command.constructor.name, command.command.type, command.stream);
}

// The guard has looked at the case already; a caller that forgot to ask still stops here.
function refuseUnpermitted(command: StreamCommand, { actor, permission }: Sender): void {
  const isPermitted = permission === 'own-account' ? isOwnAccount(command, actor) : holdsAnywhere(actor, permission);
  if (!isPermitted) throw new Refusal('access.forbidden', 'forbidden');
}

function isOwnAccount(command: StreamCommand, actor: Actor): boolean {
  if (!(command instanceof ChangeAccount) || command.account !== actor.account) return false;
  return ['ActivateAccount', 'ChooseLanguage', 'IssueToken', 'RevokeToken'].includes(command.command.type);
}

// Another institution's stream is a denial too, although the answer does not say so: it is answered like what is not there at all.
const NOT_YOURS = ['access.not_found', 'account.not_found', 'delegation.not_found'];

function isDenial(refusal: Refusal): boolean {
  return refusal.kind === 'forbidden' || NOT_YOURS.includes(refusal.code);
}

function outcomeOf(error: unknown): Outcome {
  return error instanceof Refusal
    ? { outcome: 'refused', code: error.code }
    : { outcome: 'failed', code: error instanceof Error ? error.name : 'unknown' };
}
