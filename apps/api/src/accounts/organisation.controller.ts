import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, Answers } from '../http/allow.js';
import { ErasureRequest, NewUnit, UnitAdded, UnitView } from './account.dto.js';
import { Written } from '../http/answer.dto.js';

@Controller()
export class OrganisationController {
  @Get('units')
  @Allow('organisation.read')
  @Answers(200, [UnitView], 'The organisation')
  readUnits(): Promise<UnitView[]> {
    throw new Error();
  }

  @Post('units')
  @Allow('organisation.manage')
  @Answers(201, UnitAdded, 'Add a unit')
  addUnit(@Body() body: NewUnit): Promise<UnitAdded> {
    throw new Error();
  }

  @Put('people/:personId/erasure')
  @Allow('person.erase')
  @Answers(200, Written, 'Destroy a person’s keys')
  erasePerson(@Param('personId') personId: string, @Body() body: ErasureRequest): Promise<Written> {
    throw new Error();
  }
}
