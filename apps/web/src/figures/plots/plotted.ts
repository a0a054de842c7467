import type { QueueSearch } from '../../routes-office.js';

/** What each plot is given: its figures, the list in which all their cases lie, and where its file is. */
export interface PlottedProps<Figures> {
  figures: Figures;
  list: QueueSearch;
  file: string;
}
