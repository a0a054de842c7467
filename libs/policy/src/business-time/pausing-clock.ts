// A clock that stands still while somebody else has the case: the host, the applicant, METI, or whoever holds it. Facts of the log start, pause and
// resume it; how much has gone by and when it runs out follow from them and the calendar alone.
import type { Instant } from '#kernel';
import type { BusinessCalendar } from './business-calendar.js';
import { addBusinessMs, businessMsBetween } from './business-time.js';

/** While it ran; the last run of a running clock has no end. */
export type ClockRun = { from: Instant; to: Instant | null };
export type PausingClock = { runs: readonly ClockRun[] };

/**
 * running out at an instant, past or to come · paused with so many whole minutes left · not known: beyond the holiday data. A clock that had run
 * out before it was paused has run out.
 */
export type ClockReading = { is: 'due'; at: Instant } | { is: 'paused'; minutesLeft: number } | { is: 'unknown' };

const MINUTE_MS = 60_000;

/** Begins to run. */
export function startClock(at: Instant): PausingClock {
  return { runs: [{ from: at, to: null }] };
}

export function isRunning({ runs }: PausingClock): boolean {
  return runs.at(-1)?.to === null;
}

/** Stands still from here on; as before where it does already. What is told to have happened earlier than it began to run took no time. */
export function pauseClock(clock: PausingClock, at: Instant): PausingClock {
  const last = clock.runs.at(-1);
  if (!last || last.to !== null) return clock;
  return { runs: [...clock.runs.slice(0, -1), { from: last.from, to: later(last.from, at) }] };
}

/** Runs again from here on; as before where it runs already. No time counts twice, whatever the facts say of when they happened. */
export function resumeClock(clock: PausingClock, at: Instant): PausingClock {
  if (isRunning(clock)) return clock;
  return { runs: [...clock.runs, { from: later(clock.runs.at(-1)?.to ?? at, at), to: null }] };
}

/** How much business time it has run until an instant, in whole minutes; null beyond the holiday data. */
export function elapsedOn(clock: PausingClock, at: Instant, calendar: BusinessCalendar): number | null {
  let sumMs = 0;
  for (const { from, to } of clock.runs) {
    const ranMs = isBefore(at, from) ? 0 : businessMsBetween(from, to === null || isBefore(at, to) ? at : to, calendar);
    if (ranMs === null) return null;
    sumMs += ranMs;
  }
  return Math.floor(sumMs / MINUTE_MS);
}

/** When it runs out, of so many minutes of business time. */
export function readClock(clock: PausingClock, minutes: number, calendar: BusinessCalendar): ClockReading {
  let leftMs = minutes * MINUTE_MS;
  for (const { from, to } of clock.runs) {
    const ranMs = to === null ? Infinity : businessMsBetween(from, to, calendar);
    if (ranMs === null) return { is: 'unknown' };
    if (leftMs <= ranMs) return dueAfter(from, leftMs, calendar);
    leftMs -= ranMs;
  }
  return { is: 'paused', minutesLeft: Math.ceil(leftMs / MINUTE_MS) };
}

function dueAfter(from: Instant, leftMs: number, calendar: BusinessCalendar): ClockReading {
  const at = addBusinessMs(from, leftMs, calendar);
  return at === null ? { is: 'unknown' } : { is: 'due', at };
}

const isBefore = (one: Instant, other: Instant): boolean => Date.parse(one) < Date.parse(other);
const later = (one: Instant, other: Instant): Instant => (isBefore(one, other) ? other : one);
