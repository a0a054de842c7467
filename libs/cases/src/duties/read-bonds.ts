// What binds people to each other as the house knows it at this moment: delegations, and the cases of a laboratory.
import type { Database } from '#database';
import { Delegations } from '#identity';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
import type { Bonds } from './bonds.js';

// No university hands its laboratories over as data, and hosts spell theirs anew each time: the worklist keeps how each is known.
const MEMBERS = {
  name: 'bonds.laboratory',
  text: `select distinct other.host from views.worklist own
    join views.worklist other on other.institution = own.institution and other.unit = own.unit
      and other.laboratory_spelt = own.laboratory_spelt
    where own.institution = $1 and own.case_id = $2 and own.laboratory_spelt <> ''`,
};

/** What stands at an instant. */
export async function readBonds(
  database: Database,
  { institution, caseId, at }: { institution: InstitutionId; caseId: CaseId; at: Instant },
): Promise<Bonds> {
  const [delegations, { rows }] = await Promise.all([
    new Delegations(database).bonds(institution, at),
    database.inInstitution(institution, (tx) => tx.query<{ host: PersonId }>(MEMBERS, [institution, caseId])),
  ]);
  return { delegations, laboratory: rows.map(({ host }) => host) };
}
