import { useTranslation } from 'react-i18next';
import { AnswerChoice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';
import { GateFields } from '../parts/GateFields.js';
import { LaboratoryUnit } from '../parts/LaboratoryUnit.js';

/** What is provided and received, whether it may be on the control list, and whether technology of US origin is in it. */
export function PartnershipTechnology({ view, form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['partnership', 'intake']);
  const technology = form.host.technology ?? {};
  const set = (patch: typeof technology) => form.setHost('technology', { ...technology, ...patch });
  const isPublic = technology.gate === 'no' && technology.publicOnly === 'yes';
  const text = (key: 'laboratory' | 'topic' | 'usOriginItem') => ({
    id: `/technology/${key}`,
    value: technology[key] ?? '',
    error: complain(`/technology/${key}`),
    onChange: (typed: string) => set({ [key]: typed }),
    onBlur,
  });
  return (
    <div className="flex flex-col gap-7">
      <TextBox label={t('intake:technology.laboratory')} maxLength={200} {...text('laboratory')} />
      <LaboratoryUnit view={view} form={form} complain={complain} />
      <TextBox
        label={t('technology.topic')}
        hint={t('intake:technology.topicHint')}
        lines={3}
        maxLength={2000}
        {...text('topic')}
      />
      <GateFields form={form} complain={complain} />
      {technology.gate === 'no' && (
        <AnswerChoice
          id="/technology/publicOnly"
          label={t('technology.publicOnly')}
          value={technology.publicOnly}
          error={complain('/technology/publicOnly')}
          onChange={(publicOnly) => set({ publicOnly })}
        />
      )}
      {!isPublic && (
        <AnswerChoice
          id="/technology/usOrigin"
          label={t('technology.usOrigin')}
          hint={t('technology.usOriginHint')}
          value={technology.usOrigin}
          error={complain('/technology/usOrigin')}
          onChange={(usOrigin) => set({ usOrigin })}
        />
      )}
      {!isPublic && (technology.usOrigin === 'yes' || technology.usOrigin === 'unknown') && (
        <TextBox
          label={t('technology.usOriginItem')}
          hint={t('technology.usOriginItemHint')}
          optional
          maxLength={300}
          {...text('usOriginItem')}
        />
      )}
    </div>
  );
}
