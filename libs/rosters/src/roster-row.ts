// One row of a roster: somebody whom the university has, or expects. Personal throughout: it lies nowhere but sealed.
import type { UnitId } from '#kernel';
import type { Stage } from './stage.js';

/** There is no field for a nationality, a place of birth or a gender: nothing here could use it. */
export type RosterRow = {
  /** As the spreadsheet counts it. */
  row: number;
  /** The university's number for the person, as long as they have this standing. It identifies nobody. */
  number: string | null;
  /** Every way the roster writes the name, the one it shows first. */
  names: string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  birthDate: string | null;
  email: string | null;
  /** As the roster writes it. */
  department: string;
  /** The unit that this department is; null where the university knows none by that name. */
  unit: UnitId | null;
  stage: Stage;
  /** First and last day, YYYY-MM-DD. */
  from: string | null;
  until: string | null;
  /** Who receives the person, as the roster writes it: a name or an address. */
  host: string | null;
};
