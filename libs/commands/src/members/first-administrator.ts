// From an empty installation to one somebody can sign in to: the university is founded and its first administrator let in, once.
import { hashOfSecret, readableEmail, readableName, refuseWeakPassword } from '#identity';
import type { AccountCommand, Credentials, Language, PersonName, Setup, SetupTokens, TwoNames } from '#identity';
import { derivedId, type Actor, type Clock } from '#kernel';
import type { CommandResult, Sender } from '../command.js';
import { Commands } from '../commands.js';
import { ChangeAccount } from './accounts.js';
import { ChangeOrganisation } from './organisations.js';

export interface FirstSetup {
  token: string;
  institutionName: TwoNames;
  name: PersonName;
  email: string;
  password: string;
  language: Language;
  /** Fictional people, only on loopback. */
  demonstration?: boolean;
}

const LINK_MS = 60 * 60_000;

export class FirstAdministrator {
  constructor(
    private readonly commands: Commands,
    private readonly tokens: SetupTokens,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
  ) {}

  /**
   * Every step's ids follow from the link, so a setup that died in the middle is finished by trying again with the same link.
   * @throws Refusal `setup.link_unknown` · `setup.link_used` · `setup.link_expired`, or what is wrong with a name, address or password
   */
  async open(wanted: FirstSetup): Promise<CommandResult & Setup> {
    readableName(wanted.name);
    readableEmail(wanted.email);
    refuseWeakPassword(wanted.password);
    const setup = await this.tokens.claim(wanted.token);
    try {
      const result = await this.found(wanted, setup);
      await this.tokens.spend(wanted.token);
      return { ...result, ...setup };
    } catch (error) {
      await this.tokens.release(wanted.token);
      throw error;
    }
  }

  private async found(wanted: FirstSetup, setup: Setup): Promise<CommandResult> {
    const { institution, account, person, seed } = setup;
    const { institutionName: name, demonstration = false, email, language, password } = wanted;
    await this.commands.send(
      new ChangeOrganisation(institution, { type: 'FoundInstitution', name, demonstration }),
      by(setup, 'organisation.manage', 'found'),
    );
    const say = (command: AccountCommand) =>
      this.commands.send(new ChangeAccount(account, command), by(setup, 'account.manage', command.type));
    const roles = [{ role: 'administrator' as const, unit: null }];
    await say({ type: 'OpenAccount', person, name: wanted.name, email, language, roles });
    const tokenHash = hashOfSecret(`${seed}/activation`);
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MS).toISOString();
    await say({ type: 'RequestActivation', tokenHash, expiresAt });
    await this.credentials.setPassword(account, password);
    return say({ type: 'ActivateAccount', tokenHash });
  }
}

function by({ institution, seed }: Setup, permission: Sender['permission'], step: string): Sender {
  const who = { kind: 'operator' as const, id: 'setup', institution, account: null, onBehalfOf: null, roles: [] };
  const actor: Actor = { ...who, auth: { method: 'setup', session: null } };
  return { actor, permission, route: 'POST /api/setup', commandId: derivedId('setup', seed, step) };
}
