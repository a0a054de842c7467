// What binds people to each other as the house knows it at this moment: delegations, and the cases of a laboratory.
import type { Database } from '#database';
import { Delegations } from '#identity';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
import type { Bonds } from './bonds.js';
import { placeOf, type Laboratories } from './laboratories.js';

// No university hands its laboratories over as data, and hosts spell theirs anew each time: beside the worklist stands how each case has named its own.
// The index is hopped along from host to host: a laboratory has thousands of cases in the end, and a handful of hosts for ever.
const MEMBERS = {
  name: 'bonds.laboratories',
  text: `with recursive own as (
      select unit, laboratory_spelt from views.worklist_laboratories where institution = $1 and case_id = $2
      union
      select unit, laboratory_spelt from unnest($3::text[]) unit, unnest($4::text[]) laboratory_spelt
    ), members as (
      select own.unit, own.laboratory_spelt, (${nextAfter("''", 'own')}) as host from own
      union all
      select members.unit, members.laboratory_spelt, (${nextAfter('members.host', 'members')}) from members
        where members.host is not null
    )
    select unit, laboratory_spelt as laboratory, host from members`,
};

function nextAfter(host: string, own: string): string {
  return `select min(other.host) from views.worklist_laboratories other where other.institution = $1
    and other.unit = ${own}.unit and other.laboratory_spelt = ${own}.laboratory_spelt and other.host > ${host}`;
}

/** `places`: the laboratories whose members it tells, as {@link placesOf} has them. */
export type ReadBonds = Bonds & { places: readonly string[] };

/**
 * What stands at an instant.
 * @param named the laboratories of the case as its own stream tells them, which the worklist may not know yet; left out: as the worklist has them
 */
export async function readBonds(database: Database, { institution, caseId, at, named }: Asked): Promise<ReadBonds> {
  const asked = [institution, caseId, named?.units ?? [], named?.laboratories ?? []];
  const [delegations, { rows }] = await Promise.all([
    new Delegations(database).bonds(institution, at),
    database.queryInInstitution<Row>(institution, MEMBERS, asked),
  ]);
  const hosts = rows.flatMap(({ host }) => (host === null ? [] : [host]));
  const places = new Set(rows.map(({ unit, laboratory }) => placeOf(unit, laboratory)));
  return { delegations, laboratory: [...new Set(hosts)], places: [...places] };
}

type Row = { unit: string; laboratory: string; host: PersonId | null };

type Asked = {
  institution: InstitutionId;
  caseId: CaseId;
  at: Instant;
  named?: Laboratories | undefined;
};
