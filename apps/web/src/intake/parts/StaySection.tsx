import { useTranslation } from 'react-i18next';
import type { Stay } from '../../client/index.js';
import { AnswerChoice, Choice } from '../../design/Choice.js';
import { DayBox } from '../../design/day/DayBox.js';
import type { SectionProps } from '../IntakeSection.js';
import { isPublicOnly } from '../sections.js';

/** When, as what, and what the residency check needs to know. */
export function StaySection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['intake', 'common']);
  const { stay, set, day } = stayIn({ form, complain, onBlur });
  const statuses = (['research-student', 'master', 'doctoral'] as const).map((value) => ({
    value,
    label: t(`common:stayStatus.${value}`),
  }));
  return (
    <div className="flex flex-col gap-7">
      <Choice
        id="/stay/status"
        label={t('stay.status')}
        row
        value={stay.status}
        options={statuses}
        error={complain('/stay/status')}
        onChange={(status) => set({ status })}
      />
      <div className="grid gap-5">
        <DayBox label={t('stay.from')} {...day('from')} />
        <DayBox label={t('stay.to')} {...day('to')} />
      </div>
      {!isPublicOnly(form.host) && <ResidencyFields form={form} complain={complain} onBlur={onBlur} />}
    </div>
  );
}

/** What makes somebody a resident or not. */
function ResidencyFields({ form, complain, onBlur }: Omit<SectionProps, 'view'>) {
  const { t } = useTranslation('intake');
  const { stay, set, day } = stayIn({ form, complain, onBlur });
  return (
    <>
      <AnswerChoice
        id="/stay/enteredJapan"
        label={t('stay.enteredJapan')}
        value={stay.enteredJapan}
        error={complain('/stay/enteredJapan')}
        onChange={(enteredJapan) => set({ enteredJapan })}
      />
      {stay.enteredJapan === 'yes' && <DayBox label={t('stay.entryDate')} {...day('entryDate')} />}
      <AnswerChoice
        id="/stay/employedInJapan"
        label={t('stay.employedInJapan')}
        hint={t('stay.employedHint')}
        value={stay.employedInJapan}
        error={complain('/stay/employedInJapan')}
        onChange={(employedInJapan) => set({ employedInJapan })}
      />
      {stay.employedInJapan === 'yes' && <DayBox label={t('stay.employedFrom')} {...day('employedFrom')} />}
      {form.host.subject?.japaneseNational !== 'no' && (
        <AnswerChoice
          id="/stay/livesAbroad"
          label={t('stay.livesAbroad')}
          hint={t('stay.livesAbroadHint')}
          value={stay.livesAbroad}
          error={complain('/stay/livesAbroad')}
          onChange={(livesAbroad) => set({ livesAbroad })}
        />
      )}
    </>
  );
}

/** The stay so far, how a part of it is written, and what a day of it needs to be asked for. */
function stayIn({ form, complain, onBlur }: Omit<SectionProps, 'view'>) {
  const stay = form.host.stay ?? {};
  const set = (patch: Stay) => form.setHost('stay', { ...stay, ...patch });
  const day = (key: 'from' | 'to' | 'entryDate' | 'employedFrom') => ({
    id: `/stay/${key}`,
    value: stay[key] ?? '',
    error: complain(`/stay/${key}`),
    onChange: (value: string) => set({ [key]: value }),
    onBlur,
  });
  return { stay, set, day };
}
