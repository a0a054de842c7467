// Days, instants and amounts as an office in Japan writes them, always in Japan's time.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../clock.js';

const ZONE = 'Asia/Tokyo';
const PARTIAL_DAY = /^\d{4}(-\d{2})?(-\d{2})?$/;
const DAY_MS = 86_400_000;
const INSTANTS = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/g;
// Not a part of a longer number: 2026-0001 is a case.
const DATES = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\d-])/g;

export interface Formats {
  day: (iso: string) => string;
  /** A day, month or year as it was given: 2023, 2023-04, 2023-04-01; what cannot be read stays as typed. */
  partialDay: (given: string) => string;
  shortDay: (iso: string) => string;
  time: (iso: string) => string;
  moment: (iso: string) => string;
  /** From and until, as they were kept; an end that is not there is `ongoing`. */
  period: (from: string | undefined, to: string | undefined, ongoing: string) => string;
  /** A text of the server or of a list with every day, month and instant in it as people write them. */
  written: (text: string) => string;
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
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: ZONE });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: ZONE });
  const shortDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: ZONE });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  const present = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });
  const number = new Intl.NumberFormat(locale);
  const yen = new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY', currencyDisplay: 'name' });
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const at = (format: Intl.DateTimeFormat) => (iso: string) => {
    const instant = Date.parse(iso);
    return Number.isNaN(instant) ? iso : format.format(instant);
  };
  const partialDay = (given: string) => {
    const form = PARTIAL_DAY.exec(given);
    if (form === null) return given;
    return at(form[2] !== undefined ? day : form[1] !== undefined ? month : year)(given);
  };
  const between = locale === 'ja-JP' ? '〜' : ' – ';
  return {
    day: at(day),
    period: (from = '?', to, ongoing) => `${partialDay(from)}${between}${to === undefined ? ongoing : partialDay(to)}`,
    written: (text) => text.replace(INSTANTS, at(moment)).replace(DATES, partialDay),
    partialDay,
    shortDay: at(shortDay),
    time: at(time),
    moment: at(moment),
    presentMoment: () => present.format(now()),
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
