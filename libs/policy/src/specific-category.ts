// 特定類型 ①②③ from the person's own declaration and funding. The same questions for everyone, Japanese included. What is not known stays
// unknown and goes to a person; a certain answer is given only where no missing fact could turn it.
import type { Answer, CheckAnswer, CheckResult, Finding, Policy } from './policy.js';

/** foreign-government-etc: a foreign government, its agency, a local body, a central bank, a political party. */
export const PAYER_TYPES = [
  'self',
  'family',
  'japanese-public',
  'japanese-private',
  'foreign-government-etc',
  'foreign-university',
  'foreign-company',
  'international-organisation',
  'other',
  'unknown',
] as const;
export type PayerType = (typeof PAYER_TYPES)[number];

export type PayerFacts = {
  payerType?: PayerType;
  /** Whole yen a year; absent = not known. */
  yearlyAmountYen?: number;
  /**
   * Whether the payer is, or is bound to, a government etc. Settles it where the type is 'other' or 'unknown'; elsewhere the money does not count,
   * but a person must see that it stands beside a "no".
   */
  government?: Answer;
};

export type SpecificCategoryFacts = {
  contract?: Answer;
  /** イ */
  japaneseDirectionPrevails?: Answer;
  /** ロ */
  groupCompany?: Answer;
  foreignGovernmentBenefit?: Answer;
  annualIncomeYen?: number;
  payers: PayerFacts[];
  /** Of every affiliation: whether the organisation is, or is bound to, a government. */
  governmentAffiliations: Answer[];
  foreignGovernmentInstruction?: Answer;
};

/** The sum behind ②, kept part by part so that a person can check it. */
export type BenefitShare = {
  /** Amounts certainly from a foreign government etc. */
  countedYen: number;
  /** The most it can be; null = without limit, because an amount is missing. */
  possibleYen: number | null;
  incomeYen: number | null;
  /** countedYen / incomeYen in hundredths of a percent, rounded down; null when the income is unknown or nothing. */
  shareBasisPoints: number | null;
};

export type SpecificCategoryAnswer = CheckAnswer & {
  contract: CheckResult;
  benefit: CheckResult;
  instruction: CheckResult;
  share: BenefitShare;
};

type Part = { result: CheckResult; finding: Finding };

/** Says which of the three categories holds, which does not, and which a person must settle. */
export function specificCategory(facts: SpecificCategoryFacts, policy: Policy): SpecificCategoryAnswer {
  const share = benefitShare(facts);
  const contract = byContract(facts);
  const benefit = byBenefit(facts, share, policy.specificCategory.benefitPercentMin);
  const instruction = byInstruction(facts.foreignGovernmentInstruction);
  const parts = [contract, benefit, instruction, ...byAffiliation(facts)];
  return {
    result: worst(parts.map(({ result }) => result)),
    findings: parts.map(({ finding }) => finding),
    workings: [shareWorking(share)],
    contract: contract.result,
    benefit: benefit.result,
    instruction: instruction.result,
    share,
  };
}

// The findings that say by themselves that a category holds.
const CATEGORY_HOLDS = ['contract', 'benefit', 'benefit_against_declaration', 'instruction'].map(
  (code) => `specific_category.${code}`,
);

/** What the check's answer means for the categories: attention that rests on no category is a question still open, not a category. */
export function categoryOf(result: CheckResult, findings: readonly Finding[]): CheckResult {
  return result === 'attention' && !findings.some(({ code }) => CATEGORY_HOLDS.includes(code)) ? 'unknown' : result;
}

/** A tie is no contract; but where one is declared and the other is not, a person asks in what capacity the applicant belongs there. */
function byAffiliation({ governmentAffiliations, contract }: SpecificCategoryFacts): Part[] {
  const isOpen = contract === undefined || contract === 'no';
  return isOpen && governmentAffiliations.includes('yes')
    ? [part('attention', 'specific_category.government_affiliation')]
    : [];
}

function byContract(facts: SpecificCategoryFacts): Part {
  if (facts.contract === 'no') return part('clear', 'specific_category.contract_none');
  if (facts.contract !== 'yes') return part('unknown', 'specific_category.contract_unknown');
  if (facts.japaneseDirectionPrevails === 'yes') return part('clear', 'specific_category.contract_excluded_direction');
  if (facts.groupCompany === 'yes') return part('clear', 'specific_category.contract_excluded_group');
  if (facts.japaneseDirectionPrevails === 'no' && facts.groupCompany === 'no') {
    return part('attention', 'specific_category.contract');
  }
  return part('unknown', 'specific_category.contract_exclusion_unknown');
}

