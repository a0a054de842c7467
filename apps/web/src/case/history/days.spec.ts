import { dayEndedBy, dayInJapan, endOfDay } from './days.js';

test.each([
  ['2026-11-23T14:59:59.999Z', '2026-11-23'],
  ['2026-11-23T15:00:00.000Z', '2026-11-24'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
])('%s is %s in Japan', (instant, day) => {
  expect(dayInJapan(Date.parse(instant))).toBe(day);
});

test('a day ends at midnight in Japan, and the end of a day tells the day', () => {
  const end = endOfDay('2026-11-23');
  expect(dayInJapan(Date.parse(end))).toBe('2026-11-23');
  expect(dayInJapan(Date.parse(end) + 1)).toBe('2026-11-24');
  expect(dayEndedBy(end)).toBe('2026-11-23');
});

test.each([undefined, '2026-11-23T10:00:00.000Z'])('%s ends no day', (instant) => {
  expect(dayEndedBy(instant)).toBe('');
});
