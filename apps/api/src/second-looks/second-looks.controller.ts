// Second looks: which decisions were drawn, the page on which one is given, and whether both agree.
import { Body, Controller, Get, Param, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeCase, SecondLooks } from '#cases';
import { Commands, type Sender } from '#commands';
import type { Actor } from '#kernel';
import { ReasonRequest } from '../cases/shapes/case-request.dto.js';
import { NameBook } from '../cases/names.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { spreadsheet, SPREADSHEET_TYPE } from '../http/spreadsheet.js';
import type { LanguageCode } from '../session/session.dto.js';
import { BlindPage } from './blind-page.dto.js';
import {
  SecondLookList,
  SecondLookQuery,
  SecondLookReport,
  SecondLookReportQuery,
  SecondLookRequest,
} from './second-look.dto.js';
import { SecondLookPage } from './second-look-page.js';

const PAGE = 50;
/** Under this a share is left out: it would speak of single people rather than of the office. */
const SHARE_FROM = 10;

@Controller('second-looks')
export class SecondLooksController {
  constructor(
    private readonly looks: SecondLooks,
    private readonly page: SecondLookPage,
    private readonly names: NameBook,
    private readonly commands: Commands,
  ) {}

  @Get()
  @Allow('second-look.read')
  @Answers(200, SecondLookList, 'Decisions drawn to be decided again, the latest first')
  async readSecondLooks(
    @Query() { view = 'all', cursor, limit = PAGE }: SecondLookQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<SecondLookList> {
    const { items, next, mine } = await this.looks.page({ actor, view, cursor, limit });
    const names = await this.names.look(actor.institution, [], languageOf(request));
    return { items: items.map((item) => ({ ...item, unit: names.unit(item.unit) })), next, mine };
  }

  @Get('report')
  @Allow('second-look.read')
  @Answers(200, SecondLookReport, 'How often both decisions agreed, by quarter and unit; no person is named')
  async readSecondLookReport(
    @Query() _query: SecondLookReportQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<SecondLookReport> {
    return { rows: await this.report(actor, languageOf(request)) };
  }

  @Get('report/table')
  @Allow('second-look.read')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'The same as csv for a spreadsheet')
  async downloadSecondLookReport(
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const rows = await this.report(actor, language);
    const lines = rows.map(({ quarter, unit, drawn, given, lapsed, agreed, disagreed, ...row }) => [
      ...[quarter, unit.id, unit.name[language], drawn, given, lapsed, agreed, disagreed],
      ...[row.otherOutcome, row.otherTier, row.agreement],
    ]);
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const bytes = Buffer.from(spreadsheet([HEADINGS, ...lines]), 'utf8');
    const disposition = 'attachment; filename="second-looks.csv"';
    return new StreamableFile(bytes, { type: SPREADSHEET_TYPE, disposition, length: bytes.length });
  }

  @Get(':caseId')
  @Allow('second-look.give')
  @Answers(200, BlindPage, 'The evidence of a case that waits for a second look, and nothing that was thought of it')
  readSecondLook(
    @Param('caseId', CaseIdPipe) caseId: string,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<BlindPage> {
    return this.page.read(me, caseId, languageOf(request));
  }

  @Put(':caseId')
  @Allow('second-look.give')
  @Answers(200, Written, 'Decide again, without knowing of the first decision')
  async giveSecondLook(
    @Param('caseId', CaseIdPipe) caseId: string,
    @Body() { outcome, tier, reason }: SecondLookRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const command = new ChangeCase(caseId, { type: 'GiveSecondLook', outcome, tier, reason });
    return written(await this.commands.send(command, by));
  }

  @Put(':caseId/recusal')
  @Allow('second-look.give')
  @Answers(200, Written, 'Decline: you know the decision already, or must read the case for another purpose')
  async declineSecondLook(
    @Param('caseId', CaseIdPipe) caseId: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(caseId, { type: 'DeclineSecondLook', reason }), by));
  }

  private async report(actor: Actor, language: LanguageCode): Promise<SecondLookReport['rows']> {
    const [rows, names] = await Promise.all([
      this.looks.report(actor),
      this.names.look(actor.institution, [], language),
    ]);
    return rows.map((row) => ({
      ...row,
      unit: names.unit(row.unit),
      agreement: row.given < SHARE_FROM ? null : row.agreed / row.given,
    }));
  }
}

const HEADINGS = [
  ...['quarter', 'unit', 'unit_name', 'drawn', 'given', 'lapsed', 'agreed', 'disagreed'],
  ...['other_outcome', 'other_tier', 'agreement'],
];
