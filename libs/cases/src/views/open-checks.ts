// What was asked of the machine and not answered yet: the sweeper orders again whatever a lost queue forgot.
import type { Database } from '#database';
import { defineProjection } from '#event-store';
import type { CaseId, InstitutionId, Instant } from '#kernel';
import type { CaseEvent, CheckName } from '../case-event.js';

export type OpenCheck = {
  institution: InstitutionId;
  caseId: CaseId;
  checkId: string;
  check: CheckName;
  attempt: number;
  requestedAt: Instant;
  /** When to try again after a failure; null = now, or (after the last try) when somebody looks. */
  retryAt: Instant | null;
};

export const openChecksProjection = defineProjection({
  name: 'open_checks',
  version: 1,
  tables: `
    create table open_checks (
      institution   text not null,
      check_id      text primary key,
      case_id       text not null,
      "check"       text not null,
      attempt       integer not null,
      requested_at  text not null,
      retry_at      text
    );
    create index open_checks_of_case on open_checks (case_id);`,
  handles: ['CheckRequested', 'CheckCompleted', 'CheckFailed', 'CaseSubmitted', 'CaseWithdrawn'],
  async apply(tx, recorded) {
    const event = recorded as unknown as CaseEvent;
    const caseId = event.stream.slice('case-'.length);
    switch (event.type) {
      case 'CheckRequested':
        await tx.query(
          `insert into open_checks (institution, check_id, case_id, "check", attempt, requested_at) values ($1, $2, $3, $4, 0, $5)`,
          [event.institution, event.data.checkId, caseId, event.data.check, event.at],
        );
        break;
      case 'CheckCompleted':
        await tx.query('delete from open_checks where check_id = $1', [event.data.checkId]);
        break;
      case 'CheckFailed':
        await tx.query('update open_checks set attempt = $2, retry_at = $3 where check_id = $1', [
          ...[event.data.checkId, event.data.attempt, event.data.retryAt],
        ]);
        break;
      // A new round or the end of the case: nobody waits for these answers any more.
      case 'CaseSubmitted':
      case 'CaseWithdrawn':
        await tx.query('delete from open_checks where case_id = $1', [caseId]);
        break;
      default:
        break;
    }
  },
});

/** Every open check of every institution (role `sekisho_worker`), oldest first; at most `limit`. */
export async function openChecks(database: Database, limit = 1_000): Promise<OpenCheck[]> {
  const { rows } = await database.query<OpenCheck>(
    `select institution, case_id as "caseId", check_id as "checkId", "check", attempt, requested_at as "requestedAt", retry_at as "retryAt"
     from views.open_checks order by requested_at, check_id limit $1`,
    [limit],
  );
  return rows;
}
