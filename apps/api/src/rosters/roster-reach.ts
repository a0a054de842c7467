// How far somebody's rosters reach: a clerk's own units, the office's whole university.
import { holdersOf, unitsBelow, type TreeUnit } from '#identity';
import type { Actor, UnitId } from '#kernel';

/** Units whose rows this actor may compare and see; null: all, and those of no unit as well. */
export type Reach = readonly UnitId[] | null;

const HOLDERS = new Map<string, string>(holdersOf('roster.compare').map(({ holder, relation }) => [holder, relation]));

export function reachOf({ roles }: Actor, tree: readonly TreeUnit[]): Reach {
  const own: UnitId[] = [];
  for (const { role, unit } of roles) {
    const relation = HOLDERS.get(role);
    if (relation === undefined) continue;
    if (relation === 'institution' || unit === null) return null;
    own.push(...unitsBelow(unit, tree));
  }
  return own;
}

export const isWithin = (reach: Reach, unit: UnitId | null): boolean =>
  reach === null || (unit !== null && reach.includes(unit));
