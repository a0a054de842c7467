// The applicant's side: one case, by a link, without an account.
import { Body, Controller, Delete, Get, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENT_BYTES_MAX } from '#cases';
import type { Sender, Wish } from '#commands';
import { Attachments } from '../cases/attachments.js';
import { DocumentAttached, DocumentUpload, ReasonRequest } from '../cases/shapes/case-request.dto.js';
import { Desk } from '../cases/desk.js';
import { DraftSaved } from '../cases/shapes/draft.dto.js';
import { Allow, Answers, Looks, Public } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By } from '../http/by.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { ForApplicant } from '../http/guards/cookies.js';
import { GuessLimit } from '../http/guards/rate-limit.js';
import { TakesFile, uploadOf } from '../http/input/upload.js';
import { IfMatch } from '../http/version.js';
import { Wished } from '../http/wish.js';
import { Doors } from '../session/doors.js';
import { ApplicantDoor } from './applicant-door.js';
import { ApplicantPage } from './applicant-page.js';
import {
  ApplicantCase,
  ApplicantEdit,
  ApplicantSession,
  LinkOpened,
  LinkOpening,
  SigningRequest,
} from './applicant.dto.js';
import { Signing } from './signing.js';

@Controller('applicant')
@ForApplicant()
export class ApplicantController {
  constructor(
    private readonly page: ApplicantPage,
    private readonly desk: Desk,
    private readonly signing: Signing,
    private readonly attachments: Attachments,
  ) {}

  @Get('case')
  @Allow('case.read')
  @Answers(200, ApplicantCase, 'The case as its applicant sees it')
  readApplicantCase(@Me() me: Caller, @Req() request: FastifyRequest): Promise<ApplicantCase> {
    return this.page.view(me, languageOf(request));
  }

  @Patch('draft')
  @Allow('case.edit')
  @Answers(200, DraftSaved, 'Save sections, valid or not')
  editApplicantDraft(
    @Body() body: ApplicantEdit,
    @Me() me: Caller,
    @IfMatch() expected: number | null,
    @Req() request: FastifyRequest,
  ): Promise<DraftSaved> {
    const change = { applicant: body };
    return this.desk.save(me, me.caseId ?? '', { change, expected }, languageOf(request));
  }

  @Post('documents')
  @Allow('document.attach')
  @TakesFile(DOCUMENT_BYTES_MAX)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentUpload })
  @Answers(201, DocumentAttached, 'Attach a document')
  async attachApplicantDocument(
    @Req() request: FastifyRequest,
    @Me() me: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<DocumentAttached> {
    const { fields, filename, pieces } = await uploadOf(request, DocumentUpload);
    return this.attachments.attach(
      me.caseId ?? '',
      { kind: fields.kind, filename, bytes: Buffer.concat(pieces) },
      by,
      wish,
    );
  }

  @Put('declaration')
  @Allow('case.declare')
  @Answers(200, Written, 'Sign; after submission, correct')
  signDeclaration(
    @Body() body: SigningRequest,
    @Me() me: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<Written> {
    return this.signing.sign(me, body, by, wish);
  }

  @Put('withdrawal')
  @Allow('case.withdraw')
  @Answers(200, Written, 'Withdraw')
  withdrawByApplicant(@Body() { reason }: ReasonRequest, @Me() me: Caller, @By() by: Sender): Promise<Written> {
    return this.signing.withdraw(me, reason, by);
  }

  @Post('contest')
  @Allow('decision.contest')
  @Answers(201, Written, 'Contest the decision')
  contestDecision(@Body() { reason }: ReasonRequest, @Me() me: Caller, @By() by: Sender): Promise<Written> {
    return this.signing.contest(me, reason, by);
  }
}

@Controller('applicant/session')
@ForApplicant()
export class ApplicantSessionController {
  constructor(
    private readonly door: ApplicantDoor,
    private readonly doors: Doors,
    private readonly desk: Desk,
  ) {}

  @Post()
  @Public()
  @GuessLimit()
  @Answers(201, LinkOpened, 'Open the link; sets the applicant cookie')
  openLink(
    @Body() body: LinkOpening,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LinkOpened> {
    return this.door.open(request, reply, body);
  }

  @Get()
  @Allow('case.read')
  @Looks()
  @Answers(200, ApplicantSession, 'Whether the link is open in this browser')
  async readApplicantSession(@Me() me: Caller): Promise<ApplicantSession> {
    const { state } = await this.desk.file(me, me.caseId ?? '');
    return { language: state.invitation?.language ?? 'en' };
  }

  @Delete()
  @Allow('case.read')
  @Answers(204, null, 'Close the link in this browser')
  closeLink(@Me() me: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.doors.leave(reply, me);
  }
}
