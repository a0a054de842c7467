// Cases by their stays at the stages: the list that stands behind each mark of the figures. Nothing of it depends on a hit.
import { businessDaysBetween, dayInJapan, type BusinessCalendar } from '#policy';
import type { Instant } from '#kernel';
import type { Stage } from '../turns/stage.js';
import type { Params } from '../views/worklist-query.js';

/** Business days up to which each age reaches; the last has no end. */
const AGES = { upTo2: [null, 2], upTo5: [2, 5], upTo10: [5, 10], more: [10, null] } as const;
export type Age = keyof typeof AGES;
export const WEEKS = 26;

export type Stays = {
  /** It is there now. */
  stage?: Stage;
  /** For so many business days it has been where it is now, and runs. */
  aged?: Age;
  /** A stay there ended within the {@link WEEKS}. */
  left?: Stage;
  /** First submitted within seven days from this day of Japan on, `YYYY-MM-DD`. */
  arrived?: string;
  /** Decided or withdrawn within seven days from this day on, after it had been submitted. */
  closed?: string;
};

export type AsOf = { calendar: BusinessCalendar; now: Instant };

/** What the stays that are asked for mean for rows of the worklist `w`. */
export function staysOf({ stage, aged, left, arrived, closed, ...of }: Stays & AsOf, params: Params): string[] {
  const stayed = (at: string, ...when: string[]) =>
    `exists (select 1 from views.worklist_stages s
      where s.case_id = w.case_id and s.institution = w.institution and ${[at, ...when].join(' and ')})`;
  const where: string[] = [];
  if (stage) where.push(`w.stage = ${params.add(stage)}`);
  if (aged) where.push(`w.stage <> 'closed'`, ...agedBetween(aged, of, params));
  if (left) where.push(stayed(`s.stage = ${params.add(left)}`, `s.left_at >= ${params.add(mondaysUpTo(of.now)[0])}`));
  if (arrived) where.push(stayed(`s.is_arrival and s.stage = 'screening'`, ...inWeek(arrived, params)));
  if (closed) where.push('w.is_submitted', stayed(`s.stage = 'closed'`, ...inWeek(closed, params)));
  return where;
}

function agedBetween(aged: Age, of: AsOf, params: Params): string[] {
  const [over, upTo] = AGES[aged];
  const edge = (days: number, order: '<' | '>=') => {
    const since = sinceWhich(days, of);
    // Where no holidays are known no age is drawn, so no case stands behind it.
    return since === null ? 'false' : `w.stage_since ${order} ${params.add(since)}`;
  };
  return [...(over === null ? [] : [edge(over, '<')]), ...(upTo === null ? [] : [edge(upTo, '>=')])];
}

function inWeek(day: string, params: Params): string[] {
  const from = Date.parse(`${day}T00:00:00+09:00`);
  const [first, end] = [from, from + 7 * DAY_MS].map((at) => params.add(new Date(at).toISOString()));
  return [`s.entered_at >= ${first}`, `s.entered_at < ${end}`];
}

const DAY_MS = 86_400_000;

/** The Mondays on which the weeks began, midnight in Japan, the oldest first; the last is the present one. */
export function mondaysUpTo(now: Instant): Instant[] {
  const midnight = Date.parse(`${dayInJapan(now)}T00:00:00+09:00`);
  const weekday = (new Date(midnight + DAY_MS / 2).getUTCDay() + 6) % 7;
  const monday = midnight - weekday * DAY_MS;
  return Array.from({ length: WEEKS }, (_, index) => new Date(monday - (WEEKS - 1 - index) * 7 * DAY_MS).toISOString());
}

/** The first instant since which at most so many business days have gone by; null where no holidays are known. */
export function sinceWhich(days: number, { calendar, now }: AsOf): Instant | null {
  let first = Date.parse(`${dayInJapan(now)}T00:00:00+09:00`);
  for (;;) {
    const before = new Date(first - DAY_MS).toISOString();
    const passed = businessDaysBetween(before, now, calendar);
    if (passed === null) return null;
    if (passed > days) return new Date(first).toISOString();
    first -= DAY_MS;
  }
}
