// Opening, finding and reading cases.
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CaseNumbers, ChangeCase } from '#cases';
import { Commands, type Sender, type Wish } from '#commands';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { By, written } from '../http/by.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { HOUSE } from '../tokens.js';
import { CaseListQuery, CaseOpened, OpenCaseRequest } from './shapes/case-request.dto.js';
import { CaseList } from './shapes/case-row.dto.js';
import { WorklistRows } from './worklist-rows.js';

@Controller('cases')
export class CasesController {
  constructor(
    private readonly commands: Commands,
    private readonly numbers: CaseNumbers,
    private readonly rows: WorklistRows,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post()
  @Allow('case.open')
  @Answers(201, CaseOpened, 'Open a draft')
  async openCase(
    @Body() { type, unit, laboratory }: OpenCaseRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseOpened> {
    const id = wish.id('case');
    const opening = { caseType: type, number: '', applicant: wish.id('applicant'), host: actor.id, unit, laboratory };
    let drawn = '';
    const command = new ChangeCase(id, { type: 'OpenCase', ...opening }, async () => {
      drawn = await this.numbers.next(actor.institution, this.house.clock.now().toISOString());
      return drawn;
    });
    const result = await this.commands.send(command, { ...by, expected: null });
    reply.header('location', `/api/cases/${id}`);
    return { id, number: numberIn(result.events) ?? drawn, ...written(result) };
  }

  @Get()
  @Allow('case.read')
  @Answers(200, CaseList, 'The worklist')
  listCases(@Query() query: CaseListQuery, @Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<CaseList> {
    return this.rows.read(actor, query, languageOf(request));
  }
}

// A wish carried out twice keeps the number it was given first.
function numberIn(events: { type: string; data: Record<string, unknown> }[]): string | null {
  const opened = events.find(({ type }) => type === 'CaseOpened');
  return typeof opened?.data['number'] === 'string' ? opened.data['number'] : null;
}
