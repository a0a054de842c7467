// Read model: for how long each role was held, who gave and took it, and what its holder decided meanwhile. Granting oneself (or a friend) a
// role, acting and dropping it again leaves three events that look innocent one by one (assurance.md §2 row 11); doctor tells of them together.
// Beside them lies what is proposed and waits for a second person.
import type { Queryable } from '#database';
import { defineProjection, type RecordedEvent } from '#event-store';
import type { AccountId, Instant, InstitutionId, PersonId, Role, UnitId } from '#kernel';
import type { AccountEvent } from '../account.js';
import { holdersOf } from '../permissions.js';

/** What decides something or lets somebody decide. By the names in the log: they are the storage format, whoever declares them. */
const ACTS = [
  ...['StepApproved', 'StepRejected', 'CaseReturned', 'LicenceRequired', 'CaseEscalated', 'TierAssigned'],
  ...['HitAdjudicated', 'DismissalConfirmed', 'ListVersionAdopted', 'ListVersionDeclined', 'PersonErased'],
] as const;

const GRANTING = [
  ...(['AccountOpened', 'RoleGranted', 'RoleEnded', 'AccountClosed'] as const),
  ...(['RoleGrantProposed', 'RoleGrantWithdrawn'] as const),
] satisfies AccountEvent['type'][];
type Granting = Extract<AccountEvent, { type: (typeof GRANTING)[number] }>;

export const roleUsesProjection = defineProjection({
  name: 'role_uses',
  version: 2,
  tables: `
    create table role_uses (
      institution  text not null,
      grant_id     text primary key,
      account      text not null,
      person       text not null,
      role         text not null,
      unit         text,
      granted_by   text not null,
      granted_at   text not null,
      proposed_by  text,
      alone        boolean not null,
      from_at      text not null,
      until_at     text,
      ended_by     text,
      acts         integer not null
    );
    create index role_uses_by_person on role_uses (institution, person);
    create index role_uses_by_end on role_uses (institution, until_at) where acts > 0;
    create table role_proposals (
      institution  text not null,
      proposal     text primary key,
      account      text not null,
      person       text not null,
      role         text not null,
      unit         text,
      from_at      text,
      until_at     text,
      proposed_by  text not null,
      proposed_at  text not null
    );
    create index role_proposals_by_account on role_proposals (account);
    create table role_holders (
      institution  text not null,
      account      text primary key,
      person       text not null
    );`,
  handles: [...GRANTING, ...ACTS],
  async apply(tx, recorded) {
    if ((GRANTING as readonly string[]).includes(recorded.type)) await granted(tx, recorded as unknown as Granting);
    else await acted(tx, recorded);
  },
});

async function granted(tx: Queryable, event: Granting): Promise<void> {
  const { institution, actor, at } = event;
  switch (event.type) {
    case 'AccountOpened': {
      const { account, person } = event.data;
      await tx.query('insert into role_holders (institution, account, person) values ($1, $2, $3)', [
        ...[institution, account, person],
      ]);
      return;
    }
    case 'RoleGranted': {
      const { account, grant, role, unit, from, until, proposal, proposedBy = null, alone = false } = event.data;
      await tx.query(
        `insert into role_uses
           (institution, grant_id, account, person, role, unit, granted_by, granted_at, from_at, until_at, proposed_by, alone, acts)
         select $1, $2, $3, h.person, $4, $5, $6, $7, $8, $9, $10, $11, 0 from role_holders h where h.account = $3`,
        [institution, grant, account, role, unit, actor.id, at, from, until, proposedBy, alone],
      );
      if (proposal !== undefined) await settled(tx, proposal);
      return;
    }
    case 'RoleEnded':
      await tx.query('update role_uses set until_at = $2, ended_by = $3 where grant_id = $1', [
        ...[event.data.grant, event.data.at, actor.id],
      ]);
      return;
    case 'AccountClosed':
      await tx.query(
        `update role_uses set until_at = $2, ended_by = $3 where account = $1 and (until_at is null or until_at > $2)`,
        [event.data.account, at, actor.id],
      );
      await tx.query('delete from role_proposals where account = $1', [event.data.account]);
      return;
    case 'RoleGrantProposed': {
      const { account, proposal, role, unit, from, until } = event.data;
      await tx.query(
        `insert into role_proposals (institution, proposal, account, person, role, unit, from_at, until_at, proposed_by, proposed_at)
         select $1, $2, $3, h.person, $4, $5, $6, $7, $8, $9 from role_holders h where h.account = $3`,
        [institution, proposal, account, role, unit, from, until, actor.id, at],
      );
      return;
    }
    case 'RoleGrantWithdrawn':
      return settled(tx, event.data.proposal);
  }
}

async function settled(tx: Queryable, proposal: string): Promise<void> {
  await tx.query('delete from role_proposals where proposal = $1', [proposal]);
}

/** What was done in somebody's place was done with their role. */
async function acted(tx: Queryable, { institution, actor, at }: RecordedEvent): Promise<void> {
  if (actor.kind !== 'person') return;
  await tx.query(ACTED, [institution, actor.onBehalfOf ?? actor.id, at]);
}

// Of every event that a person makes happen.
const ACTED = {
  name: 'role_uses.acted',
  text: `update role_uses set acts = acts + 1
    where institution = $1 and person = $2 and from_at <= $3 and (until_at is null or until_at > $3)`,
};

/** A role that was used and was over within a day of being granted. */
export interface BriefRole {
  account: AccountId;
  person: PersonId;
  role: Role;
  unit: UnitId | null;
  grantedBy: PersonId;
  grantedAt: Instant;
  /** Null: it ended by its own date. */
  endedBy: PersonId | null;
  endedAt: Instant;
  /** How often its holder decided something meanwhile. */
  acts: number;
}

// Reading roles harm nobody by being held for an hour.
const WATCHED = [...new Set([...holdersOf('case.decide'), ...holdersOf('account.manage')].map(({ holder }) => holder))];

/** Roles that decide or that grant roles, granted, used and over within 24 hours, the latest first. @param institution absent: everybody's */
export async function briefRoles(
  database: Queryable,
  time: { now: Instant; since: Instant },
  institution?: InstitutionId,
): Promise<BriefRole[]> {
  const { rows } = await database.query<BriefRole>(
    `select account, person, role, unit, granted_by as "grantedBy", granted_at as "grantedAt", ended_by as "endedBy", until_at as "endedAt", acts
     from views.role_uses
     where acts > 0 and until_at > $1 and until_at <= $2 and role = any($3) and ($4::text is null or institution = $4)
       and until_at::timestamptz - granted_at::timestamptz < interval '24 hours'
     order by until_at desc, grant_id limit 100`,
    [time.since, time.now, WATCHED, institution ?? null],
  );
  return rows;
}
