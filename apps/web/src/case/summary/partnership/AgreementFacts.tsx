import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../catalogue/use-formats.js';
import type { PartnershipAgreement } from '../../../client/index.js';
import { Facts } from '../../../design/Facts.js';
import { Long } from '../DossierCards.js';

const DAYS = ['from', 'to', 'signingOn'] as const;
const ANSWERS = ['militaryUse', 'publicationRestricted', 'retransferNeedsConsent'] as const;
const CLAUSES = ['publicationClause', 'retransferClause'] as const;

/** What was answered of the agreement; what nobody answered says so where it was asked. */
export function AgreementFacts({ agreement }: { agreement: PartnershipAgreement }) {
  const { t } = useTranslation(['partnership', 'common']);
  const { partialDay, yen } = useFormats();
  const { form, amountYen } = agreement;
  const facts: (readonly [string, string])[] = [
    ...(form === undefined ? [] : [[t('field.form'), t(`agreement.forms.${form}`)] as const]),
    ...DAYS.flatMap((key) => (agreement[key] ? [[t(`field.${key}`), partialDay(agreement[key])] as const] : [])),
    ...(amountYen === undefined ? [] : [[t('field.amountYen'), yen(amountYen)] as const]),
    ...ANSWERS.map((key) => [t(`field.${key}`), t(`common:${agreement[key] ?? 'unknown'}`)] as const),
    ...CLAUSES.flatMap((key) => (agreement[key] ? [[t(`field.${key}`), agreement[key]] as const] : [])),
  ];
  return <Facts facts={facts.map(([term, text]) => [term, <Long key={term} text={text} />])} />;
}
