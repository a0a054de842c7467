import type { AccountId, InstitutionId, PersonId } from '#kernel';

/** What the handlers of accounts and erasures ask of whoever keeps sign-in names: `Credentials` is it. */
export interface AccountRegister {
  /**
   * Takes an e-mail address for an account that is about to be opened.
   * @returns whether it was taken now (false: this account had it already)
   * @throws Refusal `account.email_taken` · `account.email_unreadable`
   */
  reserve(wanted: {
    account: AccountId;
    institution: InstitutionId;
    person: PersonId;
    email: string;
  }): Promise<boolean>;
  /** Gives an address back whose account was never opened. */
  release(account: AccountId): Promise<void>;
  /** Signs the account's holder out everywhere. */
  endSessions(account: AccountId): Promise<void>;
  /** Deletes addresses, passwords and sessions of every account of a person. */
  forgetPerson(person: PersonId): Promise<void>;
}
