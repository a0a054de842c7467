// An account as it stands this very moment, folded from its own stream: what a request may do never waits for a read model, so a role that
// ended a moment ago is gone with the next request, whether or not the worker runs.
import type { EventLog } from '#event-store';
import type { AccountId, Actor, Clock, InstitutionId, PersonId } from '#kernel';
import {
  evolveAccount,
  rolesAt,
  tokensAt,
  unopenedAccount,
  type Account,
  type AccountEvent,
  type HeldToken,
} from '../account.js';
import type { DelegationId } from '../delegation.js';
import type { PersonName } from '../person-name.js';

export interface Profile {
  name: PersonName;
  email: string;
}

export class Members {
  constructor(
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  /** The account's state; null when the institution has no such account. */
  async find(account: AccountId, institution: InstitutionId): Promise<Account | null> {
    const events = await this.events(account, institution, false);
    return events.length === 0 ? null : events.reduce(evolveAccount, unopenedAccount);
  }

  /** Who acts when this account's holder asks for something, with the roles of this instant; null when the account is not active. */
  async actor(account: AccountId, institution: InstitutionId): Promise<Actor | null> {
    const state = await this.find(account, institution);
    if (state?.status !== 'active') return null;
    const roles = rolesAt(state, this.clock.now().toISOString());
    return { kind: 'person', id: state.person, institution, account, onBehalfOf: null, roles };
  }

  /** The holder's name and address; 'erased' once they are forgotten, null when there is no such account. */
  async profile(account: AccountId, institution: InstitutionId): Promise<Profile | 'erased' | null> {
    const events = await this.events(account, institution, true);
    const opened = events.find((event) => event.type === 'AccountOpened');
    return opened ? (opened.personal ?? 'erased') : null;
  }

  /** The account's tokens that open something now, oldest first, with the labels their holder gave them. */
  async tokens(account: AccountId, institution: InstitutionId): Promise<(HeldToken & { label: string })[]> {
    const events = await this.events(account, institution, true);
    const labels = new Map<string, string>();
    for (const event of events) {
      if (event.type === 'TokenIssued' && event.personal && event.personal !== 'erased')
        labels.set(event.data.token, event.personal.label);
    }
    const state = events.reduce(evolveAccount, unopenedAccount);
    return tokensAt(state, this.clock.now().toISOString()).map((held) => ({
      ...held,
      label: labels.get(held.token) ?? '',
    }));
  }

  /** Why the account's holder lent what they lent, by delegation; what was erased is missing. */
  async delegationReasons(account: AccountId, institution: InstitutionId): Promise<Map<DelegationId, string>> {
    const events = await this.events(account, institution, true);
    return new Map(
      events.flatMap((event) =>
        event.type === 'DelegationGiven' && event.personal && event.personal !== 'erased'
          ? [[event.data.delegation, event.personal.reason]]
          : [],
      ),
    );
  }

  private async events(account: AccountId, institution: InstitutionId, personal: boolean): Promise<AccountEvent[]> {
    const events = await this.log.read(`account-${account}`, { institution, personal });
    return events as unknown as AccountEvent[];
  }
}

/** The actor behind an applicant's session: the person of one case, without any role. */
export function applicantActor(person: PersonId, institution: InstitutionId): Actor {
  return { kind: 'applicant', id: person, institution, account: null, onBehalfOf: null, roles: [] };
}
