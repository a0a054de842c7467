import { expect, test } from '@jest/globals';
import { dayFault, latestDay, rememberRequest, scopesFor } from './remembering.js';

// As the server reckons it (libs/policy/src/calendar.ts).
test.each([
  ['2026-11-29', 24, '2028-11-29'],
  ['2026-08-31', 6, '2027-03-01'],
  ['2026-12-31', 2, '2027-03-01'],
  ['2028-01-31', 1, '2028-03-01'],
  ['2028-02-29', 12, '2029-03-01'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %i months reach %s', (today, months, latest) => {
  expect(latestDay(today, months)).toBe(latest);
});

test.each([
  ['2027-04-01', null],
  ['2027年4月1日', null],
  ['R9.4.1', null],
  ['2026-11-29', null],
  ['2028-11-29', null],
  ['2026-11-28', 'past'],
  ['2028-11-30', 'tooLate'],
  ['2027-02-30', 'unreadable'],
  ['soon', 'unreadable'],
  ['', 'unreadable'],
])('the day %j is %j', (typed, fault) => {
  expect(dayFault(typed, { today: '2026-11-29', latest: '2028-11-29' })).toBe(fault);
});

test.each([
  ['hit', '2027-04-01', undefined],
  ['person', '2027年4月1日', { scope: 'person', until: '2027-04-01' }],
  ['organisation-wide', '2028-11-29', { scope: 'organisation-wide', until: '2028-11-29' }],
] as const)('%s until %s is sent as %j', (scope, typed, sent) => {
  expect(rememberRequest(scope, typed)).toEqual(sent);
});

test('of a person nothing is remembered for the whole university', () => {
  expect([scopesFor('person').at(-1), scopesFor('organisation').at(-1)]).toEqual(['person', 'organisation-wide']);
});
