import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { rowNumber } from './control-list.js';
import { currentPolicy } from './current-policy.js';
import { policyOf } from './known-policies.js';
import { STEPS, TIERS, type StepName, type Tier } from './policy.js';
import { openRoute, stepAbove } from './route.js';
import { proposeTier, type TierFacts } from './tier.js';

const harmless: TierFacts = {
  ...{
    technologyGate: 'no',
    controlListRow: null,
    publicOnly: 'unknown',
    residency: 'resident',
    specificCategory: 'clear',
  },
  ...{ screeningComplete: true, verdicts: [], defenceTies: ['no'] },
};

describe('the proposed tier', () => {
  test.each<[string, Partial<TierFacts>, Tier, string]>([
    ['a resident, nothing listed, nothing found', {}, 'T1', 'technology_not_listed'],
    ['nothing but public technology', { publicOnly: 'yes' }, 'T0', 'public_domain_only'],
    [
      'public technology for a non-resident of a category',
      { publicOnly: 'yes', residency: 'non-resident', specificCategory: 'attention' },
      'T0',
      'public_domain_only',
    ],
    ['public technology, ties not known', { publicOnly: 'yes', defenceTies: ['unknown'] }, 'T0', 'public_domain_only'],
    ['public technology and a true match', { publicOnly: 'yes', verdicts: ['true-match'] }, 'T3', 'hit_true_match'],
    ['public technology and a defence tie', { publicOnly: 'yes', defenceTies: ['yes'] }, 'T3', 'defence_tie'],
    [
      'public technology and a listed row contradict each other',
      { publicOnly: 'yes', controlListRow: '7' },
      'T3',
      'listed_technology',
    ],
    ['a non-resident', { residency: 'non-resident' }, 'T2', 'non_resident'],
    ['residency not known', { residency: 'unknown' }, 'T2', 'residency_unknown'],
    ['a specific category', { specificCategory: 'attention' }, 'T2', 'specific_category'],
    ['a specific category not known', { specificCategory: 'unknown' }, 'T2', 'specific_category_unknown'],
    ['row 16', { technologyGate: 'yes', controlListRow: '16(1)' }, 'T2', 'catch_all_technology'],
    ['row 1 to 15', { technologyGate: 'yes', controlListRow: '11(1)' }, 'T3', 'listed_technology'],
    ['a listed technology of unknown row', { technologyGate: 'yes' }, 'T3', 'listed_technology'],
    ['technology not classified', { technologyGate: 'unknown' }, 'T3', 'technology_unclassified'],
    ['a true match', { verdicts: ['false-positive', 'true-match'] }, 'T3', 'hit_true_match'],
    ['an inconclusive hit', { verdicts: ['inconclusive'] }, 'T3', 'hit_inconclusive'],
    ['false positives alone', { verdicts: ['false-positive', 'false-positive'] }, 'T1', 'technology_not_listed'],
    ['a screening that could not be made in full', { screeningComplete: false }, 'T2', 'screening_incomplete'],
    ['one of public technology too', { screeningComplete: false, publicOnly: 'yes' }, 'T2', 'screening_incomplete'],
    [
      'one whose hits were all dismissed',
      { screeningComplete: false, verdicts: ['false-positive'] },
      'T2',
      'screening_incomplete',
    ],
    ['a defence tie', { defenceTies: ['no', 'yes'] }, 'T3', 'defence_tie'],
    ['a defence tie not known', { defenceTies: ['no', 'unknown'] }, 'T2', 'defence_tie_unknown'],
  ])('%s', (_, facts, tier, weightiest) => {
    const proposal = proposeTier({ ...harmless, ...facts }, currentPolicy);
    expect(proposal.tier).toBe(tier);
    expect(proposal.factors[0]).toEqual({ code: weightiest, tier });
  });

  test('every factor is named, weightiest first', () => {
    const facts: TierFacts = { ...harmless, technologyGate: 'yes', residency: 'non-resident', defenceTies: ['yes'] };
    expect(proposeTier(facts, currentPolicy).factors.map(({ code }) => code)).toEqual([
      ...['listed_technology', 'defence_tie', 'non_resident', 'specific_category_none', 'no_hit'],
    ]);
  });
});

