// Streams as this process last saw them. What is kept can be late, never wrong: the log only grows, and whoever decides on it appends at the
// version it ends with, which the store takes only when nothing has come since.
import { faultBehind } from './chain.js';
import type { RecordedEvent, StoredEvent } from './event.js';
import type { StoredAt } from './event-store.js';
import { present } from './present.js';

/** Characters of stored bytes and ciphertext, of all streams together. */
const SIZE_MAX = 24_000_000;

interface Seen extends StoredAt {
  /** Null until it is asked for: most of what is appended never is. */
  recorded: RecordedEvent | null;
  /** Its bytes give its leaf and its leaf the chain. What followers learn is verified when it is first recalled: most of it never is. */
  holds: boolean;
}

interface Known {
  events: Seen[];
  /** What was appended by this process itself reaches at least to here. */
  atLeast: number;
  size: number;
}

export class RecentStreams {
  private readonly streams = new Map<string, Known>();
  private size = 0;

  constructor(
    private readonly record: (stored: StoredAt) => RecordedEvent,
    private readonly sizeMax = SIZE_MAX,
  ) {}

  /** A stream from its first event on, verified; null when it is not known, known to be late, or does not hold. */
  recall(stream: string, institution: string, atLeast = 0): RecordedEvent[] | null {
    const known = this.streams.get(stream);
    if (!known || known.events.length <= Math.max(known.atLeast, atLeast)) return null;
    if (present(known.events[0]).event.institution !== institution) return null;
    if (!verified(known.events)) {
      this.forget(stream);
      return null;
    }
    this.streams.delete(stream);
    this.streams.set(stream, known);
    return known.events.map((seen) => this.recordedOf(seen));
  }

  /** What was just read, when this very event, to the byte, is known to hold. */
  same({ event, position }: StoredAt): RecordedEvent | null {
    const seen = this.streams.get(event.stream)?.events[event.version];
    return seen?.holds && seen.position === position && isSame(seen.event, event) ? this.recordedOf(seen) : null;
  }

  /** The event of a version, where it is known: it never changes. */
  at(stream: string, version: number): StoredEvent | undefined {
    return this.streams.get(stream)?.events[version]?.event;
  }

  /** A stream was read whole and verified. */
  know(stream: string, events: readonly RecordedEvent[]): void {
    const known = this.streams.get(stream);
    const isNews = !known || known.events.length < events.length || known.events.some(({ holds }) => !holds);
    if (events.length === 0 || !isNews || (known && known.events.length > events.length)) return;
    this.forget(stream);
    const seen = events.map((event) => seenAs(event, true));
    this.keep(stream, { events: seen, atLeast: 0, size: seen.reduce((sum, { event }) => sum + sizeOf(event), 0) });
  }

  /** One event was seen: the first of a stream, or the next of one that is known. */
  learn(event: RecordedEvent): void {
    this.see(seenAs(event, false));
  }

  /** The same of an event that this process itself appended. */
  learnStored({ event, position }: StoredAt): void {
    this.see({ event, position, recorded: null, holds: true });
  }

  /** The stream was appended to by this process up to a version; until its events are learned, it is late. */
  expect(stream: string, version: number): void {
    const known = this.streams.get(stream);
    if (known) known.atLeast = Math.max(known.atLeast, version);
  }

  forget(stream: string): void {
    this.size -= this.streams.get(stream)?.size ?? 0;
    this.streams.delete(stream);
  }

  private recordedOf(seen: Seen): RecordedEvent {
    return (seen.recorded ??= this.record(seen));
  }

  private see(seen: Seen): void {
    const { event } = seen;
    const known = this.streams.get(event.stream);
    if (!known) {
      if (event.version === 0) this.keep(event.stream, { events: [seen], atLeast: 0, size: sizeOf(event) });
      return;
    }
    if (event.version < known.events.length) return;
    const follows = event.version === known.events.length && event.previous === known.events.at(-1)?.event.leaf;
    if (!follows) return this.forget(event.stream);
    known.events.push(seen);
    known.size += sizeOf(event);
    this.size += sizeOf(event);
    this.shrink();
  }

  private keep(stream: string, known: Known): void {
    this.streams.set(stream, known);
    this.size += known.size;
    this.shrink();
  }

  // A Map keeps the order in which streams were last recalled.
  private shrink(): void {
    for (const stream of this.streams.keys()) {
      if (this.size <= this.sizeMax) return;
      this.forget(stream);
    }
  }
}

function seenAs(event: RecordedEvent, holds: boolean): Seen {
  return { event: event.stored, position: event.position, recorded: event, holds };
}

function verified(events: Seen[]): boolean {
  return events.every((seen, index) => {
    seen.holds ||= faultBehind(seen.event, events[index - 1]?.event ?? null) === null;
    return seen.holds;
  });
}

function isSame(one: StoredEvent, other: StoredEvent): boolean {
  return (
    one.leaf === other.leaf &&
    one.bytes === other.bytes &&
    one.salt === other.salt &&
    one.sealed === other.sealed &&
    one.previous === other.previous &&
    one.id === other.id &&
    one.type === other.type &&
    one.at === other.at &&
    one.institution === other.institution
  );
}

function sizeOf({ bytes, sealed }: StoredEvent): number {
  return bytes.length + (sealed?.length ?? 0);
}
