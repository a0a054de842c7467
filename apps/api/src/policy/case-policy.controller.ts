// A running case and the policy it runs under: what moving it to the present one would change, and the move.
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ChangeCase } from '#cases';
import { Commands, type Sender } from '#commands';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { CaseIdPipe } from '../http/case-id.pipe.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { PolicyDesk } from './policy-desk.js';
import { MovePreview, MoveRequest } from './simulation.dto.js';

@Controller('cases/:id/policy')
export class CasePolicyController {
  constructor(
    @Inject(PolicyDesk) private readonly desk: PolicyDesk,
    private readonly commands: Commands,
  ) {}

  @Get()
  @Allow('case.move')
  @Answers(200, MovePreview, 'What would be otherwise with the case under the policy that new cases begin under')
  readMove(@Param('id', CaseIdPipe) id: string, @Me() caller: Caller): Promise<MovePreview> {
    return this.desk.move(caller, id);
  }

  @Put()
  @Allow('case.move')
  @Answers(200, Written, 'Move the case to the policy that new cases begin under')
  async moveToPolicy(
    @Param('id', CaseIdPipe) id: string,
    @Body() { version, reason }: MoveRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const to = await this.desk.versionOf(actor.institution, version);
    return written(await this.commands.send(new ChangeCase(id, { type: 'MoveToPolicy', to, reason }), by));
  }
}
