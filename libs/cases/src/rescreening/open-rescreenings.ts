// Searches that were asked for and have not been made yet: the sweeper orders again whatever a lost queue forgot.
import type { Queryable } from '#database';
import { defineProjection } from '#event-store';
import type { InstitutionId, Instant } from '#kernel';
import { RESCREENING_EVENTS, type RescreeningEvent } from './rescreening.js';

export const openRescreeningsProjection = defineProjection({
  name: 'open_rescreenings',
  version: 1,
  tables: `
    create table open_rescreenings (
      institution     text not null,
      rescreening_id  text primary key,
      requested_at    text not null,
      attempt         integer not null,
      retry_at        text
    );
    create index open_rescreenings_by_age on open_rescreenings (requested_at, rescreening_id);`,
  handles: [...RESCREENING_EVENTS],
  async apply(tx, recorded) {
    const { data, type, institution, at } = recorded as unknown as RescreeningEvent;
    const { rescreeningId } = data;
    if (type === 'RescreeningRequested')
      await tx.query(
        'insert into open_rescreenings (institution, rescreening_id, requested_at, attempt, retry_at) values ($1, $2, $3, 0, null)',
        [institution, rescreeningId, at],
      );
    else if (type === 'RescreeningFailed')
      await tx.query('update open_rescreenings set attempt = $2, retry_at = $3 where rescreening_id = $1', [
        ...[rescreeningId, data.attempt, data.retryAt],
      ]);
    else await tx.query('delete from open_rescreenings where rescreening_id = $1', [rescreeningId]);
  },
});

export type OpenRescreening = { institution: InstitutionId; rescreeningId: string };

/** Those whose time has come, of every institution (role `sekisho_worker`), oldest first; there are never many. */
export async function dueRescreenings(
  on: Queryable,
  { dueAt, askedBefore }: { dueAt: Instant; askedBefore: Instant },
): Promise<OpenRescreening[]> {
  const { rows } = await on.query<OpenRescreening>(
    `select institution, rescreening_id as "rescreeningId" from views.open_rescreenings
     where requested_at < $1 and (retry_at is null or retry_at <= $2) order by requested_at, rescreening_id limit 500`,
    [askedBefore, dueAt],
  );
  return rows;
}
