import type { CaseEvent } from '#cases';
import { defineSubscription, type EventLog, type Subscription } from '#event-store';
import type { CaseId } from '#kernel';

// Enough for anything that passes; after that the event is set aside, doctor says so, and other cases go on.
const TRIES_MAX = 6;
// Cases have nothing to do with each other, so what follows in many of them is appended together.
const STREAMS_AT_ONCE = 16;

/** What follows from events of a case. Each event comes at least once; what follows must be the same however often it comes. */
export function reaction<Type extends CaseEvent['type']>(
  name: string,
  handles: readonly Type[],
  react: (event: Extract<CaseEvent, { type: Type }>) => Promise<unknown>,
): Subscription {
  return defineSubscription({
    name,
    handles,
    parkAfter: TRIES_MAX,
    streamsAtOnce: STREAMS_AT_ONCE,
    handle: async (event) => void (await react(event as unknown as Extract<CaseEvent, { type: Type }>)),
  });
}

/** The case whose stream an event lies in. */
export function caseOf(event: { stream: string }): CaseId {
  return event.stream.replace(/^case-/, '');
}

/** The events of an event's case: that one, all before it, and perhaps some after. */
export async function caseAfter(log: EventLog, { stream, institution, version }: CaseEvent): Promise<CaseEvent[]> {
  const recalled = log.recall(stream, { institution, atLeast: version });
  return (recalled ?? (await log.read(stream))) as unknown as CaseEvent[];
}
