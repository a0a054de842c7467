import { describe, expect, test } from '@jest/globals';
import { Refusal } from '#kernel';
import type { Closure } from '#policy';
import { recordedExample } from '../../../event-store/src/testing.js';
import {
  closureIdOf,
  CLOSURES_MAX,
  decideCalendar,
  evolveCalendar,
  USUAL,
  type CalendarCommand,
  type CalendarEvent,
  type InstitutionCalendar,
} from './institution-calendar.js';

const SUMMER = { every: 'once', from: '2026-08-12', to: '2026-08-14', kind: 'summer', note: '' } as const;
const EXAM = {
  ...SUMMER,
  from: '2027-02-25',
  to: '2027-02-26',
  kind: 'entrance-examination',
  note: '前期日程',
} as const;
const HOURS = { from: '09:00', to: '17:45', lunch: { from: '12:15', to: '13:15' } };

const add = (closure: Omit<Closure, 'closureId'>): CalendarCommand => ({ type: 'AddClosure', closure });
const remove = (closureId: string): CalendarCommand => ({ type: 'RemoveClosure', closureId });
const set = (hours: typeof HOURS, weekdaysOff: number[] = [6, 0]): CalendarCommand =>
  ({ type: 'SetOfficeHours', hours, weekdaysOff }) as CalendarCommand;
const adopt: CalendarCommand = { type: 'AdoptCalendar', basis: '職員就業規則 第20条' };

function after(...commands: CalendarCommand[]): InstitutionCalendar {
  return commands.reduce(
    (state, command) =>
      decideCalendar(command, state)
        .map((said, version) => recordedExample(said, version) as unknown as CalendarEvent)
        .reduce(evolveCalendar, state),
    USUAL,
  );
}

describe('what is said of a calendar', () => {
  test.each<[string, CalendarCommand[], CalendarCommand, string[]]>([
    ['the usual one is adopted', [], adopt, ['CalendarAdopted']],
    ['adopted twice on the same rule', [adopt], adopt, []],
    ['adopted on another rule', [adopt], { ...adopt, basis: '新しい規程' }, ['CalendarAdopted']],
    ['a closure', [], add(SUMMER), ['ClosureAdded']],
    ['the same closure twice', [add(SUMMER)], add(SUMMER), []],
    ['the same closure with spaces around its words', [add(EXAM)], add({ ...EXAM, note: ' 前期日程 ' }), []],
    [
      'the closure that the usual calendar has',
      [],
      add({ ...SUMMER, every: 'year', from: '12-29', to: '01-03', kind: 'new-year' }),
      [],
    ],
    ['another on the same days', [add(SUMMER)], add({ ...SUMMER, kind: 'outage' }), ['ClosureAdded']],
    ['a closure goes', [add(SUMMER)], remove(closureIdOf(SUMMER)), ['ClosureRemoved']],
    ['one that has gone already', [add(SUMMER), remove(closureIdOf(SUMMER))], remove(closureIdOf(SUMMER)), []],
    ['one that went comes back', [add(SUMMER), remove(closureIdOf(SUMMER))], add(SUMMER), ['ClosureAdded']],
    ['the usual end of the year goes', [], remove('new-year'), ['ClosureRemoved']],
    ['other hours', [], set(HOURS), ['OfficeHoursSet']],
    ['the same hours, days in another order', [set(HOURS)], set(HOURS, [0, 6]), []],
    ['other days off', [set(HOURS)], set(HOURS, [0]), ['OfficeHoursSet']],
  ])('%s', (_, before, command, types) => {
    expect(decideCalendar(command, after(...before)).map(({ type }) => type)).toEqual(types);
  });

  test.each<[string, CalendarCommand, string, string[]]>([
    [
      'a closure that ends before it begins',
      add({ ...SUMMER, to: '2026-08-11' }),
      'calendar.unfit',
      ['/to calendar.closed_days'],
    ],
    [
      'one without a word of why',
      add({ ...SUMMER, kind: 'other', note: '  ' }),
      'calendar.unfit',
      ['/note calendar.note_missing'],
    ],
    ['one that was never there', remove('nothing'), 'calendar.closure_unknown', []],
    [
      'a week without work',
      set(HOURS, [0, 1, 2, 3, 4, 5, 6]),
      'calendar.unfit',
      ['/weekdaysOff calendar.weekdays_off'],
    ],
    ['hours that end before they begin', set({ ...HOURS, to: '08:00' }), 'calendar.unfit', ['/hours calendar.hours']],
    [
      'an adoption that names no rule',
      { type: 'AdoptCalendar', basis: ' ' },
      'calendar.unfit',
      ['/basis text.missing'],
    ],
  ])('%s is refused', (_, command, code, fields) => {
    const refusal = refusalOf(() => decideCalendar(command, USUAL));
    expect([refusal.code, refusal.errors.map((each) => `${each.pointer} ${each.code}`)]).toEqual([code, fields]);
  });

  test('there is an end to closures', () => {
    const many = Array.from({ length: CLOSURES_MAX }, (_, index) => ({
      ...EXAM,
      note: `${index}`,
      closureId: `${index}`,
    }));
    expect(refusalOf(() => decideCalendar(add(SUMMER), { ...USUAL, closures: many })).code).toBe(
      'calendar.too_many_closures',
    );
  });
});

test('what was said stands, and the adoption keeps what stood', () => {
  const state = after(add(SUMMER), set(HOURS), adopt, add(EXAM), remove('new-year'));
  expect(state).toMatchObject({ standing: 'adopted', basis: '職員就業規則 第20条', weekdaysOff: [0, 6], hours: HOURS });
  expect(state.closures.map(({ kind }) => kind)).toEqual(['summer', 'entrance-examination']);
  const [said] = decideCalendar(adopt, after(add(SUMMER)));
  expect(said?.data).toMatchObject({ weekdaysOff: [0, 6], closures: [{ kind: 'new-year' }, { kind: 'summer' }] });
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
