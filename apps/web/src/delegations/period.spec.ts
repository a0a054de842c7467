import { describe, expect, test } from '@jest/globals';
import { dayFrom, firstInstant, instantAfter, lastDayBefore } from './period.js';

describe('the time of a delegation', () => {
  test.each<[string, string | null]>([
    ['', null],
    ['  ', null],
    ['2027-04-01', '2027-03-31T15:00:00.000Z'],
    ['2027年4月1日', '2027-03-31T15:00:00.000Z'],
    ['soon', 'unread'],
  ])('begins for %p at %p', (day, instant) => {
    expect(firstInstant(day)).toBe(instant);
  });

  test.each([
    ['2027-04-01', '2027-04-01T15:00:00.000Z'],
    ['2028-02-29', '2028-02-29T15:00:00.000Z'],
    ['', 'unread'],
  ])('ends after %p at %p', (day, instant) => {
    expect(instantAfter(day)).toBe(instant);
  });

  test('shows the last day it holds, not the first it does not', () => {
    expect(lastDayBefore('2027-04-01T15:00:00.000Z')).toBe('2027-04-01T14:59:59.999Z');
  });

  test.each([
    ['2026-11-23T14:59:59.999Z', 0, '2026-11-23'],
    ['2026-11-23T15:00:00.000Z', 0, '2026-11-24'],
    ['2026-12-28T00:00:00.000Z', 7, '2027-01-04'],
  ])('from %p in %p days is %p', (instant, days, day) => {
    expect(dayFrom(Date.parse(instant), days)).toBe(day);
  });
});
