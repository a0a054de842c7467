// Absence and delegation: who decides names who decides in their place.
import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeAccount, Commands, type Sender, type Wish } from '#commands';
import { Refusal } from '#kernel';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { DelegationPage } from './delegation-page.js';
import {
  Delegate,
  DelegatesQuery,
  DelegationGiven,
  DelegationsQuery,
  DelegationView,
  NewDelegation,
} from './delegation.dto.js';

@Controller('delegations')
export class DelegationsController {
  constructor(
    private readonly commands: Commands,
    private readonly page: DelegationPage,
  ) {}

  @Get()
  @Allow('delegation.read')
  @Answers(200, [DelegationView], 'Who stands in for whom: one’s own, and for administrators and inspectors everyone’s')
  readDelegations(
    @Query() _query: DelegationsQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<DelegationView[]> {
    return this.page.list(actor, languageOf(request));
  }

  @Get('people')
  @Allow('delegation.manage')
  @Answers(200, [Delegate], 'Who may be named')
  findDelegates(
    @Query() { q = '' }: DelegatesQuery,
    @Me() { actor }: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Delegate[]> {
    return this.page.people(actor, q, languageOf(request));
  }

  @Post()
  @Allow('delegation.manage')
  @Answers(201, DelegationGiven, 'Name somebody to decide in one’s own place for a time')
  async giveDelegation(
    @Body() body: NewDelegation,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<DelegationGiven> {
    const id = wish.id('delegation');
    const from = body.from === null ? null : new Date(body.from).toISOString();
    const until = new Date(body.until).toISOString();
    const command = { type: 'GiveDelegation' as const, delegation: id, ...body, from, until };
    const change = new ChangeAccount(actor.account ?? '', command);
    return { id, ...written(await this.commands.send(change, { ...by, expected: null })) };
  }

  @Delete(':delegationId')
  @Allow('delegation.manage')
  @Answers(200, Written, 'End a delegation: it gives nothing from this moment on')
  async endDelegation(@Param('delegationId') id: string, @Me() { actor }: Caller, @By() by: Sender): Promise<Written> {
    const delegation = id.toLowerCase();
    const account = await this.page.accountOf(delegation, actor);
    if (account === null) throw new Refusal('delegation.not_found', 'hidden');
    return written(await this.commands.send(new ChangeAccount(account, { type: 'EndDelegation', delegation }), by));
  }
}
