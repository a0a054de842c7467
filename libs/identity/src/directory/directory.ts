// Read model: the accounts of an institution, their roles, and apart from these who they are (deleted when a person is forgotten).
import type { Database, Queryable } from '#database';
import { defineProjection } from '#event-store';
import type { AccountId, InstitutionId, Instant, PersonId, Role, UnitId } from '#kernel';
import { ACCOUNT_EVENTS, type AccountEvent, type Language } from '../account.js';
import { foldEmail, type PersonName } from '../person-name.js';
import type { PersonEvent } from '../person.js';

export const directoryProjection = defineProjection({
  name: 'directory',
  version: 1,
  tables: `
    create table accounts (
      institution  text not null,
      account      text primary key,
      person       text not null,
      status       text not null,
      language     text not null,
      opened_at    text not null
    );
    create index accounts_by_person on accounts (person);
    create table account_roles (
      institution  text not null,
      grant_id     text primary key,
      account      text not null,
      role         text not null,
      unit         text,
      from_at      text not null,
      until_at     text
    );
    create index account_roles_by_account on account_roles (account);
    create table account_people (
      institution  text not null,
      person       text not null,
      account      text not null,
      name_ja      text not null,
      name_en      text not null,
      email        text not null,
      primary key (person, account)
    );
    create index account_people_by_email on account_people (email);`,
  handles: [...ACCOUNT_EVENTS, 'PersonErased'],
  personal: true,
  async apply(tx, recorded) {
    await fold(tx, recorded as unknown as AccountEvent | PersonEvent);
  },
});

async function fold(tx: Queryable, event: AccountEvent | PersonEvent): Promise<void> {
  const { institution } = event;
  switch (event.type) {
    case 'AccountOpened':
      return opened(tx, event);
    case 'AccountActivated':
      return setStatus(tx, event.data.account, 'active');
    case 'AccountClosed':
      return setStatus(tx, event.data.account, 'closed');
    case 'ActivationRequested':
    case 'TokenIssued':
    case 'TokenRevoked':
    case 'RoleGrantProposed':
    case 'RoleGrantWithdrawn':
    case 'DelegationGiven':
    case 'DelegationEnded':
      return;
    case 'RoleGranted': {
      const { account, grant, role, unit, from, until } = event.data;
      await tx.query(
        'insert into account_roles (institution, grant_id, account, role, unit, from_at, until_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [institution, grant, account, role, unit, from, until],
      );
      return;
    }
    case 'RoleEnded':
      await tx.query('update account_roles set until_at = $2 where grant_id = $1', [event.data.grant, event.data.at]);
      return;
    case 'LanguageChosen':
      await tx.query('update accounts set language = $2 where account = $1', [event.data.account, event.data.language]);
      return;
    case 'PersonErased':
      await tx.query('delete from account_people where institution = $1 and person = $2', [
        institution,
        event.data.person,
      ]);
      return;
  }
}

async function opened(tx: Queryable, event: Extract<AccountEvent, { type: 'AccountOpened' }>): Promise<void> {
  const { institution, at, data, personal } = event;
  const { account, person, language } = data;
  await tx.query(
    `insert into accounts (institution, account, person, status, language, opened_at) values ($1, $2, $3, 'invited', $4, $5)`,
    [institution, account, person, language, at],
  );
  if (!personal || personal === 'erased') return;
  await tx.query(
    'insert into account_people (institution, person, account, name_ja, name_en, email) values ($1, $2, $3, $4, $5, $6)',
    [institution, person, account, personal.name.ja, personal.name.en, personal.email],
  );
}

async function setStatus(tx: Queryable, account: AccountId, status: 'active' | 'closed'): Promise<void> {
  await tx.query('update accounts set status = $2 where account = $1', [account, status]);
}

export interface DirectoryRole {
  grant: string;
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant | null;
}

export interface DirectoryAccount {
  account: AccountId;
  person: PersonId;
  status: 'invited' | 'active' | 'closed';
  language: Language;
  openedAt: Instant;
  /** Null once the person is forgotten. */
  name: PersonName | null;
  email: string | null;
  /** Those that have not ended, also those that have not begun. */
  roles: DirectoryRole[];
}

interface Row extends Omit<DirectoryAccount, 'name' | 'roles'> {
  nameJa: string | null;
  nameEn: string | null;
  roles: DirectoryRole[];
}

const ACCOUNTS = `
  select a.account, a.person, a.status, a.language, a.opened_at as "openedAt", p.name_ja as "nameJa", p.name_en as "nameEn", p.email,
         coalesce((select jsonb_agg(jsonb_build_object('grant', r.grant_id, 'role', r.role, 'unit', r.unit, 'from', r.from_at, 'until', r.until_at)
                                    order by r.role, r.unit nulls first, r.grant_id)
                   from views.account_roles r
                   where r.account = a.account and (r.until_at is null or r.until_at > $1)), '[]'::jsonb) as roles
  from views.accounts a left join views.account_people p on p.person = a.person and p.account = a.account`;

