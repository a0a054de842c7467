import { describe, expect, test } from '@jest/globals';
import { currentPolicy } from './current-policy.js';
import {
  categoryOf,
  PAYER_TYPES,
  specificCategory,
  type PayerFacts,
  type SpecificCategoryFacts,
} from './specific-category.js';

const none: SpecificCategoryFacts = {
  contract: 'no',
  foreignGovernmentBenefit: 'no',
  foreignGovernmentInstruction: 'no',
  payers: [],
  governmentAffiliations: [],
};
const answer = (changes: Partial<SpecificCategoryFacts>) => specificCategory({ ...none, ...changes }, currentPolicy);

describe('① a contract with a foreign entity or government', () => {
  test.each<[string, Partial<SpecificCategoryFacts>, string, string]>([
    ['none', {}, 'clear', 'contract_none'],
    ['not known', { contract: 'unknown' }, 'unknown', 'contract_unknown'],
    ['not answered', { contract: undefined }, 'unknown', 'contract_unknown'],
    [
      'one, without exclusion',
      { contract: 'yes', japaneseDirectionPrevails: 'no', groupCompany: 'no' },
      'attention',
      'contract',
    ],
    [
      'one, excluded by イ',
      { contract: 'yes', japaneseDirectionPrevails: 'yes', groupCompany: 'no' },
      'clear',
      'contract_excluded_direction',
    ],
    [
      'one, excluded by ロ',
      { contract: 'yes', japaneseDirectionPrevails: 'no', groupCompany: 'yes' },
      'clear',
      'contract_excluded_group',
    ],
    [
      'one, excluded by イ while ロ is not known',
      { contract: 'yes', japaneseDirectionPrevails: 'yes' },
      'clear',
      'contract_excluded_direction',
    ],
    [
      'one, excluded by ロ while イ is not known',
      { contract: 'yes', japaneseDirectionPrevails: 'unknown', groupCompany: 'yes' },
      'clear',
      'contract_excluded_group',
    ],
    [
      'one, イ not known',
      { contract: 'yes', japaneseDirectionPrevails: 'unknown', groupCompany: 'no' },
      'unknown',
      'contract_exclusion_unknown',
    ],
    [
      'one, ロ not answered',
      { contract: 'yes', japaneseDirectionPrevails: 'no' },
      'unknown',
      'contract_exclusion_unknown',
    ],
    [
      'not known, whatever the exclusions',
      { contract: 'unknown', japaneseDirectionPrevails: 'yes' },
      'unknown',
      'contract_unknown',
    ],
  ])('%s', (_, facts, result, code) => {
    expect(answer(facts).contract).toBe(result);
    expect(answer(facts).findings[0]?.code).toBe(`specific_category.${code}`);
  });
});

const government = (yearlyAmountYen?: number): PayerFacts => ({ payerType: 'foreign-government-etc', yearlyAmountYen });

