// The host's side of a draft: writing it, inviting the applicant, submitting, withdrawing.
import { Body, Controller, Get, Inject, Param, Patch, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeCase } from '#cases';
import { Commands, type Sender, type Wish } from '#commands';
import { makeApplicantLink, Sessions } from '#identity';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { IfMatch } from '../http/version.js';
import { Wished } from '../http/wish.js';
import { HOUSE } from '../tokens.js';
import {
  InvitationRequest,
  Invited,
  ReasonRequest,
  SubmissionRequest,
  TranscriptionRequest,
} from './shapes/case-request.dto.js';
import { Desk } from './desk.js';
import { Draft, DraftEdit, DraftSaved } from './shapes/draft.dto.js';

@Controller('cases/:id')
export class DraftController {
  constructor(
    private readonly desk: Desk,
    private readonly commands: Commands,
    private readonly sessions: Sessions,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get('draft')
  @Allow('case.edit')
  @Answers(200, Draft, 'The dossier as it is being written')
  readDraft(@Param('id', CaseIdPipe) id: string, @Me() me: Caller, @Req() request: FastifyRequest): Promise<Draft> {
    return this.desk.draft(me, id, languageOf(request));
  }

  @Patch('draft')
  @Allow('case.edit')
  @Answers(200, DraftSaved, 'Save sections, valid or not')
  editDraft(
    @Param('id', CaseIdPipe) id: string,
    @Body() { applicant, ...host }: DraftEdit,
    @Me() me: Caller,
    @IfMatch() expected: number | null,
    @Req() request: FastifyRequest,
  ): Promise<DraftSaved> {
    const change = { ...(Object.keys(host).length > 0 ? { host } : {}), ...(applicant ? { applicant } : {}) };
    return this.desk.save(me, id, { change, expected }, languageOf(request));
  }

  @Post('invitations')
  @Allow('case.invite')
  @Answers(201, Invited, 'Make a link for the applicant')
  async inviteApplicant(
    @Param('id', CaseIdPipe) id: string,
    @Body() { language, email }: InvitationRequest,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<Invited> {
    const { token, tokenHash, expiresAt } = makeApplicantLink(
      id,
      this.house.clock.now().toISOString(),
      wish.secret('link'),
    );
    const invitation = { linkId: wish.id('link'), tokenHash, expiresAt, language, email: email ?? null };
    const result = await this.commands.send(new ChangeCase(id, { type: 'InviteApplicant', ...invitation }), by);
    // Whoever came by the link before is out.
    await this.sessions.endOfCase(id);
    return { url: `${this.house.publicUrl}/a#${token}`, expiresAt, ...written(result) };
  }

  @Put('declaration')
  @Allow('case.declare')
  @Answers(200, Written, 'Enter what stands on the signed form')
  async transcribeDeclaration(
    @Param('id', CaseIdPipe) id: string,
    @Body() { language }: TranscriptionRequest,
    @Me() me: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const { applicant } = await this.desk.drafted(me, id);
    const declaration = { type: 'ReceiveDeclaration' as const, transcribed: true, language, applicant };
    return written(await this.commands.send(new ChangeCase(id, declaration), by));
  }

  @Put('submission')
  @Allow('case.submit')
  @Answers(200, Written, 'Submit, or submit again')
  async submitCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() { answer }: SubmissionRequest,
    @Me() me: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const { dossier, version } = await this.desk.toSubmit(me, id);
    const submission = { type: 'SubmitCase' as const, dossier, answer: answer ?? null, corrected: false };
    return written(
      await this.commands.send(new ChangeCase(id, submission), { ...by, expected: by.expected ?? version }),
    );
  }

  @Put('withdrawal')
  @Allow('case.withdraw')
  @Answers(200, Written, 'Withdraw')
  async withdrawCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'WithdrawCase', reason }), by));
  }
}
