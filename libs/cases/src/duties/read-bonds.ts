// What binds people to each other as the house knows it at this moment: delegations, and the cases of a laboratory.
import type { Database } from '#database';
import { Delegations } from '#identity';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
import type { Bonds } from './bonds.js';

// No university hands its laboratories over as data, and hosts spell theirs anew each time: the worklist keeps how each is known.
// The index is hopped along from host to host: a laboratory has thousands of cases in the end, and a handful of hosts for ever.
const MEMBERS = {
  name: 'bonds.laboratory',
  text: `with recursive own as (
      select unit, laboratory_spelt from views.worklist where institution = $1 and case_id = $2 and laboratory_spelt <> ''
    ), members as (
      select (${nextAfter("''")}) as host from own
      union all
      select (${nextAfter('members.host')}) from members, own where members.host is not null
    )
    select host from members where host is not null`,
};

function nextAfter(host: string): string {
  return `select min(other.host) from views.worklist other where other.institution = $1 and other.unit = own.unit
    and other.laboratory_spelt = own.laboratory_spelt and other.host > ${host}`;
}

/** What stands at an instant. */
export async function readBonds(
  database: Database,
  { institution, caseId, at }: { institution: InstitutionId; caseId: CaseId; at: Instant },
): Promise<Bonds> {
  const [delegations, { rows }] = await Promise.all([
    new Delegations(database).bonds(institution, at),
    database.queryInInstitution<{ host: PersonId }>(institution, MEMBERS, [institution, caseId]),
  ]);
  return { delegations, laboratory: rows.map(({ host }) => host) };
}
