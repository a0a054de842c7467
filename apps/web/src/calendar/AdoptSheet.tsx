import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import { TextBox } from '../design/fields.js';
import { tellDone } from '../shell/toasts.js';
import { CalendarSheet } from './CalendarSheet.js';
import { calendarChanged } from './queries.js';

/** Makes the calendar as it stands the university's own, on the strength of a rule. */
export function AdoptSheet({ basis: known, onClose }: { basis: string; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const [basis, setBasis] = useState(known);
  const [asked, setAsked] = useState(false);
  const adopting = useMutation({
    mutationFn: (body: { basis: string }) => server.adoptCalendar({ body, throwOnError: true }),
    onSuccess: async () => {
      await calendarChanged();
      tellDone(t('adoptedNow'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (basis.trim() !== '') adopting.mutate({ basis: basis.trim() });
  };
  return (
    <CalendarSheet title={t('adopt')} act={t('adopt')} sending={adopting} onSubmit={submit} onClose={onClose}>
      <p>{t('adoptLead')}</p>
      <TextBox
        label={t('rule')}
        hint={t('ruleHint')}
        value={basis}
        onChange={setBasis}
        maxLength={300}
        autoFocus
        error={asked && basis.trim() === '' ? t('ruleMissing') : undefined}
      />
    </CalendarSheet>
  );
}
