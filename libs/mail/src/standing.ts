// How mail stands, for doctor: what waits, why, and what never went out.
import type { Queryable } from '#database';
import type { InstitutionId, Instant } from '#kernel';
import { ENDINGS } from './mail.js';

export interface MailStanding {
  waiting: number;
  /** Why the tries of those that wait came to nothing. */
  faults: string[];
  /** Since then: what never went out, by id, and what was kept here because there is no server. */
  failed: { mailId: string; failure: string }[];
  kept: number;
}

const NAMED_MAX = 50;

/** @param since an instant of the house's clock @param institution absent: every one */
export async function mailStanding(on: Queryable, since: Instant, institution?: InstitutionId): Promise<MailStanding> {
  const { rows } = await on.query<Pick<MailStanding, 'waiting' | 'kept' | 'faults'>>(
    `select count(*) filter (where state = 'waiting')::int as waiting,
            count(*) filter (where state = 'kept' and written_at >= $1)::int as kept,
            coalesce(array_agg(distinct failure) filter (where state = 'waiting' and failure is not null), '{}') as faults
     from operation.mails where $2::text is null or institution = $2`,
    [since, institution ?? null],
  );
  const { rows: failed } = await on.query<{ mailId: string; failure: string }>(
    `select mail_id as "mailId", coalesce(failure, '?') as failure from operation.mails
     where state = 'failed' and settled_at >= $1 and failure <> $3 and ($2::text is null or institution = $2)
     order by settled_at desc limit $4`,
    [since, institution ?? null, ENDINGS.nobody, NAMED_MAX],
  );
  return { waiting: 0, kept: 0, faults: [], ...rows[0], failed };
}
