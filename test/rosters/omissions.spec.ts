// 漏れ検知 as a whole: the matching of the screening proposes, the rosters decide. 200 planted gaps of 200 are found, and nobody who is cleared
// is called one, whatever the roster makes of their name and number.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareRoster, NAMES_MET, type RowFinding } from '#rosters';
import { buildNameIndex, matchParty, meetPeople, type Matching } from '#screening';
import { campusOf, GAPS, TODAY, type Campus, type Truth } from './campus.js';

/** In this thread: what threads answer is the same (matching-threads.spec.ts). */
const here: Matching = {
  index: (entries) => Promise.resolve(buildNameIndex(entries)),
  match: (query, indexes, threshold) => Promise.resolve(matchParty(query, indexes, { threshold })),
};

async function compared({ rows, clearances, names }: Campus): Promise<RowFinding[]> {
  const asked = rows.map((row) => row.names);
  const { meetings, unmatched } = await meetPeople(here, names, asked, NAMES_MET.resembling);
  return compareRoster(rows, {
    ...{ today: TODAY, clearances, unmatched },
    meetings: meetings.map(({ asked: row, known: clearance, ...met }) => ({ row, clearance, ...met })),
  });
}

describe.each([1])('a university of 2,000 people, seed %i', (seed) => {
  let campus: Campus;
  let findings: RowFinding[];
  beforeAll(async () => {
    campus = campusOf(seed);
    findings = await compared(campus);
  }, 600_000);

  const said = (truths: readonly Truth[]) => {
    const counts: Record<string, number> = {};
    findings.forEach(({ verdict, reason }, place) => {
      if (!truths.includes(campus.truths[place] as Truth)) return;
      const word = reason === null ? verdict : `${verdict} ${reason}`;
      counts[word] = (counts[word] ?? 0) + 1;
    });
    return counts;
  };

  test('all 200 planted gaps are found, each for its reason', () => {
    expect(campus.rows).toHaveLength(2000);
    expect(GAPS.map((truth) => [truth, said([truth])])).toEqual([
      ['nobody-opened', { 'gap no-case': 40 }],
      ['namesake-has-one', { 'gap no-case': 40 }],
      ['of-the-stage-before', { 'gap other-stage': 40 }],
      ['run-out', { 'gap expired': 40 }],
      ['refused', { 'gap refused': 40 }],
    ]);
  });

  test('nobody who is cleared or looked after is called a gap, or doubted', () => {
    expect(said(['cleared'])).toEqual({ cleared: 1440 });
    expect(said(['under-way'])).toEqual({ 'under-way': 300 });
  });

  test('a name alone clears nobody and accuses nobody', () => {
    expect(said(['cleared-unprovably'])).toEqual({ 'unclear name-alone': 30 });
    expect(said(['namesake-unprovably'])).toEqual({ 'unclear name-alone': 30 });
  });
});
