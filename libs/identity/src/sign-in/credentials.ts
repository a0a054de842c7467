// Sign-in names and password hashes. Not in the log, because a person may be forgotten and a hash is nobody's history.
import type { Database } from '#database';
import { Refusal, type AccountId, type Clock, type InstitutionId, type PersonId } from '#kernel';
import type { AccountRegister } from '../account-register.js';
import { foldEmail, readableEmail } from '../person-name.js';
import { hashPassword, refuseWeakPassword } from './passwords.js';

/** An account that was opened has its first event within moments; an address reserved longer ago than this without one is free again. */
const RESERVATION_MS = 10 * 60_000;

export interface Credential {
  account: AccountId;
  institution: InstitutionId;
  person: PersonId;
  passwordHash: string | null;
}

interface Row {
  account: string;
  institution: string;
  person: string;
  password_hash: string | null;
}

export class Credentials implements AccountRegister {
  /** @param isOpen whether the account of that id was ever opened: tells a reservation left by a crash from a taken address */
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly isOpen: (account: AccountId, institution: InstitutionId) => Promise<boolean>,
  ) {}

  async byEmail(email: string): Promise<Credential | null> {
    return this.one('email = $1', foldEmail(email));
  }

  async byAccount(account: AccountId): Promise<Credential | null> {
    return this.one('account = $1', account);
  }

  /** Where mail reaches the account's holder; null when they were forgotten. To be held for as long as one mail is sent, and to be written nowhere. */
  async addressOf(account: AccountId): Promise<string | null> {
    const { rows } = await this.database.query<{ email: string }>(
      'select email from operation.credentials where account = $1',
      [account],
    );
    return rows[0]?.email ?? null;
  }

  /** Sets or replaces the password and signs the holder out everywhere. @throws Refusal `account.password_too_short` · `account.not_found` */
  async setPassword(account: AccountId, password: string): Promise<void> {
    refuseWeakPassword(password);
    const { rowCount } = await this.database.query(
      'update operation.credentials set password_hash = $2, changed_at = $3 where account = $1',
      [account, await hashPassword(password), this.clock.now()],
    );
    if (rowCount === 0) throw new Refusal('account.not_found', 'hidden');
    await this.endSessions(account);
  }

  /** Whether nobody can sign in yet: the installation waits for its first administrator. */
  async areEmpty(): Promise<boolean> {
    const { rows } = await this.database.query(
      'select 1 from operation.credentials where password_hash is not null limit 1',
    );
    return rows.length === 0;
  }

  async reserve(wanted: {
    account: AccountId;
    institution: InstitutionId;
    person: PersonId;
    email: string;
  }): Promise<boolean> {
    const email = readableEmail(wanted.email);
    if (await this.insert(wanted, email)) return true;
    const holder = await this.byEmail(email);
    if (holder?.account === wanted.account) return false;
    if (holder && (await this.isAbandoned(holder))) {
      await this.release(holder.account);
      if (await this.insert(wanted, email)) return true;
    }
    throw new Refusal('account.email_taken', 'conflict', {}, [{ pointer: '/email', code: 'account.email_taken' }]);
  }

  async release(account: AccountId): Promise<void> {
    await this.database.query('delete from operation.credentials where account = $1 and password_hash is null', [
      account,
    ]);
  }

  async endSessions(account: AccountId): Promise<void> {
    await this.database.query('delete from operation.sessions where account = $1', [account]);
  }

  async forgetPerson(person: PersonId): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('delete from operation.sessions where person = $1', [person]);
      await tx.query('delete from operation.credentials where person = $1', [person]);
    });
  }

  private async insert(
    wanted: { account: AccountId; institution: InstitutionId; person: PersonId },
    email: string,
  ): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `insert into operation.credentials (account, institution, person, email, reserved_at, changed_at)
       values ($1, $2, $3, $4, $5, $5) on conflict do nothing`,
      [wanted.account, wanted.institution, wanted.person, email, this.clock.now()],
    );
    return rowCount === 1;
  }

  private async isAbandoned(holder: Credential): Promise<boolean> {
    if (holder.passwordHash !== null || (await this.isOpen(holder.account, holder.institution))) return false;
    const before = new Date(this.clock.now().getTime() - RESERVATION_MS);
    const { rows } = await this.database.query(
      'select 1 from operation.credentials where account = $1 and reserved_at < $2',
      [holder.account, before],
    );
    return rows.length === 1;
  }

  private async one(where: string, value: string): Promise<Credential | null> {
    const { rows } = await this.database.query<Row>(
      `select account, institution, person, password_hash from operation.credentials where ${where}`,
      [value],
    );
    const [row] = rows;
    if (!row) return null;
    return { account: row.account, institution: row.institution, person: row.person, passwordHash: row.password_hash };
  }
}
