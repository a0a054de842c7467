import { expect, test } from '@jest/globals';
import type { Dossier } from '../../client/index.js';
import { partyOf } from './party.js';

const dossier: Dossier = {
  host: {},
  applicant: { affiliations: [{ organisation: 'A' }, { organisation: 'B' }], funding: [{ payer: 'C' }] },
};

test.each([
  ['person', { kind: 'person' }],
  ['affiliation-1', { kind: 'affiliation', number: 2, affiliation: { organisation: 'B' } }],
  ['affiliation-7', { kind: 'affiliation', number: 8, affiliation: undefined }],
  ['payer-0', { kind: 'payer', number: 1, funding: { payer: 'C' } }],
  ['contract-party', { kind: 'contract' }],
  ['Something else', { kind: 'other', word: 'Something else' }],
])('the party %s is found in the dossier', (word, party) => {
  expect(partyOf(word, dossier)).toEqual(party);
});

test('a party is named even where the dossier is not shown', () => {
  expect(partyOf('affiliation-0', null)).toEqual({ kind: 'affiliation', number: 1, affiliation: undefined });
});
