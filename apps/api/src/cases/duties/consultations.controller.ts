// 意見照会: asked and withdrawn on the case, answered on a page of its own, because whoever is asked need not see the case. No step waits for it.
import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeCase } from '#cases';
import { Commands, type Sender, type Wish } from '#commands';
import { Written } from '../../http/answer.dto.js';
import { By, written } from '../../http/by.js';
import { CaseIdPipe } from '../../http/case-id.pipe.js';
import { Allow, Answers } from '../../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../../http/guards/caller.js';
import { Wished } from '../../http/wish.js';
import { ReasonRequest } from '../shapes/case-request.dto.js';
import { ConsultationIdPipe } from './consultation-id.pipe.js';
import { ConsultationDesk } from './consultation-desk.js';
import {
  ConsultationMade,
  ConsultationPage,
  ConsultationRequest,
  ConsultationsQuery,
  OpenConsultation,
  OpinionRequest,
} from './duties.dto.js';
import { RoutePage } from './route-page.js';

@Controller('consultations')
export class OpinionsController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: ConsultationDesk,
  ) {}

  @Get()
  @Allow('opinion.give')
  @Answers(200, [OpenConsultation], 'What waits for one’s opinion, the first due first')
  listConsultations(
    @Query() _query: ConsultationsQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<OpenConsultation[]> {
    return this.desk.open(actor, languageOf(request));
  }

  @Get(':consultationId')
  @Allow('opinion.give')
  @Answers(200, ConsultationPage, 'One question, with what is needed to answer it')
  async readConsultation(
    @Param('consultationId', ConsultationIdPipe) consultationId: string,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<ConsultationPage> {
    const caseId = await this.desk.caseOf(me.actor, consultationId);
    return this.desk.page(me, { caseId, consultationId }, languageOf(request));
  }

  @Put(':consultationId/opinion')
  @Allow('opinion.give')
  @Answers(200, Written, 'Give the opinion that was asked for')
  async giveOpinion(
    @Param('consultationId', ConsultationIdPipe) consultationId: string,
    @Body() { opinion }: OpinionRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const caseId = await this.desk.caseOf(actor, consultationId);
    const given = { type: 'GiveOpinion' as const, consultationId, opinion };
    return written(await this.commands.send(new ChangeCase(caseId, given), by));
  }
}

@Controller('cases/:id/consultations')
export class ConsultationsController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: ConsultationDesk,
    private readonly people: RoutePage,
  ) {}

  @Post()
  @Allow('opinion.ask')
  @Answers(201, ConsultationMade, 'Ask a person or a role for an opinion')
  async askOpinion(
    @Param('id', CaseIdPipe) id: string,
    @Body() { person, role, question, businessDays }: ConsultationRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<ConsultationMade> {
    await this.people.refuseUnknown(actor.institution, person);
    const consultationId = wish.id('consultation');
    const asked = { consultationId, person: person?.toLowerCase() ?? null, role, question };
    const dueAt = await this.desk.dueIn(actor, businessDays);
    const command = new ChangeCase(id, { type: 'AskOpinion', ...asked, dueAt });
    return { id: consultationId, ...written(await this.commands.send(command, by)) };
  }

  @Put(':consultationId/withdrawal')
  @Allow('opinion.ask')
  @Answers(200, Written, 'Withdraw what was asked')
  async withdrawConsultation(
    @Param('id', CaseIdPipe) id: string,
    @Param('consultationId', ConsultationIdPipe) consultationId: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const withdrawal = { type: 'WithdrawConsultation' as const, consultationId, reason };
    return written(await this.commands.send(new ChangeCase(id, withdrawal), by));
  }
}
