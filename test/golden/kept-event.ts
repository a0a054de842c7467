// What is kept of an event: all that a reader with the key gets and that does not depend on where it came to lie.
import type { RecordedEvent } from '#event-store';

type AnyEvent = RecordedEvent<string, unknown, unknown>;

export type KeptEvent = Pick<
  AnyEvent,
  'id' | 'stream' | 'version' | 'type' | 'schema' | 'at' | 'institution' | 'actor' | 'evidence' | 'data' | 'personal'
>;

/** The first event of each type, in the order in which they came. */
export function firstOfEachType(events: readonly AnyEvent[]): KeptEvent[] {
  const found = new Map<string, KeptEvent>();
  for (const event of events) {
    if (!found.has(event.type)) found.set(event.type, kept(event));
  }
  return [...found.values()];
}

/** As it is kept. */
export function kept(event: AnyEvent): KeptEvent {
  const { id, stream, version, type, schema, at, institution, actor, evidence, data, personal } = event;
  const rest = personal === undefined ? {} : { personal };
  return { id, stream, version, type, schema, at, institution, actor, evidence, data, ...rest };
}
