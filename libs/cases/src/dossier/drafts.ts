// Drafts: saved over and over while they are still wrong, sealed under the applicant's key, and no events until something is submitted.
import type { Database, Queryable } from '#database';
import {
  Refusal,
  type CaseId,
  type Clock,
  type InstitutionId,
  type Instant,
  type JsonObject,
  type PersonId,
} from '#kernel';
import type { SealedText, Vault } from '#vault';
import type { ApplicantPart, Dossier, HostPart, Names } from '../dossier.js';
import { namesOf } from './facts.js';
import type { Part } from './completeness.js';

/** Which case's draft, and whose key seals it. */
export type DraftOf = { institution: InstitutionId; caseId: CaseId; applicant: PersonId };

export type Draft = Dossier & {
  savedAt: Instant | null;
  /** The host's part alone. */
  hostSavedAt: Instant | null;
  /** Grows with every saving of either part. */
  revision: number;
  erased: boolean;
};

type Row = { part: Part; revision: number; sealed: SealedText; saved_at: Date };

/** The named sections of each part; `undefined` leaves a section as it is. */
export type DraftChange = { host?: Partial<HostPart>; applicant?: Partial<ApplicantPart> };

export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Both parts as they were saved last; empty when nothing was. */
  async read(of: DraftOf): Promise<Draft> {
    return this.database.inInstitution(of.institution, async (tx) => this.open(of, await rowsOf(tx, of)));
  }

  /** The names in several drafts of one institution; null for those that hold none, or whose person was erased. */
  async namesIn(
    institution: InstitutionId,
    drafts: readonly Omit<DraftOf, 'institution'>[],
  ): Promise<(Names | null)[]> {
    if (drafts.length === 0) return [];
    return this.database.inInstitution(institution, async (tx) => {
      const { rows } = await tx.query<Row & { case_id: CaseId }>(
        'select case_id, part, revision, sealed, saved_at from operation.drafts where institution = $1 and case_id = any($2::text[])',
        [institution, drafts.map(({ caseId }) => caseId)],
      );
      return Promise.all(
        drafts.map(async (of) => {
          const mine = rows.filter(({ case_id }) => case_id === of.caseId);
          const draft = await this.open({ institution, ...of }, mine);
          return mine.length === 0 || draft.erased ? null : namesOf(draft);
        }),
      );
    });
  }

  /**
   * Replaces the named sections and keeps the rest, valid or not.
   * @param expected the revision the writer saw; null = whatever stands
   * @throws Refusal `draft.stale` when somebody else has saved since · `person.erased`
   */
  async save(of: DraftOf, change: DraftChange, expected: number | null = null): Promise<Draft> {
    const savedAt = this.clock.now();
    return this.database.inInstitution(of.institution, async (tx) => {
      // One writer at a time per case, also before the first row exists.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 30))', [of.caseId]);
      const draft = await this.open(of, await rowsOf(tx, of));
      if (expected !== null && expected !== draft.revision)
        throw new Refusal('draft.stale', 'stale', { revision: draft.revision });
      if (draft.erased) throw new Refusal('person.erased', 'conflict');
      const parts = (['host', 'applicant'] as const).filter((part) => change[part] !== undefined);
      const next = { ...draft };
      for (const part of parts) {
        next[part] = merged(draft[part], change[part] ?? {});
        await this.write(tx, of, part, next[part], savedAt);
      }
      const written = savedAt.toISOString();
      const hostSavedAt = parts.includes('host') ? written : draft.hostSavedAt;
      return { ...next, hostSavedAt, savedAt: written, revision: draft.revision + parts.length };
    });
  }

  /** Removes what was drafted for a person who is to be forgotten. */
  async forget(institution: InstitutionId, applicant: PersonId): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query('delete from operation.drafts where institution = $1 and applicant = $2', [institution, applicant]),
    );
  }

  private async open(of: DraftOf, rows: Row[]): Promise<Draft> {
    const draft: Draft = { host: {}, applicant: {}, savedAt: null, hostSavedAt: null, revision: 0, erased: false };
    for (const { part, revision, sealed, saved_at } of rows) {
      const json = await this.vault.openJson(of.applicant, 'clearance', contextOf(of, part), sealed);
      if (json === 'erased') draft.erased = true;
      else draft[part] = json;
      draft.revision += revision;
      const savedAt = saved_at.toISOString();
      if (part === 'host') draft.hostSavedAt = savedAt;
      draft.savedAt = draft.savedAt !== null && draft.savedAt > savedAt ? draft.savedAt : savedAt;
    }
    return draft;
  }

  private async write(
    tx: Queryable,
    of: DraftOf,
    part: Part,
    json: HostPart | ApplicantPart,
    savedAt: Date,
  ): Promise<void> {
    const sealed = await this.vault.sealJson(of.applicant, 'clearance', contextOf(of, part), storable(json));
    await tx.query(
      `insert into operation.drafts (institution, case_id, part, applicant, revision, sealed, saved_at) values ($1, $2, $3, $4, 1, $5, $6)
       on conflict (institution, case_id, part)
       do update set revision = drafts.revision + 1, sealed = excluded.sealed, saved_at = excluded.saved_at`,
      [of.institution, of.caseId, part, of.applicant, JSON.stringify(sealed), savedAt],
    );
  }
}

async function rowsOf(tx: Queryable, { institution, caseId }: DraftOf): Promise<Row[]> {
  const { rows } = await tx.query<Row>(
    'select part, revision, sealed, saved_at from operation.drafts where institution = $1 and case_id = $2 order by part',
    [institution, caseId],
  );
  return rows;
}

function contextOf({ caseId }: DraftOf, part: Part): string {
  return `draft/${caseId}/${part}`;
}

function merged<Whole extends object>(stored: Whole, change: Partial<Whole>): Whole {
  return { ...stored, ...storable(change) };
}

/** Without the sections that were left out, which canonical JSON does not know. */
function storable(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
