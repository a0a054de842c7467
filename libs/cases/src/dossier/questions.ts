// Which questions are asked, and why the law wants to know: the policy's tables say which, this file where in the dossier each is answered. A
// question whose answer could not change the route of this case is not asked; one that is asked and not answered never reads as "no".
import {
  caseQuestions,
  payerQuestions,
  technologyOf,
  type CaseQuestion,
  type PayerQuestion,
  type Policy,
  type Technology,
} from '#policy';
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
  | 'signature'
  // Of a partnership.
  | 'partnership_gate'
  | 'us_origin'
  | 'us_origin_item'
  | 'partners'
  | 'party_tie'
  | 'owners'
  | 'owners_complete'
  | 'funders'
  | 'military_use'
  | 'agreement_form'
  | 'agreement_period'
  | 'publication'
  | 'retransfer';

/** `code` is the key of its reason in the catalogue (`question.<code>`). */
export type Question = { part: 'host' | 'applicant'; pointer: string; code: QuestionCode };

type Asking = { dossier: Dossier; asked: ReadonlySet<CaseQuestion>; technology: Technology; policy: Policy };

/** Every question that the policy asks of a stay as its dossier stands; the answers already given decide which follow. */
export function questions(dossier: Dossier, policy: Policy): Question[] {
  const { technology = {} } = dossier.host;
  const { gate: technologyGate, controlListRow, publicOnly } = technology;
  const provided = technologyOf({ technologyGate, controlListRow, publicOnly }, policy).technology;
  const { funding = [], declaration = {} } = dossier.applicant;
  const asked = caseQuestions(
    {
      ...{ technologyGate, technology: provided, contract: declaration.contract },
      amountAsked: funding.some((payer) => ofPayer(payer, provided, policy).has('amount')),
    },
    policy,
  );
  const asking = { dossier, asked, technology: provided, policy };
  return [...ofHost(asking), ...ofApplicant(asking)];
}

const HOST_QUESTIONS: readonly [CaseQuestion, pointer: string, QuestionCode][] = [
  ['gate', '/technology/gate', 'gate'],
  ['topic', '/technology/topic', 'topic'],
  ['names', '/subject/names', 'names'],
  ['stay', '/stay/from', 'stay'],
  ['public_only', '/technology/publicOnly', 'public_only'],
  ['control_list_row', '/technology/controlListRow', 'control_list_row'],
  ['intended_use', '/intendedUse', 'intended_use'],
  ['next_destination', '/nextDestination', 'next_destination'],
];

function ofHost({ dossier: { host }, asked }: Asking): Question[] {
  const ask = (pointer: string, code: QuestionCode): Question => ({ part: 'host', pointer, code });
  const found = HOST_QUESTIONS.flatMap(([question, pointer, code]) => (asked.has(question) ? ask(pointer, code) : []));
  if (!asked.has('residency')) return found;
  return [...found, ...ofResidency(host.subject?.japaneseNational, host.stay ?? {}, ask)];
}

// Which of these follows hangs on whether somebody is a Japanese national, which no table may know: the law's own rule asks it.
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

const BEGINNING: readonly [CaseQuestion, pointer: string, QuestionCode][] = [
  ['names', '/names', 'names'],
  ['affiliations', '/affiliations', 'affiliations'],
  ['funding', '/funding', 'funding'],
  ['signature', '/signature', 'signature'],
];
const DECLARATION: readonly [CaseQuestion, pointer: string, QuestionCode][] = [
  ['contract', '/declaration/contract', 'contract'],
  ['contract_details', '/declaration/contractParty', 'contract_party'],
  ['contract_details', '/declaration/japaneseDirectionPrevails', 'japanese_direction'],
  ['contract_details', '/declaration/groupCompany', 'group_company'],
  ['benefit', '/declaration/foreignGovernmentBenefit', 'benefit'],
  ['annual_income', '/declaration/annualIncomeYen', 'annual_income'],
  ['instruction', '/declaration/foreignGovernmentInstruction', 'instruction'],
];
const PAYER_QUESTIONS: readonly [PayerQuestion, field: string, QuestionCode][] = [
  ['payer_tie', 'ties/defence', 'defence_tie'],
  ['government_payer', 'ties/government', 'government_payer'],
  ['amount', 'yearlyAmountYen', 'amount'],
];

function ofApplicant({ dossier: { applicant }, asked, technology, policy }: Asking): Question[] {
  const ask = (pointer: string, code: QuestionCode): Question => ({ part: 'applicant', pointer, code });
  const those = (all: typeof BEGINNING): Question[] =>
    all.flatMap(([question, pointer, code]) => (asked.has(question) ? ask(pointer, code) : []));
  const { affiliations = [], funding = [] } = applicant;
  const ties = asked.has('affiliation_tie')
    ? affiliations.map((_, index) => ask(`/affiliations/${index}/ties/defence`, 'defence_tie'))
    : [];
  const payers = funding.flatMap((payer, index) => {
    const askedOf = ofPayer(payer, technology, policy);
    return PAYER_QUESTIONS.flatMap(([question, field, code]) =>
      askedOf.has(question) ? ask(`/funding/${index}/${field}`, code) : [],
    );
  });
  return [...those(BEGINNING), ...ties, ...payers, ...those(DECLARATION)];
}

function ofPayer({ payerType, ties }: Funding, technology: Technology, policy: Policy): ReadonlySet<PayerQuestion> {
  return payerQuestions({ technology, payerType, payerGovernment: ties?.government }, policy);
}

/** Persons who pay for themselves or their family are no organisations. */
export function canHaveTies(payer: Funding): boolean {
  return payer.payerType !== 'self' && payer.payerType !== 'family';
}
