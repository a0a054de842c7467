import { describe, expect, test } from '@jest/globals';
import { currentPolicy, shippedDocument } from '../current-policy.js';
import { policyOf } from '../known-policies.js';
import { STEPS } from '../policy.js';
import { linesOf, PolicyUnreadable, readPolicy } from '../tables/read-policy.js';
import { concernOf, concernOfAll, type Concern } from './amendments.js';
import { ADDED_CHANGES, AMENDABLE_CHANGES, CHANGES, CHECKED_CHANGES, type ChangeName } from './changes.js';

type Row = { when: object; then: { concerns: string[] }; source: string; effectiveDate: null; standing: string };
type Document = { tables: { id: string; rules: Row[] }[] };

const row = (when: string | null, ...concerns: string[]): Row => ({
  ...{ when: when === null ? {} : { change: when }, then: { concerns }, source: 'university' },
  ...{ effectiveDate: null, standing: 'unconfirmed' },
});
const CHECKED = row(CHECKED_CHANGES.map((change) => `"${change}"`).join(', '), 'checks');

/** The shipped policy with another table of amendments. */
function withRules(rules: Row[]): string {
  const document = structuredClone(shippedDocument(currentPolicy.version)) as unknown as Document;
  document.tables = document.tables.map((table) =>
    table.id === 'amendments' ? { ...table, hit: 'first', rules } : table,
  );
  return JSON.stringify(document);
}

function faults(rules: Row[]): string[] {
  try {
    readPolicy(withRules(rules), 'x.json');
    return [];
  } catch (error) {
    if (error instanceof PolicyUnreadable) return linesOf(error, 'en');
    throw error;
  }
}

describe('the shipped table', () => {
  test.each(CHECKED_CHANGES)('%s goes back to the host', (change) => {
    expect(concernOf(change, currentPolicy).concern).toBe('checks');
  });

  test.each([...AMENDABLE_CHANGES, ...ADDED_CHANGES])('%s concerns steps or nobody, with its source', (change) => {
    const { concern, rule } = concernOf(change, currentPolicy);
    expect(STEPS.filter((step) => concern.includes(step))).toEqual(concern);
    expect(rule).toMatchObject({ standing: 'unconfirmed', source: expect.any(String) });
  });
});

describe('several changes together', () => {
  test.each<[ChangeName[], Concern]>([
    [[], []],
    [['email', 'contact'], []],
    [['email', 'laboratory'], ['department']],
    [
      ['next_destination', 'laboratory'],
      ['department', 'office', 'executive', 'president'],
    ],
    [['topic', 'names'], 'checks'],
  ])('%j concern %j', (changes, concern) => {
    expect(concernOfAll(changes, currentPolicy)).toEqual(concern);
  });
});

test.each(['2026-11-29.2', '2026-11-29.1', '2026-11-23.1'])('under %s everything concerns every step', (version) => {
  const policy = policyOf(version)!;
  for (const change of CHANGES) {
    const wanted = (CHECKED_CHANGES as readonly string[]).includes(change) ? 'checks' : [...STEPS];
    expect(concernOf(change, policy).concern).toEqual(wanted);
  }
});

describe('a table is refused', () => {
  test.each<[string, Row[], RegExp]>([
    [
      'that lets amend what was checked',
      [row('"names"', 'office'), CHECKED, row(null, 'nobody')],
      /checks or the tier rest on "names"/,
    ],
    ['that tells the checked and the rest not apart', [row(null, 'department')], /checks or the tier rest on "names"/],
    ['that has a document checked', [row('"cv"', 'checks'), CHECKED, row(null, 'office')], /no check is made of "cv"/],
    ['that asks a step and nobody', [CHECKED, row(null, 'nobody', 'office')], /"nobody" stands beside no other word/],
    ['that leaves a change out', [CHECKED, row('"topic"', 'office')], /no row of the table "amendments" catches/],
    ['that knows another change', [CHECKED, row('"colour"', 'office'), row(null, 'office')], /"colour"/],
    ['with steps out of their order', [CHECKED, row(null, 'office', 'department')], /the order is wrong/],
    ['for nobody at all', [CHECKED, row(null)], /it is no list/],
  ])('%s', (_, rules, says) => {
    expect(faults(rules).join('\n')).toMatch(says);
  });

  test('and one that is stricter than it must be is not', () => {
    expect(faults([row('"topic"', 'checks'), CHECKED, row(null, 'nobody')])).toEqual([]);
  });
});
