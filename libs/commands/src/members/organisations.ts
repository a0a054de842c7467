import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog } from '#event-store';
import {
  decideOrganisation,
  evolveOrganisation,
  unfounded,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from '#identity';
import type { InstitutionId } from '#kernel';
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

  execute({ stream, command, circumstances, expected }: ChangeOrganisation): Promise<CommandResult> {
    return executeDecider<Organisation, OrganisationEvent>({
      log: this.log,
      stream,
      initial: unfounded,
      decide: (state) => decideOrganisation(command, state, circumstances),
      evolve: evolveOrganisation,
      circumstances,
      expected,
    });
  }
}
