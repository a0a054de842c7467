// What a page of events does to the open checks, case by case in memory, so that it takes as many statements as one event.
import type { Queryable } from '#database';
import type { CaseId, InstitutionId, Instant, PersonId } from '#kernel';
import type { CaseEvent, CheckName } from '../case-event.js';

interface Request {
  caseId: CaseId;
  check: CheckName;
  attempt: number;
  at: Instant;
  retryAt: Instant | null;
}

interface Submission {
  institution: InstitutionId;
  applicant: PersonId | null;
}

export class CheckPage {
  /** A new round began or the case ended: nobody waits for the earlier answers any more. */
  private readonly forgotten = new Set<CaseId>();
  /** Checks of a running round that count no longer. */
  private readonly dropped: { caseId: CaseId; checks: readonly CheckName[] }[] = [];
  private readonly submitted = new Map<CaseId, Submission>();
  private readonly requested = new Map<string, Request>();
  private readonly completed = new Set<string>();
  private readonly failed = new Map<string, Pick<Request, 'attempt' | 'retryAt'>>();

  /** Folds one event of a case. */
  take(event: CaseEvent): void {
    const caseId = event.stream.slice('case-'.length);
    switch (event.type) {
      case 'CaseSubmitted':
      case 'CaseReopened':
        this.forget(caseId);
        this.submitted.set(caseId, { institution: event.institution, applicant: event.subject?.person ?? null });
        break;
      case 'CheckRequested': {
        const { checkId, check } = event.data;
        this.requested.set(checkId, { caseId, check, attempt: 0, at: event.at, retryAt: null });
        break;
      }
      case 'PolicyMoved':
        this.drop(caseId, event.data.again);
        break;
      case 'CheckCompleted':
        if (!this.requested.delete(event.data.checkId)) this.completed.add(event.data.checkId);
        break;
      case 'CheckFailed': {
        const { checkId, attempt, retryAt } = event.data;
        const request = this.requested.get(checkId);
        if (request) Object.assign(request, { attempt, retryAt });
        else this.failed.set(checkId, { attempt, retryAt });
        break;
      }
      default:
        this.forget(caseId);
    }
  }

  /** Brings the tables to where the page ends. */
  async write(tx: Queryable): Promise<void> {
    await forgetCases(tx, [...this.forgotten]);
    for (const { caseId, checks } of this.dropped) await tx.query(DROP, [caseId, checks]);
    await this.writeSubmitted(tx);
    await this.writeRequested(tx);
    for (const [checkId, { attempt, retryAt }] of this.failed) {
      await tx.query('update open_checks set attempt = $2, retry_at = $3 where check_id = $1', [
        ...[checkId, attempt, retryAt],
      ]);
    }
    if (this.completed.size > 0) await tx.query(COMPLETE, [[...this.completed]]);
  }

  private forget(caseId: CaseId): void {
    this.forgotten.add(caseId);
    this.submitted.delete(caseId);
    for (const [checkId, request] of this.requested) if (request.caseId === caseId) this.requested.delete(checkId);
  }

  private drop(caseId: CaseId, checks: readonly CheckName[]): void {
    this.dropped.push({ caseId, checks });
    for (const [checkId, request] of this.requested)
      if (request.caseId === caseId && checks.includes(request.check)) this.requested.delete(checkId);
  }

  private async writeSubmitted(tx: Queryable): Promise<void> {
    if (this.submitted.size === 0) return;
    const submissions = [...this.submitted.values()];
    await tx.query(SUBMIT, [
      submissions.map(({ institution }) => institution),
      [...this.submitted.keys()],
      submissions.map(({ applicant }) => applicant),
    ]);
  }

  private async writeRequested(tx: Queryable): Promise<void> {
    if (this.requested.size === 0) return;
    const requests = [...this.requested.values()];
    const column = (pick: (request: Request) => unknown) => requests.map(pick);
    await tx.query(REQUEST, [
      [...this.requested.keys()],
      ...[column(({ caseId }) => caseId), column(({ check }) => check), column(({ attempt }) => attempt)],
      ...[column(({ at }) => at), column(({ retryAt }) => retryAt)],
    ]);
  }
}

/** Forgets that anybody waits for the checks of these cases. */
export async function forgetCases(tx: Queryable, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0) return;
  await tx.query(FORGET_CHECKS, [caseIds]);
  await tx.query(FORGET_CASES, [caseIds]);
}

const FORGET_CHECKS = {
  name: 'open-checks.forget',
  text: 'delete from open_checks where case_id = any($1::text[])',
};
const FORGET_CASES = {
  name: 'checkable-cases.forget',
  text: 'delete from checkable_cases where case_id = any($1::text[])',
};
const DROP = {
  name: 'open-checks.drop',
  text: 'delete from open_checks where case_id = $1 and "check" = any($2::text[])',
};
const SUBMIT = {
  name: 'checkable-cases.submit',
  text: 'insert into checkable_cases (institution, case_id, applicant) select * from unnest($1::text[], $2::text[], $3::text[])',
};
const REQUEST = {
  name: 'open-checks.request',
  text: `insert into open_checks (institution, check_id, case_id, "check", attempt, requested_at, retry_at)
    select institution, check_id, case_id, "check", attempt, requested_at, retry_at
    from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::text[])
      asked (check_id, case_id, "check", attempt, requested_at, retry_at)
    join checkable_cases using (case_id)`,
};
const COMPLETE = {
  name: 'open-checks.complete',
  text: 'delete from open_checks where check_id = any($1::text[])',
};
