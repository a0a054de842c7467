import { expect, test } from '@jest/globals';
import { comparePositions, parsePosition, positionOf } from './position.js';

test.each([
  ['1-1', '1-1', 0],
  ['9-9', '10-10', -1],
  ['10-9', '10-8', 1],
  ['9007199254740993-1', '9007199254740992-1', 1],
])('%s against %s is %i', (a, b, order) => {
  expect(Math.sign(comparePositions(a, b))).toBe(order);
});

test.each(['', '1', '1-', '-1-1', 'a-b', '1-1-1', '1-1 ', '0x1-1', `${'9'.repeat(21)}-1`])(
  '%j is no position',
  (text) => {
    expect(() => parsePosition(text)).toThrow(expect.objectContaining({ name: 'MalformedPosition' }));
  },
);

test('a position that a server does not know is none', () => {
  expect(positionOf({ commit: 2n ** 64n - 1n, prepare: 2n ** 64n - 1n })).toBeNull();
  expect(positionOf(undefined)).toBeNull();
  expect(positionOf({ commit: 7n, prepare: 5n })).toBe('7-5');
});
