// How many cases wait for which office over which unit: what a vacancy holds up.
import type { Database } from '#database';
import type { InstitutionId, Role, UnitId } from '#kernel';
import { BOARD } from '../decisions/board/seat-keys.js';

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
      `select role, unit, count(*)::int as cases from (
         select waiting_who as role, waiting_unit as unit from views.worklist
         where institution = $1 and waiting_who is not null and waiting_who not in ('host', 'applicant', 'machine', '${BOARD}')
         union all
         select distinct_seats.role, distinct_seats.unit from views.worklist w
         cross join lateral (
           select distinct split_part(seat, '@', 1) as role, nullif(split_part(seat, '@', 2), '*') as unit
           from jsonb_array_elements_text(w.seats) seat
           where seat not like 'person@%'
             and not (seat like '%@*' and exists (
               select 1 from jsonb_array_elements_text(w.seats) other
               where split_part(other, '@', 1) = split_part(seat, '@', 1) and other not like '%@*'))
         ) distinct_seats
         where w.institution = $1 and w.waiting_who = '${BOARD}'
       ) waiting group by role, unit order by role, unit`,
      [institution],
    );
    return rows;
  });
}
