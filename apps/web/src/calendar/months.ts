// Months and times of day as people name them. Pure.
import { now } from '../clock.js';

const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The day it is in Japan. */
export function today(): string {
  return new Date(now() + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
}

/** Whether a text is a month as addresses have it, YYYY-MM. */
export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && MONTH.test(text);
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const [, year, number] = MONTH.exec(month) ?? [];
  const months = Number(year) * 12 + Number(number) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** HH:MM of what was typed (8:30, 8時30分, 0830), or null when it is no time of day. */
export function readTime(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const [, hour, minute = '0'] =
    /^(\d{1,2})\s*[:時]\s*(?:(\d{1,2})\s*分?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** The days of a month in weeks that begin on Sunday; null before the first and after the last. */
export function weeksOf<Each extends { weekday: number }>(days: readonly Each[]): (Each | null)[][] {
  const before = Array.from({ length: days[0]?.weekday ?? 0 }, () => null);
  const cells: (Each | null)[] = [...before, ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
