import { describe, expect, test } from '@jest/globals';
import type { RosterRow } from '../roster-row.js';
import type { Stage } from '../stage.js';
import type { Clearance } from './clearance.js';
import { compareRoster, type Meeting } from './compare-roster.js';

const TODAY = '2026-11-29';
const DOCTORAL: Stage = { standing: 'enrolled', level: 'doctoral' };
const ROW: RosterRow = {
  ...{ row: 2, number: '26D001', names: ['Wang Xiaoming'], birthDate: '1998-03-14', email: null },
  ...{ department: 'Law', unit: 'law', stage: DOCTORAL, from: '2026-10-01', until: null, host: null },
};
const CASE: Clearance = {
  ...{ caseId: 'c', unit: 'law', progress: 'cleared', stage: DOCTORAL, until: '2028-03-31' },
  ...{ birthDate: '1998-03-14', email: null },
};
const NAMESAKE: Clearance = { ...CASE, caseId: 'n', birthDate: null };
const met = (clearance = 0, score = 1): Meeting => ({ row: 0, clearance, score, characters: 'unknown' });

const said = (row: Partial<RosterRow>, clearances: Clearance[], meetings: Meeting[], unmatched: number[] = []) => {
  const [finding] = compareRoster([{ ...ROW, ...row }], { today: TODAY, clearances, meetings, unmatched });
  return [finding?.verdict, finding?.reason ?? '', finding?.cases.join(' ')];
};

describe('what becomes of a row', () => {
  test.each<[string, Partial<RosterRow>, Clearance[], Meeting[], string]>([
    ['cleared', {}, [CASE], [met()], 'cleared  c'],
    ['no case', {}, [], [], 'gap no-case '],
    ['a case of somebody else', {}, [{ ...CASE, birthDate: '1990-01-01' }], [met()], 'gap no-case '],
    ['under way', {}, [{ ...CASE, progress: 'under-way' }], [met()], 'under-way  c'],
    ['a draft that says no stage', {}, [{ ...CASE, progress: 'under-way', stage: null }], [met()], 'under-way  c'],
    ['of another level', {}, [{ ...CASE, stage: { ...DOCTORAL, level: 'master' } }], [met()], 'gap other-stage c'],
    ['employed now', { stage: { standing: 'employed', level: null } }, [CASE], [met()], 'gap other-stage c'],
    ['a roster that says no level', { stage: { standing: 'enrolled', level: null } }, [CASE], [met()], 'cleared  c'],
    ['run out', {}, [{ ...CASE, until: '2026-11-28' }], [met()], 'gap expired c'],
    ['on its last day', {}, [{ ...CASE, until: TODAY }], [met()], 'cleared  c'],
    ['run out before they come', { from: '2027-04-01' }, [{ ...CASE, until: '2027-03-31' }], [met()], 'gap expired c'],
    ['without a last day', {}, [{ ...CASE, until: null }], [met()], 'cleared  c'],
    ['refused', {}, [{ ...CASE, progress: 'refused' }], [met()], 'gap refused c'],
    ['withdrawn', {}, [{ ...CASE, progress: 'withdrawn' }], [met()], 'gap withdrawn c'],
    ['a licence to come', {}, [{ ...CASE, progress: 'licence' }], [met()], 'gap licence c'],
    [
      'run out, and another under way',
      {},
      [
        { ...CASE, until: '2026-01-01' },
        { ...CASE, caseId: 'd', progress: 'under-way' },
      ],
      [met(0), met(1)],
      'under-way  d',
    ],
    ['a namesake is cleared', {}, [NAMESAKE], [met()], 'unclear name-alone n'],
    ['a namesake was refused', {}, [{ ...NAMESAKE, progress: 'refused' }], [met()], 'gap no-case '],
    ['cleared, and so is a namesake', {}, [NAMESAKE, CASE], [met(0), met(1)], 'cleared  c'],
    [
      'refused, and who may be the same is cleared',
      {},
      [NAMESAKE, { ...CASE, progress: 'refused' }],
      [met(0), met(1)],
      'unclear name-alone n',
    ],
    [
      'refused by their address, and a namesake of another day is cleared',
      { birthDate: null, email: 'x@example.org' },
      [
        { ...CASE, progress: 'refused', email: 'X@example.org' },
        { ...CASE, caseId: 'n', birthDate: '1990-01-01' },
      ],
      [met(0), met(1)],
      'gap refused c',
    ],
    [
      'an address alone',
      { email: 'x@example.org' },
      [{ ...CASE, birthDate: '1990-01-01', email: 'x@example.org' }],
      [],
      'unclear email-alone c',
    ],
  ])('%s', (_what, row, clearances, meetings, expected) => {
    expect(said(row, clearances, meetings).join(' ')).toBe(expected);
  });

  test('a name that nothing can be compared with is no gap, and no clearance', () => {
    expect(said({}, [], [], [0])).toEqual(['unclear', 'name-unreadable', '']);
  });
});
