import { describe, expect, test } from '@jest/globals';
import { caseQuestions, checksFor, timeLimit, payerQuestions } from '../case-tables.js';
import { currentPolicy } from '../current-policy.js';
import { STEPS, TIERS, type Answer, type PERSON_FACTORS, type Tier } from '../policy.js';
import { PAYER_TYPES } from '../specific-category.js';
import { technologyOf } from '../technology.js';
import { proposeTier, tierQuestion, tierRules, type TierFacts } from '../tier.js';
import { isCellFault, readCell } from './cell.js';
import { fire, fireOne } from './table.js';
import { STAGES, VOCABULARY, type FactName } from './vocabulary.js';

describe('a cell accepts what FEEL says', () => {
  test.each<[FactName, string, unknown[]]>([
    ['technologyGate', '"yes"', ['yes']],
    ['technologyGate', '"yes", "no"', ['no', 'yes']],
    ['technologyGate', 'not("no")', ['yes', 'unknown', 'unanswered']],
    ['technologyGate', 'not("no", "yes")', ['unknown', 'unanswered']],
    ['technologyGate', '-', ['no', 'yes', 'unknown', 'unanswered']],
    ['controlListRow', '[1..4]', [1, 2, 3, 4]],
    ['controlListRow', ']1..4[', [2, 3]],
    ['controlListRow', '< 2, 16', [0, 1, 16]],
    ['controlListRow', '>= 16', [16, 17]],
    ['screeningComplete', 'true', [true]],
    ['screeningComplete', 'not(true)', [false]],
  ])('%s: %s', (name, cell, values) => {
    const accepted = readCell(cell, VOCABULARY[name]);
    expect(isCellFault(accepted) ? accepted : [...accepted]).toEqual(values);
  });
});

describe('a rule that holds tells what it looked at', () => {
  test('of a table of which every rule that holds counts', () => {
    const fired = fire(currentPolicy.tables.tier, {
      ...{ technology: 'listed', residency: 'resident', specificCategory: 'clear', screeningComplete: true },
      ...{ hits: 'none', defenceTie: 'unknown' },
    });
    expect(fired.map(({ row, then, read }) => [row, then['factor'], read])).toEqual([
      [1, 'listed_technology', { technology: 'listed' }],
      [9, 'no_hit', { screeningComplete: true, hits: 'none' }],
      [11, 'defence_tie_unknown', { technology: 'listed', defenceTie: 'unknown' }],
      [16, 'resident', { technology: 'listed', residency: 'resident' }],
      [19, 'specific_category_none', { technology: 'listed', specificCategory: 'clear' }],
    ]);
    const { source, effectiveDate, standing } = fired[0]!.source;
    expect([effectiveDate, standing]).toEqual(['2025-09-24', 'unconfirmed']);
    expect(source).toContain('大学・研究機関用');
  });

  test('of one whose first rule counts: what kept the rules above from holding too', () => {
    const facts = { technologyGate: 'no', controlListRow: 0, publicOnly: 'no' };
    expect(fireOne(currentPolicy.tables.technology, facts)).toMatchObject({
      row: 7,
      then: { technology: 'not-listed' },
      read: facts,
    });
  });

  test('what is not given is not known', () => {
    expect(fire(currentPolicy.tables.tier, {}).map(({ then }) => then['factor'])).toEqual([
      ...['technology_unclassified', 'hit_inconclusive', 'screening_incomplete', 'defence_tie_unknown'],
      ...['residency_unknown', 'specific_category_unknown'],
    ]);
  });

  test('what must be known is asked for', () => {
    expect(() => fire(currentPolicy.tables.route, {})).toThrow('the fact tier is given');
    expect(() => fire(currentPolicy.tables.route, { tier: 'T9' })).toThrow('the fact tier is given');
  });
});

// What the program said before its rules stood in tables, written down once more as it was (2026-11-29.1).
const TIER_OF = {
  ...{ public_domain_only: 'T0', no_hit: 'T0', no_defence_tie: 'T0', resident: 'T1', specific_category_none: 'T1' },
  ...{ technology_not_listed: 'T1', non_resident: 'T2', residency_unknown: 'T2', specific_category: 'T2' },
  ...{ specific_category_unknown: 'T2', catch_all_technology: 'T2', defence_tie_unknown: 'T2' },
  ...{ listed_technology: 'T3', technology_unclassified: 'T3', screening_incomplete: 'T2', hit_true_match: 'T3' },
  ...{ hit_inconclusive: 'T3', defence_tie: 'T3' },
} as const satisfies { [factor in (typeof PERSON_FACTORS)[number]]: Tier };
type PersonFactor = (typeof PERSON_FACTORS)[number];

