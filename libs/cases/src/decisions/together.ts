// まとめて承認: one decision per case with its own reason, given from a list. Only where little hangs on it, and only of what was looked at.
import { TIERS } from '#policy';
import { Refusal } from '#kernel';
import type { Case } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { invalid } from './refusals.js';

type DecideStep = Extract<CaseCommand, { type: 'DecideStep' }>;

/** From here on every case is opened and decided by itself. */
const TIER_ALONE = 'T2';

/**
 * @throws Refusal `bulk.tier_too_high` at T2 and above · `bulk.only_approval` for any other outcome · `bulk.not_opened` without the hash of the evidence, which
 *   only the page of the case gives
 */
export function refuseTogether({ together, outcome, evidenceHash }: DecideStep, { assignment }: Case): void {
  if (together !== true) return;
  const tier = assignment?.tier ?? TIER_ALONE;
  if (TIERS.indexOf(tier) >= TIERS.indexOf(TIER_ALONE)) throw new Refusal('bulk.tier_too_high', 'forbidden', { tier });
  if (outcome !== 'approve') throw invalid('bulk.only_approval', [{ pointer: '/outcome', code: 'bulk.only_approval' }]);
  if (evidenceHash === null) throw invalid('bulk.not_opened', [{ pointer: '/evidenceHash', code: 'bulk.not_opened' }]);
}
