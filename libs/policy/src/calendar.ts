// Calendar days as the law counts them: in Japan, without hours. A day is 'YYYY-MM-DD'.
import { dayAfterDays } from '#kernel';

export { dayAfterDays, dayInJapan, isDay, isPlausibleYear } from '#kernel';

/** The day after. */
export function nextDay(day: string): string {
  return dayAfterDays(day, 1);
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
