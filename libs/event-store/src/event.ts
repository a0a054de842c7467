// The words of the log. What a decider says is an Occurrence; what the log keeps of it is a StoredEvent; what a reader gets is a RecordedEvent.
import type { Actor, Authentication, Instant, InstitutionId, JsonObject, PersonId, RoleGrant } from '#kernel';

/** Why a personal datum is kept; each purpose has its own key, so each can be destroyed by itself. */
export type Purpose = 'clearance' | 'identity' | 'documents';

/** What must not lie in the envelope in clear: sealed under one person's key for one purpose. */
export interface Personal<Fields = JsonObject> {
  person: PersonId;
  purpose: Purpose;
  fields: Fields;
}

/** What happened, as a decider says it. `data` is readable for ever and holds no personal datum. */
export interface Occurrence<Type extends string = string, Data = JsonObject, Fields = JsonObject> {
  type: Type;
  data: Data;
  personal?: Personal<Fields>;
  /** Ids of the policy and list versions this rests on, where they mattered. */
  evidence?: Evidence;
  /** Files that lie outside the log and belong to what happened. */
  attachments?: readonly Attachment[];
  /** Set where the event follows from another by a reaction or job, so that doing it twice appends once. */
  id?: string;
}

/** Any event's, where its own types are not known: the log takes whatever is canonical JSON. */
export type AnyOccurrence = Occurrence<string, object, object>;

/** A file as the envelope binds it. */
export interface Attachment {
  /** SHA-256 of its ciphertext, hex: what lies in the vault can be checked without a key, and still after the key is destroyed. */
  sha256: string;
  /** Bytes of the file itself, before it was sealed. */
  size: number;
  /** Media type. */
  type: string;
}

export interface Evidence {
  policy?: string;
  /** List id → SHA-256 (hex) of the version's content. */
  lists?: { [listId: string]: string };
}

/** Who caused the events of one append, when, and through which command. */
export interface Circumstances {
  actor: Actor;
  at: Instant;
  commandId: string;
  correlationId: string;
  /** The event this follows from; null when a person began it. */
  causationId: string | null;
}

/** The order of the whole log. Opaque: compare and store it, never compute with it. */
export type Position = string;

/** 'none': the stream must not exist; 'exists': it must; 'any': whatever; a number: its last version (the first event is version 0). */
export type ExpectedVersion = number | 'none' | 'exists' | 'any';

/** Exactly what lies in a store: bytes that were hashed, and what proves them. Adapters know nothing more about an event than this. */
export interface StoredEvent {
  id: string;
  stream: string;
  version: number;
  institution: InstitutionId;
  type: string;
  /** The envelope's own time; never before that of the stream's event before. */
  at: Instant;
  /** RFC 8785 bytes of the envelope (UTF-8 text). */
  bytes: string;
  /** 16 random bytes, hex. */
  salt: string;
  /** SHA-256("cases/event/v1\n" ‖ salt ‖ bytes), hex. */
  leaf: string;
  /** Leaf of the stream's event before, hex; null for the first. */
  previous: string | null;
  /** Ciphertext of the personal fields (base64), apart from the envelope, which holds only its hash. */
  sealed: string | null;
}

/** An event as its readers see it. */
export interface RecordedEvent<Type extends string = string, Data = JsonObject, Fields = JsonObject> {
  id: string;
  stream: string;
  version: number;
  position: Position;
  type: Type;
  /** As it was written; `data` and the opened fields are already in today's shape. */
  schema: number;
  at: Instant;
  institution: InstitutionId;
  actor: { kind: Actor['kind']; id: string; onBehalfOf: string | null };
  /** How the actor was known, and the roles held at that moment. */
  auth?: Authentication & { roles: RoleGrant[] };
  commandId: string;
  correlationId: string;
  causationId: string | null;
  evidence: Evidence;
  data: Data;
  /** Absent when the event has none or the reader did not ask; 'erased' once the person's key is destroyed. */
  personal?: Fields | 'erased';
  /** Whose key seals the personal fields, and for which purpose. */
  subject?: { person: PersonId; purpose: Purpose };
  stored: StoredEvent;
}
