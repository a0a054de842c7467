import { expect, test } from '@jest/globals';
import type { HitView } from '../../../client/index.js';
import { inOrder } from './hit-order.js';

const hit = (hitId: string, tier: HitView['tier'], score: number, band: HitView['band'] = 'medium'): HitView => ({
  ...{ hitId, tier, score, band, party: 'person', entry: '1', detail: null, verdict: null, verdictReason: null },
  list: { id: 'meti-eul', name: { ja: '', en: '' }, legalEffect: { ja: '', en: '' } },
  ...{ adjudicatedBy: null, adjudicatedAt: null, memory: null, reopened: null, remembered: null, removedAt: null },
});

test.each<[string, HitView[], string[]]>([
  ['evidence before likeness', [hit('a', 'E4', 0.99), hit('b', 'E1', 0.7)], ['b', 'a']],
  ['likeness within one tier', [hit('a', 'E3', 0.8), hit('b', 'E3', 0.9)], ['b', 'a']],
  ['the id where nothing else tells them apart', [hit('b', 'E3', 0.8), hit('a', 'E3', 0.8)], ['a', 'b']],
  [
    'an older hit where its likeness puts it',
    [hit('weak', null, 0.7, 'weak'), hit('e4', 'E4', 0.9), hit('strong', null, 0.95, 'strong'), hit('e2', 'E2', 0.9)],
    ['e2', 'strong', 'e4', 'weak'],
  ],
])('%s', (_, hits, expected) => {
  expect(inOrder(hits).map(({ hitId }) => hitId)).toEqual(expected);
});

test('what has been judged stays where it was', () => {
  const judged = { ...hit('a', 'E2', 0.9), verdict: 'false-positive' as const };
  expect(inOrder([hit('b', 'E3', 0.9), judged])[0]).toBe(judged);
});
