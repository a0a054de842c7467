// Whose turn it is, as the host reads the page: what waits for the host, what others do, what is over. Pure.
import type { CaseRow } from '../client/index.js';

export const TURNS = ['mine', 'others', 'over'] as const;
export type Turn = (typeof TURNS)[number];

/** Whose turn a case is. */
export function turnOf({ waitingFor }: Pick<CaseRow, 'waitingFor'>): Turn {
  if (waitingFor === null) return 'over';
  return waitingFor.who === 'host' ? 'mine' : 'others';
}

/** The rows under their turns, in their own order; a turn without rows is left out. */
export function rowsByTurn<Row extends Pick<CaseRow, 'waitingFor'>>(
  rows: readonly Row[],
): { turn: Turn; own: Row[] }[] {
  return TURNS.map((turn) => ({ turn, own: rows.filter((row) => turnOf(row) === turn) })).filter(
    ({ own }) => own.length > 0,
  );
}
