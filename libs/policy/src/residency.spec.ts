import { describe, expect, test } from '@jest/globals';
import { dayAfterMonths, dayInJapan, isDay } from './calendar.js';
import { currentPolicy } from './current-policy.js';
import { residency, type ResidencyFacts } from './residency.js';

const on = '2027-04-01';
const abroad: ResidencyFacts = { on, japaneseNational: 'no', enteredJapan: 'no', employedInJapan: 'no' };
const entered = (entryDate: string, changes: Partial<ResidencyFacts> = {}): ResidencyFacts => ({
  ...{ on, japaneseNational: 'no', enteredJapan: 'yes', employedInJapan: 'no', entryDate },
  ...changes,
});

describe('who is a resident', () => {
  test.each<[string, ResidencyFacts, string, string]>([
    ['a foreign national still abroad is not', abroad, 'non-resident', 'residency.not_entered'],
    ['six months less a day is not enough', entered('2026-10-02'), 'non-resident', 'residency.six_months_not_passed'],
    ['six months to the day are enough', entered('2026-10-01'), 'resident', 'residency.six_months_passed'],
    ['six months and a day are enough', entered('2026-09-30'), 'resident', 'residency.six_months_passed'],
    ['entry on the very day judged', entered(on), 'non-resident', 'residency.six_months_not_passed'],
    [
      'an entry after the day judged is a contradiction for a person to solve',
      entered('2027-04-02'),
      'unknown',
      'residency.entry_after_start',
    ],
    [
      'also for who works here',
      entered('2027-05-01', { employedInJapan: 'yes', employedFrom: '2027-03-01' }),
      'unknown',
      'residency.entry_after_start',
    ],
    [
      'work here from before entry is one too',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: '2027-03-19' }),
      'unknown',
      'residency.employed_before_entry',
    ],
    [
      'even where six months have passed since',
      entered('2026-01-01', { employedInJapan: 'yes', employedFrom: '2025-12-31' }),
      'unknown',
      'residency.employed_before_entry',
    ],
    [
      'work here from the day of entry is none',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: '2027-03-20' }),
      'resident',
      'residency.employed',
    ],
    ['an entry in the year 202 leaves it open', entered('0202-10-01'), 'unknown', 'residency.entry_unknown'],
    [
      'an employment from the year 1026 leaves it open',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: '1026-04-01' }),
      'unknown',
      'residency.employment_date_unknown',
    ],
    [
      'who works here is from the first day',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: on }),
      'resident',
      'residency.employed',
    ],
    [
      'who begins to work tomorrow is not yet',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: '2027-04-02' }),
      'non-resident',
      'residency.six_months_not_passed',
    ],
    [
      'six months outweigh an unknown employment',
      entered('2026-01-01', { employedInJapan: 'unknown' }),
      'resident',
      'residency.six_months_passed',
    ],
    [
      'an unknown employment leaves it open',
      entered('2027-03-20', { employedInJapan: 'unknown' }),
      'unknown',
      'residency.employment_unknown',
    ],
    [
      'an unanswered employment leaves it open',
      entered('2027-03-20', { employedInJapan: undefined }),
      'unknown',
      'residency.employment_unknown',
    ],
    [
      'an employment without its day leaves it open',
      entered('2027-03-20', { employedInJapan: 'yes' }),
      'unknown',
      'residency.employment_date_unknown',
    ],
    [
      'an employment from a day that does not exist leaves it open',
      entered('2027-03-20', { employedInJapan: 'yes', employedFrom: '2027-02-30' }),
      'unknown',
      'residency.employment_date_unknown',
    ],
    [
      'work in Japan before entry is a contradiction for a person to solve',
      { ...abroad, employedInJapan: 'yes', employedFrom: '2027-01-01' },
      'unknown',
      'residency.employed_before_entry',
    ],
    [
      'an unknown day of entry leaves it open',
      entered('', { entryDate: undefined }),
      'unknown',
      'residency.entry_unknown',
    ],
    ['a day of entry that does not exist leaves it open', entered('2026-02-30'), 'unknown', 'residency.entry_unknown'],
    [
      'a Japanese national at home is presumed to be',
      { on, japaneseNational: 'yes', livesAbroad: 'no' },
      'resident',
      'residency.presumed_resident',
    ],
    [
      'a Japanese national who lives abroad is not',
      { on, japaneseNational: 'yes', livesAbroad: 'yes' },
      'non-resident',
      'residency.lives_abroad',
    ],
    [
      'a Japanese national of whom that is not known is open',
      { on, japaneseNational: 'yes' },
      'unknown',
      'residency.abroad_unknown',
    ],
    [
      'the day of entry does not make a Japanese national one',
      { on, japaneseNational: 'yes', livesAbroad: 'yes', enteredJapan: 'yes', entryDate: '2020-01-01' },
      'non-resident',
      'residency.lives_abroad',
    ],
    [
      'an unknown nationality is open where the rules disagree',
      { ...abroad, japaneseNational: 'unknown', livesAbroad: 'no' },
      'unknown',
      'residency.rule_unknown',
    ],
    [
      'an unknown nationality does not matter where both rules agree',
      { ...abroad, japaneseNational: undefined, livesAbroad: 'yes' },
      'non-resident',
      'residency.not_entered',
    ],
  ])('%s', (_, facts, expected, working) => {
    const answer = residency(facts, currentPolicy);
    expect(answer.residency).toBe(expected);
    expect(answer.workings.map(({ code }) => code)).toEqual([working]);
    expect(answer.result).toBe({ resident: 'clear', 'non-resident': 'attention', unknown: 'unknown' }[expected]);
  });

  test('what lies in the log in clear tells neither nationality nor dates', () => {
    const findings = [abroad, entered('2026-01-01'), { on, japaneseNational: 'yes', livesAbroad: 'no' } as const].map(
      (facts) => residency(facts, currentPolicy).findings,
    );
    expect(findings).toEqual([
      [{ code: 'residency.non_resident' }],
      [{ code: 'residency.resident' }],
      [{ code: 'residency.resident' }],
    ]);
  });

  test('a policy may count from the day after entry', () => {
    const policy = { ...currentPolicy, residency: { ...currentPolicy.residency, entryDayCounts: false } };
    expect(residency(entered('2026-10-01'), policy).residency).toBe('non-resident');
    expect(residency(entered('2026-09-30'), policy).residency).toBe('resident');
  });
});

