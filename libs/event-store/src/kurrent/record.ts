// One event of ours as KurrentDB keeps it: the envelope's bytes as binary data, never as JSON that someone might write anew, and what proves
// them as metadata beside. What is read back is, to the byte, what was given.
import { binaryEvent, type EventData, type ResolvedEvent } from '@kurrent/kurrentdb-client';
import { leafOf } from '../envelope.js';
import type { StoredEvent } from '../event.js';
import { BrokenHistory, type StoredAt } from '../event-store.js';
import { positionOf } from './position.js';

type Beside = Pick<StoredEvent, 'institution' | 'at' | 'salt' | 'leaf' | 'previous' | 'sealed'>;

/**
 * What a KurrentDB takes in one append as it comes: data, metadata and twice the characters of the type of all its events, in bytes. A server
 * may be set to take more (MaxAppendSize), but nobody may rely on it.
 */
export const APPEND_BYTES_MAX = 1_048_576;

/** @throws Error when the events together are larger than a KurrentDB takes; nothing was sent then */
export function eventDataOf(events: readonly StoredEvent[]): EventData[] {
  let size = 0;
  const prepared = events.map((event) => {
    const data = Buffer.from(event.bytes, 'utf8');
    const metadata = besideOf(event);
    size += data.length + JSON.stringify(metadata).length + 2 * event.type.length;
    return binaryEvent({ id: event.id, type: event.type, data, metadata });
  });
  if (size > APPEND_BYTES_MAX) {
    throw new Error(
      `${events[0]?.stream}: an append of ${size} bytes; a KurrentDB takes ${APPEND_BYTES_MAX} (MaxAppendSize)`,
    );
  }
  return prepared;
}

// The names are few bytes, because they are written with every event.
function besideOf({ institution, at, salt, leaf, previous, sealed }: StoredEvent): Beside {
  return { institution, at, salt, leaf, previous, sealed };
}

/** @throws BrokenHistory when the event is none of ours · Error when the server is too old to say where in the whole log an event lies */
export function storedAt({ event }: ResolvedEvent): StoredAt {
  if (!event) throw new BrokenHistory('A link that leads nowhere lies in the log');
  const { id, streamId: stream, type, data, metadata, revision } = event;
  const where = `${stream}: event ${revision}`;
  if (!(data instanceof Uint8Array) || !isBeside(metadata)) throw new BrokenHistory(`${where} is none of Sekisho's`);
  const position = positionOf(event.position);
  if (!position)
    throw new Error(`${where} came without its position: the KurrentDB is too old (22.6 or newer is needed)`);
  const { institution, at, salt, leaf, previous, sealed } = metadata;
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
  const stored = { id, stream, version: Number(revision), institution, type, at, bytes, salt, leaf, previous, sealed };
  return { event: stored, position };
}

function isBeside(metadata: unknown): metadata is Beside {
  const { institution, at, salt, leaf, previous, sealed } = (metadata ?? {}) as Partial<Record<keyof Beside, unknown>>;
  const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
  return (
    [institution, at, salt, leaf].every((value) => typeof value === 'string') && [previous, sealed].every(isTextOrNull)
  );
}

/** Whether a stored event is these very bytes, not only this id. */
export function isSame(stored: StoredEvent, event: StoredEvent): boolean {
  return stored.id === event.id && stored.bytes === event.bytes && stored.leaf === leafOf(event.salt, event.bytes);
}
