import { describe, expect, test } from '@jest/globals';
import {
  areClosedDays,
  areHours,
  areWeekdaysOff,
  calendarDay,
  USUAL_CALENDAR,
  type BusinessCalendar,
  type ClosedDays,
  type OfficeHours,
} from './business-calendar.js';
import {
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  isBusinessTime,
  nextBusinessInstant,
  type BusinessAmount,
} from './business-time.js';
import { HOLIDAY_YEARS } from './holidays.js';

const withLunch: BusinessCalendar = {
  ...USUAL_CALENDAR,
  hours: { from: '08:30', to: '17:15', lunch: { from: '12:00', to: '13:00' } },
  closures: [
    ...USUAL_CALENDAR.closures,
    { closureId: 'summer', kind: 'summer', note: '', every: 'once', from: '2026-08-12', to: '2026-08-14' },
  ],
};
const never: BusinessCalendar = {
  ...USUAL_CALENDAR,
  closures: [{ closureId: 'for-good', kind: 'other', note: '', every: 'once', from: '1970-01-01', to: '2100-12-31' }],
};

/** Japan's wall clock as an instant. */
const at = (wall: string): string => new Date(`${wall.replace(' ', 'T')}+09:00`).toISOString();

test('the holidays reach from 1970 to 2050', () => {
  expect(HOLIDAY_YEARS).toEqual({ first: 1970, last: 2050 });
});

describe('a day of the calendar', () => {
  test.each<[string, string, boolean | null, string | null, string[]]>([
    ['a Monday', '2026-11-30', true, null, []],
    ['a Saturday', '2026-11-28', false, null, []],
    ['a holiday', '2026-11-23', false, '勤労感謝の日', []],
    ['a day in lieu', '2026-05-06', false, 'こどもの日 振替休日', []],
    ['a day between two holidays', '2026-09-22', false, '休日', []],
    ['the day of an enthronement', '2019-10-22', false, '休日（祝日扱い）', []],
    ['the end of the year', '2026-12-29', false, null, ['new-year']],
    ['the beginning of the next', '2027-01-03', false, null, ['new-year']],
    ['a holiday within a closure', '2027-01-01', false, '元日', ['new-year']],
    ['the day before the closure', '2026-12-28', true, null, []],
    ['the day after it', '2027-01-04', true, null, []],
    ['a summer closure', '2026-08-13', false, null, ['summer']],
    ['the same days a year later', '2027-08-13', true, null, []],
    ['the last day that is known', '2050-12-28', true, null, []],
    ['a day nobody knows of', '2051-01-04', null, null, []],
    ['a day before anybody wrote them down', '1969-12-26', null, null, []],
  ])('%s', (_, day, isOpen, holiday, closures) => {
    const said = calendarDay(day, withLunch);
    expect([said.isOpen, said.holiday?.ja ?? null, said.closures.map(({ closureId }) => closureId)]).toEqual([
      ...[isOpen, holiday, closures],
    ]);
  });
});

describe('business time at an instant, and the next', () => {
  test.each<[string, string, BusinessCalendar, boolean | null, string | null]>([
    ['before the office opens', '2026-11-30 08:29', withLunch, false, '2026-11-30 08:30'],
    ['as it opens', '2026-11-30 08:30', withLunch, true, '2026-11-30 08:30'],
    ['the last moment before lunch', '2026-11-30 11:59:59.999', withLunch, true, '2026-11-30 11:59:59.999'],
    ['at lunch', '2026-11-30 12:00', withLunch, false, '2026-11-30 13:00'],
    ['at lunch where it counts', '2026-11-30 12:00', USUAL_CALENDAR, true, '2026-11-30 12:00'],
    ['as it closes', '2026-11-30 17:15', withLunch, false, '2026-12-01 08:30'],
    ['on a Friday evening', '2026-11-27 18:00', withLunch, false, '2026-11-30 08:30'],
    ['before a long holiday', '2026-12-28 17:15', withLunch, false, '2027-01-04 08:30'],
    ['on a day whose date differs in London', '2026-11-30 08:45', withLunch, true, '2026-11-30 08:45'],
    ['on the last evening that is known', '2050-12-28 17:15', withLunch, false, null],
    ['beyond', '2051-06-01 10:00', withLunch, null, null],
    ['where nobody ever works', '2026-11-30 10:00', never, false, null],
  ])('%s', (_, wall, calendar, isOpen, next) => {
    expect(isBusinessTime(at(wall), calendar)).toBe(isOpen);
    expect(nextBusinessInstant(at(wall), calendar)).toBe(next && at(next));
  });
});

