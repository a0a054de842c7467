// The port. PostgreSQL and KurrentDB stand behind it; nothing here has either's shape.
import { Away, type InstitutionId, type Instant } from '#kernel';
import type { Head } from './envelope.js';
import type { ExpectedVersion, Position, StoredEvent } from './event.js';

export interface Appended {
  /** Position of the last event of the append; what a read may wait for. */
  position: Position;
  /** Version of the stream after the append. */
  version: number;
  /** These very bytes were written now; absent when the answer may be that of an earlier append of the same ids, whose bytes are others. */
  isNew?: boolean;
}

/** One stream's part of an append: the first event's version and `previous` say where the stream must stand. */
export interface AppendRequest {
  stream: string;
  events: StoredEvent[];
  /** An append of these ids may have been made before, by whomever; absent: they were made for this one. Spares a look where that costs one. */
  mayRepeat?: boolean;
}

export interface StoredAt {
  event: StoredEvent;
  position: Position;
}

export interface ReadStreamOptions {
  /** First version wanted; default 0. */
  from?: number;
  /** Last version wanted, inclusive. */
  to?: number;
  /** Only what had been recorded at this instant. */
  asOf?: Instant;
  /** Whose eyes: another institution's stream reads as empty. Absent: the machine's own. */
  institution?: InstitutionId;
}

/** Why an append was not made. `version` is the stream's last version now, null when it does not exist. */
export class StreamConflict extends Error {
  override readonly name = 'StreamConflict';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedVersion,
    readonly version: number | null,
  ) {
    super(`${stream}: expected ${expected}, is at ${version ?? 'nothing'}`);
  }
}

/** The stream belongs to another institution than the events. Nobody's "conflict": reached only when a guard has failed. */
export class ForeignStream extends Error {
  override readonly name = 'ForeignStream';
  constructor(readonly stream: string) {
    super(`${stream} belongs to another institution`);
  }
}

/** The connection broke before an answer came: the append may or may not have happened. Ask again with the same event ids. */
export class OutcomeUnknown extends Away {
  override readonly name = 'OutcomeUnknown';
}

/** The stored history is not what was once written. Nothing may be decided on it. The message names stream and fault, never a personal datum. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** What was given as a position is none of this store's. */
export class MalformedPosition extends Error {
  override readonly name = 'MalformedPosition';
}

export interface EventStore {
  /**
   * Appends whole or not at all. The same event ids again answer as the first time did.
   * @throws StreamConflict when the stream does not stand where the events begin · ForeignStream · OutcomeUnknown when the connection broke
   */
  append(request: AppendRequest): Promise<Appended>;
  /** Several streams in one append; only a store whose one transaction can hold them has it. Answers for the last request. */
  appendAll?(requests: AppendRequest[]): Promise<Appended>;
  /**
   * Appends events of many streams so that the one order of the log is theirs, whole or not at all; the same again changes nothing. For moving a log
   * into a store that nobody else writes to; absent where one transaction cannot hold several streams: see `appendWhole`.
   */
  appendInOrder?(events: readonly StoredEvent[]): Promise<void>;
  /**
   * A stream's events, oldest first; empty when there is no such stream.
   * @throws BrokenHistory when it is read to its end and does not end where its last append left it: a tail that was cut off shows in no chain
   */
  readStream(stream: string, options?: ReadStreamOptions): Promise<StoredAt[]>;
  /** The stream's last version, leaf and time; null when there is no such stream. */
  head(stream: string): Promise<Head | null>;
  /** Everything after a position in the one order that no reader ever sees a gap in; at most `limit` events. */
  readAll(after: Position | null, limit: number): Promise<StoredAt[]>;
  /** The first events of a type, oldest first, at most `limit`: for types that are rare and come early, since nothing is sorted by type. */
  ofType(type: string, limit: number): Promise<StoredAt[]>;
  /** The last events of the log, newest first, at most `limit`; of one institution where it is named. */
  latest(limit: number, institution?: InstitutionId): Promise<StoredAt[]>;
  /** Names of at most `limit` streams from anywhere in the log, other ones for another seed; of one institution where it is named. */
  someStreams(limit: number, seed: string, institution?: InstitutionId): Promise<string[]>;
  /** Where the log ends for readers now; null when it is empty. */
  end(): Promise<Position | null>;
  /** <0, 0, >0 as `a` lies before, at, behind `b`. @throws MalformedPosition */
  compare(a: Position, b: Position): number;
  /** Calls back soon after something was appended by anyone; a hint only, so pollers must also poll. */
  onAppended(listener: () => void): () => void;
  close(): Promise<void>;
}