const PAGE = `
  where $2::text is null or (a.opened_at, a.account) > (select l.opened_at, l.account from views.accounts l where l.account = $2)
  order by a.opened_at, a.account limit $3`;

const COLLEAGUES = `
  where a.status = 'active' and exists (
    select 1 from views.account_roles r where r.account = a.account and r.role = $2 and (r.unit is null or r.unit = any ($3))
      and r.from_at <= $1 and (r.until_at is null or r.until_at > $1))
  order by p.name_ja, a.account limit $4`;

const CALLED = `
  where a.status = 'active' and (p.name_ja ilike $2 or p.name_en ilike $2) order by p.name_ja, a.account limit $3`;

/** What may be asked of the directory; always within one institution. Roles for a request come from `Members`, which never lags. */
export class Directory {
  constructor(private readonly database: Database) {}

  /** One page in the order of opening. @param after the last account of the page before */
  async accounts(
    institution: InstitutionId,
    page: { at: Instant; limit: number; after?: AccountId | null },
  ): Promise<DirectoryAccount[]> {
    return this.select(institution, PAGE, [page.at, page.after ?? null, page.limit]);
  }

  async account(institution: InstitutionId, account: AccountId, at: Instant): Promise<DirectoryAccount | null> {
    const [found] = await this.select(institution, 'where a.account = $2', [at, account]);
    return found ?? null;
  }

  async accountByEmail(institution: InstitutionId, email: string, at: Instant): Promise<DirectoryAccount | null> {
    const [found] = await this.select(institution, 'where p.email = $2', [at, foldEmail(email)]);
    return found ?? null;
  }

  /** Active accounts of people whose name has this in it, in either language, by name. @param sought blank: everybody */
  async called(
    institution: InstitutionId,
    sought: string,
    { at, limit }: { at: Instant; limit: number },
  ): Promise<DirectoryAccount[]> {
    const like = `%${sought.trim().replace(/[\\%_]/g, '\\$&')}%`;
    return this.select(institution, CALLED, [at, like, limit]);
  }

  /** Active accounts that hold a role over a unit at an instant, as `holders` finds them, by name. */
  async colleagues(
    institution: InstitutionId,
    { role, unitsUp }: { role: Role; unitsUp: readonly UnitId[] },
    { at, limit }: { at: Instant; limit: number },
  ): Promise<DirectoryAccount[]> {
    return this.select(institution, COLLEAGUES, [at, role, [...unitsUp], limit]);
  }

  /** Names of those who have (or had) an account here; whoever is missing is unknown or forgotten. */
  async nameOf(institution: InstitutionId, persons: readonly PersonId[]): Promise<Map<PersonId, PersonName>> {
    if (persons.length === 0) return new Map();
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ person: string; ja: string; en: string }>(
        `select distinct on (person) person, name_ja as ja, name_en as en from views.account_people
         where person = any ($1) order by person, account desc`,
        [[...new Set(persons)]],
      ),
    );
    return new Map(rows.map(({ person, ja, en }) => [person, { ja, en }]));
  }

  /** The same by account. */
  async namesOfAccounts(
    institution: InstitutionId,
    accounts: readonly AccountId[],
  ): Promise<Map<AccountId, PersonName>> {
    if (accounts.length === 0) return new Map();
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ account: string; ja: string; en: string }>(
        'select account, name_ja as ja, name_en as en from views.account_people where institution = $1 and account = any ($2)',
        [institution, [...new Set(accounts)]],
      ),
    );
    return new Map(rows.map(({ account, ja, en }) => [account, { ja, en }]));
  }

  /** Everyone who holds a role at an instant over a unit: by a grant for it, for a unit above it, or for the whole institution. Null: over any. */
  async holders(
    institution: InstitutionId,
    role: Role,
    unitsUp: readonly UnitId[] | null,
    at: Instant,
  ): Promise<PersonId[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ person: string }>(
        `select distinct a.person from views.accounts a join views.account_roles r on r.account = a.account
         where a.status = 'active' and r.role = $1 and ($2::text[] is null or r.unit is null or r.unit = any ($2))
           and r.from_at <= $3 and (r.until_at is null or r.until_at > $3)
         order by a.person`,
        [role, unitsUp && [...unitsUp], at],
      ),
    );
    return rows.map(({ person }) => person);
  }

  private async select(institution: InstitutionId, where: string, params: unknown[]): Promise<DirectoryAccount[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Row>(`${ACCOUNTS} ${where}`, params),
    );
    return rows.map(({ nameJa, nameEn, ...row }) => ({
      ...row,
      name: nameJa === null || nameEn === null ? null : { ja: nameJa, en: nameEn },
    }));
  }
}
