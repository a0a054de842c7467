// What an approver looked at, as one hash. A decision names it; if anything it covers has changed, the decision is refused.
import { createHash } from 'node:crypto';
import type { Evidence } from '#event-store';
import { canonicalJson } from '#kernel';
import type { Case } from '../case.js';

/** SHA-256 (hex) over the submission, the checks done, the verdicts, the tier and the round. */
export function evidenceHash(state: Case): string {
  const evidence = canonicalJson({
    content: state.submission?.eventId ?? null,
    checks: state.checks.flatMap((check) => check.completedBy ?? []).sort(),
    adjudications: state.hits
      .filter((hit) => hit.verdict !== null)
      .map((hit) => [hit.hitId, hit.verdict])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    tier: state.assignment?.tier ?? null,
    round: state.round,
  });
  return createHash('sha256').update(evidence, 'utf8').digest('hex');
}

/** The policy and list versions that a decision on this state rests on. */
export function evidenceOf(state: Case): Evidence {
  const lists = Object.assign({}, ...state.checks.map((check) => check.lists)) as { [list: string]: string };
  return { policy: state.policy, lists };
}

/** Whether every check asked for in this round has been done. A failed or running one is not. */
export function checksDone(state: Case): boolean {
  return state.checks.length > 0 && state.checks.every((check) => check.status === 'done');
}

/** Hits that nobody of the office has judged yet. */
export function openHits(state: Case): Case['hits'] {
  return state.hits.filter((hit) => hit.verdict === null);
}
