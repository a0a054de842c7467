// How mail stands, for doctor: what waits, why, and what never went out.
import type { Queryable } from '#database';
import { isLoopback, type InstitutionId, type Instant } from '#kernel';
import { ENDINGS } from './mail.js';
import type { PostOptions } from './post.js';

export interface MailStanding {
  /** Whether there is a server to give it to. */
  isSent: boolean;
  isDemonstration: boolean;
  waiting: number;
  /** Why the tries of those that wait came to nothing. */
  faults: string[];
  /** Of late: what never went out, by id, and how many were kept here because there was no server. */
  failed: { mailId: string; failure: string }[];
  kept: number;
}

export interface Asked {
  /** An instant of the house's clock. */
  since: Instant;
  /** Absent: every one. */
  institution?: InstitutionId;
  /** As the settings name it. */
  server: PostOptions | null;
}

const NAMED_MAX = 50;

export async function mailStanding(on: Queryable, { since, institution, server }: Asked): Promise<MailStanding> {
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
  const isDemonstration = await isOfDemonstration(on);
  const isSent = serverFor(server, isDemonstration) !== null;
  return { isSent, isDemonstration, waiting: 0, kept: 0, faults: [], ...rows[0], failed };
}

/** Whether this installation is the demonstration university. */
export async function isOfDemonstration(on: Queryable): Promise<boolean> {
  const { rows } = await on.query<{ kind: string }>('select kind from operation.installation');
  return rows[0]?.kind === 'demonstration';
}

/** The addresses of the demonstration's people are nobody's, or somebody else's: from there mail goes to a catcher on this machine or nowhere. */
export function serverFor(server: PostOptions | null, isDemonstration: boolean): PostOptions | null {
  if (server === null || !isDemonstration) return server;
  return isLoopback(new URL(server.url).hostname) ? server : null;
}
