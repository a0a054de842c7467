// 同じ研究室: a case may call its laboratory otherwise than it did when it was opened, by a submission or an amendment. It goes by the last of these
// names, and whoever is of a laboratory that it ever named stays too near to decide it: no host names a bar away.
import type { Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import type { Dossier } from '../dossier.js';

/** As one laboratory is known under however its hosts write it: width, case and spaces do not count. */
export function spelt(laboratory: string): string {
  return laboratory.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

/** The name by which a dossier has the laboratory, where the case went by another until now; in clear, as at the opening. */
export function namedAnew({ host }: Dossier, { laboratory }: Pick<Case, 'laboratory'>): { laboratory?: string } {
  const name = host.technology?.laboratory?.trim() ?? '';
  return name === '' || name === laboratory ? {} : { laboratory: name };
}

/** The case by this name of its laboratory from now on; undefined: by the one it had. */
export function withLaboratory(state: Case, name: string | undefined): Case {
  if (name === undefined) return state;
  const known = spelt(name);
  const isNew = known !== '' && !state.laboratories.includes(known);
  return { ...state, laboratory: name, laboratories: isNew ? [...state.laboratories, known] : state.laboratories };
}

/** By which names a case calls its laboratory, as they are spelt, and in which units that lies. */
export type Laboratories = { units: readonly string[]; laboratories: readonly string[] };

/** Each of these names in each of these units: a laboratory of that name in another unit is another one. */
export function placesOf({ units, laboratories }: Laboratories): string[] {
  return units.flatMap((unit) => laboratories.map((laboratory) => placeOf(unit, laboratory)));
}

/** As one text. */
export function placeOf(unit: string, laboratory: string): string {
  return JSON.stringify([unit, laboratory]);
}

export function laboratoriesOf(state: Case): Laboratories {
  return { units: laboratoryUnits(state), laboratories: state.laboratories };
}

/** As they are spelt: every laboratory whose members stand too near to the case once this was done to it. */
export function laboratoriesAfter(command: CaseCommand, state: Case): string[] {
  if (command.type !== 'AmendCase') return state.laboratories;
  return withLaboratory(state, namedAnew(command.dossier, state).laboratory).laboratories;
}

/** The units in which a case's laboratory lies as far as it says so: its own, and another where the host has named one. */
export function laboratoryUnits({ unit, submission }: Pick<Case, 'unit' | 'submission'>): string[] {
  const other = submission?.laboratoryUnit ?? null;
  return other === null ? [unit] : [unit, other];
}
