import { assert } from '#kernel';
import type { Case } from '../case.js';
import { researchPartnership } from '../research-partnership.js';
import { studentAdmission } from '../student-admission.js';
import type { CaseKind } from './case-kind.js';
import type { CaseType } from './case-types.js';

const KINDS: { [type in CaseType]: CaseKind } = {
  'student-admission': studentAdmission,
  'research-partnership': researchPartnership,
};

/** What is particular about this kind of case. */
export function kindOf({ type }: Pick<Case, 'type'>): CaseKind {
  assert(type !== null, 'a case that was opened has its type');
  return KINDS[type];
}
