// Sessions live on the server; the browser holds an opaque token. Ending one is deleting a row, and it is over everywhere at once.
import type { Database } from '#database';
import type { AccountId, CaseId, Clock, InstitutionId, PersonId } from '#kernel';
import { hashOfSecret, newSecret } from '../secrets.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long a session lasts unused, and at the longest. An applicant's reaches one case only and has to carry a form that is filled in over
 * days (docs/decisions/0002): losing it costs the code, which they may have lost too.
 */
export const SESSION_LIMITS = {
  account: { idleMs: 30 * MINUTE_MS, absoluteMs: 12 * HOUR_MS },
  applicant: { idleMs: 7 * DAY_MS, absoluteMs: 30 * DAY_MS },
} as const;

/** Seeing a session is written down at most this often. */
const SEEN_EVERY_MS = MINUTE_MS;

interface Held {
  institution: InstitutionId;
  person: PersonId;
}
export type SessionHolder =
  (Held & { kind: 'account'; account: AccountId }) | (Held & { kind: 'applicant'; caseId: CaseId; link: string });

export type SessionKind = SessionHolder['kind'];

interface Row {
  kind: SessionKind;
  institution: string;
  person: string;
  account: string | null;
  case_id: string | null;
  link: string | null;
  last_seen_at: Date;
}

export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a session under a fresh token; the one the browser had before ends, so a token planted before sign-in is worth nothing.
   * @returns the token, which exists nowhere else
   */
  async begin(holder: SessionHolder, previousToken: string | null = null): Promise<{ token: string; expiresAt: Date }> {
    const token = newSecret();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_LIMITS[holder.kind].absoluteMs);
    const account = holder.kind === 'account' ? holder.account : null;
    const [caseId, link] = holder.kind === 'applicant' ? [holder.caseId, holder.link] : [null, null];
    await this.database.transaction(async (tx) => {
      if (previousToken)
        await tx.query('delete from operation.sessions where token_hash = $1', [stored(previousToken)]);
      await tx.query(
        `insert into operation.sessions
           (token_hash, kind, institution, person, account, case_id, link, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
        [stored(token), holder.kind, holder.institution, holder.person, account, caseId, link, now, expiresAt],
      );
    });
    return { token, expiresAt };
  }

  /** Whose token this is; null when it is nobody's, too old, or was not used for too long. */
  async find(token: string, kind: SessionKind): Promise<SessionHolder | null> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - SESSION_LIMITS[kind].idleMs);
    const { rows } = await this.database.query<Row>(
      `select kind, institution, person, account, case_id, link, last_seen_at from operation.sessions
       where token_hash = $1 and kind = $2 and expires_at > $3 and last_seen_at > $4`,
      [stored(token), kind, now, idleSince],
    );
    const [row] = rows;
    if (!row) return null;
    if (now.getTime() - row.last_seen_at.getTime() >= SEEN_EVERY_MS) await this.seen(token, now);
    return holderOf(row);
  }

  /** Signs out. */
  async end(token: string): Promise<void> {
    await this.database.query('delete from operation.sessions where token_hash = $1', [stored(token)]);
  }

  /** Ends every session of an account (closed, new password). */
  async endOfAccount(account: AccountId): Promise<void> {
    await this.database.query('delete from operation.sessions where account = $1', [account]);
  }

  /** Ends an applicant's sessions in one case (locked link, a new link, a withdrawn case). */
  async endOfCase(caseId: CaseId): Promise<void> {
    await this.database.query('delete from operation.sessions where case_id = $1', [caseId]);
  }

  /** Deletes what is over. @returns how many rows went */
  async forgetOld(): Promise<number> {
    const { rowCount } = await this.database.query('delete from operation.sessions where expires_at < $1', [
      this.clock.now(),
    ]);
    return rowCount;
  }

  private async seen(token: string, now: Date): Promise<void> {
    await this.database.query('update operation.sessions set last_seen_at = $2 where token_hash = $1', [
      stored(token),
      now,
    ]);
  }
}

function stored(token: string): Buffer {
  return Buffer.from(hashOfSecret(token), 'hex');
}

function holderOf(row: Row): SessionHolder {
  const { institution, person } = row;
  if (row.kind === 'account') return { kind: 'account', institution, person, account: row.account ?? '' };
  return { kind: 'applicant', institution, person, caseId: row.case_id ?? '', link: row.link ?? '' };
}
