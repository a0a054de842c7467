// When mail may go out: within the office hours of the institution's calendar, and the digest once a business day.
import type { Instant } from '#kernel';
import { calendarDay, dayInJapan, isBusinessTime, type BusinessCalendar } from '#policy';

/** Japan's wall clock; a house that opens later sends it when it opens. */
const DIGEST_AT = '08:30';

/** Whether mail may go out at this moment; never beyond the holiday data, where nobody knows. */
export function maySend(now: Instant, calendar: BusinessCalendar): boolean {
  return isBusinessTime(now, calendar) === true;
}

/** A digest's day, and until when it is worth reading. */
export interface DigestDay {
  day: string;
  /** Closing time. */
  until: Instant;
}

/** The day whose digests are to be written now; null outside the hours of a business day, and before the time of the digest. */
export function digestDay(now: Instant, calendar: BusinessCalendar): DigestDay | null {
  const day = dayInJapan(now);
  if (calendarDay(day, calendar).isOpen !== true) return null;
  const { from, to } = calendar.hours;
  const at = from < DIGEST_AT && DIGEST_AT < to ? DIGEST_AT : from;
  const until = inJapan(day, to);
  return inJapan(day, at) <= now && now < until ? { day, until } : null;
}

function inJapan(day: string, time: string): Instant {
  return new Date(`${day}T${time}:00+09:00`).toISOString();
}