function before(facts: TierFacts): { tier: Tier; factors: { code: PersonFactor; tier: Tier }[] } {
  const { technologyGate: gate, controlListRow: row, verdicts } = facts;
  const technology =
    row === '16(1)'
      ? 'catch_all_technology'
      : row !== null || gate === 'yes'
        ? 'listed_technology'
        : gate === 'unknown'
          ? 'technology_unclassified'
          : facts.publicOnly === 'yes'
            ? 'public_domain_only'
            : 'technology_not_listed';
  const open: PersonFactor[] = facts.screeningComplete ? [] : ['screening_incomplete'];
  const hits: PersonFactor[] = verdicts.includes('true-match')
    ? ['hit_true_match', ...open]
    : verdicts.includes('inconclusive')
      ? ['hit_inconclusive', ...open]
      : facts.screeningComplete
        ? ['no_hit']
        : open;
  const tie = facts.defenceTies.includes('yes')
    ? 'defence_tie'
    : facts.defenceTies.includes('unknown')
      ? 'defence_tie_unknown'
      : 'no_defence_tie';
  const person: PersonFactor[] = [
    facts.residency === 'resident'
      ? 'resident'
      : facts.residency === 'non-resident'
        ? 'non_resident'
        : 'residency_unknown',
    facts.specificCategory === 'clear'
      ? 'specific_category_none'
      : facts.specificCategory === 'attention'
        ? 'specific_category'
        : 'specific_category_unknown',
  ];
  const isPublic = technology === 'public_domain_only';
  const codes: PersonFactor[] = [technology, ...hits, tie, ...(isPublic ? [] : person)];
  // On public technology a tie that was not known read as none; it is named now, and weighs as little.
  const tierOf = (code: PersonFactor): Tier => (isPublic && code === 'defence_tie_unknown' ? 'T0' : TIER_OF[code]);
  const factors = codes.map((code) => ({ code, tier: tierOf(code) }));
  factors.sort((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier));
  return { tier: factors[0]!.tier, factors };
}

test('the tables propose what the program proposed, whatever the facts, and name every factor', () => {
  const answers: Answer[] = ['yes', 'no', 'unknown'];
  let tried = 0;
  const each = <Value>(values: readonly Value[], then: (value: Value) => void): void => values.forEach(then);
  each(answers, (technologyGate) =>
    each([null, '5(18)', '3の2(1)', '16(1)'], (controlListRow) =>
      each(answers, (publicOnly) =>
        each(['resident', 'non-resident', 'unknown'] as const, (residency) =>
          each(['clear', 'attention', 'unknown'] as const, (specificCategory) =>
            each([true, false], (screeningComplete) =>
              each<TierFacts['verdicts']>(
                [[], ['false-positive'], ['inconclusive', 'false-positive'], ['inconclusive', 'true-match']],
                (verdicts) =>
                  each<Answer[]>([[], ['no'], ['no', 'unknown'], ['unknown', 'yes']], (defenceTies) => {
                    const facts = {
                      technologyGate,
                      controlListRow,
                      publicOnly,
                      residency,
                      specificCategory,
                      screeningComplete,
                      verdicts,
                      defenceTies,
                    };
                    tried += 1;
                    const [said, expected] = [proposeTier(facts, currentPolicy), before(facts)];
                    if (JSON.stringify(said) !== JSON.stringify(expected))
                      expect({ facts, ...said }).toEqual({ facts, ...expected });
                    if (
                      tierRules(tierQuestion(facts, currentPolicy), currentPolicy).some(
                        ({ read }) => Object.keys(read).length === 0,
                      )
                    )
                      throw new Error('A factor that rests on nothing');
                  }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  expect(tried).toBe(3 * 4 * 3 * 3 * 3 * 2 * 4 * 4);
});

test('a row that is none of the table’s goes to a person, and is not taken for none', () => {
  const facts = { technologyGate: 'no', controlListRow: 'EAR99', publicOnly: 'yes' } as const;
  expect(technologyOf(facts, currentPolicy).technology).toBe('unclassified');
});

describe('what the tables say of a case', () => {
  test('every submission gets every check, in the order of before', () => {
    for (const technologyGate of ['yes', 'no', 'unknown', undefined] as const) {
      expect(checksFor({ technologyGate, controlListRow: null }, currentPolicy)).toEqual([
        ...['completeness', 'residency', 'specific-category', 'list-screening'],
      ]);
    }
  });

  test.each([
    ['public-only', ['gate', 'topic', 'names', 'stay', 'public_only', 'affiliations', 'funding', 'signature']],
    [
      'not-listed',
      [
        ...['gate', 'topic', 'names', 'stay', 'public_only', 'residency', 'affiliations', 'funding', 'signature'],
        ...['affiliation_tie', 'contract', 'benefit', 'instruction'],
      ],
    ],
  ] as const)('questions of a case: %s', (technology, asked) => {
    const facts = { technologyGate: 'no', technology, contract: 'no', amountAsked: false } as const;
    expect([...caseQuestions(facts, currentPolicy)]).toEqual(asked);
  });

  test.each(PAYER_TYPES)('questions about a payer: %s', (payerType) => {
    const isUnclear = payerType === 'other' || payerType === 'unknown';
    const asked = payerQuestions({ technology: 'listed', payerType }, currentPolicy);
    expect(asked.has('payer_tie')).toBe(payerType !== 'self' && payerType !== 'family');
    expect(asked.has('government_payer')).toBe(isUnclear);
    expect(asked.has('amount')).toBe(isUnclear || payerType === 'foreign-government-etc');
    expect([...payerQuestions({ technology: 'public-only', payerType }, currentPolicy)]).toEqual(['payer_type']);
  });

  test('every stage of every tier has a deadline, and delay climbs but at the top', () => {
    for (const stage of STAGES) {
      for (const tier of [null, ...TIERS]) {
        const { businessHours, whenPast, rule } = timeLimit(stage, tier, currentPolicy);
        expect(businessHours).toBeGreaterThan(0);
        expect(whenPast).toBe(stage === STEPS.at(-1) || stage === 'returned' ? 'remind' : 'escalate');
        expect(rule.standing).toBe('unconfirmed');
      }
    }
  });
});
