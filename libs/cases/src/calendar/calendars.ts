import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import { EventLog } from '#event-store';
import type { InstitutionId } from '#kernel';
import {
  calendarStream,
  decideCalendar,
  evolveCalendar,
  USUAL,
  type CalendarCommand,
  type CalendarEvent,
  type InstitutionCalendar,
} from './institution-calendar.js';

/** A command to an institution's calendar. */
export class ChangeCalendar extends StreamCommand<CalendarCommand> {
  readonly stream: string;

  constructor(
    institution: InstitutionId,
    readonly command: CalendarCommand,
  ) {
    super();
    this.stream = calendarStream(institution);
  }
}

@CommandHandler(ChangeCalendar)
export class Calendars implements ICommandHandler<ChangeCalendar> {
  constructor(private readonly log: EventLog) {}

  execute({ stream, command, circumstances, expected }: ChangeCalendar): Promise<CommandResult> {
    return executeDecider<InstitutionCalendar, CalendarEvent>({
      log: this.log,
      stream,
      initial: USUAL,
      decide: (state) => decideCalendar(command, state),
      evolve: evolveCalendar,
      circumstances,
      expected,
    });
  }
}

/** The calendar as it stands this moment. */
export async function readCalendar(log: EventLog, institution: InstitutionId): Promise<InstitutionCalendar> {
  const events = await log.read(calendarStream(institution), { institution });
  return (events as unknown as CalendarEvent[]).reduce(evolveCalendar, USUAL);
}
