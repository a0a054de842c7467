import { describe, expect, test } from '@jest/globals';
import { screening as en } from '../../../catalogue/en/lists/screening.js';
import { screening as ja } from '../../../catalogue/ja/lists/screening.js';
import type { Dossier } from '../../../client/index.js';
import { REASONS, whomOf } from './reasons.js';

const dossier: Dossier = {
  host: {},
  applicant: {
    funding: [{ payer: 'C', payerType: 'family' }, { payerType: 'self' }, { payerType: 'foreign-company' }, {}],
  },
};

test.each([
  ['person', 'person'],
  ['affiliation-0', 'organisation'],
  ['payer-0', 'person'],
  ['payer-1', 'person'],
  ['payer-2', 'organisation'],
  ['payer-3', 'organisation'],
  ['contract-party', 'organisation'],
])('%s is judged as a %s', (party, whom) => {
  expect(whomOf(party, dossier)).toBe(whom);
});

describe('the reasons at hand', () => {
  const all = Object.values(REASONS).flatMap(({ person, organisation }) => [...person, ...organisation]);

  test('are sentences in both languages, and every one of the catalogue is offered', () => {
    expect([...new Set<string>(all)].sort()).toEqual(Object.keys(ja.reasons).sort());
    for (const reason of all) {
      expect(ja.reasons[reason]).toMatch(/。$/);
      expect(en.reasons[reason]).toMatch(/\.$/);
    }
  });

  test.each(Object.entries(REASONS))('for %s are few and different', (_, { person, organisation }) => {
    for (const reasons of [person, organisation] as string[][]) {
      expect(reasons.length).toBeGreaterThanOrEqual(3);
      expect(reasons.length).toBeLessThanOrEqual(6);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });
});
