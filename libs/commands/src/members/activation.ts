// Setting one's (new) password by the link an administrator sent.
import { EventLog, type RecordedEvent } from '#event-store';
import {
  decideAccount,
  evolveAccount,
  readToken,
  refuseWeakPassword,
  unopenedAccount,
  type AccountCommand,
  type AccountEvent,
  type Credentials,
} from '#identity';
import { Refusal, type AccountId, type Actor, type Clock, type InstitutionId, type PersonId } from '#kernel';
import type { CommandResult } from '../command.js';
import { Commands } from '../commands.js';
import { ChangeAccount } from './accounts.js';

export interface Activated extends CommandResult {
  account: AccountId;
  person: PersonId;
  institution: InstitutionId;
}

export class Activation {
  constructor(
    private readonly commands: Commands,
    private readonly log: EventLog,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the password and activates the account. The password is stored first: a crash in between leaves the link good for another try.
   * @throws Refusal `account.link_unknown` · `account.link_used` · `account.link_expired` · `account.password_too_short`
   */
  async byLink(token: string, password: string): Promise<Activated> {
    const link = readToken(token);
    const known = link && (await this.credentials.byAccount(link.owner));
    if (!known) throw new Refusal('account.link_unknown', 'hidden');
    const { account, institution, person } = known;
    const auth = { method: 'link' as const, session: null };
    const actor: Actor = { kind: 'person', id: person, institution, account, onBehalfOf: null, roles: [], auth };
    const command: AccountCommand = { type: 'ActivateAccount', tokenHash: link.tokenHash };
    await this.refuseBadLink(command, actor, account);
    refuseWeakPassword(password);
    await this.credentials.setPassword(account, password);
    const result = await this.commands.send(new ChangeAccount(account, command), { actor, permission: 'own-account' });
    return { ...result, account, person, institution };
  }

  private async refuseBadLink(command: AccountCommand, actor: Actor, account: AccountId): Promise<void> {
    const events: RecordedEvent[] = await this.log.read(`account-${account}`, { institution: actor.institution });
    const state = (events as unknown as AccountEvent[]).reduce(evolveAccount, unopenedAccount);
    decideAccount(command, state, { account, actor, at: this.clock.now().toISOString(), commandId: '' });
  }
}
