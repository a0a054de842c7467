// Read model: of whom an opinion is asked, for the page of whoever is asked. Words are not kept here; the page of the question opens them.
import type { Database, Queryable } from '#database';
import { defineProjection } from '#event-store';
import { unitsUpFrom, type TreeUnit } from '#identity';
import type { Actor, CaseId, Instant, PersonId, UnitId } from '#kernel';
import type { CaseState } from '../case.js';
import { covers } from '../decisions/who-may.js';
import type { ConsultationEvent } from './consultation-fold.js';

export const askedOpinionsProjection = defineProjection({
  name: 'asked_opinions',
  version: 1,
  tables: `
    create table asked_opinions (
      institution      text not null,
      consultation_id  text primary key,
      case_id          text not null,
      person           text,
      role             text,
      unit             text,
      asked_by         text not null,
      asked_at         text not null,
      due_at           text not null,
      is_open          boolean not null
    );
    create index asked_opinions_by_person on asked_opinions (institution, person) where is_open;
    create index asked_opinions_by_role on asked_opinions (institution, role) where is_open;`,
  handles: ['ConsultationAsked', 'OpinionGiven', 'ConsultationWithdrawn'],
  async apply(tx, recorded) {
    await fold(tx, recorded as unknown as ConsultationEvent);
  },
});

async function fold(tx: Queryable, { type, institution, stream, at, actor, data }: ConsultationEvent): Promise<void> {
  if (type !== 'ConsultationAsked') {
    await tx.query('update asked_opinions set is_open = false where consultation_id = $1', [data.consultationId]);
    return;
  }
  const { consultationId, person, role, unit, dueAt } = data;
  await tx.query(
    `insert into asked_opinions (institution, consultation_id, case_id, person, role, unit, asked_by, asked_at, due_at, is_open)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)`,
    [institution, consultationId, stream.slice('case-'.length), person, role, unit, actor.id, at, dueAt],
  );
}

export interface AskedOpinion {
  consultationId: string;
  caseId: CaseId;
  number: string;
  person: PersonId | null;
  role: string | null;
  unit: UnitId | null;
  by: PersonId;
  at: Instant;
  dueAt: Instant;
}

// Where a case has ended nobody waits for an opinion any more.
const RUNNING: readonly CaseState[] = ['screening', 'in-review', 'returned'];
const LISTED_MAX = 200;
const OPEN = `
  select o.consultation_id as "consultationId", o.case_id as "caseId", w.number, o.person, o.role, o.unit, o.asked_by as by, o.asked_at as at,
         o.due_at as "dueAt"
  from views.asked_opinions o join views.worklist w on w.case_id = o.case_id
  where o.institution = $1 and o.is_open and w.state = any($2) and (o.person = $3 or (o.role = any($4) and w.host <> $3))
  order by o.due_at, o.consultation_id limit ${LISTED_MAX}`;

/** In which case an opinion is asked; null where none is. */
export async function caseAskingFor(
  database: Database,
  { institution }: Pick<Actor, 'institution'>,
  consultationId: string,
): Promise<CaseId | null> {
  const { rows } = await database.inInstitution(institution, (tx) =>
    tx.query<{ caseId: CaseId }>(
      'select case_id as "caseId" from views.asked_opinions where institution = $1 and consultation_id = $2',
      [institution, consultationId],
    ),
  );
  return rows[0]?.caseId ?? null;
}

/** What is asked of somebody and not answered, by name or by a role they hold; what is due first comes first. */
export async function openOpinions(
  database: Database,
  actor: Actor,
  tree: readonly TreeUnit[],
): Promise<AskedOpinion[]> {
  const { institution, id, roles } = actor;
  if (actor.onBehalfOf !== null) return [];
  const held = [...new Set(roles.map(({ role }) => role))];
  const { rows } = await database.inInstitution(institution, (tx) =>
    tx.query<AskedOpinion>(OPEN, [institution, RUNNING, id, held]),
  );
  return rows.filter(({ person, role, unit }) => {
    if (person !== null || unit === null) return true;
    return roles.some((grant) => grant.role === role && covers(grant, unitsUpFrom(unit, tree)));
  });
}
