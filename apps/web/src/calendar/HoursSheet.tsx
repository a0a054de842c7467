import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { CalendarView, OfficeHoursRequest } from '../client/index.js';
import { Choice } from '../design/Choice.js';
import { FieldFault, TextBox } from '../design/fields.js';
import { tellDone } from '../shell/toasts.js';
import { CalendarSheet } from './CalendarSheet.js';
import { readTime } from './months.js';
import { calendarChanged } from './queries.js';
import { useCalendarWords, WEEKDAYS } from './use-calendar-words.js';

const TIMES = ['from', 'to', 'lunchFrom', 'lunchTo'] as const;
type Times = { [time in (typeof TIMES)[number]]: string };

const USUAL_LUNCH = { from: '12:00', to: '13:00' };

/** The hours as they can be sent, or null while a time is unreadable or the week has no working day. */
function requestOf(times: Times, hasLunch: boolean, weekdaysOff: number[]): OfficeHoursRequest | null {
  const [from, to, lunchFrom, lunchTo] = TIMES.map((time) => readTime(times[time]));
  if (!from || !to || weekdaysOff.length === WEEKDAYS.length) return null;
  if (!hasLunch) return { hours: { from, to, lunch: null }, weekdaysOff };
  return lunchFrom && lunchTo ? { hours: { from, to, lunch: { from: lunchFrom, to: lunchTo } }, weekdaysOff } : null;
}

/** Changes office hours and weekly days off. */
export function HoursSheet({ calendar, onClose }: { calendar: CalendarView; onClose: () => void }) {
  const { t } = useTranslation(['calendar', 'common']);
  const { from, to, lunch } = calendar.hours;
  const { from: lunchFrom, to: lunchTo } = lunch ?? USUAL_LUNCH;
  const [times, setTimes] = useState<Times>({ from, to, lunchFrom, lunchTo });
  const [hasLunch, setHasLunch] = useState(lunch !== null);
  const [off, setOff] = useState<readonly number[]>(calendar.weekdaysOff);
  const [asked, setAsked] = useState(false);
  const setting = useMutation({
    mutationFn: (body: OfficeHoursRequest) => server.setOfficeHours({ body, throwOnError: true }),
    onSuccess: async () => {
      await calendarChanged();
      tellDone(t('hoursSet'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    const request = requestOf(times, hasLunch, [...off]);
    if (request !== null) setting.mutate(request);
  };
  const box = (time: keyof Times) => ({
    label: t(`time.${time}`),
    value: times[time],
    inputMode: 'numeric' as const,
    boxClassName: 'tabular max-w-32',
    error: asked && readTime(times[time]) === null ? t('fault.time') : undefined,
    onChange: (value: string) => setTimes({ ...times, [time]: value }),
  });
  return (
    <CalendarSheet
      title={t('changeHours')}
      act={t('common:save')}
      sending={setting}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-5">
        <TextBox {...box('from')} autoFocus />
        <TextBox {...box('to')} />
      </div>
      <Choice
        label={t('lunch')}
        hint={t('lunchHint')}
        value={hasLunch ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`hasLunch.${value}`) }))}
        onChange={(value) => setHasLunch(value === 'yes')}
        row
      />
      {hasLunch && (
        <div className="flex flex-wrap gap-5">
          <TextBox {...box('lunchFrom')} />
          <TextBox {...box('lunchTo')} />
        </div>
      )}
      <WeekdayTicks off={off} asked={asked} onChange={setOff} />
      <p className="text-quiet">{t('moves')}</p>
    </CalendarSheet>
  );
}

interface WeekdayTicksProps {
  off: readonly number[];
  asked: boolean;
  onChange: (off: readonly number[]) => void;
}

function WeekdayTicks({ off, asked, onChange }: WeekdayTicksProps) {
  const { t } = useTranslation('calendar');
  const words = useCalendarWords();
  const none = asked && off.length === WEEKDAYS.length;
  return (
    <fieldset aria-describedby={none ? 'weekdays-fault' : undefined}>
      <legend className="mb-2 text-std-16B-170">{t('weekdaysOff')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {WEEKDAYS.map((weekday) => (
          <label key={weekday} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              className="size-6 accent-key-900"
              checked={off.includes(weekday)}
              onChange={(event) =>
                onChange(WEEKDAYS.filter((each) => (each === weekday ? event.target.checked : off.includes(each))))
              }
            />
            {words.weekday(weekday, 'long')}
          </label>
        ))}
      </div>
      <FieldFault id="weekdays-fault" text={none ? t('fault.noWork') : undefined} />
    </fieldset>
  );
}
