// Tokens for programs: a person makes them for itself, sees them listed without their secret, and takes them back.
import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ChangeAccount, Commands, type Sender, type Wish } from '#commands';
import { Members, programTokenFor, type HeldToken } from '#identity';
import type { Clock } from '#kernel';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Answers, ByHand, SignedIn } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { CLOCK } from '../tokens.js';
import { ProgramToken, TokenIssued, TokenRequest } from './token.dto.js';

const DAY_MS = 24 * 60 * 60 * 1000;

@Controller('session/tokens')
export class TokensController {
  constructor(
    private readonly commands: Commands,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn()
  @ByHand()
  @Answers(200, [ProgramToken], 'One’s own tokens that open something now')
  async readTokens(@Me() { actor }: Caller): Promise<ProgramToken[]> {
    return (await this.members.tokens(actor.account ?? '', actor.institution)).map(viewOf);
  }

  @Post()
  @SignedIn()
  @ByHand()
  @Answers(201, TokenIssued, 'Make a token for a program of one’s own; its secret is answered once')
  async issueToken(
    @Body() { label, days }: TokenRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<TokenIssued> {
    const account = actor.account ?? '';
    const id = wish.id('token');
    const { token, tokenHash } = programTokenFor(account, wish.secret('token'));
    const expiresAt = new Date(this.clock.now().getTime() + days * DAY_MS).toISOString();
    const command = { type: 'IssueToken' as const, token: id, tokenHash, label, expiresAt };
    const result = await this.commands.send(new ChangeAccount(account, command), by);
    // A wish that is repeated later asks for a later end; what holds is what was recorded.
    const held = (await this.members.find(account, actor.institution))?.tokens.find((each) => each.token === id);
    return { id, token, expiresAt: held?.expiresAt ?? expiresAt, ...written(result) };
  }

  @Delete(':tokenId')
  @SignedIn()
  @ByHand()
  @Answers(200, Written, 'Take a token back; it opens nothing from this moment on')
  async revokeToken(@Param('tokenId') tokenId: string, @Me() { actor }: Caller, @By() by: Sender): Promise<Written> {
    const command = { type: 'RevokeToken' as const, token: tokenId };
    return written(await this.commands.send(new ChangeAccount(actor.account ?? '', command), by));
  }
}

function viewOf({ token, label, issuedAt, expiresAt }: HeldToken & { label: string }): ProgramToken {
  return { id: token, label, issuedAt, expiresAt };
}
