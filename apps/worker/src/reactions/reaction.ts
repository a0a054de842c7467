import type { CaseEvent } from '#cases';
import { defineSubscription, type Subscription } from '#event-store';
import type { CaseId } from '#kernel';

// Enough for anything that passes; after that the event is set aside, doctor says so, and other cases go on.
const TRIES_MAX = 6;

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
    handle: async (event) => void (await react(event as unknown as Extract<CaseEvent, { type: Type }>)),
  });
}

/** The case whose stream an event lies in. */
export function caseOf(event: { stream: string }): CaseId {
  return event.stream.replace(/^case-/, '');
}
