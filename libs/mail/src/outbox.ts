// What was written and what became of it. A row is made once for what it is about and settled once; nothing here is a queue: whatever the queue
// forgets is found here again.
import type { Database, Queryable } from '#database';
import type { InstitutionId, Instant } from '#kernel';
import { ENDINGS, type Mail, type NewMail } from './mail.js';

const COLUMNS = `
  mail_id as "mailId", institution, kind, account, language, subject, body, written_at as "writtenAt", useful_until as "usefulUntil", state,
  settled_at as "settledAt", failure, attempts`;

/** A minute after the first failed try, then twice as long each time, an hour at most. */
const RETRY_MS = 60_000;
const RETRY_MS_MAX = 60 * 60_000;
/** Over days of office hours: a server that is away for so long has been looked at by somebody. */
const ATTEMPTS_MAX = 40;
const DUE_MAX = 500;
const READ_MAX = 100;

export interface FailedSending {
  /** A code, never the server's own words. */
  reason: string;
  /** The server will never take it. */
  isFinal: boolean;
}

export class Outbox {
  /** @param database role `sekisho_worker`; for {@link read} alone, any */
  constructor(private readonly database: Database) {}

  /**
   * Writes mails that are not there yet.
   * @param state `kept` where there is no server to give them to
   */
  async write(mails: readonly NewMail[], state: 'waiting' | 'kept', on: Queryable = this.database): Promise<void> {
    for (const { mailId, institution, kind, account, language, subject, body, writtenAt, usefulUntil } of mails) {
      await on.query(
        `insert into operation.mails (mail_id, institution, kind, account, language, subject, body, written_at, useful_until, state, settled_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (mail_id) do nothing`,
        [
          ...[mailId, institution, kind, account, language, subject, body, writtenAt, usefulUntil],
          ...[state, state === 'kept' ? writtenAt : null],
        ],
      );
    }
  }

  async find(mailId: string): Promise<Mail | null> {
    const { rows } = await this.database.query<Mail>(`select ${COLUMNS} from operation.mails where mail_id = $1`, [
      mailId,
    ]);
    return rows[0] ?? null;
  }

  /** Waiting mails that may be tried now, those that waited longest first. */
  async due(institution: InstitutionId): Promise<string[]> {
    const { rows } = await this.database.query<{ mailId: string }>(
      `select mail_id as "mailId" from operation.mails
       where institution = $1 and state = 'waiting' and greatest(retry_at, claimed_until) <= clock_timestamp()
       order by retry_at, mail_id limit $2`,
      [institution, DUE_MAX],
    );
    return rows.map(({ mailId }) => mailId);
  }

  /**
   * Makes the next try ours alone, for so long: two jobs of one mail would both send it. Whoever dies over it lets the next one try when the
   * time is over.
   * @returns false where it is somebody else's, or settled
   */
  async claim(mailId: string, forMs: number): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `update operation.mails set attempts = attempts + 1, claimed_until = clock_timestamp() + $2 * interval '1 ms'
       where mail_id = $1 and state = 'waiting' and greatest(retry_at, claimed_until) <= clock_timestamp()`,
      [mailId, forMs],
    );
    return rowCount === 1;
  }

  /** The server has it. */
  async sent(mailId: string, at: Instant): Promise<void> {
    await this.settle(mailId, 'sent', at, null);
  }

  /** A try came to nothing: later again, unless the server said for good or it was asked often enough. */
  async failed(mailId: string, at: Instant, { reason, isFinal }: FailedSending): Promise<void> {
    if (isFinal) return this.settle(mailId, 'failed', at, reason);
    const { rows } = await this.database.query<{ attempts: number }>(
      `update operation.mails set failure = $2, claimed_until = '-infinity',
         retry_at = clock_timestamp() + least($3 * power(2, least(attempts, 20) - 1), $4) * interval '1 ms'
       where mail_id = $1 and state = 'waiting' returning attempts`,
      [mailId, reason, RETRY_MS, RETRY_MS_MAX],
    );
    if ((rows[0]?.attempts ?? 0) >= ATTEMPTS_MAX) await this.settle(mailId, 'failed', at, ENDINGS.tries);
  }

  /** Ends what nobody has any use of now: the digest of a day that is over. */
  async giveUpLate(institution: InstitutionId, now: Instant): Promise<void> {
    await this.database.query(
      `update operation.mails set state = 'failed', settled_at = $2, failure = coalesce(failure, $3)
       where institution = $1 and state = 'waiting' and useful_until <= $2 and claimed_until <= clock_timestamp()`,
      [institution, now, ENDINGS.late],
    );
  }

  /** Keeps what waits for a server that is named no more: whenever one is named again, it would be old news. */
  async keepWaiting(institution: InstitutionId, now: Instant): Promise<void> {
    await this.database.query(
      `update operation.mails set state = 'kept', settled_at = $2 where institution = $1 and state = 'waiting'`,
      [institution, now],
    );
  }

  /** An institution's, the newest first; one page. */
  async read(institution: InstitutionId): Promise<Mail[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Mail>(
        `select ${COLUMNS} from operation.mails where institution = $1 order by written_at desc, mail_id desc limit $2`,
        [institution, READ_MAX],
      ),
    );
    return rows;
  }

  /** Forgets what was settled before an instant. What it was about stays known: days and escalations are kept apart. */
  async forgetBefore(before: Instant): Promise<number> {
    const { rowCount } = await this.database.query('delete from operation.mails where settled_at < $1', [before]);
    return rowCount;
  }

  private async settle(mailId: string, state: 'sent' | 'failed', at: Instant, failure: string | null): Promise<void> {
    await this.database.query(
      `update operation.mails set state = $2, settled_at = $3, failure = $4 where mail_id = $1 and state = 'waiting'`,
      [mailId, state, at, failure],
    );
  }
}
