// The envelope: the exact bytes of an event that are stored, hashed and, years later, verified (architecture.md decision 11, assurance.md §4.2).
// Version 1 is fixed for ever by test/golden/envelope-v1.json; a new shape is a new `v`.
import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Actor,
  type ActorKind,
  type Authentication,
  type AuthMethod,
  type Instant,
  type Json,
  type JsonObject,
  type RoleGrant,
} from '#kernel';
import type { AnyOccurrence, Attachment, Circumstances, Evidence, Purpose, StoredEvent } from './event.js';
import type { Sealed } from './sealer.js';

export interface Envelope {
  /** Version of this shape. */
  v: 1;
  /**
   * The installation that wrote it: what tells two universities' logs apart. Made once with the database and the same in every event of a log, whoever
   * wrote it and under whatever address the house was reached that day; see `originOf`.
   */
  origin: string;
  institution: string;
  stream: string;
  /** Version in the stream, from 0. */
  ver: number;
  id: string;
  type: string;
  /** Version of the shape of `data` and of the sealed fields; upcasters bring older ones up. */
  schema: number;
  at: Instant;
  /** Pseudonymous id of the person (or the name of the machine), never a name. */
  actor: { person: string; kind: string; onBehalfOf: string | null };
  /** By what the actor was known (`session`: 16 hex digits of its SHA-256, null without one), and every role held at that moment. */
  auth: Authentication & { roles: RoleGrant[] };
  /** Id of the command. */
  cmd: string;
  correlation: string;
  /** Id of the event this follows from. */
  cause: string | null;
  /** Leaf of the stream's event before; null for the first. */
  prev: string | null;
  /** What happened, without any personal datum. */
  data: JsonObject;
  /** What is sealed beside: whose (p), why, under which key, and the SHA-256 of the ciphertext. */
  pii: SealedReference[];
  /** Files outside the log, in the order in which they were told: SHA-256 of the ciphertext, size, media type. */
  att: Attachment[];
  /** Policy and lists in force, where they mattered. */
  evid: { policy: string | null; lists: { [listId: string]: string } };
}

export interface SealedReference {
  p: string;
  purpose: Purpose;
  kid: string;
  kcv: string;
  ctHash: string;
}

/** Where a stream stands: what the next event chains to. */
export interface Head {
  version: number;
  leaf: string;
  at: Instant;
}

export interface EnvelopeParts {
  id: string;
  origin: string;
  stream: string;
  /** Null for the first event of a stream. */
  head: Head | null;
  schema: number;
  occurrence: AnyOccurrence;
  sealed: Sealed | null;
  circumstances: Circumstances;
  /** 16 random bytes, hex. */
  salt: string;
}

const LEAF_PREFIX = 'cases/event/v1\n';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Writes one event for ever: canonical bytes, chained to the stream's head.
 * @throws Error when the data has no canonical form, or the time is not an instant of ours
 */
export function storedEvent(parts: EnvelopeParts): StoredEvent {
  const envelope = envelopeOf(parts);
  const bytes = canonicalJson(envelope as unknown as Json);
  return {
    id: envelope.id,
    stream: envelope.stream,
    version: envelope.ver,
    institution: envelope.institution,
    type: envelope.type,
    at: envelope.at,
    bytes,
    salt: parts.salt,
    leaf: leafOf(parts.salt, bytes),
    previous: envelope.prev,
    sealed: parts.sealed?.ciphertext ?? null,
  };
}

function envelopeOf({ id, origin, stream, head, schema, occurrence, sealed, circumstances }: EnvelopeParts): Envelope {
  const { actor } = circumstances;
  return {
    v: 1,
    origin,
    institution: actor.institution,
    stream,
    ver: head ? head.version + 1 : 0,
    id,
    type: occurrence.type,
    schema,
    at: laterOf(circumstances.at, head?.at ?? null),
    actor: { person: actor.id, kind: actor.kind, onBehalfOf: actor.onBehalfOf },
    auth: authOf(actor),
    cmd: circumstances.commandId,
    correlation: circumstances.correlationId,
    cause: circumstances.causationId,
    prev: head?.leaf ?? null,
    data: occurrence.data as JsonObject,
    pii: sealed && occurrence.personal ? [referenceTo(sealed, occurrence.personal)] : [],
    att: (occurrence.attachments ?? []).map(({ sha256, size, type }) => ({ sha256, size, type })),
    evid: evidenceOf(occurrence.evidence),
  };
}

const USUAL_METHOD: Record<ActorKind, AuthMethod> = {
  person: 'password',
  applicant: 'link',
  machine: 'machine',
  operator: 'operator',
};

function authOf({ kind, auth, roles }: Actor): Envelope['auth'] {
  return {
    method: auth?.method ?? USUAL_METHOD[kind],
    session: auth?.session ?? null,
    roles: roles.map(({ role, unit }) => ({ role, unit })),
  };
}

function referenceTo(sealed: Sealed, personal: { person: string; purpose: Purpose }): SealedReference {
  return {
    p: personal.person,
    purpose: personal.purpose,
    kid: sealed.kid,
    kcv: sealed.kcv,
    ctHash: ciphertextHash(sealed.ciphertext),
  };
}

function evidenceOf(evidence: Evidence | undefined): Envelope['evid'] {
  return { policy: evidence?.policy ?? null, lists: evidence?.lists ?? {} };
}

// Clocks of several servers differ; a stream's own time never runs backwards, or "as it stood on that day" would have holes.
function laterOf(at: Instant, before: Instant | null): Instant {
  if (!INSTANT.test(at)) throw new Error(`Not an instant in UTC with milliseconds: ${at}`);
  return before !== null && before > at ? before : at;
}

/** SHA-256("cases/event/v1\n" ‖ salt ‖ bytes), hex: the event's leaf in every chain and tree. */
export function leafOf(salt: string, bytes: string): string {
  return createHash('sha256').update(LEAF_PREFIX).update(Buffer.from(salt, 'hex')).update(bytes, 'utf8').digest('hex');
}

/** SHA-256 of a ciphertext given in base64, hex. */
export function ciphertextHash(ciphertext: string): string {
  return createHash('sha256').update(Buffer.from(ciphertext, 'base64')).digest('hex');
}

/** @throws Error when the bytes are not an envelope of a version we know */
export function parseEnvelope(bytes: string): Envelope {
  const parsed = JSON.parse(bytes) as Partial<Envelope> | null;
  if (parsed?.v !== 1) throw new Error(`Not an envelope of version 1: v is ${String(parsed?.v)}`);
  return parsed as Envelope;
}
