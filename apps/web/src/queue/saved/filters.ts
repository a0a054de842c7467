// From the address of a queue to what is kept under a name, and back.
import type { QueueFilter } from '../../client/index.js';
import { caseState } from '../case-states.js';
import type { QueueSearch } from '../../routes-office.js';

const FIELDS = [
  ...(['view', 'state', 'due', 'sort', 'owner', 'tier', 'unit', 'escalated'] as const),
  ...(['stage', 'aged', 'left', 'arrived', 'closed'] as const),
] as const;

/** Words that are looked for stay in the address: they are names. */
export function filterOf({ q: _, ...search }: QueueSearch): QueueFilter {
  const state = caseState(search.state);
  const { state: __, ...rest } = search;
  return { ...rest, view: search.view ?? 'queue', ...(state === undefined ? {} : { state }) };
}

export function searchOf(filter: QueueFilter): QueueSearch {
  return Object.fromEntries(FIELDS.flatMap((field) => (filter[field] === undefined ? [] : [[field, filter[field]]])));
}

/** Whether the address shows exactly what is kept. */
export function isSameFilter(filter: QueueFilter, search: QueueSearch): boolean {
  const shown = filterOf(search);
  return search.q === undefined && FIELDS.every((field) => shown[field] === filter[field]);
}
