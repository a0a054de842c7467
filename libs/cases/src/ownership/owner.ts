// Who looks after a case at each desk that has to do with it. An owner is nobody's decider: the name gives no right and takes none; it says who
// has seen that the case is there.
import type { Actor, Instant, PersonId, RoleGrant, UnitId } from '#kernel';
import type { DecidingRole, StepName } from '#policy';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case-event.js';
import { waitingSeats } from '../decisions/board/stage.js';
import { currentStep } from '../decisions/route.js';
import { covers } from '../decisions/who-may.js';
import { policyToRead } from '../views/policy-to-read.js';
import { pathOf, type CasePaths } from '../units/unit-reach.js';
import type { WaitingFor } from '../views/waiting-for.js';

/** Where a case is looked after: a deciding role, over a unit (null: the institution). */
export type Desk = { role: DecidingRole; unit: UnitId | null };

export type Owner = Desk & {
  person: PersonId;
  /** Who said so: themselves when they took it. */
  by: PersonId;
  at: Instant;
};

export type OwnerEvent = Extract<CaseEvent, { type: 'CaseTaken' | 'CaseAssigned' | 'CaseGivenBack' }>;

const OFFICE: Desk = { role: 'officer', unit: null };
/** From the lowest to the highest: who looks after a case from above looks after it below, too. */
const RANKS: readonly DecidingRole[] = ['dean', 'officer', 'executive', 'president'];

/** The state after an event that is about owners; one that was assigned has a part in the case from then on. */
export function withOwner(state: Case, event: OwnerEvent): Case {
  const { role, unit } = event.data;
  const others = state.owners.filter((owner) => !isSameDesk(owner, { role, unit }));
  if (event.type === 'CaseGivenBack') return { ...state, owners: others };
  const by = event.actor.id;
  const person = event.type === 'CaseAssigned' ? event.data.to : by;
  const participants = state.participants.includes(person) ? state.participants : [...state.participants, person];
  return { ...state, participants, owners: [...others, { role, unit, person, by, at: event.at }] };
}

/**
 * The desks at which a case can be looked after now: that of the step that waits, or of each seat that does, every one that it was carried to, and the office, whose every
 * running case is. So that the office takes one says nothing of what was found in it.
 */
export function desksOf(state: Case): Desk[] {
  const step = currentStep(state);
  const seats = step === null ? [] : [step, ...waitingSeats(state)];
  const waiting = seats.map(({ role, unit }): Desk => ({ role, unit }));
  const { roles } = policyToRead(state);
  const carried = state.escalations.map(({ to }): Desk => ({ role: roles[to], unit: null })).reverse();
  const desks = [...waiting, ...carried, OFFICE];
  return desks.filter((desk, index) => desks.findIndex((each) => isSameDesk(each, desk)) === index);
}

/** Whether somebody with these roles may look after a case at this desk. */
export function mayOwn(roles: readonly RoleGrant[], desk: Desk, state: Case, paths: CasePaths): boolean {
  const path = desk.unit === null ? [] : pathOf(desk.unit, state, paths);
  return roles.some((grant) => grant.role === desk.role && (desk.unit === null || covers(grant, path)));
}

/** Who looks after it at this desk. */
export function ownerAt(desk: Desk, { owners }: Pick<Case, 'owners'>): Owner | null {
  return owners.find((owner) => isSameDesk(owner, desk)) ?? null;
}

/** Who looks after it at the desk that it waits at; null where it waits for nobody's desk. */
export function ownerWaiting(waiting: WaitingFor | null, state: Case): Owner | null {
  if (waiting === null || !isDesk(waiting.who)) return null;
  return ownerAt({ role: waiting.who, unit: waiting.unit }, state);
}

/** Who at this step or above has what was carried there, the last to take it; null while nobody does. */
export function takerOf(to: StepName, state: Case): Owner | null {
  const from = RANKS.indexOf(policyToRead(state).roles[to]);
  return state.owners
    .filter(({ role }) => RANKS.indexOf(role) >= from)
    .reduce<Owner | null>((last, each) => (last === null || each.at > last.at ? each : last), null);
}

/** Since when somebody has had it: not since before it was carried there. */
export function takenSince({ to, at }: { to: StepName; at: Instant }, state: Case): Instant | null {
  const taken = takerOf(to, state)?.at ?? null;
  return taken === null || taken > at ? taken : at;
}

export function isSameDesk(a: Desk, b: Desk): boolean {
  return a.role === b.role && a.unit === b.unit;
}

/** At which desks this person looks after it. */
export function ownedBy({ id }: Pick<Actor, 'id'>, { owners }: Pick<Case, 'owners'>): Owner[] {
  return owners.filter(({ person }) => person === id);
}

function isDesk(who: WaitingFor['who']): who is DecidingRole {
  return RANKS.some((role) => role === who);
}
