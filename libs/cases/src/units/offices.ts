// Who holds an office over each of the units that have seats in one board. Whoever holds it over two of them, as the dean of a faculty does over its
// departments, has one voice there: where nobody else could fill the other seat, the route would wait for it for ever.
import type { Database } from '#database';
import { Directory } from '#identity';
import type { InstitutionId, Instant, PersonId } from '#kernel';
import type { DecidingRole, Policy } from '#policy';
import { seatKeys } from '../decisions/board/seat-keys.js';
import type { UnitPaths } from './unit-reach.js';

/** By role and unit, as `seatKeys.role` writes them. */
export type Offices = { readonly [seat: string]: readonly PersonId[] };

/** Roles that have seats of different units in one board. */
export function rolesOfSeveralUnits(policies: readonly Pick<Policy, 'boards'>[]): DecidingRole[] {
  const boards = policies.flatMap((policy) => policy.boards);
  const roles = boards.flatMap(({ seats }) => {
    const named = seats.flatMap((seat) => ('role' in seat && seat.unit !== 'institution' ? [seat] : []));
    return named.flatMap(({ role, unit }) =>
      named.some((other) => other.role === role && other.unit !== unit) ? [role] : [],
    );
  });
  return [...new Set(roles)];
}

/**
 * Those who hold these roles at an instant; nothing where there is one unit alone.
 * @param of.paths each unit and every unit above it
 */
export async function readOffices(
  database: Database,
  institution: InstitutionId,
  { roles, paths, at }: { roles: readonly DecidingRole[]; paths: UnitPaths; at: Instant },
): Promise<Offices> {
  const units = Object.entries(paths);
  if (units.length < 2) return {};
  const directory = new Directory(database);
  const asked = roles.flatMap((role) => units.map(([unit, path]) => ({ role, unit, path })));
  const held = await Promise.all(
    asked.map(async ({ role, unit, path }): Promise<[string, PersonId[]]> => [
      seatKeys.role(role, unit),
      await directory.holders(institution, role, path, at),
    ]),
  );
  return Object.fromEntries(held);
}
