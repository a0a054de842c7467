// What a plot and its table share: each cell with the list of cases that it counts.
import type { QueueSearch } from '../routes-office.js';

export interface Cell {
  text: string;
  /** Where the cases lie that were counted; null where there are none, or where the figure counts no cases. */
  list: QueueSearch | null;
}

export interface Row {
  /** As the table names it. */
  label: string;
  /** Where all of the row lie. */
  list: QueueSearch | null;
  cells: readonly Cell[];
}
