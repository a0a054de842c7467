// Which of the chosen cases can be approved together, and why the others cannot. The server asks the same once more, case by case.
import type { CaseRow } from '../../client/index.js';
import type { SeenEvidence } from './seen-evidence.js';

export type Alone = 'tier' | 'turn' | 'unopened';

/** Null: it can be. */
export function whyAlone(row: Pick<CaseRow, 'tier' | 'waitingFor'>, seen: SeenEvidence | undefined): Alone | null {
  if (row.waitingFor?.what !== 'decision') return 'turn';
  if (row.tier !== 'T0' && row.tier !== 'T1') return 'tier';
  return seen === undefined ? 'unopened' : null;
}
