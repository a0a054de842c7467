// Lists of cases that people keep under a name, with how many there are; and what was carried higher, in numbers.
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { escalationGroups, SavedViews } from '#cases';
import type { Wish } from '#commands';
import { Directory } from '#identity';
import { Refusal, type Actor } from '#kernel';
import { University, unitName } from '../accounts/university.js';
import { EscalationGroup, QueueFilter, QueueView, QueueViewKept, QueueViewRequest } from '../cases/shapes/queue.dto.js';
import { WorklistRows } from '../cases/worklist-rows.js';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import type { LanguageCode } from '../session/session.dto.js';
import { HOUSE } from '../tokens.js';

@Controller()
export class QueueViewsController {
  constructor(
    private readonly views: SavedViews,
    private readonly rows: WorklistRows,
    private readonly directory: Directory,
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get('queue-views')
  @Allow('case.read')
  @Answers(200, [QueueView], 'One’s own, and those of one’s offices')
  readQueueViews(@Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<QueueView[]> {
    return this.list(actor, languageOf(request));
  }

  @Post('queue-views')
  @Allow('case.read')
  @Answers(201, QueueViewKept, 'Keep a list under a name')
  async keepQueueView(
    @Body() { name, sharedWith = null, filter }: QueueViewRequest,
    @Me() { actor }: Caller,
    @Wished() wish: Wish,
  ): Promise<QueueViewKept> {
    const { viewId } = await this.views.keep(actor, wish.id('queue-view'), { name: name.trim(), sharedWith, filter });
    return { id: viewId };
  }

  @Put('queue-views/:viewId')
  @Allow('case.read')
  @Answers(200, QueueViewKept, 'Change one’s own')
  async changeQueueView(
    @Param('viewId') viewId: string,
    @Body() { name, sharedWith = null, filter }: QueueViewRequest,
    @Me() { actor }: Caller,
  ): Promise<QueueViewKept> {
    const kept = await this.views.change(actor, idOf(viewId), { name: name.trim(), sharedWith, filter });
    return { id: kept.viewId };
  }

  @Delete('queue-views/:viewId')
  @Allow('case.read')
  @HttpCode(204)
  @Answers(204, null, 'Delete one’s own')
  async forgetQueueView(@Param('viewId') viewId: string, @Me() { actor }: Caller): Promise<void> {
    await this.views.forget(actor, idOf(viewId));
  }

  @Get('escalations')
  @Allow('case.read')
  @Answers(200, [EscalationGroup], 'What was carried higher and runs, by tier and unit')
  async readEscalations(@Query() filter: QueueFilter, @Me() { actor }: Caller): Promise<EscalationGroup[]> {
    const asked = (await this.rows.asking(actor, []))(filter);
    const { units } = await this.university.read(actor.institution);
    const groups = await escalationGroups(this.house.database, asked);
    return groups.map(({ unit, ...group }) => ({ ...group, unit: unitName(unit, units) }));
  }

  private async list(actor: Actor, language: LanguageCode): Promise<QueueView[]> {
    const kept = await this.views.of(actor);
    const counts = await this.rows.counted(
      actor,
      kept.map(({ filter }) => filter),
    );
    const names = await this.directory.nameOf(
      actor.institution,
      kept.map(({ owner }) => owner),
    );
    return kept.map(({ viewId, name, owner, sharedWith, filter }, index) => ({
      ...{ id: viewId, name, sharedWith, filter, count: counts[index] ?? 0 },
      keptBy: owner === actor.id ? null : (names.get(owner)?.[language] ?? ''),
    }));
  }
}

function idOf(viewId: string): string {
  if (!isUUID(viewId)) throw new Refusal('queue_view.not_found', 'hidden');
  return viewId.toLowerCase();
}
