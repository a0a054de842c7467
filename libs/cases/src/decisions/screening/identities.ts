// What is kept of the hits that came up: what exactly met, and whose earlier dismissal may count for this case.
import type { Case } from '../../case.js';
import type { Identified } from '../../case-command.js';
import type { Hit } from '../../case-event.js';
import type { HitChange, HitIdentity } from '../../memory/memory.js';

type Kept = {
  hits: (HitIdentity & { hitId: string })[];
  changes: { [hitId: string]: HitChange[] };
  reasons: { [hitId: string]: string };
};

/** Of these hits alone. A dismissal by a party of this case does not count for it, wherever it was made. */
export function identifiedFor(state: Case, hits: readonly Hit[], identified: Identified | undefined): Kept {
  const known = hits.flatMap(({ hitId }) => {
    const identity = identified?.hits[hitId];
    return identity ? [{ hitId, ...identity, memory: isOthers(identity, state) ? identity.memory : null }] : [];
  });
  const ids = known.map(({ hitId }) => hitId);
  const remembered = known.flatMap(({ hitId, memory }) => (memory ? [hitId] : []));
  return {
    hits: known,
    changes: pick(identified?.changes ?? {}, ids),
    reasons: pick(identified?.reasons ?? {}, remembered),
  };
}

/** How many of them an earlier dismissal holds for. */
export function rememberedAmong(hits: readonly HitIdentity[]): number {
  return hits.filter(({ memory }) => memory !== null).length;
}

function isOthers({ memory }: HitIdentity, { host, applicant, makers }: Case): boolean {
  const parties = [host, applicant, ...makers];
  return ![memory?.by, memory?.confirmedBy].some((person) => person && parties.includes(person));
}

function pick<Value>(from: { [hitId: string]: Value }, ids: readonly string[]): { [hitId: string]: Value } {
  return Object.fromEntries(
    ids.flatMap((hitId) => {
      const value = from[hitId];
      return value === undefined ? [] : [[hitId, value] as const];
    }),
  );
}
