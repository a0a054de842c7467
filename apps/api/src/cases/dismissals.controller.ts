// What the office has decided to remember, and what waits for a second officer.
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Memories } from '#cases';
import type { Clock } from '#kernel';
import { dayInJapan } from '#policy';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { CLOCK } from '../tokens.js';
import { NameBook } from './names.js';
import { DismissalPage, DismissalQuery } from './shapes/dismissal.dto.js';

const PAGE = 50;

@Controller('dismissals')
export class DismissalsController {
  constructor(
    private readonly memories: Memories,
    private readonly names: NameBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('hit.adjudicate')
  @Answers(
    200,
    DismissalPage,
    'Dismissed hits that are remembered, or are to be once a second officer has confirmed them',
  )
  async readDismissals(@Me() me: Caller, @Query() { cursor, limit = PAGE }: DismissalQuery): Promise<DismissalPage> {
    const today = dayInJapan(this.clock.now().toISOString());
    const { items, next } = await this.memories.page(me.actor, { today, cursor, limit });
    const persons = items.flatMap(({ by, confirmedBy }) => [by, confirmedBy]);
    const names = await this.names.look(me.actor.institution, persons, me.language ?? 'ja');
    return {
      items: items.map(({ memoryId, caseId, hitId, scope, list, entry, by, confirmedBy, at, until }) => ({
        ...{ memoryId, caseId, hitId, scope, list, entry, at, until },
        ...{ by: names.person(by), confirmedBy: names.person(confirmedBy) },
        isInForce: scope !== 'organisation-wide' || confirmedBy !== null,
      })),
      next,
    };
  }
}
