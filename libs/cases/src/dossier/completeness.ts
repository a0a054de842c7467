// What is missing in a dossier and what cannot be right, each with the place where it stands. Drafts are saved whatever this says.
import type { Pointed } from '#kernel';
import { isDay, rowNumber, type Policy } from '#policy';
import type { Document } from '../case.js';
import { PAYER_TYPES, type Affiliation, type Dossier, type Funding } from '../dossier.js';
import type { CaseKind } from '../kinds/case-kind.js';
import {
  countryFault,
  dayFault,
  emailFault,
  isMonth,
  isPartialDate,
  LIMITS,
  nameFault,
  nameFaults,
  periodFault,
  personNameFault,
  textFault,
  yenFault,
  type Report,
} from './faults.js';
import { partnershipFaults } from './partnership/partnership-faults.js';

export { LIMITS };

export type Part = 'host' | 'applicant';
/** `pointer` is relative to its part; `code` is a key of the catalogue. */
export type Problem = Pointed & { part: Part };

export type CompletenessOptions = {
  /** Which sections and questions there are. */
  kind: CaseKind;
  /** Whose questions are asked. */
  policy: Policy;
  /** true: everything a submission needs; false: only what is there and wrong. */
  forSubmission: boolean;
  /** Look at one part alone. */
  part?: Part;
  /** The applicant's part was entered from a signed form, which must then be attached. */
  transcribed?: boolean;
};

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
  const { kind, policy, transcribed = false } = options;
  foreignSections(dossier, kind, reportFor);
  hostFaults(dossier, reportFor('host'));
  partnershipFaults(dossier.host, reportFor('host'));
  applicantFaults(dossier, reportFor('applicant'));
  if (options.forSubmission)
    kind.gaps(dossier, { asked: kind.questions(dossier, policy), documents, transcribed, reportOf: reportFor });
  return found.sort((a, b) => (a.part === b.part ? 0 : a.part === 'host' ? -1 : 1));
}

/** Problems as a refusal carries them: the pointer begins at the dossier. */
export function asPointed(problems: readonly Problem[]): Pointed[] {
  return problems.map(({ part, pointer, ...rest }) => ({ ...rest, pointer: `/${part}${pointer}` }));
}

/** What this kind of case does not ask for is not kept with it. */
function foreignSections({ host, applicant }: Dossier, kind: CaseKind, reportOf: (part: Part) => Report): void {
  const isForeign = (section: string): boolean => !kind.sections.some((known) => known === section);
  for (const section of Object.keys(host).filter(isForeign)) reportOf('host')(`/${section}`, 'dossier.section_foreign');
  if (kind.hasApplicant) return;
  for (const section of Object.keys(applicant)) reportOf('applicant')(`/${section}`, 'dossier.section_foreign');
}

function hostFaults({ host }: Dossier, report: Report): void {
  const { technology = {}, subject = {}, stay = {} } = host;
  nameFaults(subject.names, '/subject/names', report);
  textFault(technology.laboratory, '/technology/laboratory', LIMITS.organisation, report);
  textFault(technology.laboratoryUnit, '/technology/laboratoryUnit', LIMITS.name, report);
  textFault(technology.topic, '/technology/topic', LIMITS.text, report);
  textFault(host.intendedUse, '/intendedUse', LIMITS.text, report);
  textFault(host.nextDestination, '/nextDestination', LIMITS.text, report);
  if (technology.controlListRow?.trim() && rowNumber(technology.controlListRow) === null) {
    report('/technology/controlListRow', 'dossier.row_unknown');
  }
  if (subject.birthDate && !isPartialDate(subject.birthDate)) report('/subject/birthDate', 'dossier.date_invalid');
  emailFault(subject.email, '/subject/email', report);
  for (const field of ['from', 'to', 'entryDate', 'employedFrom'] as const)
    dayFault(stay[field], `/stay/${field}`, report);
  periodFault(stay, '/stay/to', isDay, report);
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
  periodFault(affiliation, `${at}/to`, isMonth, report);
}

function fundingFaults(payer: Funding, at: string, report: Report): void {
  nameFault(payer.payer, `${at}/payer`, LIMITS.organisation, report);
  countryFault(payer.country, `${at}/country`, report);
  yenFault(payer.yearlyAmountYen, `${at}/yearlyAmountYen`, report);
  if (payer.payerType !== undefined && !PAYER_TYPES.includes(payer.payerType))
    report(`${at}/payerType`, 'dossier.payer_type_missing');
}
