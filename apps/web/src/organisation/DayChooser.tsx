import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { Button } from '../design/Button.js';
import { DayBox } from '../design/day/DayBox.js';
import { readDay } from '../design/day/read-day.js';
import type { OrganisationTab } from './organisation-tabs.js';

interface DayChooserProps {
  tab: OrganisationTab;
  /** As of which day the page is shown. */
  day: string;
  today: string;
  /** Days on which something changes, offered as they are. */
  days: readonly string[];
}

/** As of which day: typed, picked, or one on which something changes. The day stands in the address. */
export function DayChooser({ tab, day, today, days }: DayChooserProps) {
  const { t } = useTranslation('organisation');
  const formats = useFormats();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(day);
  const show = (next: string) => {
    setTyped(next);
    const read = readDay(next);
    if (read === null || read === day) return;
    void navigate({ to: '/organisation', search: { tab, ...(read === today ? {} : { day: read }) }, replace: true });
  };
  const offered = [...new Set([today, ...days])].toSorted().slice(0, OFFERED_MAX);
  return (
    <div className="flex flex-col gap-3">
      <DayBox
        label={t('day.label')}
        hint={t('day.hint')}
        value={readDay(typed) === null ? typed : day}
        error={readDay(typed) === null && typed !== '' ? t('day.unread') : undefined}
        onChange={show}
      />
      {offered.length > 1 && (
        <ul aria-label={t('day.offered')} className="flex flex-wrap gap-2">
          {offered.map((each) => (
            <li key={each}>
              <Button look={each === day ? 'solid' : 'outline'} aria-pressed={each === day} onPress={() => show(each)}>
                {each === today ? t('day.today') : formats.partialDay(each)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const OFFERED_MAX = 8;
