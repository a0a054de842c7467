// The lists of an institution as everyone reads them: which version is in force, what it consists of, which came before.
import type { Database } from '#database';
import { Refusal, type Instant, type InstitutionId } from '#kernel';
import type { Bilingual, ListEntry } from './list-entry.js';
import type { ListStore } from './list-store.js';
import type { Author, ListCounts } from './list.js';
import { sourceOf } from './lists/sources.js';
import { fold } from './matching/parse/fold.js';
import { buildNameIndex, type PackedIndex } from './name-indexes.js';
import type { ListInForce } from './screen-party.js';

/** A version of a list, without its entries. */
export interface ListVersionRow {
  listId: string;
  name: Bilingual;
  legalEffect: Bilingual;
  version: number;
  effectiveDate: string | null;
  sha256: string;
  contentHash: string;
  counts: ListCounts;
  adoptedAt: Instant;
  adoptedBy: Author;
}

export interface EntriesPage {
  items: ListEntry[];
  next: string | null;
}

// A list of a million names is some hundred megabytes: few are kept at a time.
const KEPT_MAX = 12;
const PAGE = 50;

interface Kept {
  entries: ListEntry[];
  index: PackedIndex;
}

export class Lists {
  private readonly kept = new Map<string, Promise<Kept>>();

  constructor(
    private readonly database: Database,
    private readonly store: ListStore,
    /** Long lists are better indexed apart: see {@link MatchingThreads}. */
    private readonly indexOf: (entries: ListEntry[]) => PackedIndex | Promise<PackedIndex> = buildNameIndex,
  ) {}

  /** Every list in force with entries and index, ready for `screenParty`. @throws Refusal list.entries_damaged */
  async inForce(institution: InstitutionId): Promise<ListInForce[]> {
    return Promise.all(
      (await this.rows(institution)).map(async (row) => {
        const { entries, index } = await this.content(institution, row);
        const { listId, name, legalEffect, version, effectiveDate, sha256 } = row;
        return { list: listId, name, legalEffect, version, effectiveDate, sha256, entries, index };
      }),
    );
  }

  /** The lists in force, by id. */
  rows(institution: InstitutionId): Promise<ListVersionRow[]> {
    return this.read(institution, `select * from views.lists_in_force where institution = $1 order by list_id`, [
      institution,
    ]);
  }

  /**
   * Entries of the version in force whose name or alias holds the words asked for, in the order of their names.
   * @throws Refusal list.unknown
   */
  async entries(
    institution: InstitutionId,
    listId: string,
    query: { q?: string; cursor?: string; limit?: number },
  ): Promise<EntriesPage> {
    const row = (await this.rows(institution)).find((candidate) => candidate.listId === listId);
    if (!row) throw new Refusal('list.unknown', 'hidden');
    const { entries } = await this.content(institution, row);
    const wanted = fold(query.q ?? '').trim();
    const found =
      wanted === ''
        ? entries
        : entries.filter((entry) => [entry.name, ...entry.aliases].some((name) => fold(name).includes(wanted)));
    const sorted = found
      .map((entry): [string, ListEntry] => [`${entry.name}\n${entry.entry}`, entry])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const after = query.cursor === undefined ? '' : Buffer.from(query.cursor, 'base64url').toString('utf8');
    const rest = sorted.filter(([key]) => key > after);
    const page = rest.slice(0, query.limit ?? PAGE);
    const last = page.at(-1)?.[0];
    return {
      items: page.map(([, entry]) => entry),
      next: rest.length > page.length && last !== undefined ? Buffer.from(last, 'utf8').toString('base64url') : null,
    };
  }

  private content(institution: InstitutionId, { listId, contentHash }: ListVersionRow): Promise<Kept> {
    // The hash is of the content: whoever loaded it first, it is the same.
    const known = this.kept.get(contentHash);
    this.kept.delete(contentHash);
    const content =
      known ??
      this.store
        .load(institution, listId, contentHash)
        .then(async (entries) => ({ entries, index: await this.indexOf(entries) }));
    this.kept.set(contentHash, content);
    content.catch(() => this.kept.delete(contentHash));
    for (const oldest of [...this.kept.keys()].slice(0, -KEPT_MAX)) this.kept.delete(oldest);
    return content;
  }

  private async read(institution: InstitutionId, sql: string, params: unknown[]): Promise<ListVersionRow[]> {
    const { rows } = await this.database.queryInInstitution<StoredRow>(institution, sql, params);
    return rows.map(rowOf);
  }
}

interface StoredRow {
  list_id: string;
  version: number;
  effective_date: string | null;
  sha256: string;
  content_hash: string;
  counts: ListCounts;
  adopted_at: string;
  adopted_by: Author;
}

function rowOf(row: StoredRow): ListVersionRow {
  return {
    listId: row.list_id,
    ...sourceOf(row.list_id),
    version: row.version,
    effectiveDate: row.effective_date,
    sha256: row.sha256,
    contentHash: row.content_hash,
    counts: row.counts,
    adoptedAt: row.adopted_at,
    adoptedBy: row.adopted_by,
  };
}
