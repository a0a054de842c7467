import { useTranslation } from 'react-i18next';
import type { AgreementForm, PartnershipAgreement } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { DayBox } from '../../design/day/DayBox.js';
import { Pick, TextBox } from '../../design/fields.js';
import { YenBox } from '../../dossier/fields/YenBox.js';
import type { SectionProps } from '../IntakeSection.js';
import { AGREEMENT_FORMS } from './agreement-forms.js';

/** Period, amount, use, and the clauses on publication and retransfer. */
export function AgreementSection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation('partnership');
  const agreement = form.host.agreement ?? {};
  const set = (patch: PartnershipAgreement) => form.setHost('agreement', { ...agreement, ...patch });
  const of = <Key extends keyof PartnershipAgreement>(key: Key) => ({
    id: `/agreement/${key}`,
    error: complain(`/agreement/${key}`),
  });
  const day = (key: 'from' | 'to' | 'signingOn') => ({
    ...of(key),
    value: agreement[key] ?? '',
    onChange: (value: string) => set({ [key]: value }),
    onBlur,
  });
  const answer = (key: 'militaryUse' | 'publicationRestricted' | 'retransferNeedsConsent') => ({
    ...of(key),
    label: t(`agreement.${key}`),
    value: agreement[key],
    onChange: (value: PartnershipAgreement[typeof key]) => set({ [key]: value }),
  });
  const clause = (key: 'publicationClause' | 'retransferClause') => ({
    ...of(key),
    label: t(`agreement.${key}`),
    hint: t('agreement.clauseHint'),
    optional: true,
    lines: 3 as const,
    maxLength: 4000,
    value: agreement[key] ?? '',
    onChange: (value: string) => set({ [key]: value }),
    onBlur,
  });
  const forms = AGREEMENT_FORMS.map((value) => ({ value, label: t(`agreement.forms.${value}`) }));
  const { amountYen: _amount, ...others } = agreement;
  return (
    <div className="flex flex-col gap-7">
      <Pick<AgreementForm | ''>
        {...of('form')}
        label={t('agreement.form')}
        value={agreement.form ?? ''}
        options={forms}
        onChange={(value) => (value === '' ? undefined : set({ form: value }))}
      />
      <div className="grid gap-5">
        <DayBox label={t('agreement.from')} {...day('from')} />
        <DayBox label={t('agreement.to')} {...day('to')} />
        <DayBox label={t('agreement.signingOn')} optional {...day('signingOn')} />
      </div>
      <YenBox
        {...of('amountYen')}
        label={t('agreement.amount')}
        hint={t('agreement.amountHint')}
        value={agreement.amountYen}
        onChange={(amountYen) => form.setHost('agreement', amountYen === undefined ? others : { ...others, amountYen })}
        onBlur={onBlur}
      />
      <AnswerChoice {...answer('militaryUse')} />
      <AnswerChoice {...answer('publicationRestricted')} />
      <TextBox {...clause('publicationClause')} />
      <AnswerChoice {...answer('retransferNeedsConsent')} />
      <TextBox {...clause('retransferClause')} />
    </div>
  );
}
