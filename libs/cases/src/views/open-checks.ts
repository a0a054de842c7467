// What was asked of the machine and not answered yet: the sweeper orders again whatever a lost queue forgot.
import type { Queryable } from '#database';
import { defineProjection, type RecordedEvent } from '#event-store';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
import type { CaseEvent, CheckName } from '../case-event.js';
import { CheckPage, forgetCases } from './check-page.js';

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
  version: 3,
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
    ...[
      'CaseApproved',
      'CaseRejected',
      'LicenceRequired',
      'PersonErased',
      'CaseTakenBack',
      'CaseReopened',
      'PolicyMoved',
    ],
  ],
  apply: (tx, event) => foldAll(tx, [event]),
  applyAll: foldAll,
});

// Erasing a person reaches all their cases, so everything before it is written first.
async function foldAll(tx: Queryable, events: readonly RecordedEvent[]): Promise<void> {
  let page = new CheckPage();
  for (const event of events) {
    if (event.type !== 'PersonErased') page.take(event as unknown as CaseEvent);
    else {
      await page.write(tx);
      page = new CheckPage();
      await forgetPerson(tx, String(event.data['person']));
    }
  }
  await page.write(tx);
}

/** Nobody can answer any more: what would have to be read is unreadable. */
async function forgetPerson(tx: Queryable, person: PersonId): Promise<void> {
  const { rows } = await tx.query<{ id: CaseId }>('select case_id as id from checkable_cases where applicant = $1', [
    person,
  ]);
  await forgetCases(
    tx,
    rows.map(({ id }) => id),
  );
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
