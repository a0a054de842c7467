// The public holidays of Japan, of the years that somebody wrote down. The only file that knows the package they come from; nothing is fetched.
import holidayJp from '@holiday-jp/holiday_jp';
import { assert } from '#kernel';

export type TwoWords = { ja: string; en: string };

const HOLIDAYS: ReadonlyMap<string, TwoWords> = new Map(
  Object.values(holidayJp.holidays).map(({ date, name, name_en: nameEn }) => [date, { ja: name, en: nameEn }]),
);

const YEARS = [...HOLIDAYS.keys()].map((day) => Number(day.slice(0, 4)));
assert(YEARS.length > 0, 'the package of holidays holds holidays');

/** The first and the last year (inclusive) whose holidays are known; those to come as the law stands, the equinoxes as they are computed. */
export const HOLIDAY_YEARS = {
  first: YEARS.reduce((a, b) => Math.min(a, b)),
  last: YEARS.reduce((a, b) => Math.max(a, b)),
} as const;

/** Whether anything can be said of the day's (YYYY-MM-DD) holiday at all. */
export function hasHolidayData(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/** The holiday that falls on a day, substitute ones (振替休日) and bridged ones (国民の休日) among them; null: none, or not known ({@link hasHolidayData}). */
export function holidayOn(day: string): TwoWords | null {
  return HOLIDAYS.get(day) ?? null;
}