function byBenefit(facts: SpecificCategoryFacts, share: BenefitShare, percentMin: number): Part {
  const computed = reckon(share, percentMin);
  if (computed === 'attention') {
    const contradicted = facts.foreignGovernmentBenefit === 'no';
    return part(
      'attention',
      contradicted ? 'specific_category.benefit_against_declaration' : 'specific_category.benefit',
    );
  }
  if (facts.foreignGovernmentBenefit === 'yes') return part('unknown', 'specific_category.benefit_declared_only');
  if (facts.foreignGovernmentBenefit !== 'no') return part('unknown', 'specific_category.benefit_undeclared');
  if (facts.payers.some(isGovernmentByTie)) return part('unknown', 'specific_category.benefit_government_payer');
  if (computed === 'unknown') return part('unknown', 'specific_category.benefit_unknown');
  return part('clear', share.possibleYen === 0 ? 'specific_category.benefit_none' : 'specific_category.benefit_below');
}

/** counted × 100 ≥ min × income, in whole numbers: 24.99 % stays below and 25 % does not. */
function reckon(share: BenefitShare, percentMin: number): CheckResult {
  const reaches = (yen: number, income: number): boolean => BigInt(yen) * 100n >= BigInt(percentMin) * BigInt(income);
  if (share.possibleYen === 0) return 'clear';
  if (share.incomeYen === null) return 'unknown';
  if (share.countedYen > 0 && reaches(share.countedYen, share.incomeYen)) return 'attention';
  if (share.possibleYen !== null && !reaches(share.possibleYen, share.incomeYen)) return 'clear';
  return 'unknown';
}

function benefitShare(facts: SpecificCategoryFacts): BenefitShare {
  let countedYen = 0;
  let possibleYen: number | null = 0;
  for (const payer of facts.payers) {
    const counts = isForeignGovernmentEtc(payer);
    if (counts === 'no') continue;
    const amount = wholeYen(payer.yearlyAmountYen);
    if (amount === null) possibleYen = null;
    else if (possibleYen !== null) possibleYen += amount;
    if (counts === 'yes') countedYen += amount ?? 0;
  }
  const incomeYen = wholeYen(facts.annualIncomeYen);
  const shareBasisPoints = incomeYen ? Number((BigInt(countedYen) * 10_000n) / BigInt(incomeYen)) : null;
  return { countedYen, possibleYen, incomeYen, shareBasisPoints };
}

/** Foreign companies and universities never count, whoever owns them: the misreading that domain.md §1 warns of. */
function isForeignGovernmentEtc(payer: PayerFacts): Answer {
  if (payer.payerType === 'foreign-government-etc') return 'yes';
  if (payer.payerType === undefined || payer.payerType === 'unknown' || payer.payerType === 'other')
    return payer.government ?? 'unknown';
  return 'no';
}

/** A payer that is said to belong to a government although its type does not say so: it contradicts "no benefit from a foreign government etc.". */
function isGovernmentByTie({ payerType = 'unknown', government }: PayerFacts): boolean {
  return government === 'yes' && BOUND_BY_TIE.includes(payerType);
}

const BOUND_BY_TIE: readonly PayerType[] = ['foreign-university', 'foreign-company', 'other', 'unknown'];

function wholeYen(amount: number | undefined): number | null {
  return amount !== undefined && Number.isSafeInteger(amount) && amount >= 0 ? amount : null;
}

function byInstruction(answer: Answer | undefined): Part {
  if (answer === 'no') return part('clear', 'specific_category.instruction_none');
  if (answer === 'yes') return part('attention', 'specific_category.instruction');
  return part('unknown', 'specific_category.instruction_unknown');
}

function shareWorking(share: BenefitShare): Finding {
  const yen = (amount: number | null): string => (amount === null ? '?' : String(amount));
  const points = share.shareBasisPoints;
  const percent = points === null ? '?' : `${Math.floor(points / 100)}.${String(points % 100).padStart(2, '0')}`;
  return {
    code: 'specific_category.share',
    params: { counted: yen(share.countedYen), possible: yen(share.possibleYen), income: yen(share.incomeYen), percent },
  };
}

function part(result: CheckResult, code: string): Part {
  return { result, finding: { code } };
}

/** Several answers in one: what needs attention before what is not known. */
export function worst(results: CheckResult[]): CheckResult {
  if (results.includes('attention')) return 'attention';
  return results.includes('unknown') ? 'unknown' : 'clear';
}
