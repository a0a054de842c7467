// What was asked of the machine and not answered yet: the sweeper orders again whatever a lost queue forgot.
import type { Queryable } from '#database';
import { defineProjection } from '#event-store';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
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
  version: 2,
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
    create index open_checks_of_case on open_checks (case_id);
    create index open_checks_by_age on open_checks (requested_at, check_id);

    -- Cases whose checks somebody waits for: submitted, not ended, and of a person who was not erased.
    create table checkable_cases (
      institution   text not null,
      case_id       text primary key,
      applicant     text not null
    );
    create index checkable_cases_of_person on checkable_cases (applicant);`,
  handles: [
    ...['CheckRequested', 'CheckCompleted', 'CheckFailed', 'CaseSubmitted', 'CaseWithdrawn'],
    ...['CaseApproved', 'CaseRejected', 'LicenceRequired', 'PersonErased'],
  ],
  async apply(tx, recorded) {
    if (recorded.type === 'PersonErased') return forgetPerson(tx, String(recorded.data['person']));
    const event = recorded as unknown as CaseEvent;
    const caseId = event.stream.slice('case-'.length);
    switch (event.type) {
      case 'CaseSubmitted':
        await forgetCase(tx, caseId);
        await tx.query('insert into checkable_cases (institution, case_id, applicant) values ($1, $2, $3)', [
          ...[event.institution, caseId, event.subject?.person],
        ]);
        break;
      case 'CheckRequested':
        await tx.query(
          `insert into open_checks (institution, check_id, case_id, "check", attempt, requested_at)
           select institution, $2, case_id, $3, 0, $4 from checkable_cases where case_id = $1`,
          [caseId, event.data.checkId, event.data.check, event.at],
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
      default:
        await forgetCase(tx, caseId);
    }
  },
});

/** A new round or the end of the case: nobody waits for the earlier answers any more. */
async function forgetCase(tx: Queryable, caseId: CaseId): Promise<void> {
  await tx.query('delete from open_checks where case_id = $1', [caseId]);
  await tx.query('delete from checkable_cases where case_id = $1', [caseId]);
}

/** Nobody can answer any more: what would have to be read is unreadable. */
async function forgetPerson(tx: Queryable, person: PersonId): Promise<void> {
  const { rows } = await tx.query<{ id: CaseId }>('select case_id as id from checkable_cases where applicant = $1', [
    person,
  ]);
  for (const { id } of rows) await forgetCase(tx, id);
}

export interface DueChecks {
  /** Only those whose next try may be made at this instant. */
  dueAt: Instant;
  /** Only those asked for before this instant: younger ones have just been ordered. */
  askedBefore: Instant;
  /** Behind this one, to read on. */
  after?: Pick<OpenCheck, 'requestedAt' | 'checkId'> | undefined;
  limit: number;
}

/** A page of the checks that are to be ordered again, of every institution (role `sekisho_worker`), oldest first. */
export async function dueChecks(on: Queryable, { dueAt, askedBefore, after, limit }: DueChecks): Promise<OpenCheck[]> {
  const { rows } = await on.query<OpenCheck>(
    `select ${COLUMNS} from views.open_checks
     where requested_at < $1 and (retry_at is null or retry_at <= $2) and (requested_at, check_id) > ($3, $4)
     order by requested_at, check_id limit $5`,
    [askedBefore, dueAt, after?.requestedAt ?? '', after?.checkId ?? '', limit],
  );
  return rows;
}

/** How many checks asked for before an instant are unanswered, and since when the oldest waits: what `doctor` tells. */
export async function unansweredChecks(
  on: Queryable,
  askedBefore: Instant,
): Promise<{ count: number; oldest: Instant | null }> {
  const { rows } = await on.query<{ count: number; oldest: Instant | null }>(
    'select count(*)::int as count, min(requested_at) as oldest from views.open_checks where requested_at < $1',
    [askedBefore],
  );
  return rows[0] ?? { count: 0, oldest: null };
}

const COLUMNS = `institution, case_id as "caseId", check_id as "checkId", "check", attempt, requested_at as "requestedAt", retry_at as "retryAt"`;
