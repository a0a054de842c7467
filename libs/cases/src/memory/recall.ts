// What earlier dismissals say of a hit that has come up. Pure: the day and the memories are handed in.
import type { CaseId, PersonId } from '#kernel';
import type { PartyKind } from '../dossier/facts.js';
import type { HitIdentity, Memory, MemoryRef, ReopenedBecause } from './memory.js';

/** A hit as far as memories care. */
export type Found = Pick<HitIdentity, 'entryHash' | 'subject' | 'organisation'> & {
  party: PartyKind;
  list: string;
  entry: string;
};

/** Whose case it is, on which day (YYYY-MM-DD), and the subjects of every party that it now has. */
export type Recalling = { caseId: CaseId; person: PersonId; today: string; subjects: ReadonlySet<string> };

export type Recalled =
  | { holds: MemoryRef }
  /** The latest dismissal that would have held, and what keeps it from holding. */
  | { reopens: Memory; because: ReopenedBecause[] }
  | null;

/**
 * A memory holds for the same party and entry with the same contents, until its last day. Contents that cannot be compared are not the
 * same. An organisation-wide one holds only once a second officer has confirmed it.
 */
export function recall(found: Found, memories: readonly Memory[], of: Recalling): Recalled {
  const about = memories
    .filter((memory) => isAbout(memory, found, of))
    .map((memory) => ({ memory, because: reasonsAgainst(memory, found, of) }))
    .sort((a, b) => (a.memory.at < b.memory.at ? 1 : a.memory.at > b.memory.at ? -1 : 0));
  const holding = about.find(({ because }) => because.length === 0);
  if (holding) return { holds: refOf(holding.memory) };
  const [last] = about;
  return last ? { reopens: last.memory, because: last.because } : null;
}

function isAbout(memory: Memory, found: Found, { caseId, person, subjects }: Recalling): boolean {
  if (memory.list !== found.list || memory.entry !== found.entry || memory.party !== found.party) return false;
  switch (memory.scope) {
    case 'organisation-wide':
      return memory.confirmedBy !== null && memory.organisation !== null && memory.organisation === found.organisation;
    case 'case':
      return memory.caseId === caseId && isSameParty(memory, found, subjects);
    case 'person':
      return memory.person === person && isSameParty(memory, found, subjects);
  }
}

// Of several institutions that meet one entry each was dismissed by itself: another's dismissal says nothing as long as that one is there.
function isSameParty(memory: Memory, found: Found, subjects: ReadonlySet<string>): boolean {
  return memory.subject === found.subject || !subjects.has(memory.subject);
}

function reasonsAgainst(memory: Memory, found: Found, { today }: Recalling): ReopenedBecause[] {
  const wide = memory.scope === 'organisation-wide';
  return [
    ...(memory.entryHash === found.entryHash ? [] : ['entry-changed' as const]),
    ...(wide || memory.subject === found.subject ? [] : ['party-changed' as const]),
    ...(memory.until >= today ? [] : ['expired' as const]),
  ];
}

function refOf({ memoryId, caseId, eventId, scope, by, confirmedBy, at, until }: Memory): MemoryRef {
  return { memoryId, caseId, eventId, scope, by, confirmedBy, at, until };
}
