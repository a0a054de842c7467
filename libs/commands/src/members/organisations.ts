import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog, type Circumstances } from '#event-store';
import {
  decideOrganisation,
  evolveAccount,
  evolveOrganisation,
  unfounded,
  unopenedAccount,
  type Account,
  type AccountEvent,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from '#identity';
import type { AccountId, InstitutionId } from '#kernel';
import { StreamCommand, type CommandResult } from '../command.js';
import { executeDecider } from '../execute-decider.js';

/** A command to the university itself: its founding and its tree of units. */
export class ChangeOrganisation extends StreamCommand<OrganisationCommand> {
  readonly stream: string;

  constructor(
    readonly institution: InstitutionId,
    readonly command: OrganisationCommand,
  ) {
    super();
    this.stream = `organisation-${institution}`;
  }
}

@CommandHandler(ChangeOrganisation)
export class Organisations implements ICommandHandler<ChangeOrganisation> {
  constructor(private readonly log: EventLog) {}

  async execute({ stream, command, circumstances, expected }: ChangeOrganisation): Promise<CommandResult> {
    const member = command.type === 'SeatMember' ? await this.find(command.account, circumstances) : null;
    return executeDecider<Organisation, OrganisationEvent>({
      log: this.log,
      stream,
      initial: unfounded,
      decide: (state) => decideOrganisation(command, state, { ...circumstances, member }),
      evolve: evolveOrganisation,
      circumstances,
      expected,
    });
  }
  /** The account that is to sit in a committee; null when the sender's institution has none of that id. */
  private async find(account: AccountId, { actor }: Circumstances): Promise<Account | null> {
    const events = await this.log.read(`account-${account}`, { institution: actor.institution });
    if (events.length === 0) return null;
    return (events as unknown as AccountEvent[]).reduce(evolveAccount, unopenedAccount);
  }
}
