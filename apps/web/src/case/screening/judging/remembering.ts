// For whom a dismissal shall hold beyond this hit, and how long. Pure.
import type { MemoryScope, RememberRequest } from '../../../client/index.js';
import { readDay } from '../../../design/day/read-day.js';
import type { Whom } from './reasons.js';

/** `hit`: nothing is remembered. */
export type Remembered = MemoryScope | 'hit';

/** What may be chosen; of persons many bear one name, so nothing of them is remembered beyond the person. */
export function scopesFor(whom: Whom): Remembered[] {
  return whom === 'person' ? ['hit', 'case', 'person'] : ['hit', 'case', 'person', 'organisation-wide'];
}

/** The last day that the policy allows: the eve of the day after so many months, as the server reckons it. Days are YYYY-MM-DD. */
export function latestDay(today: string, months: number): string {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const reached =
    date <= last ? new Date(Date.UTC(year, month - 1 + months, date)) : new Date(Date.UTC(year, month + months, 1));
  return reached.toISOString().slice(0, 10);
}

export type DayFault = 'unreadable' | 'past' | 'tooLate';

/** What is wrong with the day that was typed; null where nothing is. */
export function dayFault(typed: string, { today, latest }: { today: string; latest: string }): DayFault | null {
  const until = readDay(typed);
  if (until === null) return 'unreadable';
  if (until < today) return 'past';
  return until > latest ? 'tooLate' : null;
}

/** What is sent; undefined where nothing is to be remembered. Always with the day: without one an earlier day would stand. */
export function rememberRequest(scope: Remembered, typed: string): RememberRequest | undefined {
  return scope === 'hit' ? undefined : { scope, until: readDay(typed) ?? typed };
}
