// Calendar days as the law counts them: in Japan, without hours. A day is 'YYYY-MM-DD'.
import type { Instant } from '#kernel';

const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/** The calendar day in Japan (UTC+9, no summer time) at an instant. */
export function dayInJapan(at: Instant): string {
  return isoDay(new Date(Date.parse(at) + JAPAN_AHEAD_MS));
}

// Nobody's stay, employment or birth lies outside; a year beyond is a slip of the keyboard that would make residents by arithmetic.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether the text begins with a year that a date of ours can have (1900–2100). */
export function isPlausibleYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the text is a day that exists, of the years 1900–2100. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isPlausibleYear(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text;
}

/** The day after. */
export function nextDay(day: string): string {
  return dayAfterDays(day, 1);
}

/** The day so many calendar days later. */
export function dayAfterDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000));
}

/**
 * The first day on which so many months have run out, counted from `start` inclusive, after article 143(2) of the Civil Code: the period
 * ends with the eve of the corresponding day; where the last month has no such day it ends with that month, so that the day after is the
 * first of the next (31 August + 6 months → 1 March).
 */
export function dayAfterMonths(start: string, months: number): string {
  const [year, month, date] = start.split('-').map(Number) as [number, number, number];
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const reached =
    date <= lastDate
      ? new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), date))
      : new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 1));
  return isoDay(reached);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
