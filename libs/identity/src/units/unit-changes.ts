// The tree of units by date: an ordered list of changes, each from a day on. What stands on a day is folded from the changes that have begun by
// then, so a reorganisation is entered beforehand and takes effect without anybody's act, and no day that has passed is ever rewritten. Pure.
import type { Day, UnitId } from '#kernel';
import type { TwoNames } from '../organisation.js';

/** UUID of a change that is to come, by which it can be cancelled. Null: it was made for the day itself. */
export type ChangeId = string;

/** What happens to a unit from a day on. */
export type UnitChange = { change: ChangeId | null; from: Day; unit: UnitId } & (
  | { kind: 'added'; name: TwoNames; parent: UnitId | null }
  | { kind: 'renamed'; name: TwoNames }
  | { kind: 'moved'; parent: UnitId | null }
  | { kind: 'closed'; heir: UnitId | null; successors: UnitId[] }
);

/** How a unit ended. */
export interface Closure {
  since: Day;
  /** Who has its running cases; null: what lay above it. */
  heir: UnitId | null;
  /** Everything it became; empty where it simply ended. */
  successors: UnitId[];
}

/** A unit on a day. One that has closed is still in the tree, for names and for its cases; whoever offers units leaves it out. */
export interface TreeUnit {
  unit: UnitId;
  name: TwoNames;
  /** Of a closed unit: where its running cases go. */
  parent: UnitId | null;
  closed?: Closure;
}

/** What stands, or has closed, on a day: parents before their children. What is not founded yet is not there. */
export function unitsOn(changes: readonly UnitChange[], day: Day): TreeUnit[] {
  const units = new Map<UnitId, TreeUnit>();
  for (const change of begunBy(changes, day)) {
    const known = units.get(change.unit);
    if (change.kind === 'added')
      units.set(change.unit, { unit: change.unit, name: change.name, parent: change.parent });
    else if (known) units.set(change.unit, changed(known, change));
  }
  return parentsFirst([...units.values()]);
}

function changed(known: TreeUnit, change: Exclude<UnitChange, { kind: 'added' }>): TreeUnit {
  switch (change.kind) {
    case 'renamed':
      return { ...known, name: change.name };
    case 'moved':
      return { ...known, parent: change.parent };
    case 'closed': {
      const { from: since, heir, successors } = change;
      return { ...known, parent: heir ?? known.parent, closed: { since, heir, successors } };
    }
  }
}

/** In the order in which they take effect; of one day in the order in which they were entered. */
function begunBy(changes: readonly UnitChange[], day: Day): UnitChange[] {
  return changes
    .filter(({ from }) => from <= day)
    .toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}

/**
 * The unit in whose place things stand, and everything above it, nearest first: what `Matter.units` wants. A closed unit is followed to its
 * successor and is itself not among them, so that an office over it reaches nothing any more. An unknown unit stands alone.
 */
export function unitsUpFrom(unit: UnitId, tree: readonly TreeUnit[]): UnitId[] {
  return climb(unit, new Map(tree.map((each) => [each.unit, each])));
}

function climb(unit: UnitId, known: ReadonlyMap<UnitId, TreeUnit>): UnitId[] {
  const seen = new Set<UnitId>();
  for (let at: UnitId | null = unit; at !== null && !seen.has(at); at = known.get(at)?.parent ?? null) seen.add(at);
  return [...seen].filter((each) => known.get(each)?.closed === undefined);
}

/** A unit, everything below it, and every closed unit whose cases came there: what a queue of a unit holds. */
export function unitsBelow(unit: UnitId, tree: readonly TreeUnit[]): UnitId[] {
  const known = new Map(tree.map((each) => [each.unit, each]));
  return tree.map((each) => each.unit).filter((each) => climb(each, known).includes(unit));
}

/** Those that have not closed. */
export function standing(tree: readonly TreeUnit[]): TreeUnit[] {
  return tree.filter(({ closed }) => closed === undefined);
}

function parentsFirst(units: TreeUnit[]): TreeUnit[] {
  const known = new Map(units.map((each) => [each.unit, each]));
  const depth = new Map(units.map(({ unit }) => [unit, climb(unit, known).length]));
  return units.toSorted((left, right) => (depth.get(left.unit) ?? 0) - (depth.get(right.unit) ?? 0));
}

/** What is wrong with a plan on a day. */
export type PlanFault = { day: Day; unit: UnitId } & (
  | { fault: 'not-standing' }
  | { fault: 'added-twice' }
  | { fault: 'parent-not-standing'; parent: UnitId }
  | { fault: 'ring' }
  | { fault: 'successor-not-standing'; successor: UnitId }
);

/**
 * The first thing that does not fit together, from a day on: on every day each standing unit hangs below a standing one, nothing hangs below
 * itself, nothing happens to what is not there, and what closes is succeeded by what stands.
 */
export function planFault(changes: readonly UnitChange[], from: Day): PlanFault | null {
  const days = [...new Set(changes.map((change) => change.from))].filter((day) => day >= from).sort();
  for (const day of days) {
    const found = faultOfChanges(changes, day) ?? faultOfTree(unitsOn(changes, day), day);
    if (found) return found;
  }
  return null;
}

function faultOfChanges(changes: readonly UnitChange[], day: Day): PlanFault | null {
  const before = unitsOn(
    changes.filter(({ from }) => from < day),
    day,
  );
  const stands = new Set(standing(before).map(({ unit }) => unit));
  const known = new Set(before.map(({ unit }) => unit));
  for (const { unit, kind } of begunBy(changes, day).filter((change) => change.from === day)) {
    if (kind === 'added' && known.has(unit)) return { fault: 'added-twice', day, unit };
    if (kind !== 'added' && !stands.has(unit)) return { fault: 'not-standing', day, unit };
    known.add(unit);
    if (kind === 'closed') stands.delete(unit);
    else stands.add(unit);
  }
  return null;
}

function faultOfTree(tree: readonly TreeUnit[], day: Day): PlanFault | null {
  const stands = new Set(standing(tree).map(({ unit }) => unit));
  for (const { unit, parent, closed } of tree) {
    if (closed) {
      const missing = closed.since === day && closed.successors.find((each) => !stands.has(each));
      if (missing) return { fault: 'successor-not-standing', day, unit, successor: missing };
    } else if (parent !== null && !stands.has(parent)) return { fault: 'parent-not-standing', day, unit, parent };
    else if (isInRing(unit, tree)) return { fault: 'ring', day, unit };
  }
  return null;
}

function isInRing(unit: UnitId, tree: readonly TreeUnit[]): boolean {
  const parents = new Map(tree.map((each) => [each.unit, each.parent]));
  const seen = new Set<UnitId>();
  let at = parents.get(unit) ?? null;
  while (at !== null && at !== unit && !seen.has(at)) {
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return at === unit;
}
