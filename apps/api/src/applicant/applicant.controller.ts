import { Body, Controller, Delete, Get, Patch, Post, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Allow, Answers, Public } from '../http/allow.js';
import {
  ApplicantCase,
  ApplicantEdit,
  ApplicantSession,
  LinkOpened,
  LinkOpening,
  SigningRequest,
} from './applicant.dto.js';
import { DraftSaved } from '../cases/draft.dto.js';
import { DocumentAttached, DocumentUpload, ReasonRequest } from '../cases/case-request.dto.js';
import { Written } from '../http/answer.dto.js';

@Controller('applicant')
export class ApplicantController {
  @Post('session')
  @Public()
  @Answers(201, LinkOpened, 'Open the link; sets the applicant cookie')
  openLink(@Body() body: LinkOpening): Promise<LinkOpened> {
    throw new Error();
  }

  @Get('session')
  @Allow('case.read')
  @Answers(200, ApplicantSession, 'Whether the link is open in this browser')
  readApplicantSession(): Promise<ApplicantSession> {
    throw new Error();
  }

  @Delete('session')
  @Allow('case.read')
  @Answers(204, null, 'Close the link in this browser')
  closeLink(): Promise<void> {
    throw new Error();
  }

  @Get('case')
  @Allow('case.read')
  @Answers(200, ApplicantCase, 'The case as its applicant sees it')
  readApplicantCase(): Promise<ApplicantCase> {
    throw new Error();
  }

  @Patch('draft')
  @Allow('case.edit')
  @Answers(200, DraftSaved, 'Save sections, valid or not')
  editApplicantDraft(@Body() body: ApplicantEdit): Promise<DraftSaved> {
    throw new Error();
  }

  @Post('documents')
  @Allow('document.attach')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentUpload })
  @Answers(201, DocumentAttached, 'Attach a document')
  attachApplicantDocument(): Promise<DocumentAttached> {
    throw new Error();
  }

  @Put('declaration')
  @Allow('case.declare')
  @Answers(200, Written, 'Sign; after submission, correct')
  signDeclaration(@Body() body: SigningRequest): Promise<Written> {
    throw new Error();
  }

  @Put('withdrawal')
  @Allow('case.withdraw')
  @Answers(200, Written, 'Withdraw')
  withdrawByApplicant(@Body() body: ReasonRequest): Promise<Written> {
    throw new Error();
  }
}
