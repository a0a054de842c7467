import { expect, test } from '@jest/globals';
import { ticksUpTo } from './scale.js';

test.each<[number, number[]]>([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [9, [0, 5, 10]],
  [17, [0, 5, 10, 15, 20]],
  [50_000, [0, 20_000, 40_000, 60_000]],
])('an axis for %p has its lines at %p', (highest, ticks) => {
  expect(ticksUpTo(highest)).toEqual(ticks);
});
