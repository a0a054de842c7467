// What is missing in a dossier and what cannot be right, each with the place where it stands. Drafts are saved whatever this says.
import { hasVisibleLetter, offendingCharacters, type Pointed } from '#kernel';
import { isDay, isPlausibleYear, rowNumber, type Policy } from '#policy';
import type { Document } from '../case.js';
import { PAYER_TYPES, type Affiliation, type Dossier, type Funding, type Names } from '../dossier.js';
import { namesOf } from './facts.js';
import { questions, type Question } from './questions.js';

export type Part = 'host' | 'applicant';
/** `pointer` is relative to its part; `code` is a key of the catalogue. */
export type Problem = Pointed & { part: Part };

export type CompletenessOptions = {
  /** Whose questions are asked. */
  policy: Policy;
  /** true: everything a submission needs; false: only what is there and wrong. */
  forSubmission: boolean;
  /** Look at one part alone. */
  part?: Part;
  /** The applicant's part was entered from a signed form, which must then be attached. */
  transcribed?: boolean;
};

export const LIMITS = { name: 200, text: 4_000, organisation: 300, listItems: 50, yen: 1_000_000_000_000 } as const;

type Report = (pointer: string, code: string, params?: Pointed['params']) => void;

/** Every problem of the dossier, host's part first. */
export function completeness(
  dossier: Dossier,
  documents: readonly Pick<Document, 'kind'>[],
  options: CompletenessOptions,
): Problem[] {
  const found: Problem[] = [];
  const reportFor =
    (part: Part): Report =>
    (pointer, code, params) => {
      if (options.part === undefined || options.part === part)
        found.push(params ? { part, pointer, code, params } : { part, pointer, code });
    };
  hostFaults(dossier, reportFor('host'));
  applicantFaults(dossier, reportFor('applicant'));
  if (options.forSubmission) {
    const asked = questions(dossier, options.policy);
    hostGaps(dossier, asked, reportFor('host'));
    applicantGaps(dossier, asked, options, reportFor('applicant'));
    documentGaps(documents, options, reportFor('applicant'));
  }
  return found.sort((a, b) => (a.part === b.part ? 0 : a.part === 'host' ? -1 : 1));
}

/** Problems as a refusal carries them: the pointer begins at the dossier. */
export function asPointed(problems: readonly Problem[]): Pointed[] {
  return problems.map(({ part, pointer, ...rest }) => ({ ...rest, pointer: `/${part}${pointer}` }));
}

function hostFaults({ host }: Dossier, report: Report): void {
  const { technology = {}, subject = {}, stay = {} } = host;
  nameFaults(subject.names, '/subject/names', report);
  textFault(technology.laboratory, '/technology/laboratory', LIMITS.organisation, report);
  textFault(technology.topic, '/technology/topic', LIMITS.text, report);
  textFault(host.intendedUse, '/intendedUse', LIMITS.text, report);
  textFault(host.nextDestination, '/nextDestination', LIMITS.text, report);
  if (technology.controlListRow?.trim() && rowNumber(technology.controlListRow) === null) {
    report('/technology/controlListRow', 'dossier.row_unknown');
  }
  if (subject.birthDate && !isPartialDate(subject.birthDate)) report('/subject/birthDate', 'dossier.date_invalid');
  if (subject.email && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(subject.email))
    report('/subject/email', 'dossier.email_invalid');
  for (const field of ['from', 'to', 'entryDate', 'employedFrom'] as const) {
    const day = stay[field];
    if (day && !isDay(day)) report(`/stay/${field}`, 'dossier.date_invalid');
  }
  if (isRealPeriod(stay.from, stay.to, isDay) && String(stay.from) > String(stay.to))
    report('/stay/to', 'dossier.from_after_to');
}

function applicantFaults({ applicant }: Dossier, report: Report): void {
  nameFaults(applicant.names, '/names', report);
  const { affiliations = [], funding = [], declaration = {}, signature = {} } = applicant;
  if (affiliations.length > LIMITS.listItems) report('/affiliations', 'dossier.too_many', { max: LIMITS.listItems });
  if (funding.length > LIMITS.listItems) report('/funding', 'dossier.too_many', { max: LIMITS.listItems });
  affiliations.forEach((affiliation, index) => affiliationFaults(affiliation, `/affiliations/${index}`, report));
  funding.forEach((payer, index) => fundingFaults(payer, `/funding/${index}`, report));
  nameFault(declaration.contractParty, '/declaration/contractParty', LIMITS.organisation, report);
  yenFault(declaration.annualIncomeYen, '/declaration/annualIncomeYen', report);
  personNameFault(signature.name, '/signature/name', report);
}

function affiliationFaults(affiliation: Affiliation, at: string, report: Report): void {
  nameFault(affiliation.organisation, `${at}/organisation`, LIMITS.organisation, report);
  textFault(affiliation.role, `${at}/role`, LIMITS.organisation, report);
  countryFault(affiliation.country, `${at}/country`, report);
  for (const field of ['from', 'to'] as const) {
    const month = affiliation[field];
    if (month && !isMonth(month)) report(`${at}/${field}`, 'dossier.month_invalid');
  }
  const { from, to } = affiliation;
  if (isRealPeriod(from, to, isMonth) && String(from) > String(to)) report(`${at}/to`, 'dossier.from_after_to');
}

