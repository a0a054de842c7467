// The moments a slider stops at. Pure.
import type { HistoryEntry } from '../../client/index.js';

/** One stop for each instant at which something happened; the last thing of an instant speaks for it. */
export function momentsOf(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.filter((entry, index) => entries[index + 1]?.at !== entry.at);
}

/** The stop that shows the case as it stood at an instant; without one, the last. */
export function placeAt(moments: readonly HistoryEntry[], asOf: string | undefined): number {
  const last = moments.length - 1;
  if (asOf === undefined) return last;
  const after = moments.findIndex(({ at }) => at > asOf);
  return after === -1 ? last : Math.max(0, after - 1);
}
