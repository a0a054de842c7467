import { expect, test } from '@jest/globals';
import { MIDDLE, parted, SCALE, spanOf } from './risk-scale.js';

test.each([
  ['T0', { from: 0, width: 40 }],
  ['T1', { from: 20, width: 20 }],
  ['T2', { from: 40, width: 20 }],
  ['T3', { from: 40, width: 40 }],
  ['T4', { from: 40, width: 60 }],
] as const)('%s reaches %j, and stays in the picture', (tier, span) => {
  expect(spanOf(tier)).toEqual(span);
  expect(span.from + span.width).toBeLessThanOrEqual(SCALE);
  expect(span.from === MIDDLE || span.from + span.width === MIDDLE).toBe(true);
});

test('what carries the tier comes apart from the rest, what weighs most first', () => {
  const factors = [{ tier: 'T0' }, { tier: 'T3' }, { tier: 'T2' }, { tier: 'T3' }] as const;
  expect(parted('T3', factors)).toEqual({
    carrying: [{ tier: 'T3' }, { tier: 'T3' }],
    others: [{ tier: 'T2' }, { tier: 'T0' }],
  });
});
