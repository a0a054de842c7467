// Calendar days in Japan, without hours. A day is 'YYYY-MM-DD', so that days sort as text.
import type { Instant } from './clock.js';

/** A calendar day in Japan: 'YYYY-MM-DD'. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/** The calendar day in Japan (UTC+9, no summer time) at an instant. */
export function dayInJapan(at: Instant): Day {
  return isoDay(new Date(Date.parse(at) + JAPAN_AHEAD_MS));
}

/** The first instant of a day in Japan. */
export function startOfDay(day: Day): Instant {
  return new Date(Date.parse(`${day}T00:00:00Z`) - JAPAN_AHEAD_MS).toISOString();
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

/** The day so many calendar days later. */
export function dayAfterDays(day: Day, days: number): Day {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
