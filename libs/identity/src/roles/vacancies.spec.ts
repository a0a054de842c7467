import { describe, expect, test } from '@jest/globals';
import { startOfDay, type Role } from '#kernel';
import type { UnitChange } from '../units/unit-changes.js';
import { vacanciesOf, type HeldOffice } from './vacancies.js';

const TODAY = '2026-11-23';
const APRIL = '2027-04-01';
const name = { ja: '例', en: 'Rei' };

const CHANGES: UnitChange[] = [
  { kind: 'added', change: null, from: '2026-01-01', unit: 'engineering', name, parent: null },
  { kind: 'added', change: null, from: '2026-01-01', unit: 'robotics', name, parent: 'engineering' },
  { kind: 'added', change: null, from: '2026-01-01', unit: 'science', name, parent: null },
  { kind: 'added', change: 'a', from: APRIL, unit: 'technology', name, parent: null },
  { kind: 'moved', change: 'b', from: APRIL, unit: 'robotics', parent: 'technology' },
  { kind: 'closed', change: 'c', from: APRIL, unit: 'engineering', heir: 'technology', successors: ['technology'] },
];

const office = (role: Role, unit: string | null, from = '2026-01-01', last: string | null = null): HeldOffice => ({
  ...{ role, unit, from: startOfDay(from), until: last === null ? null : startOfDay(last) },
});
const CENTRAL = [office('officer', null), office('executive', null), office('president', null)];

const shown = (offices: HeldOffice[], needed: string[], changes: UnitChange[] = CHANGES.slice(0, 3)) =>
  vacanciesOf({ changes, offices, needed }, TODAY).map(
    ({ role, unit, from, until, units }) =>
      `${role} of ${unit ?? 'all'} from ${from} until ${until ?? 'further notice'} (${units.join(' ')})`,
  );

describe('what nobody holds', () => {
  test.each<[string, HeldOffice[], string[], string[]]>([
    ['nothing, where everybody is there', [...CENTRAL, office('dean', 'engineering')], ['robotics'], []],
    ['nothing of a unit that has neither hosts nor cases', [...CENTRAL], [], []],
    [
      'the highest unit without a dean, once',
      CENTRAL,
      ['robotics', 'engineering'],
      ['dean of engineering from 2026-11-23 until further notice (robotics engineering)'],
    ],
    ['nothing below a dean of everything', [...CENTRAL, office('dean', null)], ['robotics', 'science'], []],
    [
      'what the university has nobody for',
      [...CENTRAL.slice(0, 2), office('dean', null)],
      ['science'],
      ['president of all from 2026-11-23 until further notice (science)'],
    ],
    [
      'from the day on which somebody retires until somebody follows',
      [...CENTRAL, office('dean', 'science', '2024-04-01', '2027-01-01'), office('dean', 'science', '2027-02-01')],
      ['science'],
      ['dean of science from 2027-01-01 until 2027-02-01 (science)'],
    ],
    [
      'nothing where one follows the other',
      [...CENTRAL, office('dean', 'science', '2024-04-01', APRIL), office('dean', 'science', APRIL)],
      ['science'],
      [],
    ],
    [
      'an office that is yet to begin',
      [...CENTRAL, office('dean', 'science', '2027-01-01')],
      ['science'],
      ['dean of science from 2026-11-23 until 2027-01-01 (science)'],
    ],
    [
      'nothing that lies beyond a year',
      [...CENTRAL, office('dean', 'science', '2026-01-01', '2028-01-01')],
      ['science'],
      [],
    ],
  ])('is %s', (_, offices, needed, expected) => {
    expect(shown(offices, needed)).toEqual(expected);
  });

  test('is the office over what a reorganisation founds, unless somebody was given it', () => {
    const dean = office('dean', 'engineering');
    expect(shown([...CENTRAL, dean], ['robotics', 'engineering'], CHANGES)).toEqual([
      'dean of technology from 2027-04-01 until further notice (robotics engineering)',
    ]);
    expect(
      shown([...CENTRAL, dean, office('dean', 'technology', APRIL)], ['robotics', 'engineering'], CHANGES),
    ).toEqual([]);
  });
});
