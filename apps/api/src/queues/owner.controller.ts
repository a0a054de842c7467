// 担当: who looks after a case, and who could.
import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangeCase, type CaseCommand } from '#cases';
import { Commands, type Sender } from '#commands';
import { Members } from '#identity';
import { Refusal, type Actor } from '#kernel';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { ColleagueView, OwnerRequest } from '../cases/shapes/owner.dto.js';
import { Colleagues } from './colleagues.js';

@Controller()
export class OwnerController {
  constructor(
    private readonly commands: Commands,
    private readonly members: Members,
    private readonly colleagues: Colleagues,
  ) {}

  @Get('colleagues')
  @Allow('case.take')
  @Answers(200, [ColleagueView], 'Who works at a desk that one works at, oneself included')
  readColleagues(@Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<ColleagueView[]> {
    return this.colleagues.of(actor, languageOf(request));
  }

  @Put('cases/:id/owner')
  @Allow('case.take')
  @Answers(200, Written, 'Take a case, give it to a colleague, or give it back')
  async setOwner(
    @Param('id', CaseIdPipe) id: string,
    @Body() request: OwnerRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, await this.command(request, actor)), by));
  }

  private async command({ account, takeOver = false }: OwnerRequest, actor: Actor): Promise<CaseCommand> {
    if (account === null) return { type: 'GiveBack' };
    if (account === undefined)
      return takeOver ? { type: 'AssignCase', to: actor.id, toRoles: actor.roles } : { type: 'TakeCase' };
    const colleague = await this.members.actor(account.toLowerCase(), actor.institution);
    if (colleague === null)
      throw new Refusal('owner.unfit', 'invalid', {}, [{ pointer: '/account', code: 'owner.unknown' }]);
    return { type: 'AssignCase', to: colleague.id, toRoles: colleague.roles };
  }
}
