// What can be wrong with a single row. The row is told by its number; the rest of the list is read.
import type { ReadEntry } from '../../list-entry.js';
import type { Repairs } from '../repairs/repairs.js';
import type { ListRead, RowError, RowFault } from './list-reader.js';

const NAME_LENGTH_MAX = 2_000;
// Context for whoever looks at a hit; some publishers print a biography.
const REMARKS_LENGTH_MAX = 4_000;

/** Collects the rows of a list; a faulty one is noted with its number. */
export class Rows {
  readonly entries: ReadEntry[] = [];
  readonly rowErrors: RowError[] = [];
  private leftOut = 0;

  constructor(readonly repairs: Repairs) {}

  add(row: number, entry: ReadEntry): void {
    const names = [entry.name, ...entry.aliases, ...(entry.weakAliases ?? []), ...(entry.formerNames ?? [])];
    if (entry.name === '') this.fault(row, 'list.row_name_missing');
    else if (!/[\p{L}\p{N}]/u.test(entry.name)) this.fault(row, 'list.row_name_unreadable');
    else if (names.some((name) => name.length > NAME_LENGTH_MAX)) this.fault(row, 'list.row_too_long');
    else this.entries.push(briefly(entry));
  }

  fault(row: number, code: RowFault, file?: string): void {
    this.rowErrors.push({ row, code, ...(file === undefined ? {} : { file }) });
  }

  /** A row that is nobody. */
  leaveOut(): void {
    this.leftOut += 1;
  }

  read(): ListRead {
    const { entries, rowErrors, leftOut, repairs } = this;
    return { entries, rowErrors, leftOut, repaired: repairs.done };
  }
}

function briefly(entry: ReadEntry): ReadEntry {
  const { remarks } = entry;
  if (remarks === null || remarks.length <= REMARKS_LENGTH_MAX) return entry;
  return { ...entry, remarks: `${remarks.slice(0, REMARKS_LENGTH_MAX - 1).toWellFormed()}…` };
}
