// What became of a list version by version: who proposed and adopted what, what waits for a second person, and what each version changed.
import type { Database } from '#database';
import { Refusal, type Instant, type InstitutionId } from '#kernel';
import { isListId, type Author, type ListCounts } from '../list.js';
import type { ListStore } from '../list-store.js';
import { fold } from '../matching/parse/fold.js';
import { changesBetween, type ChangeKind, type EntryChange } from './list-changes.js';

export type ProposalOutcome = 'waiting' | 'adopted' | 'declined' | 'overtaken';

export interface ProposalRow {
  /** Id of the event that made it. */
  proposal: string;
  listId: string;
  /** The number that the version has once it is adopted. */
  version: number;
  effectiveDate: string | null;
  sha256: string;
  contentHash: string;
  counts: ListCounts;
  proposedAt: Instant;
  proposedBy: Author;
  outcome: ProposalOutcome;
  settledAt: Instant | null;
  settledBy: Author | null;
  reason: string | null;
}

export interface PastVersion {
  version: number;
  effectiveDate: string | null;
  sha256: string;
  contentHash: string;
  counts: ListCounts;
  adoptedAt: Instant;
  adoptedBy: Author;
  /** Null where it was adopted without a proposal. */
  proposedAt: Instant | null;
  proposedBy: Author | null;
  aloneBecause: string | null;
}

export interface ListStory {
  /** The latest first. */
  versions: PastVersion[];
  /** Proposals that were declined or overtaken, the latest first. */
  setAside: ProposalRow[];
}

/** Which difference is asked for: of a version from the one before it, or of what waits from what is in force. */
export type Compared = number | 'proposal';

export interface ChangesQuery {
  kind?: ChangeKind;
  /** Part of a name, an alias, or of a name or alias before. */
  q?: string;
  cursor?: string;
  limit?: number;
}

export interface ChangesPage {
  counts: Record<ChangeKind, number>;
  items: EntryChange[];
  next: string | null;
}

const SHOWN_MAX = 200;
const PAGE = 50;
// Both versions of a large list are read for one difference; whoever pages through it asks many times.
const KEPT_MAX = 3;

export class ListHistory {
  private readonly kept = new Map<string, Promise<EntryChange[]>>();

  constructor(
    private readonly database: Database,
    private readonly store: ListStore,
  ) {}

  /** @throws Refusal list.unknown */
  async story(institution: InstitutionId, listId: string): Promise<ListStory> {
    const versions = await this.pastVersions(institution, listId);
    const rows = await this.read<StoredProposal>(
      institution,
      `select * from views.list_proposals where institution = $1 and list_id = $2 and outcome in ('declined', 'overtaken')
         order by place desc limit ${SHOWN_MAX}`,
      [listId],
    );
    return { versions, setAside: rows.map(proposalOf) };
  }

  /** What waits, of every list. */
  async waiting(institution: InstitutionId): Promise<ProposalRow[]> {
    const rows = await this.read<StoredProposal>(
      institution,
      `select * from views.list_proposals where institution = $1 and outcome = 'waiting' order by list_id`,
      [],
    );
    return rows.map(proposalOf);
  }

  /** @throws Refusal list.unknown · list.no_proposal */
  async proposal(institution: InstitutionId, listId: string): Promise<ProposalRow> {
    const found = (await this.waiting(institution)).find((row) => row.listId === listId);
    if (found) return found;
    await this.pastVersions(institution, listId);
    throw new Refusal('list.no_proposal', 'hidden');
  }

  /** @throws Refusal list.unknown · list.version_unknown · list.no_proposal · list.entries_damaged */
  async changes(
    institution: InstitutionId,
    listId: string,
    compared: Compared,
    query: ChangesQuery,
  ): Promise<ChangesPage> {
    const [before, after] = await this.hashesOf(institution, listId, compared);
    const all = await this.difference(institution, listId, before, after);
    const counts = { added: 0, changed: 0, removed: 0 };
    for (const { kind } of all) counts[kind] += 1;
    const wanted = fold(query.q ?? '').trim();
    const found = all.filter(
      (change) => (query.kind === undefined || change.kind === query.kind) && (wanted === '' || holds(change, wanted)),
    );
    const { items, next } = pageOf(found, query);
    return { counts, items, next };
  }

