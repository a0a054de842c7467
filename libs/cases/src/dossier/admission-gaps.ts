// What the dossier of a stay lacks before it can be submitted.
import { hasVisibleLetter } from '#kernel';
import type { Document } from '../case.js';
import type { Dossier } from '../dossier.js';
import type { Gaps } from '../kinds/case-kind.js';
import { namesOf } from './facts.js';
import type { Report } from './faults.js';
import type { Question } from './questions.js';

type Options = {
  /** The applicant's part was entered from a signed form, which must then be attached. */ transcribed?: boolean;
};

/** Host's part, applicant's part, documents. */
export const admissionGaps: Gaps = (dossier, { asked, documents, transcribed, reportOf }) => {
  const options = { transcribed };
  hostGaps(dossier, asked, reportOf('host'));
  applicantGaps(dossier, asked, options, reportOf('applicant'));
  documentGaps(documents, options, reportOf('applicant'));
};

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

function applicantGaps(dossier: Dossier, asked: readonly Question[], options: Options, report: Report): void {
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

function documentGaps(documents: readonly Pick<Document, 'kind'>[], options: Options, report: Report): void {
  const has = (kind: Document['kind']): boolean => documents.some((document) => document.kind === kind);
  if (!has('cv')) report('/documents/cv', 'documents.cv_missing');
  if (!has('academic-record')) report('/documents/academic-record', 'documents.academic_record_missing');
  if (options.transcribed && !has('signed-form')) report('/documents/signed-form', 'documents.signed_form_missing');
}
