// What changes the course of a case: taking it back, holding it, another tier once its route is open, and what comes after its end.
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ChangeCase } from '#cases';
import { Commands, type Sender } from '#commands';
import { Allow, Answers } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { ContestAnswerRequest, newDecision, SupersessionRequest, TakeBackRequest } from './shapes/course.dto.js';
import { ReasonRequest, TierRequest } from './shapes/case-request.dto.js';

@Controller('cases/:id')
export class CourseController {
  constructor(private readonly commands: Commands) {}

  @Put('take-back')
  @Allow('case.recall')
  @Answers(200, Written, 'Take back what was submitted, before anybody acted')
  async takeBack(
    @Param('id', CaseIdPipe) id: string,
    @Body() { round }: TakeBackRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'TakeBack', round }), by));
  }

  @Put('hold')
  @Allow('case.hold')
  @Answers(200, Written, 'Hold: nothing is decided meanwhile')
  async holdCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'HoldCase', reason }), by));
  }

  @Put('hold/release')
  @Allow('case.hold')
  @Answers(200, Written, 'Release the hold')
  async releaseHold(
    @Param('id', CaseIdPipe) id: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'ReleaseHold', reason }), by));
  }

  @Put('tier/raising')
  @Allow('tier.raise')
  @Answers(200, Written, 'Raise the tier; the route grows')
  async raiseTier(
    @Param('id', CaseIdPipe) id: string,
    @Body() { tier, reason }: TierRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'RaiseTier', tier, reason }), by));
  }

  @Put('tier/lowering')
  @Allow('tier.assign')
  @Answers(200, Written, 'Lower the tier as a second reviewer')
  async lowerTier(
    @Param('id', CaseIdPipe) id: string,
    @Body() { tier, reason }: TierRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'LowerTier', tier, reason }), by));
  }

  @Post('reopenings')
  @Allow('case.reopen')
  @Answers(201, Written, 'Open a decided case again on new facts')
  async reopenCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() { reason }: ReasonRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return written(await this.commands.send(new ChangeCase(id, { type: 'ReopenCase', reason }), by));
  }

  @Post('supersessions')
  @Allow('decision.supersede')
  @Answers(201, Written, 'Put another decision in the place of the one that stands')
  async supersedeDecision(
    @Param('id', CaseIdPipe) id: string,
    @Body() { reason, ...decision }: SupersessionRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const superseding = { type: 'SupersedeDecision' as const, reason, ...newDecision(decision) };
    return written(await this.commands.send(new ChangeCase(id, superseding), by));
  }

  @Put('contest/answer')
  @Allow('contest.answer')
  @Answers(200, Written, 'Answer the applicant’s contest, without a part in the case')
  async answerContest(
    @Param('id', CaseIdPipe) id: string,
    @Body() { outcome, reason, decision }: ContestAnswerRequest,
    @By() by: Sender,
  ): Promise<Written> {
    const answer = { outcome, reason, decision: decision ? newDecision(decision) : null };
    return written(await this.commands.send(new ChangeCase(id, { type: 'AnswerContest', ...answer }), by));
  }
}
