// Days, instants and amounts as an office in Japan writes them, always in Japan's time.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../clock.js';

const ZONE = 'Asia/Tokyo';
const DAY_MS = 86_400_000;

export interface Formats {
  day: (iso: string) => string;
  shortDay: (iso: string) => string;
  time: (iso: string) => string;
  moment: (iso: string) => string;
  /** The moment it is now. */
  presentMoment: () => string;
  /** Whole days between then and now, for "since". */
  daysSince: (iso: string) => number;
  yen: (amount: number) => string;
  number: (value: number) => string;
  size: (bytes: number) => string;
  /** Name of a country by its ISO code. */
  country: (code: string) => string;
}

/** Formats in the language on screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsIn(i18n.language === 'en' ? 'en-GB' : 'ja-JP'), [i18n.language]);
}

function formatsIn(locale: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ZONE });
  const shortDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: ZONE });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  const number = new Intl.NumberFormat(locale);
  const yen = new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY', currencyDisplay: 'name' });
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const at = (format: Intl.DateTimeFormat) => (iso: string) => {
    const instant = Date.parse(iso);
    return Number.isNaN(instant) ? iso : format.format(instant);
  };
  return {
    day: at(day),
    shortDay: at(shortDay),
    time: at(time),
    moment: at(moment),
    presentMoment: () => moment.format(now()),
    daysSince: (iso) => Math.max(0, Math.floor((now() - Date.parse(iso)) / DAY_MS)),
    yen: (amount) => yen.format(amount),
    number: (value) => number.format(value),
    size: (bytes) =>
      bytes < 1_000_000
        ? `${number.format(Math.ceil(bytes / 1000))} KB`
        : `${number.format(Math.round(bytes / 100_000) / 10)} MB`,
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
}
