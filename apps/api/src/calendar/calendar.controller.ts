// The business calendar of the institution: what everything that becomes due is counted by.
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ChangeCalendar, closureIdOf, readCalendar, type InstitutionCalendar } from '#cases';
import { Commands, type Sender } from '#commands';
import { Refusal } from '#kernel';
import { calendarDay, HOLIDAY_YEARS, isDay, nextDay, type Weekday } from '#policy';
import type { House } from '../house.js';
import { Created, Written } from '../http/answer.dto.js';
import { By, written } from '../http/by.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { HOUSE } from '../tokens.js';
import { AdoptionRequest, CalendarMonth, CalendarView, ClosureRequest, OfficeHoursRequest } from './calendar.dto.js';

@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Allow('calendar.read')
  @Answers(200, CalendarView, 'Office hours, weekly days off and closures')
  async readCalendar(@Me() { actor }: Caller): Promise<CalendarView> {
    return viewOf(await readCalendar(this.house.log, actor.institution));
  }

  @Get('months/:month')
  @Allow('calendar.read')
  @Answers(200, CalendarMonth, 'The days of a month (YYYY-MM), and what closes them')
  async readCalendarMonth(@Param('month') month: string, @Me() { actor }: Caller): Promise<CalendarMonth> {
    const days = daysOf(month);
    const calendar = await readCalendar(this.house.log, actor.institution);
    return { month, days: days.map((day) => calendarDay(day, calendar)) };
  }

  @Put('hours')
  @Allow('calendar.manage')
  @Answers(200, Written, 'Set office hours and weekly days off')
  async setOfficeHours(
    @Body() { hours, weekdaysOff }: OfficeHoursRequest,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const { from, to, lunch } = hours;
    const command = new ChangeCalendar(actor.institution, {
      type: 'SetOfficeHours',
      hours: { from, to, lunch: lunch && { from: lunch.from, to: lunch.to } },
      weekdaysOff: weekdaysOff as Weekday[],
    });
    return written(await this.commands.send(command, by));
  }

  @Post('closures')
  @Allow('calendar.manage')
  @Answers(201, Created, 'Add days on which the institution is closed')
  async addClosure(@Body() body: ClosureRequest, @Me() { actor }: Caller, @By() by: Sender): Promise<Created> {
    const { kind, every, from, to, note = '' } = body;
    const closure = { kind, every, from, to, note: note.trim() };
    const command = new ChangeCalendar(actor.institution, { type: 'AddClosure', closure });
    return { id: closureIdOf(closure), ...written(await this.commands.send(command, by)) };
  }

  @Delete('closures/:closureId')
  @Allow('calendar.manage')
  @Answers(200, Written, 'Take a closure back')
  async removeClosure(
    @Param('closureId') closureId: string,
    @Me() { actor }: Caller,
    @By() by: Sender,
  ): Promise<Written> {
    const command = new ChangeCalendar(actor.institution, { type: 'RemoveClosure', closureId });
    return written(await this.commands.send(command, by));
  }

  @Put('adoption')
  @Allow('calendar.manage')
  @Answers(200, Written, 'Adopt the calendar as it stands, on the strength of a rule of the university')
  async adoptCalendar(@Body() { basis }: AdoptionRequest, @Me() { actor }: Caller, @By() by: Sender): Promise<Written> {
    const command = new ChangeCalendar(actor.institution, { type: 'AdoptCalendar', basis });
    return written(await this.commands.send(command, by));
  }
}

function viewOf({ standing, basis, hours, weekdaysOff, closures }: InstitutionCalendar): CalendarView {
  return {
    ...{ standing, basis, hours, weekdaysOff: [...weekdaysOff], closures: [...closures] },
    ...{ holidaysFrom: HOLIDAY_YEARS.first, holidaysTo: HOLIDAY_YEARS.last },
  };
}

function daysOf(month: string): string[] {
  const first = `${month}-01`;
  if (!isDay(first)) throw new Refusal('calendar.no_such_month', 'hidden');
  const days: string[] = [];
  for (let day = first; day.startsWith(month); day = nextDay(day)) days.push(day);
  return days;
}