describe('② a quarter of the income from a foreign government etc.', () => {
  test.each<[string, Partial<SpecificCategoryFacts>, string, string, string]>([
    ['24.99 % is below', { payers: [government(2_499)], annualIncomeYen: 10_000 }, 'clear', 'benefit_below', '24.99'],
    [
      '25 % is enough',
      { payers: [government(2_500)], annualIncomeYen: 10_000, foreignGovernmentBenefit: 'yes' },
      'attention',
      'benefit',
      '25.00',
    ],
    [
      'a yen below a quarter is below',
      { payers: [government(249_999_999_999)], annualIncomeYen: 1_000_000_000_000 },
      'clear',
      'benefit_below',
      '24.99',
    ],
    [
      'several payers add up',
      { payers: [government(1_250), government(1_250)], annualIncomeYen: 10_000, foreignGovernmentBenefit: 'yes' },
      'attention',
      'benefit',
      '25.00',
    ],
    [
      'the sum outweighs a declared no',
      { payers: [government(2_500)], annualIncomeYen: 10_000 },
      'attention',
      'benefit_against_declaration',
      '25.00',
    ],
    [
      'a declared yes outweighs a sum that does not come to it',
      { payers: [government(2_499)], annualIncomeYen: 10_000, foreignGovernmentBenefit: 'yes' },
      'unknown',
      'benefit_declared_only',
      '24.99',
    ],
    [
      'a declared "I do not know" goes to a person',
      { foreignGovernmentBenefit: 'unknown' },
      'unknown',
      'benefit_undeclared',
      '?',
    ],
    [
      'an unanswered declaration goes to a person',
      { foreignGovernmentBenefit: undefined },
      'unknown',
      'benefit_undeclared',
      '?',
    ],
    ['an unknown income goes to a person', { payers: [government(1)] }, 'unknown', 'benefit_unknown', '?'],
    [
      'an unknown income does not matter without any benefit',
      { payers: [{ payerType: 'family', yearlyAmountYen: 9 }] },
      'clear',
      'benefit_none',
      '?',
    ],
    [
      'an unknown amount goes to a person',
      { payers: [government()], annualIncomeYen: 10_000 },
      'unknown',
      'benefit_unknown',
      '0.00',
    ],
    [
      'an unknown amount does not matter where the rest is enough',
      { payers: [government(), government(2_500)], annualIncomeYen: 10_000 },
      'attention',
      'benefit_against_declaration',
      '25.00',
    ],
    [
      'an unclear payer goes to a person where it could tip the scale',
      { payers: [government(2_000), { payerType: 'unknown', yearlyAmountYen: 500 }], annualIncomeYen: 10_000 },
      'unknown',
      'benefit_unknown',
      '20.00',
    ],
    [
      'an unclear payer does not matter where it could not',
      { payers: [government(2_000), { payerType: 'other', yearlyAmountYen: 499 }], annualIncomeYen: 10_000 },
      'clear',
      'benefit_below',
      '20.00',
    ],
    [
      'another payer that is a government counts',
      {
        payers: [{ payerType: 'other', government: 'yes', yearlyAmountYen: 2_500 }],
        annualIncomeYen: 10_000,
        foreignGovernmentBenefit: 'yes',
      },
      'attention',
      'benefit',
      '25.00',
    ],
    [
      'another payer that is none does not',
      { payers: [{ payerType: 'other', government: 'no', yearlyAmountYen: 9_999 }], annualIncomeYen: 10_000 },
      'clear',
      'benefit_none',
      '0.00',
    ],
    [
      'a benefit beside no income at all is more than a quarter',
      { payers: [government(1)], annualIncomeYen: 0, foreignGovernmentBenefit: 'yes' },
      'attention',
      'benefit',
      '?',
    ],
    ['no benefit beside no income is none', { annualIncomeYen: 0 }, 'clear', 'benefit_none', '?'],
    [
      'an amount that is no whole yen is not known',
      { payers: [government(0.5)], annualIncomeYen: 10_000 },
      'unknown',
      'benefit_unknown',
      '0.00',
    ],
  ])('%s', (_, facts, result, code, percent) => {
    const { benefit, findings, workings } = answer(facts);
    expect(benefit).toBe(result);
    expect(findings[1]?.code).toBe(`specific_category.${code}`);
    expect(workings[0]?.params?.['percent']).toBe(percent);
  });

  test.each(PAYER_TYPES.filter((type) => !['foreign-government-etc', 'other', 'unknown'].includes(type)))(
    'money from %s never counts, even when the payer belongs to a state',
    (payerType) => {
      const payers: PayerFacts[] = [{ payerType, yearlyAmountYen: 9_999, government: 'yes' }];
      expect(answer({ payers, annualIncomeYen: 10_000 }).share).toMatchObject({ countedYen: 0, possibleYen: 0 });
      expect(answer({ payers: [{ ...payers[0], government: 'no' }], annualIncomeYen: 10_000 }).benefit).toBe('clear');
    },
  );

  const bound = (payerType: PayerFacts['payerType'], yearlyAmountYen?: number): PayerFacts[] => [
    { payerType, yearlyAmountYen, government: 'yes' },
  ];
  test.each<[string, Partial<SpecificCategoryFacts>, string, string]>([
    ['a university', { payers: bound('foreign-university', 100) }, 'unknown', 'benefit_government_payer'],
    ['a company', { payers: bound('foreign-company', 100) }, 'unknown', 'benefit_government_payer'],
    ['another payer below a quarter', { payers: bound('other', 100) }, 'unknown', 'benefit_government_payer'],
    ['one of unknown type below a quarter', { payers: bound('unknown', 100) }, 'unknown', 'benefit_government_payer'],
    ['one without any type', { payers: bound(undefined, 100) }, 'unknown', 'benefit_government_payer'],
    ['a university of unknown amount', { payers: bound('foreign-university') }, 'unknown', 'benefit_government_payer'],
    ['another payer of a quarter', { payers: bound('other', 2_500) }, 'attention', 'benefit_against_declaration'],
    [
      'a university, and a "yes" that fits it',
      { payers: bound('foreign-university', 100), foreignGovernmentBenefit: 'yes' },
      'unknown',
      'benefit_declared_only',
    ],
    ['a Japanese ministry', { payers: bound('japanese-public', 100) }, 'clear', 'benefit_none'],
  ])('a payer bound to a government contradicts a declared "no": %s', (_, facts, result, code) => {
    const { benefit, findings } = answer({ annualIncomeYen: 10_000, ...facts });
    expect(benefit).toBe(result);
    expect(findings[1]?.code).toBe(`specific_category.${code}`);
  });

  test('the amounts are kept part by part, and none lies in a finding', () => {
    const { share, findings } = answer({
      payers: [government(700), { payerType: 'unknown', yearlyAmountYen: 300 }],
      annualIncomeYen: 10_000,
    });
    expect(share).toEqual({ countedYen: 700, possibleYen: 1_000, incomeYen: 10_000, shareBasisPoints: 700 });
    expect(findings.every(({ params }) => params === undefined)).toBe(true);
  });
});

