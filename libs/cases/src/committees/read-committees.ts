// Who sits in the committees of a university on a day and may decide a case of this unit: a seat gives no right, so a member is counted only with a
// role of their own that decides there. Read for whoever opens a route; from then on the route itself says who sits.
import type { Database } from '#database';
import type { EventLog } from '#event-store';
import {
  Directory,
  evolveOrganisation,
  holdersOf,
  membersOn,
  unfounded,
  unitsOn,
  unitsUpFrom,
  type OrganisationEvent,
} from '#identity';
import { dayInJapan, ROLES, type InstitutionId, type Instant, type UnitId } from '#kernel';
import type { Committees } from '#policy';

/** Those of the named committees that there are. */
export async function readCommittees(
  { log, database }: { log: EventLog; database: Database },
  institution: InstitutionId,
  { names, unit, at }: { names: readonly string[]; unit: UnitId; at: Instant },
): Promise<Committees> {
  if (names.length === 0) return {};
  const day = dayInJapan(at);
  const events = await log.read(`organisation-${institution}`, { institution });
  const { changes, committees } = (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded);
  const unitPath = unitsUpFrom(unit, unitsOn(changes, day));
  const directory = new Directory(database);
  const held = await Promise.all(
    DECIDING.map(({ role, isOverUnit }) => directory.holders(institution, role, isOverUnit ? unitPath : null, at)),
  );
  const mayDecide = new Set(held.flat());
  return Object.fromEntries(
    committees
      .filter(({ committee }) => names.includes(committee))
      .map((each) => [
        each.committee,
        membersOn(each, day)
          .map(({ person }) => person)
          .filter((person) => mayDecide.has(person)),
      ]),
  );
}

const DECIDING = holdersOf('case.decide').flatMap(({ holder, relation }) => {
  const role = ROLES.find((each) => each === holder);
  return role ? [{ role, isOverUnit: relation === 'unit' }] : [];
});