function fundingFaults(payer: Funding, at: string, report: Report): void {
  nameFault(payer.payer, `${at}/payer`, LIMITS.organisation, report);
  countryFault(payer.country, `${at}/country`, report);
  yenFault(payer.yearlyAmountYen, `${at}/yearlyAmountYen`, report);
  if (payer.payerType !== undefined && !PAYER_TYPES.includes(payer.payerType))
    report(`${at}/payerType`, 'dossier.payer_type_missing');
}

function hostGaps(dossier: Dossier, asked: readonly Question[], report: Report): void {
  const { technology = {}, subject = {}, stay = {} } = dossier.host;
  if (Object.values(namesOf(dossier)).every((name) => !hasVisibleLetter(name ?? '')))
    report('/subject/names', 'dossier.name_missing');
  if (!technology.topic?.trim()) report('/technology/topic', 'dossier.missing');
  if (!technology.gate) report('/technology/gate', 'dossier.missing');
  for (const field of ['status', 'from', 'to'] as const) if (!stay[field]) report(`/stay/${field}`, 'dossier.missing');
  const answers: { [pointer: string]: unknown } = {
    '/subject/japaneseNational': subject.japaneseNational,
    '/stay/livesAbroad': stay.livesAbroad,
    '/stay/enteredJapan': stay.enteredJapan,
    '/stay/entryDate': stay.entryDate,
    '/stay/employedInJapan': stay.employedInJapan,
    '/stay/employedFrom': stay.employedFrom,
    '/intendedUse': dossier.host.intendedUse?.trim(),
    '/nextDestination': dossier.host.nextDestination?.trim(),
  };
  for (const { part, pointer } of asked) {
    if (part === 'host' && pointer in answers && !answers[pointer]) report(pointer, 'dossier.missing');
  }
}

function applicantGaps(
  dossier: Dossier,
  asked: readonly Question[],
  options: CompletenessOptions,
  report: Report,
): void {
  const { affiliations = [], funding = [], declaration = {}, signature } = dossier.applicant;
  if (affiliations.length === 0) report('/affiliations', 'dossier.affiliations_missing');
  affiliations.forEach(({ organisation, from }, index) => {
    if (!organisation?.trim()) report(`/affiliations/${index}/organisation`, 'dossier.missing');
    if (!from) report(`/affiliations/${index}/from`, 'dossier.affiliation_dates_missing');
  });
  if (funding.length === 0) report('/funding', 'dossier.funding_missing');
  funding.forEach(({ payer, payerType }, index) => {
    if (!payerType) report(`/funding/${index}/payerType`, 'dossier.payer_type_missing');
    if (!payer?.trim() && payerType !== 'self' && payerType !== 'family')
      report(`/funding/${index}/payer`, 'dossier.missing');
  });
  for (const field of DECLARED) {
    const pointer = `/declaration/${field}`;
    const isAsked = asked.some((question) => question.part === 'applicant' && question.pointer === pointer);
    if (isAsked && !declaration[field]) report(pointer, 'dossier.declaration_unanswered');
  }
  if (!options.transcribed && !signature?.name?.trim()) report('/signature/name', 'dossier.signature_missing');
}

const DECLARED = [
  ...(['contract', 'foreignGovernmentBenefit', 'foreignGovernmentInstruction'] as const),
  ...(['japaneseDirectionPrevails', 'groupCompany'] as const),
];

function documentGaps(
  documents: readonly Pick<Document, 'kind'>[],
  options: CompletenessOptions,
  report: Report,
): void {
  const has = (kind: Document['kind']): boolean => documents.some((document) => document.kind === kind);
  if (!has('cv')) report('/documents/cv', 'documents.cv_missing');
  if (!has('academic-record')) report('/documents/academic-record', 'documents.academic_record_missing');
  if (options.transcribed && !has('signed-form')) report('/documents/signed-form', 'documents.signed_form_missing');
}

function nameFaults(names: Names | undefined, at: string, report: Report): void {
  for (const [slot, name] of Object.entries(names ?? {})) personNameFault(name, `${at}/${slot}`, report);
}

function personNameFault(name: string | undefined, pointer: string, report: Report): void {
  nameFault(name, pointer, LIMITS.name, report);
  if (name?.trim() && !hasVisibleLetter(name)) report(pointer, 'dossier.name_without_letter');
}

function nameFault(name: string | undefined, pointer: string, max: number, report: Report): void {
  if (name === undefined) return;
  if (name.length > max) return report(pointer, 'dossier.too_long', { max });
  const offending = offendingCharacters(name);
  if (offending.length > 0)
    report(pointer, 'dossier.offending_characters', {
      characters: [...new Set(offending.map(({ codePoint }) => codePoint))].join(', '),
    });
}

function textFault(text: string | undefined, pointer: string, max: number, report: Report): void {
  if (text === undefined) return;
  if (text.length > max) return report(pointer, 'dossier.too_long', { max });
  if (!text.isWellFormed()) report(pointer, 'dossier.offending_characters', { characters: 'U+D800–U+DFFF' });
}

function yenFault(amount: number | undefined, pointer: string, report: Report): void {
  if (amount === undefined) return;
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > LIMITS.yen) report(pointer, 'dossier.amount_invalid');
}

function countryFault(country: string | undefined, pointer: string, report: Report): void {
  if (country && !/^[A-Z]{2}$/.test(country)) report(pointer, 'dossier.country_invalid');
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isPlausibleYear(text);
}

function isPartialDate(text: string): boolean {
  return (/^\d{4}$/.test(text) && isPlausibleYear(text)) || isMonth(text) || isDay(text);
}

function isRealPeriod(from: string | undefined, to: string | undefined, isReal: (text: string) => boolean): boolean {
  return Boolean(from && to && isReal(from) && isReal(to));
}
