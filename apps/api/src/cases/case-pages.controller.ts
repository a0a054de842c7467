// One case: as it is or stood, its history in words, and the records that anyone can hash again.
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { CasePage } from './case-page.js';
import { CaseRecords } from './case-records.js';
import { CaseQuery } from './shapes/case-request.dto.js';
import { CaseView } from './shapes/case-view.dto.js';
import { History, HistoryRecords } from './shapes/history.dto.js';

@Controller('cases/:id')
export class CasePagesController {
  constructor(
    private readonly page: CasePage,
    private readonly records: CaseRecords,
  ) {}

  @Get()
  @Allow('case.read')
  @Answers(200, CaseView, 'One case, now or as it stood')
  readCase(
    @Param('id', CaseIdPipe) id: string,
    @Query() { asOf }: CaseQuery,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<CaseView> {
    return this.page.view(me, id, languageOf(request), asOf);
  }

  @Get('history')
  @Allow('case.read')
  @Answers(200, History, 'Its events in words')
  readHistory(
    @Param('id', CaseIdPipe) id: string,
    @Query() { asOf }: CaseQuery,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<History> {
    return this.page.history(me, id, languageOf(request), asOf);
  }

  @Get('history/records')
  @Allow('case.verify')
  @Answers(200, HistoryRecords, 'Its events exactly as they were hashed')
  readHistoryRecords(@Param('id', CaseIdPipe) id: string, @Me() { actor }: Caller): Promise<HistoryRecords> {
    return this.records.read(actor, id);
  }
}
