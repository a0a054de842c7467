import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, Answers } from '../http/allow.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { CaseListQuery, CaseOpened, CaseQuery, OpenCaseRequest } from './case-request.dto.js';
import { CaseList } from './case-row.dto.js';
import { CaseView } from './case-view.dto.js';
import { History, HistoryRecords } from './history.dto.js';

@Controller('cases')
export class CasesController {
  @Post()
  @Allow('case.open')
  @Answers(201, CaseOpened, 'Open a draft')
  openCase(@Body() body: OpenCaseRequest): Promise<CaseOpened> {
    throw new Error();
  }

  @Get()
  @Allow('case.read')
  @Answers(200, CaseList, 'The worklist')
  listCases(@Query() query: CaseListQuery): Promise<CaseList> {
    throw new Error();
  }

  @Get(':id')
  @Allow('case.read')
  @Answers(200, CaseView, 'One case, now or as it stood')
  readCase(@Param('id', CaseIdPipe) id: string, @Query() query: CaseQuery): Promise<CaseView> {
    throw new Error();
  }

  @Get(':id/history')
  @Allow('case.read')
  @Answers(200, History, 'Its events in words')
  readHistory(@Param('id', CaseIdPipe) id: string, @Query() query: CaseQuery): Promise<History> {
    throw new Error();
  }

  @Get(':id/history/records')
  @Allow('case.verify')
  @Answers(200, HistoryRecords, 'Its events exactly as they were hashed')
  readHistoryRecords(@Param('id', CaseIdPipe) id: string): Promise<HistoryRecords> {
    throw new Error();
  }
}
