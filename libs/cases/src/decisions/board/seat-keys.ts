// For whom a stage of several seats waits, as short texts: a list finds a row by them without knowing the case.
import type { PersonId, UnitId } from '#kernel';
import type { DecidingRole, RouteStep } from '#policy';
import type { Case } from '../../case.js';
import { openSeats, stageOf, votersOf, waitingSeats } from './stage.js';

/** What a row says in the place of the role for which it waits. */
export const BOARD = 'board';

/** What the queue of whoever may fill a seat looks for. */
export const seatKeys = {
  /** A role over this unit; null: wherever the seat is. */
  role: (role: DecidingRole, unit: UnitId | null): string => `${role}@${unit ?? '*'}`,
  member: (person: PersonId): string => `person@${person}`,
};

/** Null where a single seat of a role waits, or none: that is looked for by its role. */
export function waitingKeys(state: Case): { seats: string[]; seated: PersonId[] } | null {
  const [first] = openSeats(state);
  if (!first) return null;
  const stage = stageOf(first, state);
  if (stage.seats.length < 2 && first.committee === undefined) return null;
  return { seats: [...new Set(waitingSeats(state).flatMap(keysOf))], seated: votersOf(stage) };
}

function keysOf({ role, unit, committee, member }: RouteStep): string[] {
  if (committee !== undefined) return member === undefined ? [] : [seatKeys.member(member)];
  return [seatKeys.role(role, null), ...(unit === null ? [] : [seatKeys.role(role, unit)])];
}
