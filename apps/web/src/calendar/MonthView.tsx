import { CalendarX2, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CalendarDayView, CalendarMonth } from '../client/index.js';
import { cx } from '../design/class-names.js';
import { useNarrow } from '../design/use-media.js';
import { today, weeksOf } from './months.js';
import { useCalendarWords, WEEKDAYS } from './use-calendar-words.js';

/** One month: a table of weeks, and where that has no room a list of days. What is closed says so in words, and why. */
export function MonthView({ month }: { month: CalendarMonth }) {
  return useNarrow() ? <DayList month={month} /> : <Weeks month={month} />;
}

function Weeks({ month: { month, days } }: { month: CalendarMonth }) {
  const { t } = useTranslation('calendar');
  const { partialDay } = useFormats();
  const words = useCalendarWords();
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('caption', { month: partialDay(month) })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th
              key={weekday}
              scope="col"
              abbr={words.weekday(weekday, 'long')}
              className="border border-line px-2 py-1.5 text-left text-dns-14B-130"
            >
              {words.weekday(weekday, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day === null ? (
                <td key={place} className="border border-line bg-solid-gray-50" />
              ) : (
                <td
                  key={place}
                  className={cx('h-24 border border-line p-2 align-top', day.isOpen === false && 'bg-solid-gray-100')}
                >
                  <p className="flex items-baseline justify-between gap-2">
                    <DateOf day={day} />
                    {day.day === today() && <Today />}
                  </p>
                  <Reasons day={day} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayList({ month: { days } }: { month: CalendarMonth }) {
  const { t } = useTranslation('calendar');
  const words = useCalendarWords();
  return (
    <ol className="flex flex-col">
      {days.map((day) => (
        <li
          key={day.day}
          className={cx(
            'flex flex-wrap items-baseline gap-x-3 border-t border-line px-2 py-2',
            day.isOpen === false && 'bg-solid-gray-100',
          )}
        >
          <span className="min-w-16">
            <DateOf day={day} /> <span className="text-quiet">{words.weekday(day.weekday, 'short')}</span>
          </span>
          {day.day === today() && <Today />}
          {day.isOpen === true ? <span className="text-quiet">{t('open')}</span> : <Reasons day={day} />}
        </li>
      ))}
    </ol>
  );
}

function DateOf({ day: { day } }: { day: CalendarDayView }) {
  return (
    <time dateTime={day} className="tabular text-std-16B-170">
      {Number(day.slice(8))}
    </time>
  );
}

function Today() {
  const { t } = useTranslation('calendar');
  return <span className="rounded-6 border border-key-900 px-1.5 text-dns-14B-130 text-key-900">{t('today')}</span>;
}

function Reasons({ day }: { day: CalendarDayView }) {
  const { t } = useTranslation('calendar');
  const reasons = useCalendarWords().reasons(day);
  if (day.isOpen === true) return null;
  const Icon = day.isOpen === null ? CircleHelp : CalendarX2;
  return (
    <div className="min-w-0 text-dns-14N-130 leading-160">
      <p className="flex items-center gap-1">
        <Icon aria-hidden className="size-4 shrink-0" />
        {t(day.isOpen === null ? 'notKnown' : 'closed')}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} className="break-words">
            {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
