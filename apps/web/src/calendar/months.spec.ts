import { describe, expect, test } from '@jest/globals';
import { isMonth, monthAfter, readTime, weeksOf } from './months.js';

describe('months', () => {
  test.each([
    ['2027-08', 1, '2027-09'],
    ['2027-12', 1, '2028-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-08', 0, '2027-08'],
    ['2027-08', -20, '2025-12'],
  ])('%s and %i is %s', (month, count, expected) => expect(monthAfter(month, count)).toBe(expected));

  test.each([
    ['2027-08', true],
    ['2027-13', false],
    ['2027-8', false],
    ['', false],
    [undefined, false],
  ])('%s is one: %s', (text, is) => expect(isMonth(text)).toBe(is));

  test('stand in weeks that begin on Sunday', () => {
    const days = Array.from({ length: 30 }, (_, index) => ({ date: index + 1, weekday: (index + 3) % 7 }));
    const weeks = weeksOf(days).map((week) => week.map((day) => day?.date ?? 0));
    expect(weeks[0]).toEqual([0, 0, 0, 1, 2, 3, 4]);
    expect(weeks.at(-1)).toEqual([26, 27, 28, 29, 30, 0, 0]);
    expect(weeks.flat().filter((date) => date > 0)).toHaveLength(30);
  });
});

describe('a time of day as people write it', () => {
  test.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    ['８：３０', '08:30'],
    ['8時30分', '08:30'],
    ['17時', '17:00'],
    ['1715', '17:15'],
    ['24:00', null],
    ['8:60', null],
    ['morning', null],
    ['', null],
  ])('%s is %s', (typed, expected) => expect(readTime(typed)).toBe(expected));
});
