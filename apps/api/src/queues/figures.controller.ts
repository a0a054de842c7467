// The queues in numbers, for those who answer for them.
import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { figures, readCalendar } from '#cases';
import type { Actor } from '#kernel';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { SPREADSHEET_TYPE, spreadsheet } from '../http/spreadsheet.js';
import { HOUSE } from '../tokens.js';
import { FiguresQuery, FiguresTableQuery, FiguresView } from './figures.dto.js';

/** In the order of the answer's fields. */
const HEADINGS = {
  ageing: ['stage', '0-2 business days', '3-5', '6-10', 'over 10'],
  weeks: ['week from', 'arrived', 'closed', 'arrived 52 weeks before'],
  stages: ['stage', 'stays', 'p10 business days', 'median business days', 'p90 business days'],
} as const;

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Allow('figure.read')
  @Answers(200, FiguresView, 'How old what runs is, what came and went, how long each stage took')
  readFigures(@Query() { unit }: FiguresQuery, @Me() { actor }: Caller): Promise<FiguresView> {
    return this.read(actor, unit);
  }

  @Get('table')
  @Allow('figure.read')
  @ApiProduces('application/octet-stream')
  @Answers(200, 'file', 'One of the tables as csv for a spreadsheet')
  async downloadFigures(
    @Query() { of = 'ageing', unit }: FiguresTableQuery,
    @Me() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const rows: readonly object[] = (await this.read(actor, unit))[of] ?? [];
    const table = rows.map((row) => Object.values(row) as (string | number)[]);
    const bytes = Buffer.from(spreadsheet([HEADINGS[of], ...table]), 'utf8');
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    const disposition = `attachment; filename="${of}.csv"`;
    return new StreamableFile(bytes, { type: SPREADSHEET_TYPE, disposition, length: bytes.length });
  }

  private async read(actor: Actor, unit: string | undefined): Promise<FiguresView> {
    const at = this.house.clock.now().toISOString();
    const calendar = await readCalendar(this.house.log, actor.institution);
    const { units: tree } = await this.university.read(actor.institution);
    const { ageing, weeks, stages } = await figures(this.house.database, { actor, tree, calendar, now: at, unit });
    const aged = ageing?.map(({ stage, counts: [upTo2, upTo5, upTo10, more] }) => ({
      stage,
      upTo2,
      upTo5,
      upTo10,
      more,
    }));
    return { at, ageing: aged ?? null, weeks, stages };
  }
}
