// What cannot be right in what is told of a partnership, and what it lacks before it can be submitted.
import { isDay } from '#policy';
import {
  AGREEMENT_FORMS,
  type Dossier,
  type HostPart,
  type Organisation,
  type Owner,
  type Partner,
} from '../../dossier.js';
import type { Gaps } from '../../kinds/case-kind.js';
import {
  countryFault,
  dayFault,
  emailFault,
  LIMITS,
  nameFault,
  periodFault,
  personNameFault,
  textFault,
  yenFault,
  type Report,
} from '../faults.js';
import type { Question } from '../questions.js';

/** Nobody holds more than the whole. */
const WHOLE_PERCENT = 100;
/** Of partners, of funders, of the owners of one partner. */
const ORGANISATIONS_MAX = 20;

/** Of the sections that a partnership alone has. */
export function partnershipFaults(
  { technology, partners = [], funders = [], agreement = {} }: HostPart,
  report: Report,
): void {
  textFault(technology?.usOriginItem, '/technology/usOriginItem', LIMITS.organisation, report);
  if (partners.length > ORGANISATIONS_MAX) report('/partners', 'dossier.too_many', { max: ORGANISATIONS_MAX });
  if (funders.length > ORGANISATIONS_MAX) report('/funders', 'dossier.too_many', { max: ORGANISATIONS_MAX });
  partners.forEach((partner, index) => partnerFaults(partner, `/partners/${index}`, report));
  funders.forEach((funder, index) => organisationFaults(funder, `/funders/${index}`, report));
  const { form, from, to, signingOn, amountYen, publicationClause, retransferClause } = agreement;
  if (form !== undefined && !AGREEMENT_FORMS.includes(form)) report('/agreement/form', 'dossier.missing');
  for (const [field, day] of Object.entries({ from, to, signingOn })) dayFault(day, `/agreement/${field}`, report);
  periodFault(agreement, '/agreement/to', isDay, report);
  yenFault(amountYen, '/agreement/amountYen', report);
  textFault(publicationClause, '/agreement/publicationClause', LIMITS.text, report);
  textFault(retransferClause, '/agreement/retransferClause', LIMITS.text, report);
}

function partnerFaults(partner: Partner, at: string, report: Report): void {
  organisationFaults(partner, at, report);
  const { owners = [], contact = {} } = partner;
  textFault(partner.address, `${at}/address`, LIMITS.organisation, report);
  textFault(partner.identifiers, `${at}/identifiers`, LIMITS.organisation, report);
  personNameFault(contact.name, `${at}/contact/name`, report);
  textFault(contact.role, `${at}/contact/role`, LIMITS.organisation, report);
  emailFault(contact.email, `${at}/contact/email`, report);
  if (owners.length > ORGANISATIONS_MAX) report(`${at}/owners`, 'dossier.too_many', { max: ORGANISATIONS_MAX });
  owners.forEach((owner, index) => ownerFaults(owner, `${at}/owners/${index}`, report));
  const shares = owners.reduce((sum, { sharePercent = 0 }) => sum + sharePercent, 0);
  if (shares > WHOLE_PERCENT) report(`${at}/owners`, 'dossier.shares_above_whole', { sum: shares });
}

function ownerFaults(owner: Owner, at: string, report: Report): void {
  organisationFaults(owner, at, report);
  const { sharePercent } = owner;
  if (sharePercent !== undefined && !(sharePercent > 0 && sharePercent <= WHOLE_PERCENT))
    report(`${at}/sharePercent`, 'dossier.share_invalid');
}

function organisationFaults({ name, nativeName, country, tieSource }: Organisation, at: string, report: Report): void {
  nameFault(name, `${at}/name`, LIMITS.organisation, report);
  nameFault(nativeName, `${at}/nativeName`, LIMITS.organisation, report);
  countryFault(country, `${at}/country`, report);
  textFault(tieSource, `${at}/tieSource`, LIMITS.text, report);
}

/** What is asked and has no answer. That a share or a seat is not known can be said, and goes to a person; nothing reads as "no". */
export const partnershipGaps: Gaps = (dossier, { asked, reportOf }) => {
  const report = reportOf('host');
  for (const question of asked) if (isOpen(dossier, question)) report(question.pointer, gapAt(question));
  (dossier.host.partners ?? []).forEach((partner, index) => {
    organisationGaps(partner, `/partners/${index}`, report);
    (partner.owners ?? []).forEach((owner, place) => {
      if (!isNamed(owner)) report(`/partners/${index}/owners/${place}/name`, 'dossier.organisation_name_missing');
    });
  });
  (dossier.host.funders ?? []).forEach((funder, index) => organisationGaps(funder, `/funders/${index}`, report));
};

/** Questions that may stay open: whoever does not know it leaves it empty, and a check says so. */
const MAY_STAY_OPEN: readonly Question['code'][] = ['control_list_row', 'us_origin_item', 'owners', 'public_only'];

function isOpen({ host }: Dossier, { code, pointer }: Question): boolean {
  if (MAY_STAY_OPEN.includes(code)) return false;
  const value = at(host, pointer);
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

function at(from: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as { [key: string]: unknown } | undefined)?.[key], from);
}

function gapAt({ code }: Question): string {
  if (code === 'partners') return 'dossier.partners_missing';
  if (code === 'funders') return 'dossier.funders_missing';
  return 'dossier.missing';
}

function organisationGaps(organisation: Organisation, at: string, report: Report): void {
  if (!isNamed(organisation)) report(`${at}/name`, 'dossier.organisation_name_missing');
  if (!organisation.country) report(`${at}/country`, 'dossier.missing');
}

function isNamed({ name, nativeName }: Organisation): boolean {
  return Boolean(name?.trim() || nativeName?.trim());
}
