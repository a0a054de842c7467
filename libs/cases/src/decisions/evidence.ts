// What an approver looked at, as one hash. A decision names it; if anything it covers has changed, the decision is refused.
import { createHash } from 'node:crypto';
import type { Evidence } from '#event-store';
import { canonicalJson } from '#kernel';
import type { StepName } from '#policy';
import { concernsStep, type Amendment } from '../amendments/amendment.js';
import type { Case, CaseHit } from '../case.js';

/**
 * SHA-256 (hex) over the submission with its amendments, every document with the hash of its bytes, what was signed last, the checks done, the
 * verdicts, the tier and the round. Of what came while the route was open it holds what concerns the step, as its event says: that makes a
 * decision stale which was looked at before; what concerns the step not leaves the hash as it was.
 * @param step whose decision is bound to it; left out: the whole case, with everything that came
 */
export function evidenceHash(state: Case, step?: StepName): string {
  const isMeant = (each: Amendment): boolean => concernsStep(each, step, state);
  const aside = new Set(state.amendments.filter((each) => !isMeant(each)).map(({ documentId }) => documentId));
  const amended = state.amendments.filter((each) => each.what === 'dossier' && isMeant(each));
  const content = [state.submission?.eventId ?? null, ...amended.map(({ eventId }) => eventId)];
  const evidence = canonicalJson({
    content: amended.length === 0 ? (content[0] ?? null) : content,
    documents: state.documents
      .filter(({ documentId }) => !aside.has(documentId))
      .map(({ documentId, sha256 }) => [documentId, sha256])
      .sort(byFirst),
    declaration: signedLast(state, isMeant),
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

/** The signature that counts: the last one of those meant, or the one that was submitted. */
function signedLast({ amendments, declaration, submission }: Case, isMeant: (each: Amendment) => boolean) {
  const signed = amendments.filter(({ what }) => what === 'signature');
  if (signed.every(isMeant)) return declaration?.eventId ?? null;
  return signed.findLast(isMeant)?.eventId ?? submission?.declarationId ?? null;
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
