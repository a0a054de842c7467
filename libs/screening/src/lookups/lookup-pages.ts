// The rows of a batch: too many for an event, so they lie beside the log, sealed under the look-up's key; the event holds the hash of each page.
import { createHash } from 'node:crypto';
import type { Database } from '#database';
import type { Attachment } from '#event-store';
import type { InstitutionId, Instant } from '#kernel';
import type { Vault } from '#vault';
import type { NameOutcome } from './name-outcome.js';

/** A row of a batch. */
export interface BatchRow extends NameOutcome {
  /** As the file has it. */
  id: string;
}

/** So many rows lie in one page, sealed together. */
export const PAGE_ROWS = 200;

const TYPE = 'application/json';

export class LookupPages {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * Seals and stores the rows, before the event that speaks of them. What lies there under the same id stays: the same wish again brings the
   * same rows.
   * @returns what the event binds, page by page
   */
  async keep(
    institution: InstitutionId,
    lookupId: string,
    rows: readonly BatchRow[],
    at: Instant,
  ): Promise<Attachment[]> {
    const attachments: Attachment[] = [];
    for (let page = 0; page * PAGE_ROWS < rows.length; page += 1) {
      const bytes = Buffer.from(JSON.stringify(rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)));
      const box = await this.vault.sealBytes(lookupId, 'clearance', contextOf(lookupId, page), bytes);
      const { rows: stored } = await this.database.inInstitution(institution, (tx) =>
        tx.query<{ ciphertext: Buffer }>(
          `insert into operation.lookup_pages (institution, lookup_id, page, ciphertext, kid, kcv, stored_at) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (institution, lookup_id, page) do update set page = excluded.page returning ciphertext`,
          [institution, lookupId, page, box.ciphertext, box.kid, box.kcv, at],
        ),
      );
      attachments.push({ sha256: hashOf(stored[0]?.ciphertext ?? box.ciphertext), size: bytes.length, type: TYPE });
    }
    return attachments;
  }

  /**
   * The rows of one page; none behind the last.
   * @throws NotGenuine when it was exchanged · @returns 'erased' when the look-up was forgotten
   */
  async page(institution: InstitutionId, lookupId: string, page: number): Promise<BatchRow[] | 'erased'> {
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ ciphertext: Buffer; kid: string; kcv: string }>(
        'select ciphertext, kid, kcv from operation.lookup_pages where institution = $1 and lookup_id = $2 and page = $3',
        [institution, lookupId, page],
      ),
    );
    const [box] = rows;
    if (!box) return [];
    const bytes = await this.vault.openBytes(lookupId, 'clearance', contextOf(lookupId, page), box);
    return bytes === 'erased' ? 'erased' : (JSON.parse(bytes.toString('utf8')) as BatchRow[]);
  }

  /** Removes the rows of a look-up that is forgotten. */
  async forget(institution: InstitutionId, lookupId: string): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query('delete from operation.lookup_pages where institution = $1 and lookup_id = $2', [institution, lookupId]),
    );
  }
}

function contextOf(lookupId: string, page: number): string {
  return `lookup/${lookupId}/${page}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
