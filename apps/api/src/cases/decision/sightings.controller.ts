// What changed since its reader last saw a case, and up to where they have seen it.
import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow, Answers } from '../../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../../http/guards/caller.js';
import { CaseIdPipe } from '../../http/case-id.pipe.js';
import { SightingDesk } from './sighting-desk.js';
import { Sighting, SightingKept, SightingRequest } from './sighting.dto.js';

@Controller('cases/:id/sighting')
export class SightingsController {
  constructor(private readonly desk: SightingDesk) {}

  @Get()
  @Allow('case.read')
  @Answers(200, Sighting, 'What changed since the reader last saw it')
  readSighting(
    @Param('id', CaseIdPipe) id: string,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Sighting> {
    return this.desk.news(me, id, languageOf(request));
  }

  @Put()
  @Allow('case.read')
  @Answers(200, SightingKept, 'Keep up to where it was seen')
  keepSighting(
    @Param('id', CaseIdPipe) id: string,
    @Body() { version }: SightingRequest,
    @Me() me: Caller,
  ): Promise<SightingKept> {
    return this.desk.keep(me, id, version);
  }
}
