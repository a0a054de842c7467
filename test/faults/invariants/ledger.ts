// The whole log in memory, read through the port, whatever store stands behind it.
import { parseEnvelope, type Envelope, type EventStore, type StoredAt, type StoredEvent } from '#event-store';

/** One event as it was stored, with what its envelope says. */
export interface LoggedEvent {
  stored: StoredEvent;
  position: string;
  /** Null where the bytes are none: the chain says so. */
  envelope: Envelope | null;
}

export interface Ledger {
  store: EventStore;
  /** In the one order of the log. */
  events: LoggedEvent[];
  /** Each stream in that order. */
  streams: Map<string, LoggedEvent[]>;
}

/** One thing that must never be. */
export interface Violation {
  invariant: 'INV-1' | 'INV-2' | 'INV-3' | 'INV-4' | 'INV-5' | 'INV-6' | 'INV-7' | 'INV-8' | 'INV-9';
  stream: string;
  /** Id of the event, or what else tells the place. */
  event: string;
  says: string;
}

const PAGE = 1_000;

/** Reads everything. */
export async function readLedger(store: EventStore): Promise<Ledger> {
  const events: LoggedEvent[] = [];
  for (let after: string | null = null; ; after = events.at(-1)?.position ?? null) {
    const page: StoredAt[] = await store.readAll(after, PAGE);
    events.push(...page.map(({ event, position }) => ({ stored: event, position, envelope: envelopeIn(event.bytes) })));
    if (page.length < PAGE) break;
  }
  return { store, events, streams: Map.groupBy(events, ({ stored }) => stored.stream) };
}

function envelopeIn(bytes: string): Envelope | null {
  try {
    return parseEnvelope(bytes);
  } catch {
    return null;
  }
}

/** A violation as one line. */
export function lineOf({ invariant, stream, event, says }: Violation): string {
  return `${invariant} ${stream} ${event}: ${says}`;
}
