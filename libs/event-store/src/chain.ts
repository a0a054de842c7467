// The chain of one stream, recomputed from the stored bytes. It shows every edit, gap, swap and move inside what is given; that the end was cut
// off it cannot show: that takes a head kept elsewhere (assurance.md §4.1).
import { canonicalJson, type Json } from '#kernel';
import { ciphertextHash, leafOf, parseEnvelope, type Envelope, type Head } from './envelope.js';
import type { StoredEvent } from './event.js';

/**
 * unreadable: the bytes are no envelope · edited: bytes or salt do not give the leaf · mislabelled: what is stored beside the bytes differs from
 * them · foreign: belongs to another stream · missing: versions jump · unchained: does not follow the event before · backdated: earlier than the
 * event before · ciphertext: the sealed fields are not those that were hashed.
 */
export type Fault =
  'unreadable' | 'edited' | 'mislabelled' | 'foreign' | 'missing' | 'unchained' | 'backdated' | 'ciphertext';

export interface Break {
  fault: Fault;
  /** Place in what was given, from 0. */
  index: number;
  id: string;
  version: number;
}

export interface ChainReport {
  /** The first break; null when everything holds. */
  firstBreak: Break | null;
  /** Leaf of the last event that holds; compare it with one kept elsewhere. */
  head: string | null;
  /** Versions whose bytes are not in canonical form: not a break, but no writer of ours wrote them. */
  uncanonical: number[];
}

/** Verifies a whole stream, oldest event first, from its first event on. */
export function verifyChain(events: readonly StoredEvent[]): ChainReport {
  const uncanonical: number[] = [];
  let before: { leaf: string; at: string } | null = null;
  for (const [index, event] of events.entries()) {
    const envelope = readable(event.bytes);
    const fault: Fault | null = envelope
      ? faultOf(event, envelope, index, events[0]?.stream ?? '', before)
      : 'unreadable';
    if (fault || !envelope) {
      const firstBreak = { fault: fault ?? 'unreadable', index, id: event.id, version: event.version };
      return { firstBreak, head: before?.leaf ?? null, uncanonical };
    }
    if (!isCanonical(event.bytes)) uncanonical.push(event.version);
    before = { leaf: event.leaf, at: envelope.at };
  }
  return { firstBreak: null, head: before?.leaf ?? null, uncanonical };
}

function faultOf(
  event: StoredEvent,
  envelope: Envelope,
  index: number,
  stream: string,
  before: { leaf: string; at: string } | null,
): Fault | null {
  if (leafOf(event.salt, event.bytes) !== event.leaf) return 'edited';
  if (envelope.stream !== stream) return 'foreign';
  if (isMislabelled(event, envelope)) return 'mislabelled';
  if (envelope.ver !== index) return 'missing';
  if (envelope.prev !== (before?.leaf ?? null)) return 'unchained';
  if (before && envelope.at < before.at) return 'backdated';
  return hasWrongCiphertext(event, envelope) ? 'ciphertext' : null;
}

/**
 * What is wrong with one event in its place; null when it holds.
 * @param before the event before it, which was found to hold; null for the first of a stream, undefined when it is not at hand
 */
export function faultBehind(event: StoredEvent, before: Head | null | undefined): Fault | null {
  const envelope = readable(event.bytes);
  if (!envelope) return 'unreadable';
  if (leafOf(event.salt, event.bytes) !== event.leaf) return 'edited';
  if (isMislabelled(event, envelope)) return 'mislabelled';
  const unlinked = before === undefined ? null : linkFault(event, before);
  if (unlinked) return unlinked;
  return hasWrongCiphertext(event, envelope) ? 'ciphertext' : null;
}

/** The same as far as the columns beside the bytes tell. */
export function linkFault(event: StoredEvent, before: Head | null): Fault | null {
  if (event.version !== (before?.version ?? -1) + 1) return 'missing';
  if (event.previous !== (before?.leaf ?? null)) return 'unchained';
  return before && event.at < before.at ? 'backdated' : null;
}

function isMislabelled(event: StoredEvent, envelope: Envelope): boolean {
  return (
    event.id !== envelope.id ||
    event.stream !== envelope.stream ||
    event.version !== envelope.ver ||
    event.institution !== envelope.institution ||
    event.type !== envelope.type ||
    event.at !== envelope.at ||
    event.previous !== envelope.prev
  );
}

// A ciphertext may be deleted (erasure level 2); one that is there must be the one that was hashed.
function hasWrongCiphertext(event: StoredEvent, envelope: Envelope): boolean {
  if (event.sealed === null) return false;
  return envelope.pii.length !== 1 || ciphertextHash(event.sealed) !== envelope.pii[0]?.ctHash;
}

function readable(bytes: string): Envelope | null {
  try {
    const envelope = parseEnvelope(bytes);
    return Array.isArray(envelope.pii) ? envelope : null;
  } catch {
    return null;
  }
}

function isCanonical(bytes: string): boolean {
  try {
    return canonicalJson(JSON.parse(bytes) as Json) === bytes;
  } catch {
    return false;
  }
}
