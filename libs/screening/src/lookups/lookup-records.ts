// The look-ups of an institution as people read them, and those whose names are due to be forgotten.
import type { Database, Queryable } from '#database';
import type { CaseId, Instant, InstitutionId, PersonId } from '#kernel';
import type { LookupFacts } from './lookup.js';

export interface LookupRecord extends Omit<LookupFacts, 'lookupId'> {
  id: string;
  madeAt: Instant;
  madeBy: { kind: string; id: string };
  forgetAt: Instant;
  caseId: CaseId | null;
  forgottenAt: Instant | null;
}

export interface DueLookup {
  institution: InstitutionId;
  id: string;
}

interface Row {
  lookup_id: string;
  made_at: string;
  made_by: { kind: string; id: string };
  forget_at: string;
  facts: Omit<LookupFacts, 'lookupId'>;
  case_id: string | null;
  forgotten_at: string | null;
}

const PAGE = 50;

export class LookupRecords {
  constructor(private readonly database: Database) {}

  /** The latest first, by page. */
  async page(
    institution: InstitutionId,
    { cursor, limit = PAGE }: { cursor?: string; limit?: number },
  ): Promise<{ items: LookupRecord[]; next: string | null }> {
    const [madeAt = null, id = null] = cursor === undefined ? [] : textOf(cursor).split(' ');
    const rows = await this.read(
      institution,
      `select * from views.lookups
        where institution = $1 and ($2::text is null or (made_at, lookup_id) < ($2::text, $3::text))
        order by made_at desc, lookup_id desc limit $4`,
      [institution, madeAt, id ?? '', limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorOf(`${last.madeAt} ${last.id}`) : null };
  }

  /** Null when this institution has no such look-up. */
  async find(institution: InstitutionId, id: string): Promise<LookupRecord | null> {
    const sql = `select * from views.lookups where institution = $1 and lookup_id = $2`;
    return (await this.read(institution, sql, [institution, id]))[0] ?? null;
  }

  private async read(institution: InstitutionId, sql: string, params: unknown[]): Promise<LookupRecord[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) => tx.query<Row>(sql, params));
    return rows.map((row) => ({
      ...row.facts,
      id: row.lookup_id,
      madeAt: row.made_at,
      madeBy: row.made_by,
      forgetAt: row.forget_at,
      caseId: row.case_id,
      forgottenAt: row.forgotten_at,
    }));
  }
}

/** Look-ups of every institution whose days are over and that no case holds. */
export async function overdueLookups(database: Queryable, now: Instant): Promise<DueLookup[]> {
  const { rows } = await database.query<DueLookup>(
    `select institution, lookup_id as id from views.lookups
      where forgotten_at is null and case_id is null and forget_at <= $1 order by forget_at`,
    [now],
  );
  return rows;
}

/** Rows of batches that were stored and then never spoken of: whoever asked crashed in between. */
export async function orphanedPages(database: Queryable, before: Instant): Promise<DueLookup[]> {
  const { rows } = await database.query<DueLookup>(
    `select distinct institution, lookup_id as id from operation.lookup_pages p
      where stored_at < $1 and not exists
        (select from views.lookups l where l.institution = p.institution and l.lookup_id = p.lookup_id)`,
    [before],
  );
  return rows;
}

/** Look-ups of every institution that became part of the case of a person, of that one alone where one is named. */
export async function keptLookups(
  database: Queryable,
  person: PersonId | null = null,
): Promise<(DueLookup & { person: PersonId })[]> {
  const { rows } = await database.query<DueLookup & { person: PersonId }>(
    `select institution, lookup_id as id, person from views.lookups
      where forgotten_at is null and person is not null and ($1::text is null or person = $1)`,
    [person],
  );
  return rows;
}

const cursorOf = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const textOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', '');
