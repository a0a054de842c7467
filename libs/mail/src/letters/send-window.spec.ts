import { describe, expect, test } from '@jest/globals';
import { USUAL_CALENDAR, type BusinessCalendar } from '#policy';
import { digestDay, maySend } from './send-window.js';

/** Japan's wall clock. */
const at = (wall: string) => new Date(`${wall.replace(' ', 'T')}:00+09:00`).toISOString();
const opening = (from: string, to: string): BusinessCalendar => ({
  ...USUAL_CALENDAR,
  hours: { from, to, lunch: null },
});
const LUNCH: BusinessCalendar = {
  ...USUAL_CALENDAR,
  hours: { from: '08:30', to: '17:15', lunch: { from: '12:00', to: '13:00' } },
};

test.each<[string, string, BusinessCalendar, boolean]>([
  ['at opening', '2026-11-24 08:30', USUAL_CALENDAR, true],
  ['a minute before', '2026-11-24 08:29', USUAL_CALENDAR, false],
  ['before closing', '2026-11-24 17:14', USUAL_CALENDAR, true],
  ['at closing', '2026-11-24 17:15', USUAL_CALENDAR, false],
  ['in the lunch break', '2026-11-24 12:30', LUNCH, false],
  ['at midnight', '2026-11-24 00:00', USUAL_CALENDAR, false],
  ['on a Saturday', '2026-11-28 10:00', USUAL_CALENDAR, false],
  ['on a holiday', '2026-11-23 10:00', USUAL_CALENDAR, false],
  ['at the turn of the year', '2026-12-29 10:00', USUAL_CALENDAR, false],
  ['beyond the holiday data', '2051-01-10 10:00', USUAL_CALENDAR, false],
])('mail %s', (_, wall, calendar, expected) => {
  expect(maySend(at(wall), calendar)).toBe(expected);
});

describe('the digest', () => {
  const TUESDAY = { day: '2026-11-24', until: at('2026-11-24 17:15') };

  test.each<[string, string, BusinessCalendar, { day: string; until: string } | null]>([
    ['at its time', '2026-11-24 08:30', USUAL_CALENDAR, TUESDAY],
    ['a minute before it', '2026-11-24 08:29', USUAL_CALENDAR, null],
    ['later that day, where nobody was there in time', '2026-11-24 15:00', USUAL_CALENDAR, TUESDAY],
    ['at closing', '2026-11-24 17:15', USUAL_CALENDAR, null],
    ['before an office opens that opens later', '2026-11-24 08:45', opening('09:00', '17:15'), null],
    ['when that opens', '2026-11-24 09:00', opening('09:00', '17:15'), TUESDAY],
    ['in an office that opens earlier', '2026-11-24 08:00', opening('07:00', '17:15'), null],
    ['at its time there', '2026-11-24 08:30', opening('07:00', '17:15'), TUESDAY],
    [
      'in an office that has closed by then',
      '2026-11-24 06:00',
      opening('06:00', '08:00'),
      { day: '2026-11-24', until: at('2026-11-24 08:00') },
    ],
    ['on a Sunday', '2026-11-29 08:30', USUAL_CALENDAR, null],
    ['on a holiday', '2026-11-23 08:30', USUAL_CALENDAR, null],
    ['on a closed day', '2027-01-03 08:30', USUAL_CALENDAR, null],
    ['beyond the holiday data', '2051-01-10 08:30', USUAL_CALENDAR, null],
  ])('%s', (_, wall, calendar, expected) => {
    expect(digestDay(at(wall), calendar)).toEqual(expected);
  });
});
