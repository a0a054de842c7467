import { describe, expect, test } from '@jest/globals';
import { USUAL_CALENDAR } from '#policy';
import { mondaysUpTo, sinceWhich, staysOf, WEEKS, type Stays } from './stays.js';

/** Japan's wall clock as an instant. */
const at = (wall: string): string => new Date(`${wall.replace(' ', 'T')}+09:00`).toISOString();

describe('the weeks', () => {
  test.each([
    ['a Monday at midnight', '2026-11-30 00:00', '2026-11-30'],
    ['a Sunday at its end', '2026-11-29 23:59', '2026-11-23'],
    ['a day that is another in London', '2026-11-30 08:00', '2026-11-30'],
    ['the first of January', '2027-01-01 12:00', '2026-12-28'],
  ])('up to %s end with the Monday before', (_, now, last) => {
    const mondays = mondaysUpTo(at(now));
    expect(mondays).toHaveLength(WEEKS);
    expect(mondays.at(-1)).toBe(at(`${last} 00:00`));
    expect(mondays.toSorted()).toEqual(mondays);
  });
});

describe('since when so many business days have gone by', () => {
  test.each([
    ['none of today alone', 0, '2026-12-04 10:00', '2026-12-04'],
    ['two', 2, '2026-12-04 10:00', '2026-12-02'],
    ['two over a weekend', 2, '2026-11-30 10:00', '2026-11-26'],
    ['two over a weekend and a holiday', 2, '2026-11-24 10:00', '2026-11-19'],
    ['ten', 10, '2026-12-04 10:00', '2026-11-19'],
  ])('%s', (_, days, now, day) => {
    expect(sinceWhich(days, { calendar: USUAL_CALENDAR, now: at(now) })).toBe(at(`${day} 00:00`));
  });

  test('nobody knows where no holidays are known', () => {
    expect(sinceWhich(2, { calendar: USUAL_CALENDAR, now: at('2051-02-01 10:00') })).toBeNull();
  });
});

describe('a list of stays', () => {
  const asked = (stays: Stays, now = '2026-12-04 10:00') => {
    const values: unknown[] = [];
    const where = staysOf(
      { ...stays, calendar: USUAL_CALENDAR, now: at(now) },
      { values, add: (value) => `$${values.push(value)}` },
    );
    return { where: where.join(' and ').replaceAll(/\s+/g, ' '), values };
  };

  test.each<[string, Stays, RegExp, unknown[]]>([
    ['nothing asked', {}, /^$/, []],
    ['a stage', { stage: 'office' }, /^w\.stage = \$1$/, ['office']],
    ['the youngest', { aged: 'upTo2' }, /<> 'closed' and w\.stage_since >= \$1$/, [at('2026-12-02 00:00')]],
    [
      'those between',
      { aged: 'upTo5' },
      /stage_since < \$1 and w\.stage_since >= \$2$/,
      [at('2026-12-02 00:00'), at('2026-11-27 00:00')],
    ],
    ['the oldest', { aged: 'more' }, /stage_since < \$1$/, [at('2026-11-19 00:00')]],
    [
      'a week',
      { arrived: '2026-11-30' },
      /s\.is_arrival .*entered_at >= \$1 and s\.entered_at < \$2\)$/,
      [at('2026-11-30 00:00'), at('2026-12-07 00:00')],
    ],
  ])('%s', (_, stays, where, values) => {
    const found = asked(stays);
    expect(found.where).toMatch(where);
    expect(found.values).toEqual(values);
  });

  test('of an age is empty where no holidays are known', () => {
    expect(asked({ aged: 'more' }, '2051-02-01 10:00').where).toMatch(/ and false$/);
  });
});