describe('adding business time', () => {
  test.each<[string, string, BusinessAmount, string | null]>([
    ['nothing is the instant itself, open or not', '2026-11-28 03:00', { minutes: 0 }, '2026-11-28 03:00'],
    ['an hour ends at closing time', '2026-11-30 16:15', { minutes: 60 }, '2026-11-30 17:15'],
    ['one minute more ends in the morning', '2026-11-30 16:15', { minutes: 61 }, '2026-12-01 08:31'],
    ['lunch takes no time', '2026-11-30 11:30', { minutes: 60 }, '2026-11-30 13:30'],
    ['until lunch is until its first minute', '2026-11-30 11:30', { minutes: 30 }, '2026-11-30 12:00'],
    ['seconds are kept', '2026-11-30 17:14:30', { minutes: 1 }, '2026-12-01 08:30:30'],
    ['over the new year', '2026-12-28 17:00', { minutes: 30 }, '2027-01-04 08:45'],
    ['over golden week', '2026-05-01 17:00', { minutes: 30 }, '2026-05-07 08:45'],
    ['over the summer closure and the mountain day', '2026-08-10 17:00', { minutes: 30 }, '2026-08-17 08:45'],
    ['a day ends with the next one', '2026-11-30 09:00', { days: 1 }, '2026-12-01 17:15'],
    ['so does one that begins at night', '2026-11-30 23:00', { days: 1 }, '2026-12-01 17:15'],
    ['a day that begins on a Saturday', '2026-11-28 09:00', { days: 1 }, '2026-11-30 17:15'],
    ['three days over a weekend', '2026-11-26 09:00', { days: 3 }, '2026-12-01 17:15'],
    ['beyond the data', '2050-12-28 17:00', { minutes: 16 }, null],
    ['to the very end of the data', '2050-12-28 17:00', { minutes: 15 }, '2050-12-28 17:15'],
    ['days beyond the data', '2050-12-28 09:00', { days: 1 }, null],
  ])('%s', (_, wall, amount, expected) => {
    expect(addBusinessTime(at(wall), amount, withLunch)).toBe(expected && at(expected));
  });

  test.each<[string, BusinessAmount]>([
    ['part of a minute', { minutes: 0.00001 }],
    ['less than nothing', { minutes: -1 }],
    ['no day', { days: 0 }],
    ['half a day', { days: 0.5 }],
  ])('%s is a mistake of ours', (_, amount) => {
    expect(() => addBusinessTime(at('2026-11-30 09:00'), amount, withLunch)).toThrow();
  });
});

describe('business time and days between', () => {
  test.each<[string, string, string, number | null, number | null]>([
    ['within a morning', '2026-11-30 09:00', '2026-11-30 10:30', 90, 0],
    ['a whole day', '2026-11-30 00:00', '2026-12-01 00:00', 7 * 60 + 45, 1],
    ['over a weekend', '2026-11-27 17:00', '2026-11-30 08:45', 30, 1],
    ['over days on which nobody works', '2026-11-27 18:00', '2026-11-29 18:00', 0, 0],
    ['backwards', '2026-12-01 09:00', '2026-11-30 09:00', -(7 * 60 + 45), -1],
    ['nothing', '2026-11-30 09:00', '2026-11-30 09:00', 0, 0],
    ['less than a minute backwards', '2026-11-30 09:00:30', '2026-11-30 09:00', 0, 0],
    ['into what nobody knows', '2050-12-28 09:00', '2051-01-04 09:00', null, null],
  ])('%s', (_, from, to, minutes, days) => {
    expect(businessTimeBetween(at(from), at(to), withLunch)).toBe(minutes);
    expect(businessDaysBetween(at(from), at(to), withLunch)).toBe(days);
  });
});

describe('what can be kept as a calendar', () => {
  test.each<[string, OfficeHours, boolean]>([
    ['hours without a break', { from: '08:30', to: '17:15', lunch: null }, true],
    ['with one', { from: '08:30', to: '17:15', lunch: { from: '12:00', to: '13:00' } }, true],
    ['a morning off', { from: '08:30', to: '17:15', lunch: { from: '08:30', to: '13:00' } }, true],
    ['nothing but lunch', { from: '12:00', to: '13:00', lunch: { from: '12:00', to: '13:00' } }, false],
    ['a break that begins before work', { from: '08:30', to: '17:15', lunch: { from: '08:00', to: '13:00' } }, false],
    ['backwards', { from: '17:15', to: '08:30', lunch: null }, false],
    ['no time at all', { from: '08:30', to: '08:30', lunch: null }, false],
    ['no time of day', { from: '08:30', to: '24:00', lunch: null }, false],
    ['a loose time', { from: '8:30', to: '17:15', lunch: null }, false],
  ])('%s', (_, hours, can) => expect(areHours(hours)).toBe(can));

  test.each<[string, number[], boolean]>([
    ['Saturday and Sunday', [0, 6], true],
    ['no day off', [], true],
    ['every day off', [0, 1, 2, 3, 4, 5, 6], false],
    ['a day twice', [0, 0], false],
    ['an eighth day', [7], false],
    ['half a day', [0.5], false],
  ])('%s', (_, days, can) => expect(areWeekdaysOff(days)).toBe(can));

  test.each<[string, ClosedDays, boolean]>([
    ['one day', { every: 'once', from: '2026-08-12', to: '2026-08-12' }, true],
    ['backwards', { every: 'once', from: '2026-08-14', to: '2026-08-12' }, false],
    ['a day that does not exist', { every: 'once', from: '2026-02-29', to: '2026-03-01' }, false],
    ['over the turn of the year, every year', { every: 'year', from: '12-29', to: '01-03' }, true],
    ['29 February, where there is one', { every: 'year', from: '02-29', to: '02-29' }, true],
    ['30 February', { every: 'year', from: '02-28', to: '02-30' }, false],
    ['a year too many', { every: 'year', from: '2026-12-29', to: '2027-01-03' }, false],
  ])('%s', (_, days, can) => expect(areClosedDays(days)).toBe(can));
});
