import { expect, test } from '@jest/globals';
import { decision as en } from '../../../catalogue/en/case/decision.js';
import { decision as ja } from '../../../catalogue/ja/case/decision.js';
import type { CaseView } from '../../../client/index.js';
import { isRoutine, PHRASES } from './decision-phrases.js';

type Part = Pick<CaseView, 'tier' | 'checks' | 'hits' | 'steps' | 'escalatedAt'>;
const check = (result: string | null, status = 'done') => ({ status, result });
const routine = { tier: 'T1', checks: [check('clear'), check('clear')], hits: [], steps: [{ question: null }] };

test.each<[string, object, boolean]>([
  ['a low tier with nothing found', {}, true],
  ['the lowest', { tier: 'T0' }, true],
  ['a higher tier', { tier: 'T2' }, false],
  ['a check that needs attention', { checks: [check('clear'), check('attention')] }, false],
  ['a check that cannot be told', { checks: [check('unknown')] }, false],
  ['a check that has failed', { checks: [check(null, 'failed')] }, false],
  ['no check at all', { checks: [] }, false],
  ['a match that was dismissed', { hits: [{ verdict: 'false-positive' }] }, false],
  ['a step that is asked again', { steps: [{ question: { text: 'Why?' } }] }, false],
  ['a case that was carried higher', { escalatedAt: '2026-11-29T00:00:00.000Z' }, false],
])('a phrase stands in the box beforehand for %s: %j → %s', (_, change, expected) => {
  expect(isRoutine({ ...routine, escalatedAt: null, ...change } as unknown as Part)).toBe(expected);
});

test('every outcome has five to eight phrases, and each phrase its words in both languages', () => {
  for (const [outcome, keys] of Object.entries(PHRASES)) {
    expect([outcome, keys.length >= 5 && keys.length <= 8]).toEqual([outcome, true]);
    for (const texts of [ja.phrase, en.phrase])
      expect(Object.keys(texts[outcome as keyof typeof texts]).sort()).toEqual([...keys].sort());
  }
});
