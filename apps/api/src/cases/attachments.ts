import { Injectable } from '@nestjs/common';
import { ChangeCase, Documents, readableFilename, type CaseEvent, type DocumentKind, type DocumentOf } from '#cases';
import { Commands, Denials, type Sender, type Wish } from '#commands';
import { Refusal, type Actor, type CaseId } from '#kernel';
import { written } from '../http/by.js';
import { CaseFiles } from './case-files.js';
import type { DocumentAttached } from './shapes/case-request.dto.js';

export interface OpenedDocument {
  filename: string;
  bytes: Buffer;
}

/** Documents of a case: sealed before they are told of, handed out only after it is written down who opened them. */
@Injectable()
export class Attachments {
  constructor(
    private readonly commands: Commands,
    private readonly files: CaseFiles,
    private readonly documents: Documents,
    private readonly denials: Denials,
  ) {}

  async attach(
    caseId: CaseId,
    { kind, filename, bytes }: { kind: DocumentKind; filename: string; bytes: Buffer },
    by: Sender,
    wish: Wish,
  ): Promise<DocumentAttached> {
    const { institution } = by.actor;
    const file = await this.files.read(by.actor, caseId);
    if (!file) throw new Refusal('access.not_found', 'hidden');
    const documentId = wish.id('document');
    const of = { institution, caseId, documentId, applicant: file.state.applicant };
    const stored = await this.documents.store(of, bytes);
    const attachment = { documentId, kind, ...stored, filename: readableFilename(filename) };
    try {
      const result = await this.commands.send(new ChangeCase(caseId, { type: 'AttachDocument', ...attachment }), by);
      const { mediaType, sizeBytes } = stored;
      return { documentId, mediaType, sizeBytes, ...written(result) };
    } catch (error) {
      if (error instanceof Refusal) await this.discard(of, by.actor);
      throw error;
    }
  }

  // The same wish may have been granted before: what an event attaches stays. After anything but a refusal nobody knows, and it stays too.
  private async discard(of: DocumentOf, actor: Actor): Promise<void> {
    const file = await this.files.read(actor, of.caseId);
    if (file && !file.events.some((event) => isAttachment(event, of.documentId))) await this.documents.discard(of);
  }

  /** @throws Refusal `case.document_unknown` · `document.erased` */
  async open(actor: Actor, caseId: CaseId, documentId: string): Promise<OpenedDocument> {
    const file = await this.files.read(actor, caseId, { personal: true });
    const attached = file?.events.find((event) => isAttachment(event, documentId));
    if (!file || attached?.type !== 'DocumentAttached') throw new Refusal('case.document_unknown', 'hidden');
    const of = { institution: actor.institution, caseId, documentId, applicant: file.state.applicant };
    const bytes = await this.documents.open(of, attached.data.sha256);
    // Only what can be read is said to have been opened; nothing is sent before that is durable.
    await this.denials.documentOpened(actor, caseId, documentId);
    const { personal } = attached;
    return { bytes, filename: !personal || personal === 'erased' ? documentId : personal.filename };
  }
}

function isAttachment(event: CaseEvent, documentId: string): boolean {
  return event.type === 'DocumentAttached' && event.data.documentId === documentId;
}
