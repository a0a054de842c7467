// Who looks after a case, as a reader may see it.
import type { Instant, PersonId, UnitId } from '#kernel';
import type { DecidingRole } from '#policy';
import type { Case } from '../case.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { isSameDesk, ownerWaiting, type Owner } from './owner.js';
import { sees } from '../visible-fields.js';
import { waitingFor, waitingForUnseen } from '../views/waiting-for.js';

export type OwnerView = { role: DecidingRole; unit: UnitId | null; person: PersonId; at: Instant };

/** Whose it is at the desk where it waits as far as this relation knows; null where it is nobody's. */
export function ownerSeen(state: Case, relation: CaseRelation): Owner | null {
  if (!sees(relation, 'owner')) return null;
  return ownerWaiting(sees(relation, 'hitsOpen') ? waitingFor(state) : waitingForUnseen(state), state);
}

/**
 * Everybody who looks after it. Of the office's own who stands outside of it sees only whoever has it while it waits there: that the office turns to
 * a case that waits elsewhere could tell of a hit.
 */
export function ownersSeen(state: Case, relation: CaseRelation, reader: PersonId): OwnerView[] {
  if (!sees(relation, 'owner')) return [];
  const waiting = ownerSeen(state, relation);
  const shown = state.owners.filter(
    (owner) =>
      owner.role !== 'officer' ||
      owner.person === reader ||
      sees(relation, 'hitsOpen') ||
      (waiting !== null && isSameDesk(owner, waiting)),
  );
  return shown.map(({ role, unit, person, at }) => ({ role, unit, person, at }));
}
