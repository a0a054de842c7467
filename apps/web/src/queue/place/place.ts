// Where somebody is in the queue: which rows they had in front of them and which they opened, so that they go on there after a decision. It lives as long
// as the page is loaded, and knows ids alone.
import type { QueueSearch } from '../../routes-office.js';

export interface PlacedCase {
  id: string;
  inPlaceOf: string | undefined;
}

interface Place {
  search: QueueSearch;
  cases: readonly PlacedCase[];
}

const NOWHERE: Place = { search: {}, cases: [] };
let place = NOWHERE;
/** The case with which the queue was left; null once the place has been found again. */
let leftWith: string | null = null;

/** What the list shows now. */
export function keepPlace(search: QueueSearch, cases: readonly PlacedCase[]): void {
  place = { search, cases };
}

/** Somebody is in this case now: that is where they go on from. */
export function leaveWith(caseId: string): void {
  leftWith = place.cases.some(({ id }) => id === caseId) ? caseId : null;
}

/** The list as it was left: its view and its filters. */
export function placeSearch(): QueueSearch {
  return place.search;
}

/** The case below this one in the list as it was. */
export function caseBelow(caseId: string): PlacedCase | null {
  const at = place.cases.findIndex(({ id }) => id === caseId);
  return at === -1 ? null : (place.cases[at + 1] ?? null);
}

/**
 * Where to go on in a list that has come back: at the case it was left with; where that is gone, at the first still there of those below it; else at the
 * nearest above. Asked once for each return.
 */
export function findPlace(before: readonly string[], ids: readonly string[], left: string): string | null {
  const at = before.indexOf(left);
  if (at === -1) return null;
  const [above, below] = [before.slice(0, at).reverse(), before.slice(at)];
  return [...below, ...above].find((id) => ids.includes(id)) ?? null;
}

/** The same for the place that was kept; forgets with which case it was left. */
export function takePlace(ids: readonly string[]): string | null {
  if (leftWith === null) return null;
  const found = findPlace(
    place.cases.map(({ id }) => id),
    ids,
    leftWith,
  );
  leftWith = null;
  return found;
}
