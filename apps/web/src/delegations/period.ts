// From the days that people name to the instants between which a delegation holds. A university's days are Japan's.
import { readDay } from '../design/day/read-day.js';

const DAY_MS = 86_400_000;

/** Null: from now on. 'unread': it is no day. */
export function firstInstant(day: string): string | null | 'unread' {
  if (day.trim() === '') return null;
  const read = readDay(day);
  return read === null ? 'unread' : midnight(read);
}

/** The first instant after the last day; 'unread' when it is no day. */
export function instantAfter(day: string): string {
  const read = readDay(day);
  return read === null ? 'unread' : new Date(Date.parse(midnight(read)) + DAY_MS).toISOString();
}

/** The day some days from now, as a box shows it. */
export function dayFrom(nowMs: number, days: number): string {
  // Nine hours ahead, Japan's day is the first ten letters.
  return new Date(nowMs + days * DAY_MS + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** The last day of a delegation that ends at this instant. */
export function lastDayBefore(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString();
}

function midnight(day: string): string {
  return new Date(`${day}T00:00:00+09:00`).toISOString();
}