describe('months run out', () => {
  test.each([
    ['on the corresponding day', '2026-10-15', '2027-04-15'],
    ['on the first of the next month where the last one has no such day', '2026-08-31', '2027-03-01'],
    ['on 29 February of a leap year', '2027-08-29', '2028-02-29'],
    ['on 1 March where a leap year has no such day', '2027-08-30', '2028-03-01'],
    ['over the end of the year', '2026-12-01', '2027-06-01'],
    ['on the last day where there is one', '2026-12-30', '2027-06-30'],
    ['on the first of July from 31 December', '2026-12-31', '2027-07-01'],
  ])('%s', (_, start, expected) => {
    expect(dayAfterMonths(start, 6)).toBe(expected);
  });
});

test('a day in Japan begins nine hours before the one in Greenwich', () => {
  expect(dayInJapan('2027-03-31T14:59:59.999Z')).toBe('2027-03-31');
  expect(dayInJapan('2027-03-31T15:00:00.000Z')).toBe('2027-04-01');
});

test.each([
  ['2027-02-28', true],
  ['2027-02-29', false],
  ['2028-02-29', true],
  ['1900-01-01', true],
  ['1899-12-31', false],
  ['2100-12-31', true],
  ['2101-01-01', false],
  ['0202-10-01', false],
  ['2027-13-01', false],
  ['2027-4-1', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
