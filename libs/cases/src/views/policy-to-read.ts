import { currentPolicy, policyOf, type Policy } from '#policy';
import type { Case } from '../case.js';

/**
 * The policy that a case is read by: the one it was opened under; the one in force for what is not opened yet, or where this installation never had
 * the other (a history from elsewhere is shown all the same; nothing is decided on it).
 */
export function policyToRead({ policy }: Pick<Case, 'policy'>): Policy {
  return policyOf(policy) ?? currentPolicy;
}
