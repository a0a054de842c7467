// The queues in numbers, for those who answer for them.
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { figures, readCalendar } from '#cases';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { HOUSE } from '../tokens.js';
import { FiguresQuery, FiguresView } from './figures.dto.js';

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Allow('figure.read')
  @Answers(200, FiguresView, 'How old what runs is, what came and went, how long each stage took')
  async readFigures(@Query() { unit }: FiguresQuery, @Me() { actor }: Caller): Promise<FiguresView> {
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
