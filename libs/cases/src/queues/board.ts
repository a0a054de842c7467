// The escalation board in numbers: what was carried higher and runs, by tier and unit, and how much of it nobody has taken.
import type { Database } from '#database';
import type { UnitId } from '#kernel';
import type { Tier } from '#policy';
import { ESCALATED, filtersOf, inView, Params, type WorklistQuery } from '../views/worklist-query.js';

export type EscalationGroup = { tier: Tier | null; unit: UnitId; count: number; untaken: number };

/** One row for each tier and unit in which there is something, as far as the reader may read. */
export async function escalationGroups(database: Database, query: WorklistQuery): Promise<EscalationGroup[]> {
  const params = new Params();
  const institution = `w.institution = ${params.add(query.actor.institution)}`;
  const where = [institution, ESCALATED, inView(query, 'all', params), ...filtersOf(query, params)];
  return database.inInstitution(query.actor.institution, async (tx) => {
    const { rows } = await tx.query<EscalationGroup>(
      `select w.tier, w.unit, count(*)::int as count, count(*) filter (where w.taken_by is null)::int as untaken
       from views.worklist w
       where ${where.join(' and ')} group by w.tier, w.unit order by w.tier desc nulls last, w.unit`,
      params.values,
    );
    return rows;
  });
}
