import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { currentPolicy } from './current-policy.js';
import { whatWouldLower } from './lowering.js';
import { TIERS, type FactorCode, type Tier } from './policy.js';
import { KINDS } from './tables/kinds.js';
import { neverAsked } from './tables/never-asked.js';
import { factOf, type FactName, type FactValue } from './tables/vocabulary.js';
import { partnershipTierQuestion, type PartnershipTierFacts } from './partnership/partnership-tables.js';
import { proposeTier, tierQuestion, type TierFacts } from './tier.js';

const harmless: TierFacts = {
  ...{ technologyGate: 'no', controlListRow: null, publicOnly: 'no', residency: 'resident' },
  ...{ specificCategory: 'clear', screeningComplete: true, verdicts: [], defenceTies: ['no'] },
};
const said = (facts: Partial<TierFacts>) =>
  whatWouldLower(tierQuestion({ ...harmless, ...facts }, currentPolicy), currentPolicy).map(
    ({ factor, fact, value, tier, beside }) => [factor, `${fact}=${value}`, tier, beside] as const,
  );

describe('what would lower the tier', () => {
  test.each<[string, Partial<TierFacts>, (readonly [FactorCode, string, Tier, FactorCode[]])[]]>([
    [
      'listed technology: each classification below it, and what it comes to',
      { technologyGate: 'yes', controlListRow: '7' },
      [
        ['listed_technology', 'technology=catch-all', 'T2', []],
        ['listed_technology', 'technology=not-listed', 'T1', []],
        ['listed_technology', 'technology=public-only', 'T0', []],
      ],
    ],
    [
      'technology not classified: the same, because not knowing weighs as much',
      { technologyGate: 'unknown' },
      [
        ['technology_unclassified', 'technology=catch-all', 'T2', []],
        ['technology_unclassified', 'technology=not-listed', 'T1', []],
        ['technology_unclassified', 'technology=public-only', 'T0', []],
      ],
    ],
    [
      'technology not classified, of a non-resident: every classification that lowers it, also where two come to the same tier',
      { technologyGate: 'unknown', residency: 'non-resident' },
      [
        ['technology_unclassified', 'technology=catch-all', 'T2', []],
        ['technology_unclassified', 'technology=not-listed', 'T2', []],
        ['technology_unclassified', 'technology=public-only', 'T0', []],
      ],
    ],
    [
      'a true match: found to be another, but not "cannot be told", which weighs as much',
      { verdicts: ['true-match'] },
      [['hit_true_match', 'hits=false-positive', 'T1', []]],
    ],
    [
      'a non-resident: residency, or nothing but public technology',
      { residency: 'non-resident' },
      [
        ['non_resident', 'technology=public-only', 'T0', []],
        ['non_resident', 'residency=resident', 'T1', []],
      ],
    ],
    [
      'two that carry it: neither falls by the other, and what cures both is said of both',
      { residency: 'unknown', specificCategory: 'unknown' },
      [
        ['residency_unknown', 'technology=public-only', 'T0', []],
        ['residency_unknown', 'residency=resident', 'T2', ['specific_category_unknown']],
        ['specific_category_unknown', 'technology=public-only', 'T0', []],
        ['specific_category_unknown', 'specificCategory=clear', 'T2', ['residency_unknown']],
      ],
    ],
    [
      'a tie and a match: one still stands when the other falls',
      { verdicts: ['inconclusive'], defenceTies: ['yes'] },
      [
        ['hit_inconclusive', 'hits=false-positive', 'T3', ['defence_tie']],
        ['defence_tie', 'defenceTie=no', 'T3', ['hit_inconclusive']],
      ],
    ],
    [
      'a screening that could not be made in full',
      { screeningComplete: false },
      [['screening_incomplete', 'screeningComplete=true', 'T1', []]],
    ],
    ['nothing but public technology, nothing found: there is no lower tier', { publicOnly: 'yes' }, []],
  ])('%s', (_, facts, expected) => {
    expect(said(facts)).toEqual(expected);
  });
});

