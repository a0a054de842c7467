// Followers that stand at the same place read the log once for all of them.
import type { Position, RecordedEvent } from '../event.js';
import type { EventLog } from '../event-log.js';
import { Tail } from './tail.js';

const KEPT_MAX = 16;

interface Page {
  /** How often the bell had rung when the read began. */
  rings: number;
  events: Promise<RecordedEvent[]>;
  isEmpty: boolean;
}

export class Pages {
  private readonly pages = new Map<Position | null, Page>();
  private readonly tail: Tail;
  private rings = 0;

  constructor(
    private readonly log: EventLog,
    readonly size: number,
  ) {
    this.tail = new Tail((a, b) => log.store.compare(a, b));
  }

  /** Tells that the log may have grown: an empty answer from before counts no more. */
  ring(): void {
    this.rings += 1;
  }

  /** At most `size` events after a position; a prefix of what is there, never with a gap. */
  async after(position: Position | null): Promise<RecordedEvent[]> {
    const tail = this.tail.after(position, this.size);
    if (tail.length > 0) return tail;
    const known = this.pages.get(position);
    if (known && (!known.isEmpty || known.rings === this.rings)) return known.events;
    const page: Page = { rings: this.rings, events: this.read(position), isEmpty: true };
    this.keep(position, page);
    return page.events;
  }

  private async read(position: Position | null): Promise<RecordedEvent[]> {
    const events = await this.log.readAll(position, this.size);
    this.tail.take(position, events);
    return events;
  }

  private keep(position: Position | null, page: Page): void {
    this.pages.delete(position);
    this.pages.set(position, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > KEPT_MAX) this.pages.delete(oldest ?? null);
    const forget = () => {
      if (this.pages.get(position) === page) this.pages.delete(position);
    };
    // An empty page is kept for those who ask while it is being read, and forgotten then.
    page.events.then((events) => (events.length > 0 ? (page.isEmpty = false) : forget()), forget);
  }
}
