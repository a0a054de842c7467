import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { Allow, Answers } from '../http/allow.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { DocumentAttached, DocumentUpload } from './case-request.dto.js';

@Controller('cases/:id/documents')
export class DocumentsController {
  @Post()
  @Allow('document.attach')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentUpload })
  @Answers(201, DocumentAttached, 'Attach a document')
  attachDocument(@Param('id', CaseIdPipe) id: string): Promise<DocumentAttached> {
    throw new Error();
  }

  @Get(':documentId')
  @Allow('document.open')
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'Open a document; the opening is recorded')
  openDocument(@Param('id', CaseIdPipe) id: string, @Param('documentId') documentId: string): Promise<void> {
    throw new Error();
  }
}
