// How many cases wait for which office over which unit: what a vacancy holds up.
import type { Database } from '#database';
import type { InstitutionId, Role, UnitId } from '#kernel';

export interface WaitingOffice {
  role: Role;
  /** Where the case lies; null: it waits for an office over the whole university. */
  unit: UnitId | null;
  cases: number;
}

/** Cases that wait for somebody who decides. What waits for a host is not among them. */
export async function waitingOffices(database: Database, institution: InstitutionId): Promise<WaitingOffice[]> {
  return database.inInstitution(institution, async (tx) => {
    const { rows } = await tx.query<WaitingOffice>(
      `select waiting_who as role, waiting_unit as unit, count(*)::int as cases from views.worklist
       where institution = $1 and waiting_who is not null and waiting_who not in ('host', 'applicant', 'machine')
       group by waiting_who, waiting_unit order by waiting_who, waiting_unit`,
      [institution],
    );
    return rows;
  });
}
