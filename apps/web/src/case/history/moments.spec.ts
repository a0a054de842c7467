import { expect, test } from '@jest/globals';
import type { HistoryEntry } from '../../client/index.js';
import { momentsOf, placeAt } from './moments.js';

const entry = (version: number, at: string): HistoryEntry => ({
  version,
  id: `e${String(version)}`,
  type: 'CaseOpened',
  at,
  actor: { name: null, kind: 'machine', role: null, onBehalfOf: null },
  sentence: { ja: '', en: '' },
});
const [MONDAY, TUESDAY, FRIDAY] = ['2026-11-02T01:00:00.000Z', '2026-11-03T01:00:00.000Z', '2026-11-06T01:00:00.000Z'];
const moments = momentsOf([entry(0, MONDAY), entry(1, TUESDAY), entry(2, TUESDAY), entry(3, FRIDAY)]);

test('what happened at one instant is one stop, told by what came last', () => {
  expect(moments.map(({ version }) => version)).toEqual([0, 2, 3]);
});

test.each([
  ['without a moment', undefined, 2],
  ['at the very instant of an event', TUESDAY, 1],
  ['between two events', '2026-11-04T14:59:59.999Z', 1],
  ['after the last event', '2026-12-01T14:59:59.999Z', 2],
  ['before the first event', '2026-10-01T14:59:59.999Z', 0],
])('%s the slider stands in its place', (_, asOf, place) => {
  expect(placeAt(moments, asOf)).toBe(place);
});
