// Accounts: the one handler of their commands. The decider is pure; what it cannot know (is this address taken, is there such a unit) is asked here.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog, type Circumstances } from '#event-store';
import {
  decideAccount,
  decideOrganisation,
  evolveAccount,
  evolveOrganisation,
  mayConfirm,
  standing,
  unfounded,
  unitsOn,
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountEvent,
  type AccountOccurrence,
  type AccountRegister,
  type Organisation,
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
    const organisation = asksOfUniversity(command) ? await this.organisation(circumstances) : unfounded;
    refuseUnknownUnits(organisation, command, circumstances);
    const isAlone = !organisation.grantsByTwo;
    if (command.type !== 'OpenAccount') return this.decide(sent, isAlone);
    const { account } = sent;
    const { institution } = circumstances.actor;
    const isNew = await this.register.reserve({ account, institution, person: command.person, email: command.email });
    try {
      return await this.decide(sent, isAlone);
    } catch (error) {
      // A refusal opened nothing; anything else may have, and then the address stays taken until somebody asks for it again.
      if (isNew && error instanceof Refusal) await this.register.release(account);
      throw error;
    }
  }

  private async decide(sent: ChangeAccount, isAlone: boolean): Promise<CommandResult> {
    const { account, command, circumstances } = sent;
    const delegate = command.type === 'GiveDelegation' ? await this.find(command.to, sent) : null;
    const decide = (state: Account) => decideAccount(command, state, { ...circumstances, account, delegate, isAlone });
    if (MAKES_CONFIRMERS.has(command.type) && isAlone) await this.beginGrantsByTwo(sent, decide);
    const result = await executeDecider<Account, AccountEvent>({
      log: this.log,
      stream: sent.stream,
      initial: unopenedAccount,
      decide,
      evolve: evolveAccount,
      circumstances,
      expected: sent.expected,
    });
    if (command.type === 'CloseAccount') await this.register.endSessions(account);
    return result;
  }

  /**
   * Writes down, before it happens, that somebody beside the founder is about to be able to confirm roles: from then on it takes two. A crash in
   * between has begun it too early, which the operator's command line helps out of; the other way round nobody would ever notice.
   */
  private async beginGrantsByTwo(
    { account, circumstances }: ChangeAccount,
    decide: (state: Account) => AccountOccurrence[],
  ): Promise<void> {
    const { actor, at } = circumstances;
    if (actor.auth?.method === 'setup') return;
    const before = await this.accountOf(account, circumstances);
    const after = afterwards(before, decide, circumstances);
    if (mayConfirm(before, at) || !mayConfirm(after, at)) return;
    const { founded, grantsByTwo } = await this.organisation(circumstances);
    if (!founded || grantsByTwo) return;
    await executeDecider<Organisation, OrganisationEvent>({
      log: this.log,
      stream: `organisation-${actor.institution}`,
      initial: unfounded,
      decide: (state) => decideOrganisation({ type: 'BeginGrantsByTwo', account }, state, circumstances),
      evolve: evolveOrganisation,
      circumstances,
    });
  }

  /** The account as it stands this very moment; null when the sender's institution has none of that id. */
  private async find(account: AccountId, { circumstances }: ChangeAccount): Promise<Account | null> {
    const found = await this.accountOf(account, circumstances);
    return found.status === 'unopened' ? null : found;
  }

  private async accountOf(account: AccountId, { actor }: Circumstances): Promise<Account> {
    const events = await this.log.read(`account-${account}`, { institution: actor.institution });
    return (events as unknown as AccountEvent[]).reduce(evolveAccount, unopenedAccount);
  }

  private async organisation({ actor }: Circumstances): Promise<Organisation> {
    const { institution } = actor;
    const events = await this.log.read(`organisation-${institution}`, { institution });
    return (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded);
  }
}

/** As the account will stand; as it stands where the command is refused, which is said by whoever runs it. */
function afterwards(
  before: Account,
  decide: (state: Account) => AccountOccurrence[],
  { actor, at }: Circumstances,
): Account {
  try {
    return decide(before).reduce(
      (state, { type, data }) => evolveAccount(state, { type, data, at, actor } as unknown as AccountEvent),
      before,
    );
  } catch (error) {
    if (error instanceof Refusal) return before;
    throw error;
  }
}

/** What may make somebody able to confirm roles, now or from a coming day. */
const MAKES_CONFIRMERS = new Set<AccountCommand['type']>([
  ...(['ActivateAccount', 'GrantRole', 'SetRoles', 'ConfirmRoleGrant'] as const),
]);

function asksOfUniversity(command: AccountCommand): boolean {
  return command.type === 'OpenAccount' || MAKES_CONFIRMERS.has(command.type);
}

/** A role is over a unit that stands when it begins. */
function refuseUnknownUnits(
  { changes }: Organisation,
  command: AccountCommand,
  { at }: Pick<Circumstances, 'at'>,
): void {
  const named = rolesNamedBy(command)
    .map(({ unit }) => unit)
    .filter((unit) => unit !== null);
  if (named.length === 0) return;
  const from = command.type === 'GrantRole' && command.from !== null && command.from > at ? command.from : at;
  const stands = new Set(standing(unitsOn(changes, dayInJapan(from))).map(({ unit }) => unit));
  const unknown = named.find((unit) => !stands.has(unit));
  if (unknown)
    throw new Refusal('account.unit_unknown', 'invalid', { unit: unknown }, [
      { pointer: '/roles', code: 'account.unit_unknown', params: { unit: unknown } },
    ]);
}

function rolesNamedBy(command: AccountCommand): readonly RoleGrant[] {
  if (command.type === 'GrantRole') return [command];
  return command.type === 'OpenAccount' || command.type === 'SetRoles' ? command.roles : [];
}
