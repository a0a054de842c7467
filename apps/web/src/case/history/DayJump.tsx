import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../../clock.js';
import { DayBox } from '../../design/day/DayBox.js';
import { dayEndedBy, dayInJapan, endOfDay } from './days.js';

interface DayJumpProps {
  /** When the case began. */
  first: string;
  asOf: string | undefined;
  onGo: (instant: string | undefined) => void;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Any day: the case as it stood when that day ended in Japan; today has not ended, so it is now. */
export function DayJump({ first, asOf, onGo }: DayJumpProps) {
  const { t } = useTranslation('casefile');
  const shown = dayEndedBy(asOf);
  const [typed, setTyped] = useState(shown);
  const today = dayInJapan(now());
  const outside = WHOLE_DAY.test(typed) && (typed > today || typed < dayInJapan(Date.parse(first)));
  const change = (next: string) => {
    setTyped(next);
    // The calendar and a box that is left both give a whole day; what is still being typed moves nothing.
    if (!WHOLE_DAY.test(next) || next === shown || next > today || next < dayInJapan(Date.parse(first))) return;
    onGo(next === today ? undefined : endOfDay(next));
  };
  return (
    <DayBox
      label={t('asOf.day')}
      value={typed}
      error={outside ? t('asOf.dayOutside') : undefined}
      optional
      onChange={change}
    />
  );
}
