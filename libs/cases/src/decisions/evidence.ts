// What an approver looked at, as one hash. A decision names it; if anything it covers has changed, the decision is refused.
import { createHash } from 'node:crypto';
import type { Evidence } from '#event-store';
import { canonicalJson } from '#kernel';
import type { Case, CaseHit } from '../case.js';

/**
 * SHA-256 (hex) over the submission, every document with the hash of its bytes, what was signed last, the checks done, the verdicts, the tier and
 * the round. A document or a signature that comes after the approver looked therefore makes their decision stale.
 */
export function evidenceHash(state: Case): string {
  const evidence = canonicalJson({
    content: state.submission?.eventId ?? null,
    documents: state.documents.map(({ documentId, sha256 }) => [documentId, sha256]).sort(byFirst),
    declaration: state.declaration?.eventId ?? null,
    checks: state.checks.flatMap((check) => check.completedBy ?? []).sort(),
    adjudications: state.hits
      .filter((hit) => hit.verdict !== null)
      .map((hit) => [hit.hitId, hit.verdict])
      .sort(byFirst),
    tier: state.assignment?.tier ?? null,
    round: state.round,
  });
  return createHash('sha256').update(evidence, 'utf8').digest('hex');
}

function byFirst([a]: (string | null)[], [b]: (string | null)[]): number {
  return String(a) < String(b) ? -1 : 1;
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

// What a screening says of itself when nothing hindered it.
const UNHINDERED = ['searched', 'hits', 'hits_kept', 'hits_remembered', 'no_hit'].map(
  (code) => `list_screening.${code}`,
);

/** Whether every party was compared with every list. Hits may hide that: where there are both, the doubts stand among the findings. */
export function screeningComplete(state: Case): boolean {
  const screening = state.checks.find(({ check }) => check === 'list-screening');
  const known = screening?.result === 'clear' || screening?.result === 'attention';
  return known && screening.findings.every(({ code }) => UNHINDERED.includes(code));
}

/** Hits that ask for a person of the office: open, or of an entry that went from its list after they were judged. */
export function askingHits(state: Case): Case['hits'] {
  return state.hits.filter((hit) => hit.verdict === null || isUnderQuestion(hit));
}

/** Whether the entry went from its list after the hit was judged, so that what rests on it is to be thought over. */
export function isUnderQuestion({
  verdict,
  removedAt,
  adjudicatedAt,
}: Pick<CaseHit, 'verdict' | 'removedAt' | 'adjudicatedAt'>): boolean {
  return verdict !== null && removedAt !== null && (adjudicatedAt ?? '') < removedAt;
}

/** Hits that nobody of the office has judged yet. */
export function openHits(state: Case): Case['hits'] {
  return state.hits.filter((hit) => hit.verdict === null);
}
