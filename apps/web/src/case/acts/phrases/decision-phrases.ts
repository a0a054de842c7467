// Which phrases are at hand for which outcome, in the order in which they are most often right. Pure.
import type { CaseView, Outcome } from '../../../client/index.js';
import { standingOf } from '../../checks/standing.js';

export const PHRASES = {
  approve: ['clear', 'agreed', 'classified', 'matches', 'answered', 'public', 'managed'],
  'approve-with-conditions': ['managed', 'scope', 'change', 'shared', 'long'],
  'licence-required': ['listed', 'non-resident', 'category', 'catch-all', 'informed'],
  return: ['document', 'disagree', 'row', 'organisation', 'equipment', 'funding', 'after'],
  reject: ['unknown', 'licence', 'use', 'retransfer', 'false'],
  condition: ['scope', 'change', 'access', 'carry', 'end'],
} as const satisfies Record<Outcome | 'condition', readonly string[]>;

const ROUTINE_TIERS: readonly (string | null)[] = ['T0', 'T1'];

/**
 * Whether the first phrase of an approval is true on its face, so that it may stand in the box beforehand: a low tier, every check clear, no
 * match to be seen, nothing that came back with a question. From T2 on whoever approves chooses or writes every word.
 */
export function isRoutine({
  tier,
  checks,
  hits,
  steps,
  escalatedAt,
}: Pick<CaseView, 'tier' | 'checks' | 'hits' | 'steps' | 'escalatedAt'>): boolean {
  return (
    ROUTINE_TIERS.includes(tier) &&
    checks.length > 0 &&
    checks.every((check) => standingOf(check) === 'clear') &&
    hits.length === 0 &&
    escalatedAt === null &&
    steps.every(({ question }) => question === null)
  );
}
