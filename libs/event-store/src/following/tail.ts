// The end of the log as this process has read it: each event is read and parsed once, however many follow and however far apart they are.
import type { Position, RecordedEvent } from '../event.js';

const KEPT_MAX = 2_000;

export class Tail {
  private events: RecordedEvent[] = [];
  /** Where the event behind a position lies, counted from the first event ever taken. */
  private readonly places = new Map<Position | null, number>();
  private dropped = 0;

  constructor(private readonly compare: (a: Position, b: Position) => number) {}

  /** At most `limit` events after a position; empty when it is the end of the tail, or is not in it. */
  after(position: Position | null, limit: number): RecordedEvent[] {
    const place = this.places.get(position);
    return place === undefined ? [] : this.events.slice(place - this.dropped, place - this.dropped + limit);
  }

  /** Takes in a page that was read after a position: it goes on from the tail, or reaches further, or is older and passes by. */
  take(position: Position | null, page: readonly RecordedEvent[]): void {
    const [end, reached] = [this.events.at(-1)?.position ?? null, page.at(-1)?.position ?? null];
    if (reached === null || (end !== null && this.compare(reached, end) <= 0)) return;
    if (position !== end) this.clear();
    if (this.events.length === 0) this.places.set(position, this.dropped);
    for (const event of page) {
      this.events.push(event);
      this.places.set(event.position, this.dropped + this.events.length);
    }
    if (this.events.length > 2 * KEPT_MAX) this.shorten();
  }

  private shorten(): void {
    const gone = this.events.length - KEPT_MAX;
    for (const [position, place] of this.places) {
      if (place >= this.dropped + gone) break;
      this.places.delete(position);
    }
    this.events = this.events.slice(gone);
    this.dropped += gone;
  }

  private clear(): void {
    this.events = [];
    this.places.clear();
  }
}
