import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import type { Partner } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { FieldFault, TextBox } from '../../design/fields.js';
import { ItemList } from '../../dossier/fields/ItemList.js';
import type { Complain } from '../../dossier/problems.js';
import { tidy } from '../../dossier/tidy.js';
import type { SectionProps } from '../IntakeSection.js';
import { OrganisationFields } from './OrganisationFields.js';
import { OwnerList } from './OwnerList.js';

/** Whom the agreement is with, and who owns them. */
export function PartnersSection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['partnership', 'dossier']);
  return (
    <ItemList
      items={form.host.partners ?? []}
      onChange={(partners) => form.setHost('partners', partners.map(tidyPartner))}
      emptyItem={{}}
      addLabel={t('partners.add')}
      title={(partner, index) => partner.name ?? t('partners.numbered', { number: index + 1 })}
      removeLabel={t('dossier:remove')}
    >
      {(partner, index, change) => (
        <PartnerFields
          at={`/partners/${String(index)}`}
          partner={partner}
          complain={complain}
          onChange={(patch) => change({ ...partner, ...patch })}
          onBlur={onBlur}
        />
      )}
    </ItemList>
  );
}

interface PartnerFieldsProps {
  at: string;
  partner: Partner;
  complain: Complain;
  onChange: (patch: Partner) => void;
  onBlur: () => void;
}

function PartnerFields({ at, partner, complain, onChange, onBlur }: PartnerFieldsProps) {
  const { t } = useTranslation('partnership');
  const { data: policy } = useSuspenseQuery(policyQuery);
  const text = (key: 'address' | 'identifiers') => ({
    id: `${at}/${key}`,
    value: partner[key] ?? '',
    error: complain(`${at}/${key}`),
    maxLength: 300,
    optional: true,
    onChange: (typed: string) => onChange({ [key]: typed }),
    onBlur,
  });
  return (
    <>
      <OrganisationFields at={at} value={partner} complain={complain} onChange={onChange} onBlur={onBlur} />
      <TextBox label={t('partners.address')} {...text('address')} />
      <TextBox label={t('partners.identifiers')} hint={t('partners.identifiersHint')} {...text('identifiers')} />
      <div role="group" aria-label={t('owners.title')} className="flex flex-col gap-4">
        <h3 className="text-std-16B-170">{t('owners.title')}</h3>
        <FieldFault id={`${at}/owners-fault`} text={complain(`${at}/owners`)} />
        <OwnerList
          at={`${at}/owners`}
          value={partner.owners ?? []}
          complain={complain}
          onChange={(owners) => onChange({ owners })}
          onBlur={onBlur}
        />
        <AnswerChoice
          id={`${at}/ownersComplete`}
          label={t('owners.complete', { percent: policy.ownersNamedFromPercent })}
          hint={t('owners.completeHint')}
          value={partner.ownersComplete}
          error={complain(`${at}/ownersComplete`)}
          onChange={(ownersComplete) => onChange({ ownersComplete })}
        />
      </div>
      <ContactFields at={at} partner={partner} complain={complain} onChange={onChange} onBlur={onBlur} />
    </>
  );
}

function ContactFields({ at, partner, complain, onChange, onBlur }: PartnerFieldsProps) {
  const { t } = useTranslation('partnership');
  const { contact = {} } = partner;
  const text = (key: 'name' | 'role' | 'email') => ({
    id: `${at}/contact/${key}`,
    value: contact[key] ?? '',
    error: complain(`${at}/contact/${key}`),
    maxLength: 200,
    optional: true,
    onChange: (typed: string) => onChange({ contact: { ...contact, [key]: typed } }),
    onBlur,
  });
  return (
    <div role="group" aria-label={t('partners.contact')} className="grid gap-5 sm:grid-cols-2">
      <TextBox label={t('partners.contactName')} {...text('name')} />
      <TextBox label={t('partners.contactRole')} {...text('role')} />
      <TextBox label={t('partners.contactEmail')} inputMode="email" autoComplete="off" {...text('email')} />
    </div>
  );
}

/** Without empty boxes, in its owners too. */
function tidyPartner(partner: Partner): Partner {
  return { ...tidy(partner), ...(partner.owners && { owners: partner.owners.map(tidy) }) };
}
