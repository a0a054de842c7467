import { useTranslation } from 'react-i18next';
import type { Technology } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';
import { GateFields } from './GateFields.js';
import { LaboratoryUnit } from './LaboratoryUnit.js';

/** The technology gate: what will be taught, and may it be on the control list. */
export function TechnologySection({ view, form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation('intake');
  const technology = form.host.technology ?? {};
  const set = (patch: Technology) => form.setHost('technology', { ...technology, ...patch });
  return (
    <div className="flex flex-col gap-7">
      <TextBox
        id="/technology/laboratory"
        label={t('technology.laboratory')}
        value={technology.laboratory ?? ''}
        error={complain('/technology/laboratory')}
        maxLength={200}
        onChange={(laboratory) => set({ laboratory })}
        onBlur={onBlur}
      />
      <LaboratoryUnit view={view} form={form} complain={complain} />
      <TextBox
        id="/technology/topic"
        label={t('technology.topic')}
        hint={t('technology.topicHint')}
        lines={3}
        value={technology.topic ?? ''}
        error={complain('/technology/topic')}
        maxLength={2000}
        onChange={(topic) => set({ topic })}
        onBlur={onBlur}
      />
      <GateFields form={form} complain={complain} />
      {technology.gate === 'no' && (
        <AnswerChoice
          id="/technology/publicOnly"
          label={t('technology.publicOnly')}
          hint={t('technology.publicOnlyHint')}
          value={technology.publicOnly}
          error={complain('/technology/publicOnly')}
          onChange={(publicOnly) => set({ publicOnly })}
        />
      )}
    </div>
  );
}
