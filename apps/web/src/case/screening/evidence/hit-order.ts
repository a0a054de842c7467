// In which order a person looks at hits. Pure.
import type { HitView } from '../../../client/index.js';

export type EvidenceTier = NonNullable<HitView['tier']>;

export const EVIDENCE_TIERS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const satisfies readonly EvidenceTier[];

// Hits that came up before there were tiers stand where their likeness would put them.
const BY_BAND: Record<HitView['band'], EvidenceTier> = { strong: 'E3', medium: 'E4', weak: 'E5' };

/** The best evidence first, then the most alike; the same for the same hits, whatever has been judged meanwhile. */
export function inOrder(hits: readonly HitView[]): HitView[] {
  return [...hits].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.score - a.score || (a.hitId < b.hitId ? -1 : a.hitId > b.hitId ? 1 : 0),
  );
}

function rankOf({ tier, band }: HitView): number {
  return EVIDENCE_TIERS.indexOf(tier ?? BY_BAND[band]);
}
