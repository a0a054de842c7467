// Roles from … until …: who holds what, and how one is proposed, confirmed by another person, and ended.
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ChangeAccount, Commands, type CommandResult, type Sender } from '#commands';
import { dayAfterDays, startOfDay, type Day, type Instant } from '#kernel';
import { MemberIdPipe } from '../accounts/member-id.pipe.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { RolesPage } from './roles-page.js';
import { NewRole, RoleEndRequest, RoleGiven, RolesQuery, RolesView } from './roles.dto.js';

@Controller()
export class RolesController {
  constructor(
    private readonly commands: Commands,
    private readonly page: RolesPage,
  ) {}

  @Get('organisation/roles')
  @Allow('role.read')
  @Answers(200, RolesView, 'Who holds which office, what is vacant, and which roles wait for a second person')
  readRoles(@Me() { actor }: Caller, @Query() { day }: RolesQuery): Promise<RolesView> {
    return this.page.view(actor, day);
  }

  @Post('accounts/:id/roles')
  @Allow('account.manage')
  @Answers(201, RoleGiven, 'Give a role for a time; one that decides or administers is proposed to a second person')
  async giveRole(
    @Param('id', MemberIdPipe) id: string,
    @Body() { role, unit, from, last }: NewRole,
    @By() by: Sender,
  ): Promise<RoleGiven> {
    const time = { from: from === null ? null : startOfDay(from), until: endOf(last) };
    const result = await this.commands.send(new ChangeAccount(id, { type: 'GrantRole', role, unit, ...time }), by);
    return { proposal: proposalsIn(result)[0] ?? null, ...written(result) };
  }

  @Put('accounts/:id/roles/:grantId/end')
  @Allow('account.manage')
  @Answers(200, Written, 'End a role, now or with a day')
  async endRole(
    @Param('id', MemberIdPipe) id: string,
    @Param('grantId') grant: string,
    @Body() { last }: RoleEndRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const command = new ChangeAccount(id, { type: 'EndRole', grant, at: endOf(last) });
    return written(await this.commands.send(command, by));
  }

  @Put('accounts/:id/proposals/:proposalId/confirmation')
  @Allow('role.confirm')
  @Answers(200, Written, 'Confirm a role that somebody else proposed for somebody else')
  async confirmRole(
    @Param('id', MemberIdPipe) id: string,
    @Param('proposalId') proposal: string,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeAccount(id, { type: 'ConfirmRoleGrant', proposal }), by));
  }

  @Put('accounts/:id/proposals/:proposalId/withdrawal')
  @Allow('role.confirm')
  @Answers(200, Written, 'Take a proposed role back, or decline it')
  async withdrawRole(
    @Param('id', MemberIdPipe) id: string,
    @Param('proposalId') proposal: string,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeAccount(id, { type: 'WithdrawRoleGrant', proposal }), by));
  }
}

/** The proposals that a command made. */
export function proposalsIn({ events }: CommandResult): string[] {
  return events.flatMap(({ type, data }) => (type === 'RoleGrantProposed' ? [String(data['proposal'])] : []));
}

function endOf(last: Day | null): Instant | null {
  return last === null ? null : startOfDay(dayAfterDays(last, 1));
}
