// What the university's people decide about a case.
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ChangeCase } from '#cases';
import { Commands, type Sender } from '#commands';
import { Allow, Answers } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import {
  AdjudicationRequest,
  DecisionRequest,
  EscalationRequest,
  ReasonRequest,
  TierRequest,
} from './shapes/case-request.dto.js';

@Controller('cases/:id')
export class ReviewController {
  constructor(private readonly commands: Commands) {}

  @Put('hits/:hitId/adjudication')
  @Allow('hit.adjudicate')
  @Answers(200, Written, 'Say whether a hit is the same party')
  async adjudicateHit(
    @Param('id', CaseIdPipe) id: string,
    @Param('hitId') hitId: string,
    @Body() { verdict, reason, remember }: AdjudicationRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const kept = remember ? { scope: remember.scope, until: remember.until ?? null } : null;
    const judgement = { hitId, verdict, reason, remember: kept };
    return written(await this.commands.send(new ChangeCase(id, { type: 'AdjudicateHit', ...judgement }), by));
  }

  @Put('hits/:hitId/adjudication/confirmation')
  @Allow('hit.adjudicate')
  @Answers(200, Written, 'Confirm an organisation-wide dismissal as a second officer')
  async confirmDismissal(
    @Param('id', CaseIdPipe) id: string,
    @Param('hitId') hitId: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'ConfirmDismissal', hitId, reason }), by));
  }

  @Put('tier')
  @Allow('tier.assign')
  @Answers(200, Written, 'Assign the tier; opens the route')
  async assignTier(
    @Param('id', CaseIdPipe) id: string,
    @Body() { tier, reason }: TierRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'AssignTier', tier, reason }), by));
  }

  @Put('steps/:stepId/decision')
  @Allow('case.decide')
  @Answers(200, Written, 'Decide one step')
  async decideStep(
    @Param('id', CaseIdPipe) id: string,
    @Param('stepId') stepId: string,
    @Body() body: DecisionRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const {
      outcome,
      reason,
      conditions = [],
      grounds = [],
      returnTo = 'host',
      evidenceHash = null,
      together = false,
    } = body;
    const decision = { stepId, outcome, reason, conditions, grounds, returnTo, evidenceHash, together };
    return written(await this.commands.send(new ChangeCase(id, { type: 'DecideStep', ...decision }), by));
  }

  @Post('escalations')
  @Allow('case.escalate')
  @Answers(201, Written, 'Carry the case higher')
  async escalateCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() { to, reason }: EscalationRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'EscalateCase', to: to ?? null, reason }), by));
  }
}
