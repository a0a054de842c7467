// When an institution works, as it said itself: until then the usual calendar holds, unconfirmed (architecture.md decision 16). Pure. Event names
// are the storage format; add, never rename.
import type { Occurrence, RecordedEvent } from '#event-store';
import { canonicalJson, derivedId, Refusal, unreachable, type InstitutionId, type Pointed } from '#kernel';
import {
  areClosedDays,
  areHours,
  areWeekdaysOff,
  USUAL_CALENDAR,
  type BusinessCalendar,
  type Closure,
  type OfficeHours,
  type Standing,
  type Weekday,
} from '#policy';

type Hours = { weekdaysOff: Weekday[]; hours: OfficeHours };

type Is<Type extends string, Data> = { type: Type; data: Data };
type CalendarFacts =
  /** The calendar as it stood is the institution's own, on the strength of a rule it names. */
  | Is<'CalendarAdopted', Hours & { closures: Closure[]; basis: string }>
  | Is<'ClosureAdded', { closure: Closure }>
  | Is<'ClosureRemoved', { closureId: string }>
  | Is<'OfficeHoursSet', Hours>;

type Recorded<F> = F extends Is<infer Type, infer Data> ? RecordedEvent<Type, Data, never> : never;
type Occurred<F> = F extends Is<infer Type, infer Data> ? Occurrence<Type, Data, never> : never;
export type CalendarEvent = Recorded<CalendarFacts>;
export type CalendarOccurrence = Occurred<CalendarFacts>;
export const CALENDAR_EVENTS = [
  'CalendarAdopted',
  'ClosureAdded',
  'ClosureRemoved',
  'OfficeHoursSet',
] as const satisfies readonly CalendarEvent['type'][];

export type CalendarCommand =
  | { type: 'AdoptCalendar'; basis: string }
  /** Its id follows from what it says ({@link closureIdOf}). */
  | { type: 'AddClosure'; closure: Omit<Closure, 'closureId'> }
  | { type: 'RemoveClosure'; closureId: string }
  | ({ type: 'SetOfficeHours' } & Hours);

export type InstitutionCalendar = BusinessCalendar & {
  standing: Standing;
  /** The rule that it rests on: the usual one's source until the institution has named its own. */
  basis: string;
  /** Ids of closures that were there once. */
  removed: readonly string[];
};

export const USUAL: InstitutionCalendar = {
  weekdaysOff: USUAL_CALENDAR.weekdaysOff,
  hours: USUAL_CALENDAR.hours,
  closures: USUAL_CALENDAR.closures,
  standing: USUAL_CALENDAR.standing,
  basis: USUAL_CALENDAR.source,
  removed: [],
};

export const CLOSURES_MAX = 500;
export const CLOSURE_NOTE_MAX = 100;
export const BASIS_MAX = 300;

export const calendarStream = (institution: InstitutionId): string => `calendar-${institution}`;

/** The same days, kind and words are the same closure, whoever adds it how often. */
export function closureIdOf({ every, from, to, kind, note }: Omit<Closure, 'closureId'>): string {
  return derivedId('closure', canonicalJson({ every, from, to, kind, note: note.trim() }));
}

/**
 * An outcome that already holds yields no events.
 * @throws Refusal calendar.unfit with the fields at fault (invalid) · calendar.closure_unknown (hidden) · calendar.too_many_closures (conflict)
 */
export function decideCalendar(command: CalendarCommand, state: InstitutionCalendar): CalendarOccurrence[] {
  switch (command.type) {
    case 'AdoptCalendar':
      return adopted(command.basis.trim(), state);
    case 'AddClosure':
      return added({ ...command.closure, note: command.closure.note.trim() }, state);
    case 'RemoveClosure': {
      const { closureId } = command;
      if (state.closures.some((closure) => closure.closureId === closureId)) {
        return [{ type: 'ClosureRemoved', data: { closureId } }];
      }
      if (state.removed.includes(closureId)) return [];
      throw new Refusal('calendar.closure_unknown', 'hidden');
    }
    case 'SetOfficeHours': {
      const { hours } = command;
      refuse([
        ...(areWeekdaysOff(command.weekdaysOff) ? [] : [{ pointer: '/weekdaysOff', code: 'calendar.weekdays_off' }]),
        ...(areHours(hours) ? [] : [{ pointer: '/hours', code: 'calendar.hours' }]),
      ]);
      const data: Hours = { weekdaysOff: command.weekdaysOff.toSorted((a, b) => a - b), hours };
      const { weekdaysOff } = state;
      if (canonicalJson({ weekdaysOff: [...weekdaysOff], hours: state.hours }) === canonicalJson(data)) return [];
      return [{ type: 'OfficeHoursSet', data }];
    }
    default:
      return unreachable(command);
  }
}

function adopted(basis: string, state: InstitutionCalendar): CalendarOccurrence[] {
  if (basis === '') refuse([{ pointer: '/basis', code: 'text.missing' }]);
  if (state.standing === 'adopted' && state.basis === basis) return [];
  const { weekdaysOff, hours, closures } = state;
  return [{ type: 'CalendarAdopted', data: { weekdaysOff: [...weekdaysOff], hours, closures: [...closures], basis } }];
}

function added(given: Omit<Closure, 'closureId'>, state: InstitutionCalendar): CalendarOccurrence[] {
  refuse([
    ...(areClosedDays(given) ? [] : [{ pointer: '/to', code: 'calendar.closed_days' }]),
    // The other kinds say all by themselves.
    ...(given.kind === 'other' && given.note === '' ? [{ pointer: '/note', code: 'calendar.note_missing' }] : []),
  ]);
  const closure: Closure = { closureId: closureIdOf(given), ...given };
  if (state.closures.some((known) => closureIdOf(known) === closure.closureId)) return [];
  if (state.closures.length >= CLOSURES_MAX) {
    throw new Refusal('calendar.too_many_closures', 'conflict', { max: CLOSURES_MAX });
  }
  return [{ type: 'ClosureAdded', data: { closure } }];
}

function refuse(errors: Pointed[]): void {
  if (errors.length > 0) throw new Refusal('calendar.unfit', 'invalid', {}, errors);
}

export function evolveCalendar(state: InstitutionCalendar, event: CalendarEvent): InstitutionCalendar {
  switch (event.type) {
    case 'CalendarAdopted':
      return { ...state, ...event.data, standing: 'adopted' };
    case 'ClosureAdded': {
      const { closure } = event.data;
      const removed = state.removed.filter((id) => id !== closure.closureId);
      return { ...state, closures: [...state.closures, closure], removed };
    }
    case 'ClosureRemoved': {
      const { closureId } = event.data;
      const closures = state.closures.filter((closure) => closure.closureId !== closureId);
      return { ...state, closures, removed: [...state.removed, closureId] };
    }
    case 'OfficeHoursSet':
      return { ...state, ...event.data };
    default:
      return unreachable(event);
  }
}
