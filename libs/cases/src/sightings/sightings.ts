// Up to where somebody has seen a case: one row for a person and a case, of numbers and ids alone. It decides nothing; lost, it is read from what
// they did last.
import type { Database } from '#database';
import type { CaseId, Clock, InstitutionId, PersonId } from '#kernel';

export type SightingOf = { institution: InstitutionId; reader: PersonId; caseId: CaseId };

/** Who loads a page again after a minute is still at the same visit, and is told the same news. */
const VISIT_MS = 30 * 60_000;

type Row = { version: number; seen_at: Date; version_before: number | null };

export class Sightings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The version that the reader had on screen when they were last here, not counting the visit they are at; null: they were not. */
  async before({ institution, reader, caseId }: SightingOf): Promise<number | null> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Row>(
        `select version, seen_at, version_before from operation.sightings
          where institution = $1 and reader = $2 and case_id = $3`,
        [institution, reader, caseId],
      ),
    );
    const row = rows[0];
    if (row === undefined) return null;
    return row.seen_at < this.visitBegan() ? row.version : row.version_before;
  }

  /** Keeps that the reader has this version on screen. What was seen once stays seen. */
  async keep({ institution, reader, caseId }: SightingOf, version: number): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query(
        `insert into operation.sightings as kept (institution, reader, case_id, version, seen_at)
         values ($1, $2, $3, $4, $5)
         on conflict (institution, reader, case_id) do update set
           version_before = case when kept.seen_at < $6 then kept.version else kept.version_before end,
           version = greatest(kept.version, excluded.version),
           seen_at = excluded.seen_at`,
        [institution, reader, caseId, version, this.clock.now(), this.visitBegan()],
      ),
    );
  }

  private visitBegan(): Date {
    return new Date(this.clock.now().getTime() - VISIT_MS);
  }
}
