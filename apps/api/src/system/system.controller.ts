import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Answers, Public } from '../http/allow.js';
import { Demonstration } from './demonstration.dto.js';
import { Setup } from './setup.dto.js';
import { Diagnosis, Health } from './health.dto.js';
import { Session } from '../session/session.dto.js';

@Controller()
export class SystemController {
  @Get('demonstration')
  @Public()
  @Answers(200, Demonstration, 'The personas of the demonstration university')
  readDemonstration(): Promise<Demonstration> {
    throw new Error();
  }

  @Post('setup')
  @Public()
  @Answers(201, Session, 'Found the institution and its first administrator')
  setUp(@Body() body: Setup): Promise<Session> {
    throw new Error();
  }

  @Get('doctor')
  @Allow('system.diagnose')
  @Answers(200, [Diagnosis], 'What is configured, reachable, behind, stuck')
  readDoctor(): Promise<Diagnosis[]> {
    throw new Error();
  }

  @Get('health/live')
  @Public()
  @Answers(200, Health, 'The process answers')
  readLive(): Promise<Health> {
    throw new Error();
  }

  @Get('health/ready')
  @Public()
  @Answers(200, Health, 'The databases answer')
  readReady(): Promise<Health> {
    throw new Error();
  }
}
