import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { CalendarDayView, ClosureView } from '../client/index.js';

/** Days of the week, Sunday first. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

// A week that began on a Sunday.
const SUNDAY_MS = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
const A_LEAP_YEAR = '2000';

export interface CalendarWords {
  weekday: (weekday: number, length: 'short' | 'long') => string;
  /** What a closure is called. */
  closure: (closure: Pick<ClosureView, 'kind' | 'note'>) => string;
  /** From when until when it is closed. */
  closedDays: (closure: Pick<ClosureView, 'every' | 'from' | 'to'>) => string;
  /** Everything that closes a day, in words; empty where nothing does. */
  reasons: (day: CalendarDayView) => string[];
}

/** The words of the calendar in the language on screen. */
export function useCalendarWords(): CalendarWords {
  const { t, i18n } = useTranslation('calendar');
  const { say } = useLanguage();
  const { partialDay, period, shortDay } = useFormats();
  return useMemo(() => {
    const locale = i18n.language === 'en' ? 'en-GB' : 'ja-JP';
    const names = (['short', 'long'] as const).map(
      (weekday) => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }),
    );
    const weekday: CalendarWords['weekday'] = (day, length) =>
      names[length === 'short' ? 0 : 1]?.format(SUNDAY_MS + day * DAY_MS) ?? '';
    const closure: CalendarWords['closure'] = ({ kind, note }) => {
      if (kind === 'other') return isolated(note);
      return note === '' ? t(`kind.${kind}`) : t('kindAndNote', { kind: t(`kind.${kind}`), note: isolated(note) });
    };
    const date = (text: string) => shortDay(`${A_LEAP_YEAR}-${text}T12:00:00+09:00`);
    const closedDays: CalendarWords['closedDays'] = ({ every, from, to }) => {
      if (every === 'year')
        return t('everyYear', { days: from === to ? date(from) : t('fromTo', { from: date(from), to: date(to) }) });
      return from === to ? partialDay(from) : period(from, to, '');
    };
    const reasons: CalendarWords['reasons'] = (day) => [
      ...(day.holiday === null ? [] : [say(day.holiday)]),
      ...day.closures.map(closure),
      ...(day.isWeeklyOff ? [t('weeklyOff')] : []),
    ];
    return { weekday, closure, closedDays, reasons };
  }, [i18n.language, partialDay, period, say, shortDay, t]);
}
