import type { HeldRole, UnitView } from '../client/index.js';

/** The units a host may open a case in: those of the grants and everything below them. Pure. */
export function unitsOf(roles: readonly HeldRole[], units: readonly UnitView[]): UnitView[] {
  const granted = roles.filter(({ role }) => role === 'host').map(({ unit }) => unit);
  if (granted.includes(null)) return [...units];
  const parents = new Map(units.map(({ unit, parent }) => [unit, parent]));
  const isBelow = (unit: string): boolean => {
    for (let at: string | null = unit; at !== null; at = parents.get(at) ?? null) if (granted.includes(at)) return true;
    return false;
  };
  return units.filter(({ unit }) => isBelow(unit));
}
