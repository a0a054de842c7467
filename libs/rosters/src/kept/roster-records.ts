// The rosters of an institution as people read them, and those whose rows are due to be forgotten.
import type { Database, Queryable } from '#database';
import type { Instant, InstitutionId, PersonId } from '#kernel';
import type { ComparisonFacts, RosterFacts } from './roster.js';

type Compared = Omit<ComparisonFacts, 'rosterId'>;

export interface RosterRecord extends Omit<RosterFacts, 'rosterId'> {
  id: string;
  importedAt: Instant;
  importedBy: PersonId;
  forgetAt: Instant;
  comparedAt: Instant;
  /** The latest comparison, and the one of the import. */
  compared: Compared;
  first: Compared;
  forgottenAt: Instant | null;
}

export interface DueRoster {
  institution: InstitutionId;
  id: string;
}

interface Row {
  roster_id: string;
  source: string;
  imported_at: string;
  imported_by: string;
  forget_at: string;
  facts: Omit<RosterFacts, 'rosterId' | 'source'>;
  compared_at: string;
  compared: Compared;
  first: Compared;
  forgotten_at: string | null;
}

export class RosterRecords {
  constructor(private readonly database: Database) {}

  /** The latest first; of one source where it is named. */
  async page(
    institution: InstitutionId,
    { source, cursor, limit }: { source?: string; cursor?: string; limit: number },
  ): Promise<{ items: RosterRecord[]; next: string | null }> {
    const [importedAt = null, id = null] = cursor === undefined ? [] : textOf(cursor).split(' ');
    const rows = await this.read(
      institution,
      `select * from views.rosters
        where institution = $1 and compared is not null and ($2::text is null or source = $2)
          and ($3::text is null or (imported_at, roster_id) < ($3::text, $4::text))
        order by imported_at desc, roster_id desc limit $5`,
      [institution, source ?? null, importedAt, id ?? '', limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorOf(`${last.importedAt} ${last.id}`) : null };
  }

  private async read(institution: InstitutionId, sql: string, params: unknown[]): Promise<RosterRecord[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) => tx.query<Row>(sql, params));
    return rows.map(({ facts, ...row }) => ({
      ...facts,
      id: row.roster_id,
      source: row.source,
      importedAt: row.imported_at,
      importedBy: row.imported_by,
      forgetAt: row.forget_at,
      comparedAt: row.compared_at,
      compared: row.compared,
      first: row.first,
      forgottenAt: row.forgotten_at,
    }));
  }
}

/** Rosters of every institution whose days are over. */
export async function overdueRosters(database: Queryable, now: Instant): Promise<DueRoster[]> {
  const { rows } = await database.query<DueRoster>(
    `select institution, roster_id as id from views.rosters where forgotten_at is null and forget_at <= $1 order by forget_at`,
    [now],
  );
  return rows;
}

/** Rows that were stored and then never spoken of: whoever imported them crashed in between. */
export async function orphanedRosterPages(database: Queryable, before: Instant): Promise<DueRoster[]> {
  const { rows } = await database.query<DueRoster>(
    `select distinct institution, roster_id as id from operation.roster_pages p
      where stored_at < $1 and not exists
        (select from views.rosters r where r.institution = p.institution and r.roster_id = p.roster_id)`,
    [before],
  );
  return rows;
}

const cursorOf = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const textOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', '');
