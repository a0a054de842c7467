import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { Allow, Answers } from '../http/allow.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import {
  InvitationRequest,
  Invited,
  ReasonRequest,
  SubmissionRequest,
  TranscriptionRequest,
} from './case-request.dto.js';
import { Draft, DraftEdit, DraftSaved } from './draft.dto.js';
import { Written } from '../http/answer.dto.js';

@Controller('cases/:id')
export class DraftController {
  @Get('draft')
  @Allow('case.read')
  @Answers(200, Draft, 'The dossier as it is being written')
  readDraft(@Param('id', CaseIdPipe) id: string): Promise<Draft> {
    throw new Error();
  }

  @Patch('draft')
  @Allow('case.edit')
  @Answers(200, DraftSaved, 'Save sections, valid or not')
  editDraft(@Param('id', CaseIdPipe) id: string, @Body() body: DraftEdit): Promise<DraftSaved> {
    throw new Error();
  }

  @Post('invitations')
  @Allow('case.invite')
  @Answers(201, Invited, 'Make a link for the applicant')
  inviteApplicant(@Param('id', CaseIdPipe) id: string, @Body() body: InvitationRequest): Promise<Invited> {
    throw new Error();
  }

  @Put('declaration')
  @Allow('case.declare')
  @Answers(200, Written, 'Enter what stands on the signed form')
  transcribeDeclaration(@Param('id', CaseIdPipe) id: string, @Body() body: TranscriptionRequest): Promise<Written> {
    throw new Error();
  }

  @Put('submission')
  @Allow('case.submit')
  @Answers(200, Written, 'Submit, or submit again')
  submitCase(@Param('id', CaseIdPipe) id: string, @Body() body: SubmissionRequest): Promise<Written> {
    throw new Error();
  }

  @Put('withdrawal')
  @Allow('case.withdraw')
  @Answers(200, Written, 'Withdraw')
  withdrawCase(@Param('id', CaseIdPipe) id: string, @Body() body: ReasonRequest): Promise<Written> {
    throw new Error();
  }
}
