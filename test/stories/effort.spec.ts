import { expect, test } from '@jest/globals';
import { charactersOf, keysOf, noEffort, secondsOf } from './effort.js';

test.each([
  ['KIM', 3],
  ['2027-04-01', 10],
  ['かな', 6],
  ['符号', 10],
  ['AIの符号', 2 + 2 + 10],
  ['室 と', 6 + 1 + 4],
  ['', 0],
])('%s takes %d keys', (text, keys) => expect(keysOf(text)).toBe(keys));

test.each([
  ['審査する', { japanese: 4, other: 0 }],
  ['May start', { japanese: 0, other: 8 }],
  ['T1で、可', { japanese: 3, other: 2 }],
])('%s is read as %j', (text, read) => expect(charactersOf(text)).toEqual(read));

test.each([
  ['a click after a thought', { clicks: 1, minds: 1 }, 2.65, 0],
  ['ten keys', { keys: 10, homings: 1 }, 3.2, 0],
  ['a minute of Japanese', { japanese: (357 * 238) / 183 }, 0, 60],
  ['a minute of English', { other: 238 * 6 }, 0, 60],
])('%s', (_, effort, acting, reading) => {
  const seconds = secondsOf({ ...noEffort(), ...effort });
  expect(seconds.acting).toBeCloseTo(acting, 6);
  expect(seconds.reading).toBeCloseTo(reading, 6);
});
