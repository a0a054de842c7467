// The shred ledger: whom the log says to be erased. Their keys go into no backup and come back out of none.
import { parseEnvelope, type StoredEvent } from '#event-store';

/** The word of `identity` for it; an event's name never changes. */
const ERASED = 'PersonErased';

/** Adds whoever an event erases, with the time of it. */
export function noteErased(erased: Map<string, string>, event: StoredEvent): void {
  if (event.type !== ERASED) return;
  const { person } = parseEnvelope(event.bytes).data;
  if (typeof person === 'string') erased.set(person, event.at);
}
