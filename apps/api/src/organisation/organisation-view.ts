// The tree of a day and what is to come, as the screen shows them.
import { standing, unitsOn, unitsUpFrom, type Organisation, type TreeUnit, type UnitChange } from '#identity';
import { dayAfterDays, type Day, type UnitId } from '#kernel';
import { unitName } from '../accounts/university.js';
import type { ClosedUnit, ComingChange, OrganisationView } from './organisation.dto.js';

export function organisationView(
  organisation: Organisation,
  { day, today }: { day: Day; today: Day },
): OrganisationView {
  const tree = unitsOn(organisation.changes, day);
  const followed = new Map<UnitId, TreeUnit[]>();
  const closed = tree.filter((each) => each.closed);
  for (const each of closed) {
    const [heir] = unitsUpFrom(each.unit, tree);
    if (heir !== undefined) followed.set(heir, [...(followed.get(heir) ?? []), each]);
  }
  return {
    ...{ day, today },
    units: standing(tree).map(({ unit, name, parent }) => ({
      ...{ unit, name, parent },
      followed: (followed.get(unit) ?? []).map((each) => ({ id: each.unit, name: each.name })),
    })),
    closed: closed.flatMap((each) => closedView(each, tree)),
    coming: organisation.changes
      .filter(({ from }) => from > today)
      .toSorted((left, right) => left.from.localeCompare(right.from))
      .map((change) => comingView(change, organisation.changes)),
  };
}

function closedView({ unit, name, closed }: TreeUnit, tree: readonly TreeUnit[]): ClosedUnit[] {
  if (!closed) return [];
  const [heir] = unitsUpFrom(unit, tree);
  return [
    {
      ...{ unit, name, since: closed.since },
      heir: heir === undefined ? null : unitName(heir, tree),
      successors: closed.successors.map((each) => unitName(each, tree)),
    },
  ];
}

function comingView(change: UnitChange, changes: readonly UnitChange[]): ComingChange {
  const { kind, from, unit } = change;
  const eve = unitsOn(changes, dayAfterDays(from, -1));
  const then = unitsOn(changes, from);
  const under = change.kind === 'closed' ? change.heir : change.kind === 'renamed' ? null : change.parent;
  return {
    ...{ change: change.change ?? '', kind, from, unit },
    name: unitName(unit, kind === 'added' ? then : eve).name,
    newName: change.kind === 'renamed' ? change.name : null,
    under: under === null ? null : unitName(under, then),
    successors: change.kind === 'closed' ? change.successors.map((each) => unitName(each, then)) : [],
  };
}
