// Read model: which account lent what to whom. It finds a delegation and no more: what it gives at this moment is told by the principal's own
// stream, so a delegation that ended is gone with the next request, also while the worker stands still. Nothing here is personal.
import type { Database, Prepared, Queryable } from '#database';
import { defineProjection } from '#event-store';
import type { AccountId, InstitutionId, Instant, PersonId, Role, UnitId } from '#kernel';
import type { DelegationEvent, DelegationId } from '../delegation.js';

export const delegationsProjection = defineProjection({
  name: 'delegations',
  version: 1,
  tables: `
    create table delegations (
      institution  text not null,
      delegation   text primary key,
      account      text not null,
      principal    text not null,
      delegate     text not null,
      role         text not null,
      unit         text,
      from_at      text not null,
      until_at     text not null,
      given_at     text not null,
      ended_at     text
    );
    create index delegations_by_delegate on delegations (institution, delegate, until_at);
    create index delegations_by_principal on delegations (institution, principal, until_at);
    create index delegations_by_end on delegations (institution, until_at);`,
  handles: ['DelegationGiven', 'DelegationEnded'],
  async apply(tx, recorded) {
    await fold(tx, recorded as unknown as DelegationEvent);
  },
});

async function fold(tx: Queryable, event: DelegationEvent): Promise<void> {
  if (event.type === 'DelegationEnded') {
    await tx.query('update delegations set ended_at = $2 where delegation = $1', [
      event.data.delegation,
      event.data.at,
    ]);
    return;
  }
  const { delegation, account, principal, delegate, role, unit, from, until } = event.data;
  await tx.query(
    `insert into delegations (institution, delegation, account, principal, delegate, role, unit, from_at, until_at, given_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [event.institution, delegation, account, principal, delegate, role, unit, from, until, event.at],
  );
}

export interface GivenDelegation {
  delegation: DelegationId;
  /** The principal's, on whose stream it lies. */
  account: AccountId;
  principal: PersonId;
  delegate: PersonId;
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant;
  givenAt: Instant;
  endedAt: Instant | null;
}

const SELECT = `
  select delegation, account, principal, delegate, role, unit, from_at as "from", until_at as "until", given_at as "givenAt", ended_at as "endedAt"
  from views.delegations`;
const RUNNING = 'until_at > $2 and (ended_at is null or ended_at > $2)';
const LISTED_MAX = 200;
const UNDEFINED_TABLE = '42P01';

/** What may be asked of delegations; always within one institution. */
export class Delegations {
  constructor(private readonly database: Database) {}

  async find(institution: InstitutionId, delegation: DelegationId): Promise<GivenDelegation | null> {
    const [found] = await this.select(institution, 'where institution = $1 and delegation = $2', [delegation]);
    return found ?? null;
  }

  /** Those to a person that have begun and have not ended, by their end. */
  async to(delegate: PersonId, institution: InstitutionId, at: Instant): Promise<GivenDelegation[]> {
    const where = `where institution = $1 and ${RUNNING} and from_at <= $2 and delegate = $3`;
    return this.select(institution, `${where} order by until_at, delegation limit ${LISTED_MAX}`, [at, delegate]);
  }

  /** Those a person gave or was given, the latest to end first; among them also what is over. */
  async of(person: PersonId, institution: InstitutionId): Promise<GivenDelegation[]> {
    const where = 'where institution = $1 and (principal = $2 or delegate = $2)';
    return this.select(institution, `${where} order by until_at desc, delegation limit ${LISTED_MAX}`, [person]);
  }

  /** Everybody's that have not ended, by their end. */
  async running(institution: InstitutionId, at: Instant): Promise<GivenDelegation[]> {
    const where = `where institution = $1 and ${RUNNING}`;
    return this.select(institution, `${where} order by until_at, delegation limit ${LISTED_MAX}`, [at]);
  }

  /** Who lends a role to whom at an instant: all of them, whatever the role. */
  async bonds(institution: InstitutionId, at: Instant): Promise<Pick<GivenDelegation, 'principal' | 'delegate'>[]> {
    const text = `${SELECT} where institution = $1 and ${RUNNING} and from_at <= $2`;
    // Before every decision.
    return this.ask(institution, { name: 'delegations.bonds', text }, [at]);
  }

  private select(institution: InstitutionId, where: string, params: unknown[]): Promise<GivenDelegation[]> {
    return this.ask(institution, `${SELECT} ${where}`, params);
  }

  private async ask(institution: InstitutionId, sql: string | Prepared, params: unknown[]): Promise<GivenDelegation[]> {
    try {
      const { rows } = await this.database.queryInInstitution<GivenDelegation>(institution, sql, [
        institution,
        ...params,
      ]);
      return rows;
    } catch (error) {
      // Every session asks this, also in the moment before the worker of a new version has made the table: nothing was lent yet that anybody
      // could have been told of.
      if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
      throw error;
    }
  }
}