  private async hashesOf(
    institution: InstitutionId,
    listId: string,
    compared: Compared,
  ): Promise<[before: string | null, after: string]> {
    const versions = await this.pastVersions(institution, listId);
    if (compared === 'proposal') {
      const { contentHash } = await this.proposal(institution, listId);
      return [versions[0]?.contentHash ?? null, contentHash];
    }
    const at = versions.findIndex(({ version }) => version === compared);
    const [after, before] = [versions[at], versions[at + 1]];
    if (!after) throw new Refusal('list.version_unknown', 'hidden');
    return [before?.contentHash ?? null, after.contentHash];
  }

  private difference(
    institution: InstitutionId,
    listId: string,
    before: string | null,
    after: string,
  ): Promise<EntryChange[]> {
    // The hashes are of the content: whoever asked first, it is the same. Another institution's list may have the same hash, and rows of its own.
    const key = [institution, listId, before, after].join(' ');
    const known = this.kept.get(key);
    this.kept.delete(key);
    const load = (hash: string | null) => (hash === null ? [] : this.store.load(institution, listId, hash));
    const made = known ?? Promise.all([load(before), load(after)]).then(([was, is]) => changesBetween(was, is));
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    for (const oldest of [...this.kept.keys()].slice(0, -KEPT_MAX)) this.kept.delete(oldest);
    return made;
  }

  private async pastVersions(institution: InstitutionId, listId: string): Promise<PastVersion[]> {
    if (!isListId(listId)) throw new Refusal('list.unknown', 'hidden');
    const rows = await this.read<StoredVersion>(
      institution,
      `select v.*, p.proposed_at, p.proposed_by
         from views.list_versions v left join views.list_proposals p using (institution, list_id, proposal)
         where v.institution = $1 and v.list_id = $2 order by v.version desc`,
      [listId],
    );
    if (rows.length === 0) throw new Refusal('list.unknown', 'hidden');
    return rows.map(versionOf);
  }

  private async read<Row extends object>(institution: InstitutionId, sql: string, params: unknown[]): Promise<Row[]> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<Row & Record<string, unknown>>(sql, [institution, ...params]),
    );
    return rows;
  }
}

function holds({ entry, fields }: EntryChange, wanted: string): boolean {
  const before = fields.flatMap(({ field, before: old }) => (field === 'name' || field === 'aliases' ? old : []));
  return [entry.name, ...entry.aliases, ...before].some((name) => fold(name).includes(wanted));
}

// The cursor names the last change that was shown: the difference itself never changes.
function pageOf(all: EntryChange[], { cursor, limit = PAGE }: ChangesQuery): Pick<ChangesPage, 'items' | 'next'> {
  const shown = cursor === undefined ? -1 : all.findIndex((change) => keyOf(change) === cursor);
  // A cursor of another difference finds nothing, and nothing comes after it.
  const rest = cursor !== undefined && shown < 0 ? [] : all.slice(shown + 1);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rest.length > items.length && last ? keyOf(last) : null };
}

const keyOf = ({ kind, entry }: EntryChange): string => `${kind}-${entry.entry}`;

interface StoredProposal {
  proposal: string;
  list_id: string;
  version: number;
  effective_date: string | null;
  sha256: string;
  content_hash: string;
  counts: ListCounts;
  proposed_at: string;
  proposed_by: Author;
  outcome: ProposalOutcome;
  settled_at: string | null;
  settled_by: Author | null;
  reason: string | null;
}

const proposalOf = (row: StoredProposal): ProposalRow => ({
  proposal: row.proposal,
  listId: row.list_id,
  version: row.version,
  effectiveDate: row.effective_date,
  sha256: row.sha256,
  contentHash: row.content_hash,
  counts: row.counts,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
  outcome: row.outcome,
  settledAt: row.settled_at,
  settledBy: row.settled_by,
  reason: row.reason,
});

interface StoredVersion {
  version: number;
  effective_date: string | null;
  sha256: string;
  content_hash: string;
  counts: ListCounts;
  adopted_at: string;
  adopted_by: Author;
  proposed_at: string | null;
  proposed_by: Author | null;
  alone_because: string | null;
}

const versionOf = (row: StoredVersion): PastVersion => ({
  version: row.version,
  effectiveDate: row.effective_date,
  sha256: row.sha256,
  contentHash: row.content_hash,
  counts: row.counts,
  adoptedAt: row.adopted_at,
  adoptedBy: row.adopted_by,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
  aloneBecause: row.alone_because,
});
