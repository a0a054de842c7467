// The seeded university as it is drawn: the same seed draws the same, every dossier could be submitted, and names go with nothing else.
import { describe, expect, test } from '@jest/globals';
import { completeness, kindOf, type Dossier } from '#cases';
import { currentPolicy } from '#policy';
import { drawDossier, type Stay } from './applicants.js';
import { Dice } from './dice.js';
import { drawFate } from './fate.js';
import { LABORATORIES, MORE_FACULTIES, MORE_UNITS } from './laboratories.js';
import { staffName } from './names.js';
import { drawGaps } from './roster.js';
import { arrivals, workingDays } from './years.js';

const STAYS: Stay[] = [
  { from: '2027-04-01', to: '2030-03-31', entryDate: null, status: 'doctoral' },
  { from: '2027-04-01', to: '2029-03-31', entryDate: '2024-10-01', status: 'master' },
];
const SIGNED = '2026-11-20T00:00:00.000Z';

function drawMany(seed: number, count: number): Dossier[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, n) =>
    drawDossier(dice, dice.pick(LABORATORIES), STAYS[n % STAYS.length] ?? STAYS[0]!, SIGNED),
  );
}

test('the same seed draws the same people, another seed others', () => {
  expect(drawMany(7, 50)).toEqual(drawMany(7, 50));
  expect(drawMany(7, 50)).not.toEqual(drawMany(8, 50));
});

test('every dossier that is drawn is complete', () => {
  const documents = [{ kind: 'cv' as const }, { kind: 'academic-record' as const }];
  const faults = drawMany(1, 500).flatMap((dossier) =>
    completeness(dossier, documents, {
      policy: currentPolicy,
      forSubmission: true,
      kind: kindOf({ type: 'student-admission' }),
    }),
  );
  expect(faults).toEqual([]);
});

test('how a name is written says nothing of schools, ties, payers or topics', () => {
  const [ours, theirs] = [new Set<string>(), new Set<string>()];
  for (const { host, applicant } of drawMany(3, 4_000)) {
    const isHan = /\p{Script=Han}/u.test(host.subject?.names?.native ?? '');
    for (const { organisation = '' } of applicant.affiliations ?? []) (isHan ? ours : theirs).add(organisation);
  }
  expect([...ours].sort()).toEqual([...theirs].sort());
});

test('no two of the staff are called alike', () => {
  const names = Array.from({ length: 384 }, (_, n) => staffName(n).en);
  expect(new Set(names).size).toBe(names.length);
});

test('every unit that a laboratory lies in is founded, and has a dean above it', () => {
  const faculties = new Set([...MORE_FACULTIES, 'engineering', 'science', 'humanities']);
  const parents = new Map(MORE_UNITS.map(({ unit, parent }) => [unit, parent]));
  parents.set('electrical-engineering', 'engineering');
  const lost = LABORATORIES.filter(({ unit }) => !faculties.has(parents.get(unit) ?? unit));
  expect(lost).toEqual([]);
});

describe('fates', () => {
  const fates = (() => {
    const dice = new Dice(5);
    return Array.from({ length: 20_000 }, () => drawFate(dice));
  })();
  const share = (holds: (fate: (typeof fates)[0]) => boolean) => fates.filter(holds).length / fates.length;

  test.each<[string, (fate: (typeof fates)[0]) => boolean, least: number, most: number]>([
    ['come back', ({ returns }) => returns > 0, 0.08, 0.12],
    ['are carried higher', ({ escalates }) => escalates, 0.015, 0.025],
    ['are withdrawn', ({ withdraws }) => withdraws !== 'never', 0.03, 0.05],
    ['end approved', ({ ending }) => ending === 'approve', 0.9, 0.95],
    ['end refused', ({ ending }) => ending === 'reject', 0.004, 0.012],
  ])('some %s', (_, holds, least, most) => {
    expect(share(holds)).toBeGreaterThan(least);
    expect(share(holds)).toBeLessThan(most);
  });
});

test('work is done on working days, and every case arrives on one of them', () => {
  const days = workingDays('2026-11-29', 365);
  expect([days.at(-1), days.includes('2026-11-23'), days.includes('2026-01-01')]).toEqual(['2026-11-27', false, false]);
  const shares = arrivals(days, 1_000);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1_000);
  const sharesOf = (month: string) => shares.filter((_, index) => days[index]?.slice(5, 7) === month);
  const mean = (of: number[]) => of.reduce((sum, share) => sum + share, 0) / of.length;
  expect(mean(sharesOf('02')) / mean(sharesOf('05'))).toBeGreaterThan(3);
});

test('people without a case are of the same kind as those with one, and none of them', () => {
  const enrolled = [
    { name: 'LI WEI', birthDate: '1999-01-02', unit: 'physics', status: 'master' as const, from: '2026-04-01' },
  ];
  const gaps = drawGaps(new Dice(2), enrolled, 20);
  expect(gaps.length).toBe(20);
  expect(gaps.filter(({ birthDate }) => birthDate >= '1980')).toEqual([]);
  expect(drawGaps(new Dice(2), [], 20)).toEqual([]);
});
