// Where a running case was carried to and stands, as a list shows it.
import type { Instant, PersonId } from '#kernel';
import { businessDaysBetween, type BusinessCalendar, type StepName } from '#policy';
import type { Case } from '../case.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { takerOf } from './owner.js';
import { highest } from '../turns/attention.js';
import { climbOf } from '../turns/deadline.js';
import { sees } from '../visible-fields.js';

export type EscalationSeen = {
  from: StepName | 'screening';
  to: StepName;
  /** A person carried it · its time had run out · nobody had taken what a person carried. */
  why: 'person' | 'time' | 'unattended';
  by: PersonId | null;
  at: Instant;
  /** Business days since; null where the calendar knows no holidays. */
  days: number | null;
  /** Who has it there or above. */
  takenBy: PersonId | null;
  /** When it climbs on and to whom, if nobody acts; null where nothing more climbs, and where the instant would tell of a hit. */
  climbs: { to: StepName; at: Instant } | null;
};

/** The highest of its round; null where it was carried nowhere, or is decided. */
export function escalationSeen(
  state: Case,
  relation: CaseRelation,
  { calendar, now }: { calendar: BusinessCalendar; now: Instant },
): EscalationSeen | null {
  const top = highest(state);
  if (top === null || !isRunning(state) || !sees(relation, 'escalations')) return null;
  const { from, to, cause, turn, by, at } = top;
  const isUnattended = state.escalations.some(({ eventId }) => eventId === turn);
  const climb = state.state === 'screening' && !sees(relation, 'hitsOpen') ? null : climbOf(state, calendar);
  return {
    ...{ from, to, why: isUnattended ? 'unattended' : cause, by, at },
    days: businessDaysBetween(at, now, calendar),
    takenBy: takerOf(to, state)?.person ?? null,
    climbs: climb && { to: climb.to, at: climb.at },
  };
}

/** Who has what was carried higher, for the worklist. */
export function takenBy(state: Case): PersonId | null {
  const top = highest(state);
  return top === null ? null : (takerOf(top.to, state)?.person ?? null);
}

function isRunning({ state }: Case): boolean {
  return state === 'screening' || state === 'in-review';
}
