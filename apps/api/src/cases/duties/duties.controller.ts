// Who decides a case and who may not: its route in advance and changed by hand, interests, and what is confirmed afterwards.
import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeCase } from '#cases';
import { Commands, type Sender } from '#commands';
import { Written } from '../../http/answer.dto.js';
import { By, written } from '../../http/by.js';
import { CaseIdPipe } from '../../http/case-id.pipe.js';
import { Allow, Answers } from '../../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../../http/guards/caller.js';
import { ReasonRequest } from '../shapes/case-request.dto.js';
import {
  CasePeopleQuery,
  CasePersonFound,
  InterestRequest,
  RemarkRequest,
  RouteAheadView,
  RouteChange,
} from './duties.dto.js';
import { RoutePage } from './route-page.js';

@Controller('cases/:id')
export class DutiesController {
  constructor(
    private readonly commands: Commands,
    private readonly page: RoutePage,
  ) {}

  @Get('route')
  @Allow('case.read')
  @Answers(200, RouteAheadView, 'Whom the case will go to, and what would change that')
  readRoute(
    @Param('id', CaseIdPipe) id: string,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<RouteAheadView> {
    return this.page.route(me, id, languageOf(request));
  }

  @Put('route')
  @Allow('case.reroute')
  @Answers(200, Written, 'Add steps to the route, or have decisions made again')
  async reRoute(
    @Param('id', CaseIdPipe) id: string,
    @Body() { add, askAgainFrom, reason }: RouteChange,
    @By() by: Sender,
  ): Promise<Written> {
    const change = { type: 'ReRoute' as const, add, askAgainFrom, reason };
    return written(await this.commands.send(new ChangeCase(id, change), by));
  }

  @Get('people')
  @Allow('interest.declare')
  @Answers(200, [CasePersonFound], 'Whom the case may name: a host finds those who could decide it')
  findCasePeople(
    @Param('id', CaseIdPipe) id: string,
    @Query() { q = '' }: CasePeopleQuery,
    @Me() me: Caller,
    @Req() request: FastifyRequest,
  ): Promise<CasePersonFound[]> {
    return this.page.people(me, id, q, languageOf(request));
  }

  @Post('interests')
  @Allow('interest.declare')
  @Answers(201, Written, 'Stand back from deciding, or name somebody who stands too near')
  async declareInterest(
    @Param('id', CaseIdPipe) id: string,
    @Body() { person, kind, reason }: InterestRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    await this.page.refuseUnknown(actor.institution, person);
    const interest = { type: 'DeclareInterest' as const, person: person?.toLowerCase() ?? actor.id, kind, reason };
    return written(await this.commands.send(new ChangeCase(id, interest), by));
  }

  @Put('interests/:personId/lifting')
  @Allow('interest.lift')
  @Answers(200, Written, 'Find that what others said of somebody does not hold')
  async liftInterest(
    @Param('id', CaseIdPipe) id: string,
    @Param('personId') personId: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const lifting = { type: 'LiftInterest' as const, person: personId.toLowerCase(), reason };
    return written(await this.commands.send(new ChangeCase(id, lifting), by));
  }

  @Put('steps/:stepId/confirmation')
  @Allow('step.confirm')
  @Answers(200, Written, 'Confirm afterwards what was decided in one’s own place')
  async confirmStep(
    @Param('id', CaseIdPipe) id: string,
    @Param('stepId') stepId: string,
    @Body() { remark }: RemarkRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const confirmation = { type: 'ConfirmAfterwards' as const, stepId, remark };
    return written(await this.commands.send(new ChangeCase(id, confirmation), by));
  }
}
