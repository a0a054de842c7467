import { describe, expect, test } from '@jest/globals';
import { ADDED_CHANGES, AMENDABLE_CHANGES, CHECKED_CHANGES } from '#policy';
import { changes } from '../dossier/changes.js';
import type { Dossier } from '../dossier.js';
import { examplePartnership } from '../kinds/testing.js';
import { exampleDossier } from '../testing.js';
import { changeName, changeNames, DOCUMENT_CHANGES } from './change-names.js';

const NOTHING: Dossier = { host: {}, applicant: {} };

/** With every field that the examples leave out. */
function whole(): Dossier[] {
  const [stay, partnership] = [exampleDossier(), examplePartnership()];
  Object.assign(stay.host.stay!, { entryDate: '2027-03-01', employedInJapan: 'no', employedFrom: '2027-05-01' });
  Object.assign(stay.host.stay!, { livesAbroad: 'no' });
  Object.assign(stay.host.technology!, { publicOnly: 'no' });
  Object.assign(partnership.host.funders![0]!, { nativeName: '財団', tieSource: '公式サイト' });
  Object.assign(partnership.host.partners![0]!.owners![0]!, { nativeName: '持株会社', tieSource: '登記' });
  return [stay, partnership];
}

test('every field of both dossiers has a name of its own kind', () => {
  const pointers = whole().flatMap((dossier) => changes(NOTHING, dossier).map(({ pointer }) => pointer));
  expect(pointers.length).toBeGreaterThan(70);
  expect(pointers.filter((pointer) => changeName(pointer) === 'other_field')).toEqual([]);
  const named = new Set(pointers.map(changeName));
  const known = [...AMENDABLE_CHANGES, ...CHECKED_CHANGES].filter((name) => name !== 'other_field');
  expect(known.filter((name) => !named.has(name))).toEqual([]);
});

describe('what the checks, the tier and the lists rest on is never among what can be amended', () => {
  test.each([
    ['/host/subject/names/native', 'names'],
    ['/host/subject/names/previous', 'names'],
    ['/host/subject/birthDate', 'birth_date'],
    ['/host/subject/japaneseNational', 'residency'],
    ['/host/stay/entryDate', 'residency'],
    ['/host/stay/from', 'stay_from'],
    ['/host/technology/gate', 'technology'],
    ['/host/technology/controlListRow', 'technology'],
    ['/host/technology/usOrigin', 'end_use'],
    ['/host/partners/0/name', 'parties'],
    ['/host/partners/12/ties/defence', 'parties'],
    ['/host/partners/0/owners/3/sharePercent', 'owners'],
    ['/host/partners/0/ownersComplete', 'parties'],
    ['/host/funders/0/country', 'funders'],
    ['/host/agreement/militaryUse', 'end_use'],
    ['/host/agreement/retransferNeedsConsent', 'end_use'],
    ['/applicant/affiliations/0/organisation', 'declared'],
    ['/applicant/signature/name', 'declared'],
    ['/host/stay/somethingNew', 'residency'],
    ['/host/somethingNew', 'other_field'],
    ['/host/partners/x/contact', 'parties'],
    ['/elsewhere', 'other_field'],
  ] as const)('%s is %s', (pointer, name) => {
    expect(changeName(pointer)).toBe(name);
    expect(CHECKED_CHANGES).toContain(name);
  });
});

test('several fields of one name are one change, in the order of the policy', () => {
  const found = changeNames(
    ['/host/intendedUse', '/host/stay/to', '/host/technology/topic'].map((pointer) => ({ pointer })),
  );
  expect(found).toEqual(['topic', 'stay_to', 'intended_use']);
  expect(changeNames([])).toEqual([]);
});

test('every kind of document is a change', () => {
  expect([...Object.values(DOCUMENT_CHANGES), 'signature'].sort()).toEqual([...ADDED_CHANGES].sort());
});
