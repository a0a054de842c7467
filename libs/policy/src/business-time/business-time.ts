// Sums of business time. Exact to the millisecond inside, in whole minutes outside; total over the years of the holiday data, and null beyond:
// nobody knows the holidays there, and an answer would be a guess. Japan is nine hours ahead the year round and has had no summer time since 1951.
import { assert, type Instant } from '#kernel';
import { calendarDay, type BusinessCalendar, type OfficeHours, type TimeRange } from './business-calendar.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const AHEAD_MS = 9 * 60 * MINUTE_MS;

/** So much business time, or so many business days. */
export type BusinessAmount = { minutes: number } | { days: number };

/** Whether somebody is in the office at an instant; null beyond the holiday data. */
export function isBusinessTime(at: Instant, calendar: BusinessCalendar): boolean | null {
  const atMs = readInstant(at);
  const spans = spansOn(dayNumber(atMs), calendar);
  return spans && spans.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}

/** The instant itself in business time, else when the office opens next; null where that lies beyond the holiday data. */
export function nextBusinessInstant(at: Instant, calendar: BusinessCalendar): Instant | null {
  const atMs = readInstant(at);
  for (let day = dayNumber(atMs); ; day += 1) {
    const spans = spansOn(day, calendar);
    if (spans === null) return null;
    const next = spans.find(({ toMs }) => atMs < toMs);
    if (next) return writeInstant(Math.max(atMs, next.fromMs));
  }
}

/**
 * The earliest instant by which so much business time has gone by: an hour begun at 16:15 ends at closing time, 17:15, and not the next morning;
 * nothing added is the instant itself. Days are counted as periods are (Civil Code, articles 140 and 141: 初日不算入): the day of the instant
 * is not counted, and the last ends with its office hours.
 * @returns null where that lies beyond the holiday data
 */
export function addBusinessTime(at: Instant, amount: BusinessAmount, calendar: BusinessCalendar): Instant | null {
  if ('days' in amount) return addDays(at, amount.days, calendar);
  return addBusinessMs(at, amount.minutes * MINUTE_MS, calendar);
}

/** The same in milliseconds: what a clock that was stopped has left need not be whole minutes. */
export function addBusinessMs(at: Instant, businessMs: number, calendar: BusinessCalendar): Instant | null {
  assert(Number.isInteger(businessMs) && businessMs >= 0, 'business time to add is whole and not negative');
  const atMs = readInstant(at);
  if (businessMs === 0) return at;
  let leftMs = businessMs;
  for (let day = dayNumber(atMs); ; day += 1) {
    const spans = spansOn(day, calendar);
    if (spans === null) return null;
    for (const { fromMs, toMs } of spans) {
      const beginMs = Math.max(fromMs, atMs);
      if (beginMs >= toMs) continue;
      if (leftMs <= toMs - beginMs) return writeInstant(beginMs + leftMs);
      leftMs -= toMs - beginMs;
    }
  }
}

/** Whole minutes of business time from one instant until another, negative where the other is earlier; null beyond the holiday data. */
export function businessTimeBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number | null {
  const ms = businessMsBetween(from, to, calendar);
  return ms === null ? null : Math.trunc(ms / MINUTE_MS) + 0;
}

/** The same in milliseconds. */
export function businessMsBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number | null {
  const [fromMs, toMs] = [readInstant(from), readInstant(to)];
  if (toMs < fromMs) {
    const back = businessMsBetween(to, from, calendar);
    return back && -back;
  }
  let sumMs = 0;
  for (let day = dayNumber(fromMs); day <= dayNumber(toMs); day += 1) {
    const spans = spansOn(day, calendar);
    if (spans === null) return null;
    for (const span of spans) sumMs += Math.max(0, Math.min(span.toMs, toMs) - Math.max(span.fromMs, fromMs));
  }
  return sumMs;
}

/**
 * How many business days the day of one instant lies before that of another, the first not counted and the last counted: 0 within one day, and
 * over days on which nobody works. Negative where the other is earlier; null beyond the holiday data.
 */
export function businessDaysBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number | null {
  const [first, last] = [dayNumber(readInstant(from)), dayNumber(readInstant(to))];
  const [low, high] = first <= last ? [first, last] : [last, first];
  let count = 0;
  for (let day = low; day <= high; day += 1) {
    const { isOpen } = calendarDay(dayText(day), calendar);
    if (isOpen === null) return null;
    if (isOpen && day > low) count += 1;
  }
  return first <= last ? count : -count + 0;
}

function addDays(at: Instant, days: number, calendar: BusinessCalendar): Instant | null {
  assert(Number.isInteger(days) && days >= 1, 'business days to add are whole and at least one');
  let left = days;
  for (let day = dayNumber(readInstant(at)) + 1; ; day += 1) {
    const spans = spansOn(day, calendar);
    if (spans === null) return null;
    const last = spans.at(-1);
    if (last) left -= 1;
    if (last && left === 0) return writeInstant(last.toMs);
  }
}

interface Span {
  fromMs: number;
  toMs: number;
}

/** When the office is open on a day, in order; null where its holidays are not known. */
function spansOn(dayNo: number, calendar: BusinessCalendar): Span[] | null {
  const { isOpen } = calendarDay(dayText(dayNo), calendar);
  if (isOpen === null) return null;
  if (!isOpen) return [];
  const midnightMs = dayNo * DAY_MS - AHEAD_MS;
  return openRanges(calendar.hours).map(({ from, to }) => ({
    fromMs: midnightMs + minuteOf(from) * MINUTE_MS,
    toMs: midnightMs + minuteOf(to) * MINUTE_MS,
  }));
}

function openRanges({ from, to, lunch }: OfficeHours): TimeRange[] {
  if (lunch === null) return [{ from, to }];
  const halves = [
    { from, to: lunch.from },
    { from: lunch.to, to },
  ];
  return halves.filter((half) => half.from < half.to);
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

/** Days since 1 January 1970, in Japan. */
function dayNumber(atMs: number): number {
  return Math.floor((atMs + AHEAD_MS) / DAY_MS);
}

function dayText(dayNo: number): string {
  return new Date(dayNo * DAY_MS).toISOString().slice(0, 10);
}

function readInstant(at: Instant): number {
  const ms = Date.parse(at);
  assert(!Number.isNaN(ms), `an instant is written as one: ${at}`);
  return ms;
}

function writeInstant(ms: number): Instant {
  return new Date(ms).toISOString();
}
