// A case as a roster is held against it: whose it is, for which stage and days, and how far it is.
import type { CaseId, UnitId } from '#kernel';
import { coversStage, type Stage } from '../stage.js';
import type { KnownOf } from './sameness.js';

/** cleared: approved and released · licence: waits for a licence, or is not released */
export type Progress = 'cleared' | 'under-way' | 'licence' | 'refused' | 'withdrawn';

export interface Clearance extends KnownOf {
  caseId: CaseId;
  unit: UnitId;
  progress: Progress;
  /** Null while the case does not say it yet. */
  stage: Stage | null;
  /** Last day, YYYY-MM-DD; null where it says none. */
  until: string | null;
}

/** What a case is for a row: its clearance, one to come, or why it is none. From the best to what helps least. */
export const STANDS = ['cleared', 'under-way', 'licence', 'expired', 'other-stage', 'refused', 'withdrawn'] as const;
export type Stand = (typeof STANDS)[number];

/** How a case of the person stands to what they are on a day (YYYY-MM-DD). */
export function standOf({ progress, stage, until }: Clearance, wanted: Stage, day: string): Stand {
  // A draft that does not say its stage yet is looked after by somebody.
  const covers = stage === null ? progress === 'under-way' : coversStage(stage, wanted);
  if (!covers) return 'other-stage';
  return progress === 'cleared' && until !== null && until < day ? 'expired' : progress;
}
