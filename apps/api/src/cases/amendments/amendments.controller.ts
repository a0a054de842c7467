// Amending what was submitted while it is being decided on.
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ChangeCase } from '#cases';
import { Commands, type Sender } from '#commands';
import { Written } from '../../http/answer.dto.js';
import { By, written } from '../../http/by.js';
import { CaseIdPipe } from '../../http/case-id.pipe.js';
import { Allow, Answers } from '../../http/guards/allow.js';
import { Me, type Caller } from '../../http/guards/caller.js';
import { Desk } from '../desk.js';
import { AmendmentRequest } from './amendment.dto.js';

@Controller('cases/:id/amendments')
export class AmendmentsController {
  constructor(
    private readonly desk: Desk,
    private readonly commands: Commands,
  ) {}

  @Post()
  @Allow('case.amend')
  @Answers(201, Written, 'Amend the dossier in review; who has approved what it concerns is asked again')
  async amendCase(
    @Param('id', CaseIdPipe) id: string,
    @Body() amendment: AmendmentRequest,
    @Me() me: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const result = await this.commands.send(new ChangeCase(id, await this.desk.toAmend(me, id, amendment)), by);
    await this.desk.keepAmended(me, id);
    return written(result);
  }
}
