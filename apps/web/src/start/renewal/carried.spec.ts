import { expect, test } from '@jest/globals';
import type { HostPart, Names, Stay } from '../../client/types.gen.js';
import { carried, type Earlier, laboratoryOf } from './carried.js';

const HOST: HostPart = {
  technology: { laboratory: '情報理論研究室', topic: '誤り訂正符号', gate: 'no', publicOnly: 'no' },
  subject: { names: { passport: 'KIM SUJIN' }, japaneseNational: 'no', birthDate: '2001', email: 'kim@example.org' },
  stay: { status: 'master', from: '2027-04-01', to: '2029-03-31', enteredJapan: 'yes', entryDate: '2024-04-01' },
  intendedUse: '学位論文の研究',
  nextDestination: '博士課程に進学',
};
const earlier = (host: HostPart | null, names: Names | null = null): Earlier => ({
  ...{ id: 'case', number: '2026-0001', unit: { id: 'unit', name: { ja: '学科', en: 'Unit' } } },
  laboratory: '情報理論研究室',
  person: { id: 'person', names, erased: false },
  dossier: host && { host, applicant: { affiliations: [{ organisation: 'Hanbit University' }], signature: {} } },
});

test('in the same laboratory person, research and entry are taken over, and nothing of that one stay or of the applicant’s own', () => {
  expect(carried(earlier(HOST), '情報理論研究室')).toEqual({
    technology: HOST.technology,
    subject: HOST.subject,
    stay: { enteredJapan: 'yes', entryDate: '2024-04-01' },
    intendedUse: '学位論文の研究',
  });
});

test('for another laboratory the person alone is', () => {
  expect(carried(earlier(HOST), '電波応用研究室')).toEqual({
    technology: { laboratory: '電波応用研究室' },
    subject: HOST.subject,
    stay: { enteredJapan: 'yes', entryDate: '2024-04-01' },
  });
});

test.each<[string, Stay, Stay]>([
  ['who was abroad', { enteredJapan: 'no', employedInJapan: 'no' }, {}],
  ['of whom nobody knew', { enteredJapan: 'unknown' }, {}],
  [
    'who was not employed',
    { enteredJapan: 'yes', employedInJapan: 'no' },
    { enteredJapan: 'yes', employedInJapan: 'no' },
  ],
  [
    'who was employed',
    { enteredJapan: 'yes', employedInJapan: 'yes', employedFrom: '2025-04-01' },
    { enteredJapan: 'yes' },
  ],
  ['who lived here as a national', { livesAbroad: 'no' }, {}],
])('%s', (_, stay, taken) => expect(carried(earlier({ stay }), 'X').stay).toEqual(taken));

test('the names are those that the applicant corrected', () => {
  const names = { passport: 'KIM SU JIN' };
  expect(carried(earlier(HOST, names), 'X').subject?.names).toEqual(names);
});

test('of a case whose dossier is not shown nothing is taken over', () => {
  expect(carried(earlier(null), 'X')).toEqual({ technology: { laboratory: 'X' }, stay: {} });
  expect(laboratoryOf(earlier(null))).toBe('情報理論研究室');
});
