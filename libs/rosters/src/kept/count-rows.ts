// From the findings of a roster to the numbers that stay.
import type { RowFinding } from '../comparison/compare-roster.js';
import type { RosterRow } from '../roster-row.js';
import type { UnitCounts } from './roster.js';

/** A row with what became of it. */
export interface ComparedRow extends RosterRow, RowFinding {}

/** By unit and standing, in the order of their first rows. */
export function countRows(rows: readonly Pick<ComparedRow, 'unit' | 'stage' | 'verdict'>[]): UnitCounts[] {
  const counts = new Map<string, UnitCounts>();
  for (const { unit, stage, verdict } of rows) {
    const key = `${unit ?? ''}/${stage.standing}`;
    let of = counts.get(key);
    if (!of) counts.set(key, (of = { unit, standing: stage.standing, ...NONE }));
    of[verdict] += 1;
  }
  return [...counts.values()];
}

const NONE = { cleared: 0, 'under-way': 0, gap: 0, unclear: 0 };
