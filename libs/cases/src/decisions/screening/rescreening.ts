// A search after the screening of the round. Only what asks for a person, or is dismissed by a memory for the first time, leaves an event;
// nothing that is found here takes anything away: that is for a person to do.
import { dayInJapan } from '#policy';
import type { Case, CaseHit } from '../../case.js';
import type { CaseCommand } from '../../case-command.js';
import type { CaseOccurrence, Hit } from '../../case-event.js';
import type { HitIdentity } from '../../memory/memory.js';
import { sealed } from '../drafting.js';
import { identifiedFor } from './identities.js';
import { POSSIBLE_IN } from '../refusals.js';

type RecordRescreening = Extract<CaseCommand, { type: 'RecordRescreening' }>;

/** Whether a case is searched again: screened in its round, and not returned, refused or withdrawn. */
export function isRescreened({ state, checks }: Pick<Case, 'state' | 'checks'>): boolean {
  if (!POSSIBLE_IN.RecordRescreening.includes(state)) return false;
  return checks.some(({ check, status }) => check === 'list-screening' && status === 'done');
}

/** What it found, as far as it is not known already. Asking again says nothing new. */
export function recordRescreening(command: RecordRescreening, state: Case): CaseOccurrence[] {
  if (!isRescreened(state) || command.round !== state.round) return [];
  const found = identifiedFor(state, command.hits, command.identified);
  const byId = new Map(command.hits.map((hit) => [hit.hitId, hit]));
  const hits = found.hits.flatMap((identity): (Hit & HitIdentity)[] => {
    const hit = byId.get(identity.hitId);
    return hit && isMaterial(hit, identity, state) ? [{ ...hit, ...identity }] : [];
  });
  const removed = removedFrom(command.removed, state);
  if (hits.length + removed.length === 0) return [];
  const ids = new Set(hits.map(({ hitId }) => hitId));
  const only = <Value>(from: { [hitId: string]: Value }): { [hitId: string]: Value } =>
    Object.fromEntries(Object.entries(from).filter(([hitId]) => ids.has(hitId)));
  const { rescreeningId, cause, engine, lists } = command;
  return [
    {
      type: 'CaseRescreened',
      data: { rescreeningId, cause, round: state.round, hits, removed, engine },
      personal: sealed(state, {
        hits: only(command.details),
        changes: only(found.changes),
        reasons: only(found.reasons),
      }),
      evidence: { policy: state.policy, lists },
    },
  ];
}

/**
 * Not known already: neither open, nor judged for the same contents of party and entry, nor dismissed for them within its time. One that was
 * judged after its memory had run out is judged anew, and that holds.
 */
export function isMaterial(hit: Hit, identity: HitIdentity, { hits }: Pick<Case, 'hits'>): boolean {
  const same = hits.filter(({ party, list, entry }) => party === hit.party && list === hit.list && entry === hit.entry);
  return !same.some((known) => known.hitId === hit.hitId || known.verdict === null || standsFor(known, identity));
}

function standsFor(
  { identity: known, adjudicatedAt }: CaseHit,
  { entryHash, subject, reopened }: HitIdentity,
): boolean {
  if (known?.entryHash !== entryHash || known.subject !== subject) return false;
  const hasExpired = reopened?.because.includes('expired') ?? false;
  // The last day of a memory still belongs to it.
  return !hasExpired || (adjudicatedAt !== null && dayInJapan(adjudicatedAt) > (reopened?.until ?? ''));
}

/** Hits on entries that are gone and on which something still rests: not those that were dismissed, nor those told of before. */
function removedFrom(removed: readonly { list: string; entry: string }[], { hits }: Case): string[] {
  const gone = new Set(removed.map(({ list, entry }) => `${list}\n${entry}`));
  return hits
    .filter(({ verdict, removedAt }) => verdict !== 'false-positive' && removedAt === null)
    .filter(({ list, entry }) => gone.has(`${list}\n${entry}`))
    .map(({ hitId }) => hitId);
}
