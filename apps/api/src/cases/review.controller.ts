import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { Allow, Answers } from '../http/allow.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { AdjudicationRequest, DecisionRequest, EscalationRequest, TierRequest } from './case-request.dto.js';
import { Written } from '../http/answer.dto.js';

@Controller('cases/:id')
export class ReviewController {
  @Put('hits/:hitId/adjudication')
  @Allow('hit.adjudicate')
  @Answers(200, Written, 'Say whether a hit is the same party')
  adjudicateHit(
    @Param('id', CaseIdPipe) id: string,
    @Param('hitId') hitId: string,
    @Body() body: AdjudicationRequest,
  ): Promise<Written> {
    throw new Error();
  }

  @Put('tier')
  @Allow('tier.assign')
  @Answers(200, Written, 'Assign the tier; opens the route')
  assignTier(@Param('id', CaseIdPipe) id: string, @Body() body: TierRequest): Promise<Written> {
    throw new Error();
  }

  @Put('steps/:stepId/decision')
  @Allow('case.decide')
  @Answers(200, Written, 'Decide one step')
  decideStep(
    @Param('id', CaseIdPipe) id: string,
    @Param('stepId') stepId: string,
    @Body() body: DecisionRequest,
  ): Promise<Written> {
    throw new Error();
  }

  @Post('escalations')
  @Allow('case.escalate')
  @Answers(201, Written, 'Carry the case higher')
  escalateCase(@Param('id', CaseIdPipe) id: string, @Body() body: EscalationRequest): Promise<Written> {
    throw new Error();
  }
}
