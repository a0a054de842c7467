// How often somebody may be wrong. Every try is counted before the password is looked at, so a thousand at once are a thousand.
import type { Database } from '#database';
import { Refusal, type Clock } from '#kernel';
import { foldEmail } from '../person-name.js';
import { keyedHash } from '../secrets.js';

/** From the `free`th failure on, each doubles the wait, from `firstMs` up to `longestMs`; a day without a failure forgets them. */
export interface LockoutCurve {
  free: number;
  firstMs: number;
  longestMs: number;
}

/** One name: five tries. One address: a whole campus may stand behind it. */
export const LOCKOUT = {
  account: { free: 5, firstMs: 30_000, longestMs: 15 * 60_000 },
  address: { free: 50, firstMs: 30_000, longestMs: 15 * 60_000 },
} as const satisfies Record<string, LockoutCurve>;

const FORGOTTEN_MS = 24 * 60 * 60_000;
const COUNTED = '(case when known.changed_at < $3 then 1 else known.failures + 1 end)';

export class SignInAttempts {
  /** @param pepper a key outside the database, so that the names and addresses in the table cannot be guessed back */
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pepper: Uint8Array,
  ) {}

  /** Counts a try of this name from this network address. @throws Refusal `session.too_many_attempts` with `retryAfterSeconds` */
  async begin(email: string, address: string): Promise<void> {
    await this.count(this.addressSubject(address), LOCKOUT.address);
    await this.count(this.accountSubject(email), LOCKOUT.account);
  }

  /** The try was right: the name starts anew, the address gets back this one try. */
  async succeeded(email: string, address: string): Promise<void> {
    await this.database.query('delete from operation.sign_in_attempts where subject = $1', [
      this.accountSubject(email),
    ]);
    await this.database.query(
      `update operation.sign_in_attempts
       set failures = greatest(failures - 1, 0), locked_until = case when failures - 1 < $2 then null else locked_until end
       where subject = $1`,
      [this.addressSubject(address), LOCKOUT.address.free],
    );
  }

  /** Deletes what nobody needs any more. @returns how many rows went */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - FORGOTTEN_MS);
    const { rowCount } = await this.database.query('delete from operation.sign_in_attempts where changed_at < $1', [
      before,
    ]);
    return rowCount;
  }

  private async count(subject: Buffer, curve: LockoutCurve): Promise<void> {
    const now = this.clock.now();
    const { rowCount } = await this.database.query(
      `insert into operation.sign_in_attempts as known (subject, failures, changed_at) values ($1, 1, $2)
       on conflict (subject) do update set
         failures = ${COUNTED}, changed_at = $2,
         locked_until = case when ${COUNTED} >= $4::integer
           then $2::timestamptz + least($6::float8, $5::float8 * power(2, least(${COUNTED} - $4::integer, 20))) * interval '1 millisecond' end
       where known.locked_until is null or known.locked_until <= $2`,
      [subject, now, new Date(now.getTime() - FORGOTTEN_MS), curve.free, curve.firstMs, curve.longestMs],
    );
    if (rowCount === 0) throw await this.refusal(subject, now);
  }

  private async refusal(subject: Buffer, now: Date): Promise<Refusal> {
    const { rows } = await this.database.query<{ locked_until: Date | null }>(
      'select locked_until from operation.sign_in_attempts where subject = $1',
      [subject],
    );
    const untilMs = rows[0]?.locked_until?.getTime() ?? now.getTime();
    const retryAfterSeconds = Math.max(1, Math.ceil((untilMs - now.getTime()) / 1000));
    return new Refusal('session.too_many_attempts', 'busy', { retryAfterSeconds });
  }

  private accountSubject(email: string): Buffer {
    return keyedHash(this.pepper, 'sign-in account', foldEmail(email));
  }

  private addressSubject(address: string): Buffer {
    return keyedHash(this.pepper, 'sign-in address', address);
  }
}
