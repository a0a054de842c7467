// Signing in and out, and the language in which the house speaks.
import { Body, Controller, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeAccount, Commands, type Sender } from '#commands';
import { Answers, ByHand, Looks, Public, SignedIn } from '../http/guards/allow.js';
import { By } from '../http/by.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { GuessLimit } from '../http/guards/rate-limit.js';
import { Doors } from './doors.js';
import { LanguageChoice, Session, SignInRequest } from './session.dto.js';
import { SessionView } from './session-view.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly doors: Doors,
    private readonly commands: Commands,
    private readonly view: SessionView,
  ) {}

  @Post()
  @Public()
  @GuessLimit()
  @Answers(201, Session, 'Sign in; sets the session cookie')
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.view.of(await this.doors.withPassword(request, reply, body));
  }

  @Get()
  @SignedIn()
  @Looks()
  @Answers(200, Session, 'Who is signed in, and what they may do')
  readSession(@Me() me: Caller): Promise<Session> {
    return this.view.of(me);
  }

  @Delete()
  @SignedIn()
  @ByHand()
  @Answers(204, null, 'Sign out')
  signOut(@Me() me: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.doors.leave(reply, me);
  }

  @Put('language')
  @SignedIn()
  @ByHand()
  @Answers(200, Session, 'Choose the language of messages')
  async chooseLanguage(@Body() body: LanguageChoice, @Me() me: Caller, @By() by: Sender): Promise<Session> {
    const { language } = body;
    await this.commands.send(new ChangeAccount(me.actor.account ?? '', { type: 'ChooseLanguage', language }), by);
    return this.view.of({ ...me, language });
  }
}
