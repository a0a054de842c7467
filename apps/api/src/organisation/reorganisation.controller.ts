// The university by date: what stands on a day, what is to come, and how somebody reorganises it.
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ChangeOrganisation, Commands, type Sender } from '#commands';
import type { OrganisationCommand } from '#identity';
import { University } from '../accounts/university.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { organisationView } from './organisation-view.js';
import {
  OrganisationQuery,
  OrganisationView,
  UnitClosureRequest,
  UnitNameRequest,
  UnitParentRequest,
} from './organisation.dto.js';

@Controller()
export class ReorganisationController {
  constructor(
    private readonly commands: Commands,
    private readonly university: University,
  ) {}

  @Get('organisation')
  @Allow('organisation.read')
  @Answers(200, OrganisationView, 'The units as of a day, and the changes that are to come')
  async readOrganisation(@Me() { actor }: Caller, @Query() { day }: OrganisationQuery): Promise<OrganisationView> {
    const today = this.university.today();
    return organisationView(await this.university.organisation(actor.institution), { day: day ?? today, today });
  }

  @Put('units/:unit/name')
  @Allow('organisation.manage')
  @Answers(200, Written, 'Rename a unit from a day on')
  renameUnit(@Param('unit') unit: string, @Body() body: UnitNameRequest, @By() by: Sender): Promise<Written> {
    return this.change({ type: 'RenameUnit', unit, name: body.name, from: body.from }, by);
  }

  @Put('units/:unit/parent')
  @Allow('organisation.manage')
  @Answers(200, Written, 'Move a unit below another from a day on')
  moveUnit(@Param('unit') unit: string, @Body() body: UnitParentRequest, @By() by: Sender): Promise<Written> {
    return this.change({ type: 'MoveUnit', unit, parent: body.parent, from: body.from }, by);
  }

  @Put('units/:unit/closure')
  @Allow('organisation.manage')
  @Answers(200, Written, 'Close a unit from a day on, and say who takes its cases over')
  closeUnit(@Param('unit') unit: string, @Body() body: UnitClosureRequest, @By() by: Sender): Promise<Written> {
    const { heir, successors, from } = body;
    return this.change({ type: 'CloseUnit', unit, heir, successors, from }, by);
  }

  @Delete('organisation/changes/:changeId')
  @Allow('organisation.manage')
  @Answers(200, Written, 'Cancel a change of a unit that has not taken effect')
  cancelUnitChange(@Param('changeId') change: string, @By() by: Sender): Promise<Written> {
    return this.change({ type: 'CancelUnitChange', change }, by);
  }

  private async change(command: OrganisationCommand, by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangeOrganisation(by.actor.institution, command), by));
  }
}
