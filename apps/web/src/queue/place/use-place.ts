import { useEffect, useRef } from 'react';
import type { CaseRow } from '../../client/index.js';
import type { QueueSearch } from '../../routes-office.js';
import { keepPlace, takePlace } from './place.js';

/**
 * Keeps where the reader is in the list, and gives the focus back to that row when they come back from a case.
 * @param isSettled no newer list is on its way: a row that has just been decided would take the focus with it
 */
export function usePlace(search: QueueSearch, rows: readonly CaseRow[], isSettled: boolean): void {
  const found = useRef(false);
  useEffect(() => {
    if (rows.length === 0 || !isSettled) return;
    if (!found.current) {
      found.current = true;
      const id = takePlace(rows.map((row) => row.id));
      if (id !== null) document.querySelector<HTMLElement>(`a[data-case="${id}"]`)?.focus();
    }
    keepPlace(
      search,
      rows.map(({ id, inPlaceOf }) => ({ id, inPlaceOf: inPlaceOf?.delegation })),
    );
  }, [search, rows, isSettled]);
}
