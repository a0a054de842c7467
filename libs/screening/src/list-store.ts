// Where the entries of adopted versions lie, addressed by the hash of their content and checked against it whenever they are read.
import type { Database } from '#database';
import { canonicalJson, Refusal, type InstitutionId, type Json } from '#kernel';
import { assertGenuine, manifestOf, sha256, type ListEntry } from './list-entry.js';

const BATCH = 500;

export class ListStore {
  constructor(private readonly database: Database) {}

  /** Keeps the entries of a version; what is there already stays as it is. Done before the event that adopts them. */
  async keep(institution: InstitutionId, listId: string, entries: ListEntry[]): Promise<void> {
    const { manifest, contentHash } = manifestOf(entries);
    await this.database.inInstitution(institution, async (tx) => {
      for (let from = 0; from < entries.length; from += BATCH) {
        const some = entries.slice(from, from + BATCH);
        await tx.query(
          `insert into operation.list_entries (institution, list_id, entry, content_hash, content)
             select $1, $2, entry, content_hash, content from unnest($3::text[], $4::text[], $5::text[]) as e (entry, content_hash, content)
             on conflict do nothing`,
          [
            institution,
            listId,
            some.map((entry) => entry.entry),
            some.map((entry) => entry.contentHash),
            some.map(contentOf),
          ],
        );
      }
      await tx.query(
        `insert into operation.list_manifests (institution, list_id, content_hash, manifest) values ($1, $2, $3, $4) on conflict do nothing`,
        [institution, listId, contentHash, manifest],
      );
    });
  }

  /** One entry as it once was; null where it is kept no more. @throws Refusal list.entries_damaged */
  async entry(institution: InstitutionId, listId: string, entry: string, hash: string): Promise<ListEntry | null> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ entry: string; content_hash: string; content: string }>(
        `select entry, content_hash, content from operation.list_entries
           where institution = $1 and list_id = $2 and entry = $3 and content_hash = $4`,
        [institution, listId, entry, hash],
      ),
    );
    return rows[0] ? genuine(listId, rows[0]) : null;
  }

  /**
   * The entries of a version, in the order of their ids.
   * @throws Refusal list.entries_damaged when a single one is missing or is not what was adopted
   */
  async load(institution: InstitutionId, listId: string, contentHash: string): Promise<ListEntry[]> {
    return this.database.inInstitution(institution, async (tx) => {
      const { rows } = await tx.query<{ manifest: string }>(
        `select manifest from operation.list_manifests where institution = $1 and list_id = $2 and content_hash = $3`,
        [institution, listId, contentHash],
      );
      const manifest = rows[0]?.manifest;
      if (manifest === undefined || sha256(manifest) !== contentHash) throw damaged(listId);
      const wanted = manifest === '' ? [] : manifest.split('\n').map((line) => line.split(' '));
      const found = await tx.query<{ entry: string; content_hash: string; content: string }>(
        `select e.entry, e.content_hash, e.content
           from operation.list_entries e join unnest($3::text[], $4::text[]) as w (entry, content_hash) using (entry, content_hash)
           where e.institution = $1 and e.list_id = $2 order by e.entry collate "C"`,
        [institution, listId, wanted.map(([entry]) => entry), wanted.map(([, hash]) => hash)],
      );
      if (found.rows.length !== wanted.length) throw damaged(listId);
      return found.rows.map((row) => genuine(listId, row));
    });
  }
}

function contentOf({ entry: _, contentHash: __, ...facts }: ListEntry): string {
  return canonicalJson(facts as unknown as Json);
}

function genuine(listId: string, row: { entry: string; content_hash: string; content: string }): ListEntry {
  try {
    const entry: ListEntry = { ...JSON.parse(row.content), entry: row.entry, contentHash: row.content_hash };
    assertGenuine(entry);
    return entry;
  } catch {
    throw damaged(listId);
  }
}

const damaged = (list: string): Refusal => new Refusal('list.entries_damaged', 'conflict', { list });
