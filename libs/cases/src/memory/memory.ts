// A dismissed hit that stays dismissed: for whom, for which entry, as long as neither has changed and the time is not up.
import type { CaseId, Instant, PersonId } from '#kernel';
import type { PartyKind } from '../dossier/facts.js';

/** case: this case · person: every case of this person · organisation-wide: every party of this name; needs a second officer. */
export type MemoryScope = 'case' | 'person' | 'organisation-wide';
export const MEMORY_SCOPES: readonly MemoryScope[] = ['case', 'person', 'organisation-wide'];

/** What exactly met when a hit came up. Keyed hashes: without the keys they tell nothing, and a person's key dies with the person. */
export type HitIdentity = {
  /** Content hash of the list's entry as it was (SHA-256, hex). */
  entryHash: string;
  /** Over kind, names and birth date as screened, under the key of the person whose case it is (HMAC-SHA-256, hex). */
  subject: string;
  /** Over an organisation's names, under a key of the house (HMAC-SHA-256, hex); null of a person. */
  organisation: string | null;
  /** The earlier dismissal that holds for it. */
  memory: MemoryRef | null;
  /** The earlier dismissal that holds no longer, and why. */
  reopened: Reopened | null;
};

/** Where an earlier decision stands in the log, and whose it was. */
export type MemoryRef = {
  memoryId: string;
  caseId: CaseId;
  /** The HitAdjudicated event. */
  eventId: string;
  scope: MemoryScope;
  by: PersonId;
  confirmedBy: PersonId | null;
  at: Instant;
  /** Last day on which it holds, YYYY-MM-DD (Japan). */
  until: string;
};

export type ReopenedBecause = 'entry-changed' | 'party-changed' | 'expired';
export type Reopened = {
  memoryId: string;
  until: string;
  because: ReopenedBecause[];
  /** Which fields changed, `entry.aliases`, `party.birthDate`; what stood in them is sealed ({@link HitChange}). */
  fields: string[];
};

/** One field that changed since the hit was dismissed. */
export type HitChange = {
  of: 'entry' | 'party';
  field: 'name' | 'aliases' | 'birthDates' | 'country' | 'kind' | 'concerns' | 'remarks' | 'names' | 'birthDate';
  before: string | null;
  after: string | null;
};

/** A remembered dismissal as the read model keeps it. */
export type Memory = MemoryRef & {
  hitId: string;
  person: PersonId;
  party: PartyKind;
  list: string;
  entry: string;
  entryHash: string;
  subject: string;
  organisation: string | null;
};
