// When a turn is due, and when its delay climbs: computed from the clock that the log tells and the calendar that stands, never stored as a countdown.
import type { Instant } from '#kernel';
import {
  addBusinessTime,
  businessDaysBetween,
  readClock,
  timeLimit,
  type BusinessCalendar,
  type StepName,
} from '#policy';
import type { Case } from '../case.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { takenSince } from '../ownership/owner.js';
import { policyToRead } from '../views/policy-to-read.js';
import { waitingForUnseen } from '../views/waiting-for.js';
import { sees } from '../visible-fields.js';
import { runningAttention } from './attention.js';
import { nextClimb, runningTurn, type Turn, type TurnKind } from './turn.js';

export type Deadline = {
  dueAt: Instant;
  /** When the next step above hears of the delay, and which; null when all have. */
  climb: { to: StepName; at: Instant } | null;
};

/** Null while nobody inside the university has the case, and where the calendar knows no holidays. */
export function deadlineOf(state: Case, calendar: BusinessCalendar): Deadline | null {
  const turn = runningTurn(state);
  if (turn === null) return null;
  const reading = readClock(turn.clock, minutesFor(turn.kind, state), calendar);
  if (reading.is !== 'due') return null;
  const to = nextClimb(turn);
  const last = turn.climbs.at(-1);
  const at = last ? onwards(last, turn.kind, state, calendar) : reading.at;
  return { dueAt: reading.at, climb: to === null || at === null ? null : { to, at } };
}

/** While nobody there has taken it, the time of a climb; whoever takes it has the time of the turn once more, and no longer. */
function onwards(last: Turn['climbs'][number], kind: TurnKind, state: Case, calendar: BusinessCalendar) {
  const taken = takenSince(last, state);
  return taken === null
    ? addBusinessTime(last.at, { minutes: minutesFor('climb', state) }, calendar)
    : addBusinessTime(taken, { minutes: minutesFor(kind, state) }, calendar);
}

export type Climb = { turnId: string; to: StepName; at: Instant };

/** What climbs next, and when: the turn whose time has run out, or what was carried higher and nobody there has taken; whichever is first. */
export function climbOf(state: Case, calendar: BusinessCalendar): Climb | null {
  const late = deadlineOf(state, calendar)?.climb ?? null;
  const turn = late && state.turn && { turnId: state.turn.turnId, ...late };
  const waiting = runningAttention(state);
  const reading = waiting && readClock(waiting.clock, minutesFor('climb', state), calendar);
  const to = waiting && nextClimb(waiting);
  if (waiting === null || to === null || reading?.is !== 'due') return turn;
  const unseen = { turnId: waiting.turnId, to, at: reading.at };
  return turn === null || unseen.at < turn.at ? unseen : turn;
}

/** As the case's own policy says; clocks count minutes. */
function minutesFor(stage: TurnKind | 'climb', state: Case): number {
  return timeLimit(stage, state.assignment?.tier ?? null, policyToRead(state)).businessHours * 60;
}

/** The same for those who may not know of hits: while a case is screened, as if it had waited since the other checks were done. */
export function dueUnseen(state: Case, calendar: BusinessCalendar): Instant | null {
  if (state.state !== 'screening') return deadlineOf(state, calendar)?.dueAt ?? null;
  const waiting = waitingForUnseen(state);
  if (waiting?.who !== 'officer') return null;
  return addBusinessTime(waiting.since, { minutes: minutesFor('screening', state) }, calendar);
}

/** When a case is due, as far as this relation may know. */
export function dueSeen(state: Case, relation: CaseRelation, calendar: BusinessCalendar): Instant | null {
  return sees(relation, 'hitsOpen') ? (deadlineOf(state, calendar)?.dueAt ?? null) : dueUnseen(state, calendar);
}

export type DueView = {
  at: Instant;
  isOver: boolean;
  /** Business days until then, or since: 0 within its own day. */
  days: number;
};

/** How far off something due is; null where the calendar knows no holidays. */
export function dueView(dueAt: Instant | null, now: Instant, calendar: BusinessCalendar): DueView | null {
  if (dueAt === null) return null;
  const isOver = Date.parse(dueAt) <= Date.parse(now);
  const days = isOver ? businessDaysBetween(dueAt, now, calendar) : businessDaysBetween(now, dueAt, calendar);
  return days === null ? null : { at: dueAt, isOver, days };
}