describe('over every combination of facts', () => {
  const technologies: Pick<TierFacts, 'technologyGate' | 'controlListRow' | 'publicOnly'>[] = [
    { technologyGate: 'no', controlListRow: null, publicOnly: 'yes' },
    { technologyGate: 'no', controlListRow: null, publicOnly: 'no' },
    { technologyGate: 'yes', controlListRow: '16', publicOnly: 'no' },
    { technologyGate: 'yes', controlListRow: '7', publicOnly: 'no' },
    { technologyGate: 'unknown', controlListRow: null, publicOnly: 'no' },
  ];
  const residencies = ['resident', 'non-resident', 'unknown'] as const;
  const categories = ['clear', 'attention', 'unknown'] as const;
  const findings = [[], ['false-positive'], ['inconclusive'], ['true-match']] as TierFacts['verdicts'][];
  const everyCase = technologies.flatMap((technology) =>
    residencies.flatMap((residency) =>
      categories.flatMap((specificCategory) =>
        [true, false].flatMap((screeningComplete) =>
          findings.flatMap((verdicts) =>
            (['no', 'yes', 'unknown'] as const).map((tie): TierFacts => ({
              ...{ ...technology, residency, specificCategory, screeningComplete, verdicts, defenceTies: [tie] },
            })),
          ),
        ),
      ),
    ),
  );

  /** The facts as they would have to be given for the table to read this value. */
  function given(facts: TierFacts, fact: FactName, value: FactValue): TierFacts {
    const technology = technologies.find(
      (each) => tierQuestion({ ...facts, ...each }, currentPolicy).facts.technology === value,
    );
    if (fact === 'technology') return { ...facts, ...technology };
    if (fact === 'hits') return { ...facts, verdicts: value === 'none' ? [] : [value as 'true-match'] };
    if (fact === 'defenceTie') return { ...facts, defenceTies: [value as 'no'] };
    return { ...facts, [fact]: value };
  }

  test('what it promises is what would be proposed, and is less for the factor it speaks of', () => {
    const broken = everyCase.flatMap((facts) => {
      const now = proposeTier(facts, currentPolicy);
      return whatWouldLower(tierQuestion(facts, currentPolicy), currentPolicy).filter(
        ({ factor, fact, value, tier, beside }) => {
          const then = proposeTier(given(facts, fact, value), currentPolicy);
          const still = then.factors.filter((each) => each.tier === now.tier).map(({ code }) => code);
          const falls = beside.length === 0 ? isLower(tier, now.tier) : tier === now.tier;
          const holds = then.tier === tier && falls && !still.includes(factor) && `${still}` === `${beside}`;
          return !holds || factOf(fact).unknown.includes(value);
        },
      );
    });
    expect(everyCase).toHaveLength(1_080);
    expect(broken).toEqual([]);
  });

  test('no single fact that would lower the tier is passed over', () => {
    const missed = everyCase.flatMap((facts) => {
      const now = proposeTier(facts, currentPolicy).tier;
      const told = new Set(
        whatWouldLower(tierQuestion(facts, currentPolicy), currentPolicy).map(({ fact, tier }) => `${fact} ${tier}`),
      );
      return KINDS.tier.inputs.flatMap((fact) =>
        knownValues(fact).flatMap((value) => {
          const { tier } = proposeTier(given(facts, fact, value), currentPolicy);
          return isLower(tier, now) && !told.has(`${fact} ${tier}`) ? [[facts, fact, value]] : [];
        }),
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('of a partnership', () => {
  const calm: PartnershipTierFacts = {
    ...{ technologyGate: 'no', controlListRow: null, publicOnly: 'no', screeningComplete: true, verdicts: [] },
    ...{ defenceTies: ['no'], foreignParties: ['no'], ownership: 'clear', endUse: 'clear', usOrigin: 'no' },
  };
  test.each<[string, Partial<PartnershipTierFacts>, (readonly [FactorCode, string, Tier, FactorCode[]])[]]>([
    ['nothing is to be said of it: a partnership asks for a look by itself', {}, []],
    ['a partner abroad', { foreignParties: ['yes'] }, [['foreign_party', 'foreignParty=no', 'T2', []]]],
    [
      'nobody knows who owns the partner',
      { ownership: 'unknown' },
      [['ownership_unknown', 'ownership=clear', 'T2', []]],
    ],
    ['an end use in doubt', { endUse: 'attention' }, [['end_use_doubt', 'endUse=clear', 'T2', []]]],
    [
      'a partner abroad with an owner abroad: each still stands when the other falls',
      { foreignParties: ['yes', 'no'], ownership: 'attention' },
      [
        ['foreign_party', 'foreignParty=no', 'T3', ['foreign_owner']],
        ['foreign_owner', 'ownership=clear', 'T3', ['foreign_party']],
      ],
    ],
  ])('%s', (_, facts, expected) => {
    const question = partnershipTierQuestion({ ...calm, ...facts }, currentPolicy);
    const told = whatWouldLower(question, currentPolicy).map(
      ({ factor, fact, value, tier, beside }) => [factor, `${fact}=${value}`, tier, beside] as const,
    );
    expect(told).toEqual(expected);
  });
});

test.each(['tier', 'partnership-tier'] as const)(
  'no fact of %s that it can speak of is one that nobody is asked (decision 13), and each value has its words',
  (table) => {
    const facts: readonly FactName[] = KINDS[table].inputs;
    expect(facts.filter((fact) => neverAsked(fact) !== null)).toEqual([]);
    const keys = facts.flatMap((fact) => knownValues(fact).map((value) => `lowering.${fact}.${value}`));
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  },
);

function knownValues(fact: FactName): FactValue[] {
  return factOf(fact).values.filter((value) => !factOf(fact).unknown.includes(value));
}

function isLower(tier: Tier, than: Tier): boolean {
  return TIERS.indexOf(tier) < TIERS.indexOf(than);
}
