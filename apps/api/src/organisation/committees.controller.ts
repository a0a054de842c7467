// Committees: who sits in them on a day, and how somebody comes to sit there and leaves.
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ChangeOrganisation, Commands, type Sender, type Wish } from '#commands';
import { Directory, membersOn, type Committee, type OrganisationCommand, type PersonName, type Seat } from '#identity';
import type { Day, PersonId } from '#kernel';
import { University } from '../accounts/university.js';
import { Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { Wished } from '../http/wish.js';
import { CommitteeView, NewCommittee, NewSeat, SeatEndRequest, SeatGiven, type MemberView } from './committee.dto.js';
import { OrganisationQuery } from './organisation.dto.js';

@Controller('committees')
export class CommitteesController {
  constructor(
    private readonly commands: Commands,
    private readonly university: University,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Allow('organisation.read')
  @Answers(200, [CommitteeView], 'Committees and their members as of a day')
  async readCommittees(@Me() { actor }: Caller, @Query() { day }: OrganisationQuery): Promise<CommitteeView[]> {
    const { institution } = actor;
    const { committees } = await this.university.organisation(institution);
    const persons = committees.flatMap(({ seats }) => seats.map(({ person }) => person));
    const names = await this.directory.nameOf(institution, persons);
    return committees.map((committee) => committeeView(committee, day ?? this.university.today(), names));
  }

  @Post()
  @Allow('organisation.manage')
  @Answers(201, Written, 'Found a committee')
  foundCommittee(@Body() { committee, name }: NewCommittee, @By() by: Sender): Promise<Written> {
    return this.change({ type: 'FoundCommittee', committee, name }, by);
  }

  @Post(':committee/seats')
  @Allow('organisation.manage')
  @Answers(201, SeatGiven, 'Let somebody sit in it for a time')
  async seatMember(
    @Param('committee') committee: string,
    @Body() body: NewSeat,
    @By() by: Sender,
    @Wished() wish: Wish,
  ): Promise<SeatGiven> {
    const seat = wish.id('seat');
    return { seat, ...(await this.change({ type: 'SeatMember', committee, seat, ...body }, by)) };
  }

  @Put(':committee/seats/:seat/end')
  @Allow('organisation.manage')
  @Answers(200, Written, 'End a seat with a day')
  endSeat(
    @Param('committee') committee: string,
    @Param('seat') seat: string,
    @Body() { last }: SeatEndRequest,
    @By() by: Sender,
  ): Promise<Written> {
    return this.change({ type: 'EndSeat', committee, seat, last }, by);
  }

  private async change(command: OrganisationCommand, by: Sender): Promise<Written> {
    return written(await this.commands.send(new ChangeOrganisation(by.actor.institution, command), by));
  }
}

function committeeView(
  { committee, name, ...sits }: Committee,
  day: Day,
  names: ReadonlyMap<PersonId, PersonName>,
): CommitteeView {
  const view = ({ seat, person, chair, from, last }: Seat): MemberView => ({
    ...{ seat, name: names.get(person) ?? null, chair, from, last },
  });
  const coming = sits.seats.filter(({ from }) => from > day);
  return {
    ...{ committee, name },
    members: membersOn({ committee, name, ...sits }, day).map(view),
    coming: coming.toSorted((left, right) => left.from.localeCompare(right.from)).map(view),
  };
}
