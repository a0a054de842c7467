import { useState } from 'react';
import type { CaseRow } from '../../client/index.js';

export interface Chosen {
  rows: readonly CaseRow[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  all: (rows: readonly CaseRow[]) => void;
  clear: () => void;
}

/** The rows that are ticked; one that has left the list is ticked no more. */
export function useChosen(rows: readonly CaseRow[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return {
    rows: rows.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle,
    all: (every) => setIds(new Set(every.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}
