// What stands in the lines of a backup. A line that begins with # says what follows; all others are events or rows.
import type { StoredEvent } from '#event-store';

export interface Header {
  /** Binds the two files of one backup. */
  id: string;
  /** Of the log. */
  origin: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Version of Sekisho that made it. */
  version: string;
  /** Names of the migrations that its tables have seen. */
  migrations: string[];
}

/** What follows: rows of a table, or one of the parts that are no table. */
export interface Section {
  section: string;
  /** Of a table's rows. */
  columns?: string[];
}

export interface End {
  events: number;
  streams: number;
  /** SHA-256 over all leaves in the order of the log. */
  digest: string;
  /** By section. */
  rows: Record<string, number>;
}

export interface KeysHeader {
  id: string;
  /** The SHA-256 that the other file ends with. */
  backup: string;
  /** The key that locks all others, base64. */
  key: string;
}

export interface KeysEnd {
  rows: Record<string, number>;
}

/** A reaction and the event it handled last. */
export interface PlacedReaction {
  name: string;
  version: number;
  event: string | null;
}

export const LOG = 'log';
export const REACTIONS = 'reactions';
export const PARKED = 'parked';
export const WRAPPED_KEYS = 'vault.wrapped_key';
export const TOMBSTONES = 'vault.tombstone';

export const keysFileOf = (file: string): string => `${file}.keys`;

export const controlLine = (what: { header: Header | KeysHeader } | Section | { end: End | KeysEnd }): string =>
  `#${JSON.stringify(what)}`;

export function eventLine(event: StoredEvent): string {
  const { id, stream, version, institution, type, at, bytes, salt, leaf, previous, sealed } = event;
  return JSON.stringify([id, stream, version, institution, type, at, bytes, salt, leaf, previous, sealed]);
}

type EventFields = [
  ...[string, string, number, string, string, string],
  ...[bytes: string, salt: string, leaf: string, previous: string | null, sealed: string | null],
];

export function eventOf(line: string): StoredEvent {
  const [id, stream, version, institution, type, at, bytes, salt, leaf, previous, sealed] = JSON.parse(
    line,
  ) as EventFields;
  return { id, stream, version, institution, type, at, bytes, salt, leaf, previous, sealed };
}
