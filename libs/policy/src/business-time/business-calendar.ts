// When an institution works: its weekly days off, the public holidays, the days on which it closes by itself, and its office hours. Civil time
// of Japan throughout: a day is 'YYYY-MM-DD', a time of day 'HH:MM', a minute belongs to the day in Japan in which it lies.
import { isDay } from '../calendar.js';
import type { Standing } from '../policy.js';
import { hasHolidayData, holidayOn, type TwoWords } from './holidays.js';

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Half-open: from the first minute on, until the last has come. */
export type TimeRange = { from: string; to: string };

export type OfficeHours = TimeRange & {
  /** 休憩時間, where the institution does not count it. */ lunch: TimeRange | null;
};

/** 夏季一斉休業 · 年末年始 · 入学試験 · 創立記念日 · 節電・停電等 · the institution's own words. */
export const CLOSURE_KINDS = [
  'summer',
  'new-year',
  'entrance-examination',
  'foundation-day',
  'outage',
  'other',
] as const;
export type ClosureKind = (typeof CLOSURE_KINDS)[number];

/** First and last day, both closed: 'YYYY-MM-DD' once; 'MM-DD' every year, over the turn of the year where it ends before it begins. */
export type ClosedDays = { every: 'once' | 'year'; from: string; to: string };

export type Closure = ClosedDays & {
  closureId: string;
  kind: ClosureKind;
  /** In the office's words; empty where the kind says all. */ note: string;
};

export type BusinessCalendar = {
  weekdaysOff: readonly Weekday[];
  hours: OfficeHours;
  closures: readonly Closure[];
};

/** What holds until an institution has said otherwise. 年末年始 after 行政機関の休日に関する法律 第1条第1項第3号, hours as most national universities have them. */
export const USUAL_CALENDAR: BusinessCalendar & { source: string; standing: Standing } = {
  source:
    '大学の規程 / The university’s own rules; 行政機関の休日に関する法律 第1条 / Act on Holidays of Administrative Organs, art. 1',
  standing: 'unconfirmed',
  weekdaysOff: [0, 6],
  hours: { from: '08:30', to: '17:15', lunch: null },
  closures: [{ closureId: 'new-year', kind: 'new-year', note: '', every: 'year', from: '12-29', to: '01-03' }],
};

/** One day of the calendar and everything that closes it. `isOpen` is null beyond the holiday data: nobody knows. */
export type CalendarDay = {
  day: string;
  weekday: Weekday;
  isOpen: boolean | null;
  isWeeklyOff: boolean;
  holiday: TwoWords | null;
  closures: Closure[];
};

/** What a day (YYYY-MM-DD) is, and why. */
export function calendarDay(day: string, { weekdaysOff, closures }: BusinessCalendar): CalendarDay {
  const weekday = weekdayOf(day);
  const isWeeklyOff = weekdaysOff.includes(weekday);
  const holiday = holidayOn(day);
  const closed = closures.filter((closure) => isClosedBy(day, closure));
  const isShut = isWeeklyOff || holiday !== null || closed.length > 0;
  return { day, weekday, isOpen: hasHolidayData(day) ? !isShut : null, isWeeklyOff, holiday, closures: closed };
}

export function weekdayOf(day: string): Weekday {
  return new Date(`${day}T00:00:00Z`).getUTCDay() as Weekday;
}

/** Whether a day lies in the closed days. */
export function isClosedBy(day: string, { every, from, to }: ClosedDays): boolean {
  if (every === 'once') return from <= day && day <= to;
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const OFF_MAX = 6;

/** Whether hours can be kept: times of one day in their order, and something left of them beside the lunch break. */
export function areHours({ from, to, lunch }: OfficeHours): boolean {
  if (!isRange({ from, to })) return false;
  if (lunch === null) return true;
  return isRange(lunch) && from <= lunch.from && lunch.to <= to && (from < lunch.from || lunch.to < to);
}

/** Whether there is a day of the week on which somebody works. */
export function areWeekdaysOff(days: readonly number[]): boolean {
  return days.length <= OFF_MAX && new Set(days).size === days.length && days.every((day) => WEEKDAYS.includes(day));
}

const WEEKDAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** Whether the days exist and stand in order. 29 February every year is a day where there is one. */
export function areClosedDays({ every, from, to }: ClosedDays): boolean {
  if (every === 'once') return isDay(from) && isDay(to) && from <= to;
  return [from, to].every((date) => isDay(`${A_LEAP_YEAR}-${date}`));
}

const A_LEAP_YEAR = '2000';

function isRange({ from, to }: TimeRange): boolean {
  return TIME.test(from) && TIME.test(to) && from < to;
}
