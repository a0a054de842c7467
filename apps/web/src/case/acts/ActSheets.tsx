import type { CaseView } from '../../client/index.js';
import { CourseSheet } from '../course/CourseSheets.js';
import { isCourseAct, type CaseActs } from '../use-case-acts.js';
import { DecisionSheet } from './DecisionSheet.js';
import { EscalateSheet, WithdrawSheet } from './ReasonSheets.js';

/** The sheet that is open, if any. */
export function ActSheets({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { open, close } = acts;
  if (open === null) return null;
  if (open === 'escalate') return <EscalateSheet view={view} onClose={close} />;
  if (open === 'withdraw') return <WithdrawSheet view={view} onClose={close} />;
  if (isCourseAct(open)) return <CourseSheet view={view} act={open} onClose={close} />;
  return <DecisionSheet key={open} view={view} outcome={open} onClose={close} />;
}
