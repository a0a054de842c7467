// Accounts: the one handler of their commands. The decider is pure; what it cannot know (is this address taken, is there such a unit) is asked here.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog, type Circumstances } from '#event-store';
import {
  decideAccount,
  evolveAccount,
  evolveOrganisation,
  standing,
  unfounded,
  unitsOn,
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountEvent,
  type AccountRegister,
  type OrganisationEvent,
} from '#identity';
import { Refusal, dayInJapan, type AccountId, type RoleGrant } from '#kernel';
import { StreamCommand, type CommandResult } from '../command.js';
import { executeDecider } from '../execute-decider.js';

export class ChangeAccount extends StreamCommand<AccountCommand> {
  readonly stream: string;

  constructor(
    readonly account: AccountId,
    readonly command: AccountCommand,
  ) {
    super();
    this.stream = `account-${account}`;
  }
}

@CommandHandler(ChangeAccount)
export class Accounts implements ICommandHandler<ChangeAccount> {
  constructor(
    private readonly log: EventLog,
    private readonly register: AccountRegister,
  ) {}

  async execute(sent: ChangeAccount): Promise<CommandResult> {
    const { command, circumstances } = sent;
    await this.refuseUnknownUnits(circumstances, rolesNamedBy(command));
    if (command.type !== 'OpenAccount') return this.decide(sent);
    const { account } = sent;
    const { institution } = circumstances.actor;
    const isNew = await this.register.reserve({ account, institution, person: command.person, email: command.email });
    try {
      return await this.decide(sent);
    } catch (error) {
      // A refusal opened nothing; anything else may have, and then the address stays taken until somebody asks for it again.
      if (isNew && error instanceof Refusal) await this.register.release(account);
      throw error;
    }
  }

  private async decide(sent: ChangeAccount): Promise<CommandResult> {
    const { account, command, circumstances } = sent;
    const delegate = command.type === 'GiveDelegation' ? await this.find(command.to, sent) : null;
    const result = await executeDecider<Account, AccountEvent>({
      log: this.log,
      stream: sent.stream,
      initial: unopenedAccount,
      decide: (state) => decideAccount(command, state, { ...circumstances, account, delegate }),
      evolve: evolveAccount,
      circumstances,
      expected: sent.expected,
    });
    if (command.type === 'CloseAccount') await this.register.endSessions(account);
    return result;
  }

  /** The account as it stands this very moment; null when the sender's institution has none of that id. */
  private async find(account: AccountId, { circumstances }: ChangeAccount): Promise<Account | null> {
    const events = await this.log.read(`account-${account}`, { institution: circumstances.actor.institution });
    if (events.length === 0) return null;
    return (events as unknown as AccountEvent[]).reduce(evolveAccount, unopenedAccount);
  }

  private async refuseUnknownUnits({ actor, at }: Circumstances, roles: readonly RoleGrant[]): Promise<void> {
    const { institution } = actor;
    const named = roles.map(({ unit }) => unit).filter((unit) => unit !== null);
    if (named.length === 0) return;
    const events = await this.log.read(`organisation-${institution}`, { institution });
    const { changes } = (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded);
    const stands = new Set(standing(unitsOn(changes, dayInJapan(at))).map(({ unit }) => unit));
    const unknown = named.find((unit) => !stands.has(unit));
    if (unknown)
      throw new Refusal('account.unit_unknown', 'invalid', { unit: unknown }, [
        { pointer: '/roles', code: 'account.unit_unknown', params: { unit: unknown } },
      ]);
  }
}

function rolesNamedBy(command: AccountCommand): readonly RoleGrant[] {
  if (command.type === 'GrantRole') return [command];
  return command.type === 'OpenAccount' || command.type === 'SetRoles' ? command.roles : [];
}
