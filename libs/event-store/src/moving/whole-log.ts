// A log read from its first event to its last and written into another store: what is kept is every byte and the order; positions are each store's own.
import type { Position, StoredEvent } from '../event.js';
import type { EventStore, StoredAt } from '../event-store.js';

const PAGE_SIZE = 1_000;

/** Every event up to and with a position, in the order of the log; the next page is fetched while one is worked on. */
export async function* readWhole(store: EventStore, end: Position | null): AsyncGenerator<StoredAt[]> {
  if (end === null) return;
  let next = store.readAll(null, PAGE_SIZE);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (!last) return;
    const isLast = store.compare(last.position, end) >= 0;
    if (!isLast) {
      next = store.readAll(last.position, PAGE_SIZE);
      // It is awaited in the next round; should that never come, its failure is nobody's.
      next.catch(() => undefined);
    }
    yield isLast ? page.filter(({ position }) => store.compare(position, end) <= 0) : page;
    if (isLast) return;
  }
}

/**
 * Appends events as they are, in their order; the same again changes nothing.
 * @throws StreamConflict when the store holds other events in their place
 */
export async function appendWhole(store: EventStore, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  if (store.appendInOrder) return store.appendInOrder(events);
  // Neighbours of one stream go together; one append after another keeps the order.
  for (let from = 0; from < events.length;) {
    const stream = events[from]?.stream ?? '';
    let to = from + 1;
    while (events[to]?.stream === stream) to += 1;
    await store.append({ stream, events: events.slice(from, to) });
    from = to;
  }
}
