import type { CaseState } from '../client/index.js';

/** Every state in the order a case passes them. */
export const CASE_STATES = [
  'draft',
  'screening',
  'in-review',
  'returned',
  'approved',
  'approved-with-conditions',
  'licence-required',
  'rejected',
  'withdrawn',
] as const satisfies readonly CaseState[];

/** The state a word of the address names, if any. */
export function caseState(word: string | undefined): CaseState | undefined {
  return CASE_STATES.find((state) => state === word);
}
