import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENT_BYTES_MAX } from '#cases';
import type { Sender, Wish } from '#commands';
import { Allow, Answers } from '../http/guards/allow.js';
import { By } from '../http/by.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { Wished } from '../http/wish.js';
import { Attachments } from './attachments.js';
import { DocumentAttached, DocumentUpload } from './shapes/case-request.dto.js';

@Controller('cases/:id/documents')
export class DocumentsController {
  constructor(private readonly attachments: Attachments) {}

  @Post()
  @Allow('document.attach')
  @TakesFile(DOCUMENT_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentUpload })
  @Answers(201, DocumentAttached, 'Attach a document')
  async attachDocument(
    @Param('id', CaseIdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<DocumentAttached> {
    const { fields, filename, pieces } = await uploadOf(request, DocumentUpload);
    return this.attachments.attach(id, { kind: fields.kind, filename, bytes: Buffer.concat(pieces) }, by, wish);
  }

  @Get(':documentId')
  @Allow('document.open')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'Open a document; the opening is recorded')
  async openDocument(
    @Param('id', CaseIdPipe) id: string,
    @Param('documentId') documentId: string,
    @Me() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { filename, bytes } = await this.attachments.open(actor, id, documentId);
    // Never shown inside our own pages, whatever it holds (assurance.md §2 row 36).
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const disposition = `attachment; filename*=UTF-8''${inHeader(filename)}`;
    return new StreamableFile(bytes, { type: 'application/octet-stream', disposition, length: bytes.length });
  }
}

// RFC 8187: percent-encoded UTF-8, and nothing else that could end the parameter.
function inHeader(filename: string): string {
  return encodeURIComponent(filename).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