test.each<[string, Partial<TierFacts>, string[]]>([
  ['alone', {}, ['screening_incomplete']],
  ['beside dismissed hits', { verdicts: ['false-positive'] }, ['screening_incomplete']],
  ['beside a true match', { verdicts: ['true-match'] }, ['hit_true_match', 'screening_incomplete']],
  ['beside an inconclusive hit', { verdicts: ['inconclusive'] }, ['hit_inconclusive', 'screening_incomplete']],
])('an incomplete screening is named and never reads as "no hit": %s', (_, facts, named) => {
  const { factors } = proposeTier({ ...harmless, ...facts, screeningComplete: false }, currentPolicy);
  expect(factors.map(({ code }) => code).filter((code) => /hit|screening/.test(code))).toEqual(named);
});

describe('the route', () => {
  test.each<[Tier, StepName | null, StepName[]]>([
    ['T0', null, ['office']],
    ['T1', null, ['department']],
    ['T2', null, ['department', 'office']],
    ['T3', null, ['department', 'office', 'executive']],
    ['T4', null, ['department', 'office', 'executive', 'president']],
    ['T1', 'office', ['department', 'office']],
    ['T1', 'executive', ['department', 'office', 'executive']],
    ['T0', 'executive', ['office', 'executive']],
    ['T2', 'office', ['department', 'office']],
    ['T3', 'president', ['department', 'office', 'executive', 'president']],
  ])('of %s escalated to %s', (tier, escalatedTo, expected) => {
    const steps = openRoute(tier, 'mechanical', 2, escalatedTo, currentPolicy);
    expect(steps.map(({ step }) => step)).toEqual(expected);
    expect(steps.map(({ stepId }) => stepId)).toEqual(expected.map((step) => `r2-${step}`));
    expect(steps.filter(({ unit }) => unit !== null).map(({ step, unit }) => [step, unit])).toEqual(
      expected.includes('department') ? [['department', 'mechanical']] : [],
    );
  });

  test('each step above is the next, and above the last is none', () => {
    expect(STEPS.map((step) => stepAbove([step]))).toEqual(['office', 'executive', 'president', null]);
  });
});

describe('the policy', () => {
  test('nothing in it counts as adopted before an officer has adopted it', () => {
    const { tiers, grounds, controlList, residency, specificCategory, contest } = currentPolicy;
    const rules = [...Object.values(tiers), ...grounds, controlList, residency, specificCategory, contest];
    expect(rules.every(({ standing, source }) => standing === 'unconfirmed' && source.length > 5)).toBe(true);
  });

  test('every ground and factor has its words', () => {
    const keys = [
      ...currentPolicy.grounds.map(({ code }) => `ground.${code}`),
      ...Object.keys(currentPolicy.factors).map((code) => `factor.${code}`),
    ];
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });

  test('it is found by its version, and no other is', () => {
    expect(policyOf(currentPolicy.version)).toBe(currentPolicy);
    expect(policyOf('1999-01-01')).toBeNull();
  });

  test.each(['2026-11-29.2', '2026-11-29.1', '2026-11-23.1'])(
    '%s, under which cases run, is still known and says the same of all but amendments',
    (version) => {
      const known = policyOf(version);
      const amendments = known?.tables.amendments;
      expect(known).toEqual({ ...currentPolicy, version, tables: { ...currentPolicy.tables, amendments } });
      // Every change concerned everybody, and nothing that was checked could be amended.
      expect(amendments?.rules.at(-1)?.then).toEqual({ concerns: [...STEPS] });
    },
  );

  test('every tier has a route of its own order', () => {
    for (const tier of TIERS) {
      const { route } = currentPolicy.tiers[tier];
      expect(route).toEqual(STEPS.filter((step) => route.includes(step)));
    }
  });
});

describe('a row as people write it', () => {
  test.each([
    ['11(1)', 11],
    ['11', 11],
    ['1６(1)', 16],
    ['３の２(1)', 3],
    ['3-2(2)', 3],
    ['7(10-2)', 7],
    [' 5 (18) 項', 5],
    ['0', null],
    ['17', null],
    ['EAR99', null],
    ['', null],
    ['11(1', null],
  ])('%s', (written, expected) => {
    expect(rowNumber(written)).toBe(expected);
  });

  test('every row of the table is one', () => {
    expect(currentPolicy.controlList.rows.map(({ row }) => rowNumber(row))).toEqual([
      1,
      2,
      3,
      3,
      ...Array.from({ length: 13 }, (_, index) => index + 4),
    ]);
  });
});
