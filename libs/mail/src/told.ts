// What was told already: days whose digests are written, and escalations. By these and not by the mails themselves nothing is told twice, so that old
// mails can be forgotten.
import type { Database, Queryable } from '#database';
import type { CaseId, InstitutionId, Instant } from '#kernel';

/** An escalation as the log tells it. */
export interface Escalation {
  eventId: string;
  institution: InstitutionId;
  caseId: CaseId;
  /** To which step of the route. */
  step: string;
  /** By time: the turn that had run out. */
  turn: string | null;
}

const AT_ONCE_MAX = 500;

export class Told {
  constructor(private readonly database: Database) {}

  /** Whether a day's digests are written. */
  async hasDay(institution: InstitutionId, day: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'select 1 from operation.digest_days where institution = $1 and day = $2',
      [institution, day],
    );
    return rowCount > 0;
  }

  /** When the digests before this day's were written; null where there were none. */
  async lastBefore(institution: InstitutionId, day: string): Promise<Instant | null> {
    const { rows } = await this.database.query<{ at: Instant }>(
      'select written_at as at from operation.digest_days where institution = $1 and day < $2 order by day desc limit 1',
      [institution, day],
    );
    return rows[0]?.at ?? null;
  }

  async noteDay(institution: InstitutionId, day: string, at: Instant): Promise<void> {
    await this.database.query(
      'insert into operation.digest_days (institution, day, written_at) values ($1, $2, $3) on conflict do nothing',
      [institution, day, at],
    );
  }

  /** Notes an escalation to be told; noted already, nothing. */
  async note({ eventId, institution, caseId, step, turn }: Escalation): Promise<void> {
    await this.database.query(
      `insert into operation.escalations (event_id, institution, case_id, step, turn) values ($1, $2, $3, $4, $5)
       on conflict (event_id) do nothing`,
      [eventId, institution, caseId, step, turn],
    );
  }

  async untold(institution: InstitutionId): Promise<Escalation[]> {
    const { rows } = await this.database.query<Escalation>(
      `select event_id as "eventId", institution, case_id as "caseId", step, turn from operation.escalations
       where institution = $1 and told_at is null order by event_id limit $2`,
      [institution, AT_ONCE_MAX],
    );
    return rows;
  }

  /**
   * Marks escalations told and writes their mails, all or nothing.
   * @returns false, and nothing is done, where somebody else has told one of them meanwhile
   */
  async tell(eventIds: readonly string[], at: Instant, writeMails: (on: Queryable) => Promise<void>): Promise<boolean> {
    const mark = 'update operation.escalations set told_at = $2 where event_id = any($1) and told_at is null';
    try {
      await this.database.transaction(async (tx) => {
        const { rowCount } = await tx.query(mark, [eventIds, at]);
        if (rowCount !== eventIds.length) throw new ToldMeanwhile();
        await writeMails(tx);
      });
      return true;
    } catch (error) {
      if (error instanceof ToldMeanwhile) return false;
      throw error;
    }
  }
}

class ToldMeanwhile extends Error {}
