import { describe, expect, test } from '@jest/globals';
import { personCeiling, type Side, type Terms } from './ceiling.js';

const PLAIN: Terms = { whole: false, byEar: false, alone: false, joined: false };
const side = (met: number, ...weights: number[]): Side => ({ weights, met });

// The words that met at their best, over the weight of score.ts: 0.95 twice for words that both sides have others for, 0.3 for one of ours
// too many, 0.28 for one of theirs.
describe('the most that two rows of a person can score', () => {
  test.each<[why: string, ours: Side, theirs: Side, terms: Partial<Terms>, most: number]>([
    ['every word met', side(0b11, 1, 1), side(0b11, 1, 1), {}, 1],
    ['nothing met', side(0, 1, 1), side(0, 1, 1), {}, 0],
    ['one of two met, the others differ: 1 / (1 + 1.9)', side(0b01, 1, 1), side(0b10, 1, 1), {}, 1 / 2.9],
    ['ours has one more: 2 / (2 + 0.3)', side(0b011, 1, 1, 1), side(0b11, 1, 1), {}, 2 / 2.3],
    ['theirs has one more: 2 / (2 + 0.28)', side(0b11, 1, 1), side(0b101, 1, 1, 1), {}, 2 / 2.28],
    ['two of ours met the same word: 1 / (1 + 1.9)', side(0b11, 1, 1), side(0b01, 1, 1), {}, 1 / 2.9],
    ['but where two are written as one', side(0b11, 1, 1), side(0b1, 1), { joined: true }, 1],
    [
      'two differ beside many that met: contradicted',
      side(0b01111, 1, 1, 1, 1, 1),
      side(0b01111, 1, 1, 1, 1, 1),
      {},
      4 / 5.9,
    ],
    [
      'and never above that limit',
      side(0b0111111, 1, 1, 1, 1, 1, 1, 0.81),
      side(0b0111111, 1, 1, 1, 1, 1, 1, 0.81),
      {},
      0.69,
    ],
    ['by syllables one is missing', side(0b11, 1, 1), side(0b011, 1, 1, 1), { whole: true }, 0.65],
    ['by ear one of ours is missing', side(0b011, 1, 1, 1), side(0b11, 1, 1), { byEar: true }, 0.65],
    [
      'by ear one of theirs is missing: 2 / (2 + 0.28)',
      side(0b11, 1, 1),
      side(0b011, 1, 1, 1),
      { byEar: true },
      2 / 2.28,
    ],
    ['one name of several', side(0b1, 1), side(0b01, 1, 1), { alone: true }, 0.65],
    ['one name of one', side(0b1, 1), side(0b1, 1), { alone: true }, 1],
    ['a particle that only one has: 2 / (2 + 0.28 · 0.3)', side(0b11, 1, 1), side(0b101, 1, 0.3, 1), {}, 2 / 2.084],
  ])('%s', (_why, ours, theirs, terms, most) => {
    expect(personCeiling(ours, theirs, { ...PLAIN, ...terms })).toBeCloseTo(most, 4);
  });
});
