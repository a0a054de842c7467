// The shred ledger: whom the log says to be erased. Their keys go into no backup and come back out of none.
import { parseEnvelope, type StoredEvent } from '#event-store';

/** Where the events that erase name whose key goes: a person's, or that of a look-up or a roster. An event's name never changes. */
const ERASED: Readonly<Record<string, string>> = {
  PersonErased: 'person',
  LookupForgotten: 'lookupId',
  RosterForgotten: 'rosterId',
};

/** Adds whoever, or whichever look-up or roster, an event erases, with the time of it. */
export function noteErased(erased: Map<string, string>, event: StoredEvent): void {
  const field = Object.hasOwn(ERASED, event.type) ? ERASED[event.type] : undefined;
  if (field === undefined) return;
  const holder = parseEnvelope(event.bytes).data[field];
  if (typeof holder === 'string') erased.set(holder, event.at);
}
