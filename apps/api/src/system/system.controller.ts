import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FirstAdministrator } from '#commands';
import { Refusal } from '#kernel';
import { Allow, Answers, Public } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { GuessLimit } from '../http/guards/rate-limit.js';
import { Doors } from '../session/doors.js';
import { Session } from '../session/session.dto.js';
import { SessionView } from '../session/session-view.js';
import { Demonstration } from './demonstration.dto.js';
import { Diagnosis, Health } from './health.dto.js';
import { Installation } from './installation.js';
import { PERSONAS } from './personas.js';
import { Setup } from './setup.dto.js';

@Controller()
export class SystemController {
  constructor(
    private readonly installation: Installation,
    private readonly administrator: FirstAdministrator,
    private readonly doors: Doors,
    private readonly view: SessionView,
  ) {}

  @Get('demonstration')
  @Public()
  @Answers(200, Demonstration, 'The personas of the demonstration university')
  async readDemonstration(): Promise<Demonstration> {
    if (!(await this.installation.isDemonstration())) throw new Refusal('demonstration.absent', 'hidden');
    return { personas: [...PERSONAS] };
  }

  @Post('setup')
  @Public()
  @GuessLimit()
  @Answers(201, Session, 'Found the institution and its first administrator')
  async setUp(
    @Body() body: Setup,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const demonstration = await this.installation.isDemonstration();
    const language = languageOf(request);
    const founded = await this.administrator.open({ ...body, language, demonstration });
    const { account, institution, person } = founded;
    return this.view.of(await this.doors.begin(request, reply, { kind: 'account', account, institution, person }));
  }

  @Get('doctor')
  @Allow('system.diagnose')
  @Answers(200, [Diagnosis], 'What is configured, reachable, behind, stuck')
  readDoctor(@Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<Diagnosis[]> {
    return this.installation.diagnose(actor.institution, languageOf(request));
  }

  @Get('health/live')
  @Public()
  @Answers(200, Health, 'The process answers')
  readLive(): Health {
    return { state: 'ok' };
  }

  @Get('health/ready')
  @Public()
  @Answers(200, Health, 'The databases answer')
  @ApiResponse({ status: 503, type: Health, description: 'They do not, or this server is about to stop' })
  async readReady(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    if (await this.installation.isReady()) return { state: 'ok' };
    reply.status(503);
    return { state: 'bad' };
  }
}
