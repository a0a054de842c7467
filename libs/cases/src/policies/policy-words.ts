// The words that events about policies are made of.
export const REASON_MAX = 1_000;

/** Of how many cases what would be otherwise. A case counts once under each heading. */
export type SimulationCounts = {
  /** Compared. */
  cases: number;
  /** Otherwise in any way. */
  changed: number;
  checks: number;
  tier: number;
  raised: number;
  lowered: number;
  route: number;
  deadlines: number;
  questions: number;
  /** Not compared, because their person was erased. */
  erased: number;
  /** Not compared, because whoever asked may not see what was found out about them. */
  unseen: number;
};

/** What is wrong with a reason; null when nothing is. */
export function textFault(reason: string): 'text.missing' | 'text.too_long' | 'text.not_well_formed' | null {
  if (reason.trim() === '') return 'text.missing';
  if (reason.length > REASON_MAX) return 'text.too_long';
  return reason.isWellFormed() ? null : 'text.not_well_formed';
}
