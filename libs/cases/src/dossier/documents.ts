// Attached documents: sealed under the applicant's key before they touch the disk, known by what they are and not by what they are called.
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Database } from '#database';
import { Refusal, type CaseId, type InstitutionId, type PersonId } from '#kernel';
import type { Vault } from '#vault';
import { DOCUMENT_BYTES_MAX, DOCUMENT_MEDIA_TYPES } from '../decisions/drafting.js';

/** One document's place, and whose key seals it. */
export type DocumentOf = { institution: InstitutionId; caseId: CaseId; documentId: string; applicant: PersonId };

export type StoredDocument = {
  mediaType: string;
  sizeBytes: number;
  /** Of the ciphertext, hex: the event that attaches it holds this. */
  sha256: string;
};

const FILENAME_MAX = 200;

const STORE = {
  name: 'documents.store',
  text: `insert into operation.documents (institution, document_id, case_id, applicant, ciphertext, kid, kcv, sha256)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (institution, document_id) do update set document_id = excluded.document_id
    returning sha256`,
};

export class Documents {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * Seals and stores a document. The same id again with the same content changes nothing.
   * @throws Refusal `document.empty`, `document.too_large`, `document.type_not_accepted`, `person.erased`
   */
  async store(of: DocumentOf, bytes: Uint8Array): Promise<StoredDocument> {
    const mediaType = await sniff(bytes);
    const box = await this.vault.sealBytes(of.applicant, 'documents', contextOf(of), bytes);
    const { institution, documentId, caseId, applicant } = of;
    const sha256 = hashOf(box.ciphertext);
    const { rows } = await this.database.queryInInstitution<{ sha256: string }>(institution, STORE, [
      ...[institution, documentId, caseId, applicant, box.ciphertext, box.kid, box.kcv, sha256],
    ]);
    return { mediaType, sizeBytes: bytes.length, sha256: rows[0]?.sha256 ?? sha256 };
  }

  /**
   * Opens a document whose attachment the case's events record.
   * @param sha256 as the event has it: what was exchanged in the table is not opened
   * @throws Refusal `case.document_unknown` when it is not there · `document.erased` when its person was forgotten
   */
  async open(of: DocumentOf, sha256: string): Promise<Buffer> {
    const { rows } = await this.database.inInstitution(of.institution, (tx) =>
      tx.query<{ ciphertext: Buffer; kid: string; kcv: string }>(
        'select ciphertext, kid, kcv from operation.documents where institution = $1 and case_id = $2 and document_id = $3',
        [of.institution, of.caseId, of.documentId],
      ),
    );
    const [box] = rows;
    if (!box) throw new Refusal('case.document_unknown', 'hidden');
    if (hashOf(box.ciphertext) !== sha256) throw new Error(`Document ${of.documentId} is not what was attached`);
    const bytes = await this.vault.openBytes(of.applicant, 'documents', contextOf(of), box);
    if (bytes === 'erased') throw new Refusal('document.erased', 'conflict');
    return bytes;
  }

  /** Removes a document that no event attaches: its attachment was refused. */
  async discard({ institution, caseId, documentId }: DocumentOf): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query('delete from operation.documents where institution = $1 and case_id = $2 and document_id = $3', [
        institution,
        caseId,
        documentId,
      ]),
    );
  }

  /** Removes the documents of a person who is to be forgotten. */
  async forget(institution: InstitutionId, applicant: PersonId): Promise<void> {
    await this.database.inInstitution(institution, (tx) =>
      tx.query('delete from operation.documents where institution = $1 and applicant = $2', [institution, applicant]),
    );
  }
}

/**
 * What the bytes are, by their own signature; names and claims of the sender count for nothing. Archives are not unpacked.
 * @throws Refusal when they are nothing we take
 */
export async function sniff(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw fault('document.empty');
  if (bytes.length > DOCUMENT_BYTES_MAX)
    throw fault('document.too_large', { megabytes: DOCUMENT_BYTES_MAX / 1024 / 1024 });
  // A damaged archive makes the sniffer stumble; that is no document either.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found || !DOCUMENT_MEDIA_TYPES.includes(found.mime)) throw fault('document.type_not_accepted');
  return found.mime;
}

/** A file's name as it is kept: the last part of a path, without what no name should hold, and not longer than a screen. */
export function readableFilename(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return [...clean].slice(-FILENAME_MAX).join('') || 'document';
}

function fault(code: string, params: Record<string, number> = {}): Refusal {
  return new Refusal(code, 'invalid', params, [{ pointer: '/file', code, params }]);
}

function contextOf({ caseId, documentId }: DocumentOf): string {
  return `document/${caseId}/${documentId}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
