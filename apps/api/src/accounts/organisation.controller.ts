import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ChangeOrganisation, Commands, ErasePerson, type Sender } from '#commands';
import { Allow, Answers } from '../http/guards/allow.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { ErasureRequest, NewUnit, UnitAdded, UnitView } from './account.dto.js';
import { MemberIdPipe } from './member-id.pipe.js';
import { PersonStreams } from './person-streams.js';
import { University } from './university.js';

@Controller()
export class OrganisationController {
  constructor(
    private readonly commands: Commands,
    private readonly university: University,
    private readonly streams: PersonStreams,
  ) {}

  @Get('units')
  @Allow('organisation.read')
  @Answers(200, [UnitView], 'The organisation')
  async readUnits(@Me() me: Caller): Promise<UnitView[]> {
    const units = await this.university.standing(me.actor.institution);
    return units.map(({ unit, name, parent }) => ({ unit, name, parent }));
  }

  @Post('units')
  @Allow('organisation.manage')
  @Answers(201, UnitAdded, 'Add a unit')
  async addUnit(@Body() body: NewUnit, @Me() me: Caller, @By() by: Sender): Promise<UnitAdded> {
    const { unit, name, parent, from = null } = body;
    const command = new ChangeOrganisation(me.actor.institution, { type: 'AddUnit', unit, name, parent, from });
    return { unit, ...written(await this.commands.send(command, by)) };
  }

  @Put('people/:personId/erasure')
  @Allow('person.erase')
  @Answers(200, Written, 'Destroy a person’s keys')
  async erasePerson(
    @Param('personId', MemberIdPipe) person: string,
    @Body() body: ErasureRequest,
    @Me() me: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const knownFrom = await this.streams.find(me.actor.institution, person);
    return written(await this.commands.send(new ErasePerson(person, body.legalBasis, knownFrom), by));
  }
}
