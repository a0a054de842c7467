// 居住性: resident or not on one day, by the interpretation of the Foreign Exchange Act. The only rule that may know whether somebody is a
// Japanese national, because the law asks it (architecture.md decision 13). Foreign diplomats and officials, who stay non-resident whatever
// their stay, do not come in these ways; the office decides such a case by hand.
import { dayAfterMonths, isDay, nextDay } from './calendar.js';
import type { Answer, CheckAnswer, CheckResult, Finding, Policy } from './policy.js';

export type ResidencyFacts = {
  /** The day on which technology would first be provided. */
  on: string;
  japaneseNational?: Answer;
  /** A Japanese national who works at a foreign office or has been abroad for two years or more. */
  livesAbroad?: Answer;
  enteredJapan?: Answer;
  entryDate?: string;
  employedInJapan?: Answer;
  employedFrom?: string;
};

export type Residency = 'resident' | 'non-resident' | 'unknown';

type Ruling = { residency: Residency; working: Finding };

const RESULTS: { [residency in Residency]: CheckResult } = {
  resident: 'clear',
  'non-resident': 'attention',
  unknown: 'unknown',
};
const CODES: { [residency in Residency]: string } = {
  resident: 'residency.resident',
  'non-resident': 'residency.non_resident',
  unknown: 'residency.unknown',
};

/**
 * Six months are counted to the day by article 143 of the Civil Code (see `dayAfterMonths`). Whether the day of entry is the first of them
 * is a matter of the policy: `entryDayCounts` true makes somebody who entered on 15 January a resident on 15 July, false on 16 July.
 */
export function residency(facts: ResidencyFacts, policy: Policy): CheckAnswer & { residency: Residency } {
  const ruling = rule(facts, policy);
  return {
    residency: ruling.residency,
    result: RESULTS[ruling.residency],
    findings: [{ code: CODES[ruling.residency] }],
    workings: [ruling.working],
  };
}

function rule(facts: ResidencyFacts, policy: Policy): Ruling {
  if (facts.japaneseNational === 'yes') return ofJapaneseNational(facts);
  const foreign = ofForeignNational(facts, policy);
  if (facts.japaneseNational === 'no') return foreign;
  // Not known whether the one rule or the other holds: certain only where both say the same.
  const japanese = ofJapaneseNational(facts);
  if (japanese.residency === foreign.residency) return foreign;
  return { residency: 'unknown', working: { code: 'residency.rule_unknown' } };
}

function ofJapaneseNational(facts: ResidencyFacts): Ruling {
  if (facts.livesAbroad === 'no') return { residency: 'resident', working: { code: 'residency.presumed_resident' } };
  if (facts.livesAbroad === 'yes') return { residency: 'non-resident', working: { code: 'residency.lives_abroad' } };
  return { residency: 'unknown', working: { code: 'residency.abroad_unknown' } };
}

function ofForeignNational(facts: ResidencyFacts, policy: Policy): Ruling {
  const contradiction = contradictionIn(facts);
  if (contradiction !== null) return { residency: 'unknown', working: { code: contradiction } };
  const stay = byStay(facts, policy);
  if (stay.residency === 'resident') return stay;
  const work = byEmployment(facts);
  if (work === null) return stay;
  return work.residency === 'unknown' && stay.residency === 'unknown' ? stay : work;
}

/** Dates that cannot all be right make nobody a resident: a person asks which of them is wrong. */
function contradictionIn({
  on,
  enteredJapan,
  entryDate,
  employedInJapan,
  employedFrom,
}: ResidencyFacts): string | null {
  if (enteredJapan === 'no' || !entryDate || !isDay(entryDate)) return null;
  if (entryDate > on) return 'residency.entry_after_start';
  const isEmployed = employedInJapan === 'yes' && employedFrom !== undefined && isDay(employedFrom);
  return isEmployed && employedFrom < entryDate ? 'residency.employed_before_entry' : null;
}

/** null: employment decides nothing. */
function byEmployment(facts: ResidencyFacts): Ruling | null {
  if (facts.employedInJapan === 'no') return null;
  if (facts.employedInJapan !== 'yes')
    return { residency: 'unknown', working: { code: 'residency.employment_unknown' } };
  if (facts.enteredJapan === 'no')
    return { residency: 'unknown', working: { code: 'residency.employed_before_entry' } };
  if (!facts.employedFrom || !isDay(facts.employedFrom)) {
    return { residency: 'unknown', working: { code: 'residency.employment_date_unknown' } };
  }
  if (facts.employedFrom > facts.on) return null;
  return { residency: 'resident', working: { code: 'residency.employed', params: { from: facts.employedFrom } } };
}

function byStay(facts: ResidencyFacts, policy: Policy): Ruling {
  if (facts.entryDate && isDay(facts.entryDate) && facts.enteredJapan !== 'no') {
    const start = policy.residency.entryDayCounts ? facts.entryDate : nextDay(facts.entryDate);
    const from = dayAfterMonths(start, policy.residency.months);
    const params = { entry: facts.entryDate, from };
    if (facts.on >= from) return { residency: 'resident', working: { code: 'residency.six_months_passed', params } };
    return { residency: 'non-resident', working: { code: 'residency.six_months_not_passed', params } };
  }
  if (facts.enteredJapan === 'no') return { residency: 'non-resident', working: { code: 'residency.not_entered' } };
  return { residency: 'unknown', working: { code: 'residency.entry_unknown' } };
}
