// Turns that have run out: what the sweep carries higher. Read from the log's own fold, so that no queue can forget one.
import type { Queryable } from '#database';
import type { CaseId, InstitutionId, Instant } from '#kernel';
import type { StepName } from '#policy';

export type OverdueTurn = {
  institution: InstitutionId;
  caseId: CaseId;
  turnId: string;
  /** Who is to hear of it. */
  to: StepName;
  /** Since when. */
  dueAt: Instant;
  /** Of the case as this was read. */
  version: number;
};

export interface Overdue {
  now: Instant;
  /** Behind this one, to read on. */
  after?: Pick<OverdueTurn, 'dueAt' | 'caseId'> | undefined;
  limit: number;
}

/** A page of them, of every institution (role `sekisho_worker`), the longest overdue first. */
export async function overdueTurns(on: Queryable, { now, after, limit }: Overdue): Promise<OverdueTurn[]> {
  const { rows } = await on.query<OverdueTurn>(
    `select institution, case_id as "caseId", turn as "turnId", climbs_to as "to", climbs_at as "dueAt", version
     from views.worklist
     where climbs_at <= $1 and (climbs_at, case_id) > ($2, $3) order by climbs_at, case_id limit $4`,
    [now, after?.dueAt ?? '', after?.caseId ?? '', limit],
  );
  return rows;
}
