// The rows of a roster with what became of them: too many for an event, so they lie beside the log, sealed under the roster's key; the event
// holds the hash of each page.
import { createHash } from 'node:crypto';
import type { Database } from '#database';
import type { Attachment } from '#event-store';
import type { InstitutionId, Instant } from '#kernel';
import type { Vault } from '#vault';
import type { ComparedRow } from './count-rows.js';

/** So many rows lie in one page, sealed together. */
export const ROSTER_PAGE_ROWS = 500;
const TYPE = 'application/json';

/** Which comparison of which roster. */
export interface ComparisonOf {
  institution: InstitutionId;
  rosterId: string;
  comparison: number;
}

export class RosterPages {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * Seals and stores the rows, before the event that speaks of them. What lies there already stays: the same wish again brings the same rows.
   * @returns what the event binds, page by page
   */
  async keep(of: ComparisonOf, rows: readonly ComparedRow[], at: Instant): Promise<Attachment[]> {
    const { institution, rosterId, comparison } = of;
    const attachments: Attachment[] = [];
    for (let page = 0; page * ROSTER_PAGE_ROWS < rows.length; page += 1) {
      const some = rows.slice(page * ROSTER_PAGE_ROWS, (page + 1) * ROSTER_PAGE_ROWS);
      const bytes = Buffer.from(JSON.stringify(some));
      const box = await this.vault.sealBytes(rosterId, 'clearance', contextOf(of, page), bytes);
      const { rows: stored } = await this.database.inInstitution(institution, (tx) =>
        tx.query<{ ciphertext: Buffer }>(
          `insert into operation.roster_pages (institution, roster_id, comparison, page, ciphertext, kid, kcv, stored_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (institution, roster_id, comparison, page) do update set page = excluded.page returning ciphertext`,
          [institution, rosterId, comparison, page, box.ciphertext, box.kid, box.kcv, at],
        ),
      );
      attachments.push({ sha256: hashOf(stored[0]?.ciphertext ?? box.ciphertext), size: bytes.length, type: TYPE });
    }
    return attachments;
  }

  /**
   * Every row of a comparison.
   * @throws NotGenuine when a page was exchanged · @returns 'erased' when the roster was forgotten
   */
  async rows(of: ComparisonOf): Promise<ComparedRow[] | 'erased'> {
    const { institution, rosterId, comparison } = of;
    const { rows } = await this.database.inInstitution(institution, (tx) =>
      tx.query<{ page: number; ciphertext: Buffer; kid: string; kcv: string }>(
        `select page, ciphertext, kid, kcv from operation.roster_pages
         where institution = $1 and roster_id = $2 and comparison = $3 order by page`,
        [institution, rosterId, comparison],
      ),
    );
    const all: ComparedRow[] = [];
    for (const { page, ...box } of rows) {
      const bytes = await this.vault.openBytes(rosterId, 'clearance', contextOf(of, page), box);
      if (bytes === 'erased') return 'erased';
      all.push(...(JSON.parse(bytes.toString('utf8')) as ComparedRow[]));
    }
    return all;
  }

  /** Removes the rows of a roster that is forgotten. */
  async forget(institution: InstitutionId, rosterId: string): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query('delete from operation.roster_pages where institution = $1 and roster_id = $2', [institution, rosterId]),
    );
  }
}

const contextOf = ({ rosterId, comparison }: ComparisonOf, page: number): string =>
  `roster/${rosterId}/${comparison}/${page}`;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
