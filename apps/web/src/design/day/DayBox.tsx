import { useId, useRef } from 'react';
import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { Button } from '../Button.js';
import { readDay } from './read-day.js';
import { useSettling } from './use-settling.js';
import { boxClass, describedBy, FieldFrame, type TextBoxProps } from '../fields.js';

type DayBoxProps = Pick<TextBoxProps, 'label' | 'value' | 'onChange' | 'onBlur' | 'hint' | 'error' | 'optional' | 'id'>;

/**
 * A day, typed in the way people write days (2027/4/1, 2027年4月1日, R9.4.1) or picked from the platform's calendar. What cannot be read
 * stays as typed: a draft keeps it and the server says what is wrong.
 */
export function DayBox({ label, value, onChange, onBlur, hint, error, optional, id: givenId }: DayBoxProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const ownId = useId();
  const id = givenId ?? ownId;
  const picker = useRef<HTMLInputElement>(null);
  const read = readDay(value);
  const settle = useSettling(() => {
    if (read !== null && read !== value) onChange(read);
    onBlur?.();
  });
  return (
    <FieldFrame id={id} label={label} hint={hint ?? t('dayHint')} error={error} optional={optional ?? false}>
      <span className="flex items-center gap-2">
        <input
          id={id}
          value={value}
          inputMode="text"
          placeholder="2027-04-01"
          aria-describedby={describedBy(id, '', error)}
          aria-invalid={error !== undefined && error !== ''}
          className={boxClass(error, 'tabular max-w-48')}
          onChange={(event) => onChange(event.target.value)}
          onBlur={settle}
        />
        <span className="relative">
          <Button
            look="outline"
            aria-label={t('openCalendar')}
            className="px-2.5"
            onPress={() => picker.current?.showPicker()}
          >
            <CalendarDays aria-hidden className="size-5" />
          </Button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={read ?? ''}
            className="pointer-events-none absolute inset-0 opacity-0"
            onChange={(event) => {
              if (event.target.value !== '') onChange(event.target.value);
            }}
          />
        </span>
        {read !== null && (
          <span className="text-dns-14N-130 leading-160 text-quiet">{day(`${read}T12:00:00+09:00`)}</span>
        )}
      </span>
    </FieldFrame>
  );
}
