import { useTranslation } from 'react-i18next';
import type { Subject } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import { NamesFields } from '../../dossier/fields/NamesFields.js';
import type { SectionProps } from '../IntakeSection.js';
import { isPublicOnly } from '../sections.js';

/** Who comes: names as they are written, and nothing that is not needed. */
export function PersonSection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation('intake');
  const subject = form.host.subject ?? {};
  const set = (patch: Subject) => form.setHost('subject', { ...subject, ...patch });
  return (
    <div className="flex flex-col gap-7">
      <NamesFields
        value={subject.names ?? {}}
        pointer="/subject/names"
        complain={complain}
        onChange={(names) => set({ names })}
        onBlur={onBlur}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextBox
          id="/subject/email"
          label={t('person.email')}
          hint={t('person.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={subject.email ?? ''}
          error={complain('/subject/email')}
          maxLength={254}
          onChange={(email) => set({ email })}
          onBlur={onBlur}
        />
        <TextBox
          id="/subject/birthDate"
          label={t('person.birthDate')}
          hint={t('person.birthDateHint')}
          optional
          value={subject.birthDate ?? ''}
          error={complain('/subject/birthDate')}
          maxLength={20}
          boxClassName="tabular max-w-48"
          onChange={(birthDate) => set({ birthDate })}
          onBlur={onBlur}
        />
      </div>
      {!isPublicOnly(form.host) && (
        <AnswerChoice
          id="/subject/japaneseNational"
          label={t('person.japaneseNational')}
          hint={t('person.japaneseNationalHint')}
          value={subject.japaneseNational}
          error={complain('/subject/japaneseNational')}
          onChange={(japaneseNational) => set({ japaneseNational })}
        />
      )}
    </div>
  );
}
