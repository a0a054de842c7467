import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { Activation, ChangeAccount, Commands, type Sender, type Wish } from '#commands';
import { Directory, tokenFor } from '#identity';
import type { House } from '../house.js';
import { Allow, Answers, Public } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { GuessLimit } from '../http/guards/rate-limit.js';
import { Wished } from '../http/wish.js';
import { HOUSE } from '../tokens.js';
import { proposalsIn } from '../organisation/roles.controller.js';
import { MemberIdPipe } from './member-id.pipe.js';
import {
  AccountList,
  AccountListQuery,
  AccountOpened,
  ActivationLink,
  ActivationRequest,
  NewAccount,
  RolesRequest,
  RolesSet,
} from './account.dto.js';

const ACTIVATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
const PAGE = 50;

@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly commands: Commands,
    private readonly directory: Directory,
    private readonly activation: Activation,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Allow('account.read')
  @Answers(200, AccountList, 'The accounts')
  async readAccounts(@Me() me: Caller, @Query() { cursor, limit = PAGE }: AccountListQuery): Promise<AccountList> {
    const at = this.house.clock.now().toISOString();
    const found = await this.directory.accounts(me.actor.institution, { at, limit: limit + 1, after: cursor ?? null });
    const page = found.slice(0, limit);
    return {
      items: page.map(({ account, name, email, roles, language, status }) => ({
        id: account,
        name,
        email,
        roles: roles.map(({ role, unit }) => ({ role, unit })),
        language,
        status,
      })),
      next: found.length > limit ? (page.at(-1)?.account ?? null) : null,
    };
  }

  @Post()
  @Allow('account.manage')
  @Answers(201, AccountOpened, 'Open an account; answers the activation link once')
  async openAccount(@Body() body: NewAccount, @By() by: Sender, @Wished() wish: Wish): Promise<AccountOpened> {
    const id = wish.id('account');
    const command = new ChangeAccount(id, { type: 'OpenAccount', person: wish.id('person'), ...body });
    const proposals = proposalsIn(await this.commands.send(command, { ...by, expected: null }));
    return {
      id,
      proposals,
      ...(await this.link(id, { ...by, expected: null, commandId: wish.id('activation') }, wish)),
    };
  }

  @Post(':id/activation')
  @Allow('account.manage')
  @Answers(201, ActivationLink, 'Make a link to set a (new) password; the ones before open nothing any more')
  requestActivation(
    @Param('id', MemberIdPipe) id: string,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<ActivationLink> {
    return this.link(id, by, wish);
  }

  @Put(':id/closure')
  @Allow('account.manage')
  @Answers(200, Written, 'Close an account; ends its sessions')
  async closeAccount(@Param('id', MemberIdPipe) id: string, @By() by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangeAccount(id, { type: 'CloseAccount' }), by));
  }

  @Put(':id/roles')
  @Allow('account.manage')
  @Answers(200, RolesSet, 'Set the roles; those that decide or administer are proposed to a second person')
  async grantRoles(
    @Param('id', MemberIdPipe) id: string,
    @Body() body: RolesRequest,
    @By() by: Sender,
  ): Promise<RolesSet> {
    const result = await this.commands.send(new ChangeAccount(id, { type: 'SetRoles', roles: body.roles }), by);
    return { proposals: proposalsIn(result), ...written(result) };
  }

  @Post('activation')
  @Public()
  @GuessLimit()
  @Answers(200, Written, 'Set the first password')
  async activateAccount(@Body() body: ActivationRequest): Promise<Written> {
    return written(await this.activation.byLink(body.token, body.password));
  }

  private async link(id: string, by: Sender, wish: Wish): Promise<ActivationLink> {
    const { token, tokenHash } = tokenFor(id, wish.secret('activation'));
    const expiresAt = new Date(this.house.clock.now().getTime() + ACTIVATION_DAYS * DAY_MS).toISOString();
    const request = new ChangeAccount(id, { type: 'RequestActivation', tokenHash, expiresAt });
    const result = await this.commands.send(request, by);
    return { activationUrl: `${this.house.publicUrl}/activate#${token}`, ...written(result) };
  }
}
