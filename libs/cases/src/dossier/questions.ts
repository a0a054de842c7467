// Which questions are asked, and why the law wants to know. A question whose answer could not change the route of this case is not asked;
// an unanswered question that is asked stays unanswered and never reads as "no".
import type { Answer, Dossier, Funding } from '../dossier.js';

export type QuestionCode =
  | 'gate'
  | 'public_only'
  | 'control_list_row'
  | 'topic'
  | 'names'
  | 'stay'
  | 'japanese_national'
  | 'lives_abroad'
  | 'entered_japan'
  | 'entry_date'
  | 'employed_in_japan'
  | 'employed_from'
  | 'intended_use'
  | 'next_destination'
  | 'affiliations'
  | 'defence_tie'
  | 'funding'
  | 'amount'
  | 'government_payer'
  | 'contract'
  | 'contract_party'
  | 'japanese_direction'
  | 'group_company'
  | 'benefit'
  | 'annual_income'
  | 'instruction'
  | 'signature';

/** `code` is the key of its reason in the catalogue (`question.<code>`). */
export type Question = { part: 'host' | 'applicant'; pointer: string; code: QuestionCode };

/** Every question of this dossier as it stands; the answers already given decide which follow. */
export function questions(dossier: Dossier): Question[] {
  return [...ofHost(dossier), ...ofApplicant(dossier)];
}

function ofHost({ host }: Dossier): Question[] {
  const ask = (pointer: string, code: QuestionCode): Question => ({ part: 'host', pointer, code });
  const gate = host.technology?.gate;
  const asked = [
    ask('/technology/gate', 'gate'),
    ask('/technology/topic', 'topic'),
    ask('/subject/names', 'names'),
    ask('/stay/from', 'stay'),
  ];
  if (gate === 'no') asked.push(ask('/technology/publicOnly', 'public_only'));
  if (mayBeListed(gate)) {
    asked.push(ask('/technology/controlListRow', 'control_list_row'));
    asked.push(ask('/intendedUse', 'intended_use'), ask('/nextDestination', 'next_destination'));
  }
  return isPublicOnly({ host, applicant: {} })
    ? asked
    : [...asked, ...ofResidency(host.subject?.japaneseNational, host.stay ?? {}, ask)];
}

function ofResidency(
  japanese: Answer | undefined,
  stay: NonNullable<Dossier['host']['stay']>,
  ask: (pointer: string, code: QuestionCode) => Question,
): Question[] {
  const asked = [ask('/subject/japaneseNational', 'japanese_national')];
  if (japanese === undefined) return asked;
  if (japanese !== 'no') asked.push(ask('/stay/livesAbroad', 'lives_abroad'));
  if (japanese === 'yes') return asked;
  asked.push(ask('/stay/enteredJapan', 'entered_japan'));
  if (stay.enteredJapan !== 'yes') return asked;
  asked.push(ask('/stay/entryDate', 'entry_date'), ask('/stay/employedInJapan', 'employed_in_japan'));
  if (stay.employedInJapan === 'yes') asked.push(ask('/stay/employedFrom', 'employed_from'));
  return asked;
}

function ofApplicant(dossier: Dossier): Question[] {
  const ask = (pointer: string, code: QuestionCode): Question => ({ part: 'applicant', pointer, code });
  const { affiliations = [], funding = [], declaration = {} } = dossier.applicant;
  const asked = [
    ask('/names', 'names'),
    ask('/affiliations', 'affiliations'),
    ask('/funding', 'funding'),
    ask('/signature', 'signature'),
  ];
  // A definite tie raises the tier of any case; on purely public technology an unknown one does not, so it is not asked.
  if (isPublicOnly(dossier)) return asked;
  affiliations.forEach((_, index) => asked.push(ask(`/affiliations/${index}/ties/defence`, 'defence_tie')));
  funding.forEach((payer, index) => {
    if (canHaveTies(payer)) asked.push(ask(`/funding/${index}/ties/defence`, 'defence_tie'));
    if (isUnclear(payer)) asked.push(ask(`/funding/${index}/ties/government`, 'government_payer'));
    if (mayCount(payer)) asked.push(ask(`/funding/${index}/yearlyAmountYen`, 'amount'));
  });
  asked.push(ask('/declaration/contract', 'contract'));
  if (declaration.contract === 'yes') {
    asked.push(ask('/declaration/contractParty', 'contract_party'));
    asked.push(
      ask('/declaration/japaneseDirectionPrevails', 'japanese_direction'),
      ask('/declaration/groupCompany', 'group_company'),
    );
  }
  asked.push(ask('/declaration/foreignGovernmentBenefit', 'benefit'));
  if (funding.some(mayCount)) asked.push(ask('/declaration/annualIncomeYen', 'annual_income'));
  asked.push(ask('/declaration/foreignGovernmentInstruction', 'instruction'));
  return asked;
}

/** Yes or not known: only a "no" says that nothing of rows 1–15 is provided. */
function mayBeListed(gate: Answer | undefined): boolean {
  return gate === 'yes' || gate === 'unknown';
}

/** Whether nothing but public technology is provided, so that neither residence nor category can matter. */
export function isPublicOnly({ host }: Dossier): boolean {
  const technology = host.technology;
  return technology?.gate === 'no' && technology.publicOnly === 'yes' && !technology.controlListRow?.trim();
}

/** Persons who pay for themselves or their family are no organisations. */
export function canHaveTies(payer: Funding): boolean {
  return payer.payerType !== 'self' && payer.payerType !== 'family';
}

function isUnclear(payer: Funding): boolean {
  return payer.payerType === undefined || payer.payerType === 'other' || payer.payerType === 'unknown';
}

/** Whether the payer's money can be a benefit from a foreign government etc. */
export function mayCount(payer: Funding): boolean {
  return payer.payerType === 'foreign-government-etc' || (isUnclear(payer) && payer.ties?.government !== 'no');
}
