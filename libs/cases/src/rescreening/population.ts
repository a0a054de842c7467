// Whom a search goes through: the cases under clearance. Which they are stands in the worklist; names do not, they are opened case by case.
import type { Queryable } from '#database';
import type { CaseId, InstitutionId } from '#kernel';
import { POSSIBLE_IN } from '../decisions/refusals.js';

const PAGE = 200;

/** Ids of the cases that may have been screened and are neither refused nor given up, page by page in the order of their ids. */
export async function* casesUnderClearance(on: Queryable, institution: InstitutionId): AsyncGenerator<CaseId> {
  let after = '';
  for (;;) {
    const { rows } = await on.query<{ id: CaseId }>(
      `select case_id as id from views.worklist
       where institution = $1 and state = any($2::text[]) and case_id > $3 order by case_id limit ${PAGE}`,
      [institution, POSSIBLE_IN.RecordRescreening, after],
    );
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
