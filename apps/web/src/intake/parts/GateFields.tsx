import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { Answer, Technology } from '../../client/index.js';
import { Choice } from '../../design/Choice.js';
import { Pick } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';

type GateFieldsProps = { form: SectionProps['form']; complain: SectionProps['complain'] };

/** Whether it may be on the control list, and in which row. */
export function GateFields({ form, complain }: GateFieldsProps) {
  const { t } = useTranslation('intake');
  const { say } = useLanguage();
  const { data: policy } = useSuspenseQuery(policyQuery);
  const technology = form.host.technology ?? {};
  const set = (patch: Technology) => form.setHost('technology', { ...technology, ...patch });
  const gates = (['no', 'yes', 'unknown'] as const).map((value) => ({
    value,
    label: t(`technology.gate.${value}`),
    note: t(`technology.gateNote.${value}`),
  }));
  const rows = [
    { value: '-', label: t('technology.rowUnknown') },
    ...policy.controlListRows.map(({ row, title }) => ({ value: row, label: `${row} ${say(title)}` })),
  ];
  return (
    <>
      <Choice<Answer>
        id="/technology/gate"
        label={t('technology.question')}
        hint={t('technology.questionHint')}
        value={technology.gate}
        options={gates}
        error={complain('/technology/gate')}
        onChange={(gate) => set({ gate })}
      />
      {technology.gate === 'yes' && (
        <Pick
          id="/technology/controlListRow"
          label={t('technology.row')}
          hint={t('technology.rowHint')}
          optional
          value={technology.controlListRow ?? '-'}
          options={rows}
          error={complain('/technology/controlListRow')}
          onChange={(row) => set({ controlListRow: row === '-' ? '' : row })}
        />
      )}
    </>
  );
}
