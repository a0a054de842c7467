// Questions about who holds which office from when to when, and which are proposed. Being a host is no office: it decides nothing for anybody.
import type { Database } from '#database';
import type { AccountId, InstitutionId, Instant, PersonId, Role, UnitId } from '#kernel';
import type { ProposalId } from '../roles/role-grants.js';

/** A role over something, for a time. */
export interface Office {
  grant: string;
  account: AccountId;
  person: PersonId;
  role: Role;
  unit: UnitId | null;
  from: Instant;
  until: Instant | null;
  grantedBy: PersonId;
  grantedAt: Instant;
  /** Null: one person gave it. */
  proposedBy: PersonId | null;
  /** Given while nobody else could have confirmed it. */
  alone: boolean;
  /** Whether its holder has set a password and can act. */
  isActive: boolean;
}

export interface WaitingProposal {
  proposal: ProposalId;
  account: AccountId;
  person: PersonId;
  role: Role;
  unit: UnitId | null;
  from: Instant | null;
  until: Instant | null;
  proposedBy: PersonId;
  proposedAt: Instant;
}

export class Offices {
  constructor(private readonly database: Database) {}

  /** Every office that has not ended at an instant, those that have yet to begin among them. */
  async from(institution: InstitutionId, at: Instant): Promise<Office[]> {
    return this.database.inInstitution(institution, async (tx) => {
      const { rows } = await tx.query<Office>(
        `select u.grant_id as grant, u.account, u.person, u.role, u.unit, u.from_at as "from", u.until_at as "until",
                u.granted_by as "grantedBy", u.granted_at as "grantedAt", u.proposed_by as "proposedBy", u.alone,
                coalesce(a.status = 'active', false) as "isActive"
         from views.role_uses u left join views.accounts a on a.account = u.account
         where u.institution = $1 and u.role <> 'host' and (u.until_at is null or u.until_at > $2)
         order by u.role, u.unit nulls first, u.from_at, u.grant_id`,
        [institution, at],
      );
      return rows;
    });
  }

  /** What waits for a second person, the oldest first. */
  async proposals(institution: InstitutionId): Promise<WaitingProposal[]> {
    return this.database.inInstitution(institution, async (tx) => {
      const { rows } = await tx.query<WaitingProposal>(
        `select proposal, account, person, role, unit, from_at as "from", until_at as "until", proposed_by as "proposedBy", proposed_at as "proposedAt"
         from views.role_proposals where institution = $1 order by proposed_at, proposal limit 1000`,
        [institution],
      );
      return rows;
    });
  }

  /** The units in which somebody may open cases: these need somebody who decides. */
  async hostUnits(institution: InstitutionId, at: Instant): Promise<UnitId[]> {
    return this.database.inInstitution(institution, async (tx) => {
      const { rows } = await tx.query<{ unit: UnitId }>(
        `select distinct unit from views.role_uses
         where institution = $1 and role = 'host' and unit is not null and (until_at is null or until_at > $2) order by unit`,
        [institution, at],
      );
      return rows.map(({ unit }) => unit);
    });
  }
}
