// A case lies in one unit, and its route may name others: there an office is to the case what it is to one of its own unit. Pure.
import { unitsUpFrom, type TreeUnit } from '#identity';
import type { UnitId } from '#kernel';
import { topicUnit, type DecidingRole, type Policy } from '#policy';
import type { Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';

/** By unit, of a day: whose cases its cases are then, and every unit above that. A unit left out stands alone; one that is nowhere has none. */
export type UnitPaths = { readonly [unit: UnitId]: readonly UnitId[] };

/** The paths that are known of a case: of its own unit, and of others that its route names or would name. */
export type CasePaths = { unitPath?: readonly UnitId[] | undefined; unitPaths?: UnitPaths | undefined };

/** An office over another unit than the case's own. */
export type Reach = { role: DecidingRole; unit: UnitId };

type Routed = Pick<Case, 'unit' | 'steps'>;

/** Those that the route names, as long as it does. */
export function reachOf({ unit: own, steps }: Routed): Reach[] {
  return steps.flatMap(({ role, unit }) => (unit === null || unit === own ? [] : [{ role, unit }]));
}

/** Other units than its own that the route of a case names, or would name under a policy. */
export function unitsNamed(state: Routed & Pick<Case, 'submission'>, policies: readonly Policy[] = []): UnitId[] {
  const { submission } = state;
  const wanted = policies.flatMap((policy) => [
    topicUnit({ facts: submission ?? {} }, policy),
    submission?.laboratoryUnit ?? null,
  ]);
  const named = [...reachOf(state).map(({ unit }) => unit), ...wanted.filter((unit) => unit !== null)];
  return [...new Set(named)].filter((unit) => unit !== state.unit);
}

/** The unit of the laboratory that a submission names; null where that is the case's own. */
export function laboratoryUnitOf(
  { dossier }: Pick<Extract<CaseCommand, { type: 'SubmitCase' }>, 'dossier'>,
  { unit: own }: Pick<Case, 'unit'>,
): UnitId | null {
  const unit = dossier.host.technology?.laboratoryUnit?.trim() ?? '';
  return unit === '' || unit === own ? null : unit;
}

/** Of these units on the day of the tree. */
export function pathsOf(units: readonly UnitId[], tree: readonly TreeUnit[]): UnitPaths {
  const known = new Set(tree.map(({ unit }) => unit));
  return Object.fromEntries(units.map((unit) => [unit, known.has(unit) ? unitsUpFrom(unit, tree) : []]));
}

/** Over which units a role decides what is this unit's to decide. */
export function pathOf(
  unit: UnitId,
  { unit: own }: Pick<Case, 'unit'>,
  { unitPath = [own], unitPaths = {} }: CasePaths,
): readonly UnitId[] {
  return unit === own ? unitPath : (unitPaths[unit] ?? [unit]);
}

/** Whoever goes on reading a case, whatever office they hold: they carried it higher, or decided it for another unit. */
export function readersOf({ escalators, reviewers }: Pick<Case, 'escalators' | 'reviewers'>): string[] {
  return [...new Set([...escalators, ...reviewers])];
}
