import { describe, expect, test } from '@jest/globals';
import type { CaseRow } from '../../client/index.js';
import { whyAlone, type Alone } from './together.js';

const SEEN = { hash: 'a', stepId: 'r1-department' };
const row = (tier: CaseRow['tier'], what: 'decision' | 'tier' = 'decision') => ({
  ...{ tier, waitingFor: { who: 'dean' as const, unit: null, what, since: '2026-11-23T00:00:00.000Z' } },
});

describe('what is approved together', () => {
  test.each<[string, Parameters<typeof whyAlone>, Alone | null]>([
    ['a light case that was opened', [row('T1'), SEEN], null],
    ['a light case that was not', [row('T0'), undefined], 'unopened'],
    ['a case at T2', [row('T2'), SEEN], 'tier'],
    ['a case without a tier', [row(null), SEEN], 'tier'],
    ['a case that waits for something else', [row('T1', 'tier'), SEEN], 'turn'],
    ['a case that waits for nobody', [{ tier: 'T1', waitingFor: null }, SEEN], 'turn'],
  ])('%s', (_, [each, seen], expected) => {
    expect(whyAlone(each, seen)).toBe(expected);
  });
});