describe('③ a foreign government’s instruction', () => {
  test.each([
    ['no', 'clear', 'instruction_none'],
    ['yes', 'attention', 'instruction'],
    ['unknown', 'unknown', 'instruction_unknown'],
    [undefined, 'unknown', 'instruction_unknown'],
  ] as const)('answered %s', (foreignGovernmentInstruction, result, code) => {
    expect(answer({ foreignGovernmentInstruction }).instruction).toBe(result);
    expect(answer({ foreignGovernmentInstruction }).findings[2]?.code).toBe(`specific_category.${code}`);
  });
});

describe('an affiliation bound to a government', () => {
  const GOVERNMENT_AFFILIATION = 'specific_category.government_affiliation';
  test.each<[string, Partial<SpecificCategoryFacts>, string, boolean]>([
    ['beside a "no" to a contract', { governmentAffiliations: ['no', 'yes'] }, 'attention', true],
    ['beside no answer', { governmentAffiliations: ['yes'], contract: undefined }, 'attention', true],
    ['beside an "I do not know"', { governmentAffiliations: ['yes'], contract: 'unknown' }, 'unknown', false],
    [
      'beside a contract that is excluded',
      { governmentAffiliations: ['yes'], contract: 'yes', japaneseDirectionPrevails: 'yes' },
      'clear',
      false,
    ],
    ['that is none', { governmentAffiliations: ['no'] }, 'clear', false],
    ['that is not known', { governmentAffiliations: ['unknown'] }, 'clear', false],
  ])('%s', (_, facts, result, isFound) => {
    expect(answer(facts).result).toBe(result);
    expect(answer(facts).findings.some(({ code }) => code === GOVERNMENT_AFFILIATION)).toBe(isFound);
  });

  test('is attention and no category', () => {
    const { result, findings, contract } = answer({ governmentAffiliations: ['yes'] });
    expect({ result, contract, category: categoryOf(result, findings) }).toEqual({
      result: 'attention',
      contract: 'clear',
      category: 'unknown',
    });
    const held = answer({ governmentAffiliations: ['yes'], foreignGovernmentInstruction: 'yes' });
    expect(categoryOf(held.result, held.findings)).toBe('attention');
    expect(categoryOf('clear', answer({}).findings)).toBe('clear');
  });
});

test.each([
  ['nothing holds', {}, 'clear'],
  ['one is open', { contract: 'unknown' as const }, 'unknown'],
  [
    'one holds, another is open',
    { contract: 'unknown' as const, foreignGovernmentInstruction: 'yes' as const },
    'attention',
  ],
])('all three together: %s', (_, facts, result) => {
  expect(answer(facts).result).toBe(result);
});
