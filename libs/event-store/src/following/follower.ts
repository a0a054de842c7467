// The life of one follower in one process: take the lease, follow page by page, wait for more, stand still and try again when it must.
import { LeaseLost, type Database } from '#database';
import type { Position, RecordedEvent } from '../event.js';
import { isOfConnection, StandsStill, type Follow } from './follow.js';
import { failureOf, type Line, type LineState } from './line.js';
import type { Pages } from './pages.js';
import { present } from '../present.js';

export interface Rhythm {
  /** How long a lease holds without a renewal. */
  leaseMs: number;
  /** How often to look at the log when no bell rings. */
  pollMs: number;
  /** Waits before the first, second, … and every further try of what failed. */
  retryMs: readonly number[];
  /** A breath after a small page, so that under load pages grow instead of their number; deeper while one small page follows the other. */
  breathMs: number;
}

export interface FollowerParts {
  line: Line;
  follow: Follow;
  pages: Pages;
  database: Database;
  rhythm: Rhythm;
  /** A line of another version is not ours to move. */
  version: number;
  /** Takes the event away after so many tries; answers whether it did. */
  park?: (failure: StandsStill, attempts: number) => Promise<boolean>;
  onTrouble: OnTrouble;
}

/**
 * @param error LeaseLost: somebody else follows now, and nothing went wrong
 * @param event the one it stands still at; absent: something else went wrong, and it begins again by itself
 */
export type OnTrouble = (name: string, error: unknown, event?: Pick<RecordedEvent, 'id' | 'type'>) => void;

type Turn = 'moved' | 'waits' | 'elsewhere';

const SMALL_PAGE = 50;
const BREATHS_MAX = 4;

export class Follower {
  private claimed: LineState | null = null;
  private position: Position | null = null;
  private awake = Promise.withResolvers<undefined>();
  /** Small pages since there was nothing to follow. */
  private small = 0;
  private isStopped = false;
  private running: Promise<void> | null = null;

  constructor(private readonly parts: FollowerParts) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Something may have happened: look again. */
  wake(): void {
    this.awake.resolve(undefined);
  }

  /** Ends after the page under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { rhythm, line, onTrouble } = this.parts;
    while (!this.isStopped) {
      // Taken before looking, so that what happens meanwhile is not slept through.
      this.awake = Promise.withResolvers<undefined>();
      try {
        const turn = await this.turn();
        if (turn === 'elsewhere') await this.sleep(rhythm.leaseMs / 2);
        if (turn === 'waits') await this.sleep(rhythm.pollMs);
      } catch (error) {
        // Whatever it was, what we believe of the line may be wrong now.
        this.claimed = null;
        onTrouble(line.name, error);
        if (error instanceof LeaseLost) continue;
        await this.sleep(rhythm.retryMs[0] ?? rhythm.pollMs);
      }
    }
  }

  private async turn(): Promise<Turn> {
    const { line, database, pages, version, rhythm } = this.parts;
    if (!this.claimed) {
      const claimed = await line.claim(database, version);
      if (!claimed) return 'elsewhere';
      this.claimed = claimed;
      this.position = claimed.position;
      if (claimed.retryInMs > 0) await this.rest(claimed.retryInMs);
    }
    const events = await pages.after(this.position);
    if (events.length === 0 || this.isStopped) {
      this.small = 0;
      return 'waits';
    }
    try {
      await this.parts.follow(events, line, this.claimed.token);
    } catch (error) {
      // An outage is no fault of the event: it neither counts as a try of it nor parks it, however long it lasts.
      if (!(error instanceof StandsStill) || isOfConnection(error.cause)) throw error;
      await this.standStill(error);
      return 'moved';
    }
    this.claimed.attempts = 0;
    this.position = present(events.at(-1)).position;
    if (events.length >= SMALL_PAGE) return 'moved';
    this.small = Math.min(this.small + 1, BREATHS_MAX);
    await this.rest(this.small * rhythm.breathMs);
    return 'moved';
  }

  private async standStill(failure: StandsStill): Promise<void> {
    const { line, database, rhythm, onTrouble, park } = this.parts;
    const { token, attempts } = present(this.claimed);
    this.claimed = null;
    onTrouble(line.name, failure.cause, failure.event);
    if (await park?.(failure, attempts + 1)) {
      await line.advance(database, token, failure.event.position);
      return;
    }
    const retryInMs = rhythm.retryMs[Math.min(attempts, rhythm.retryMs.length - 1)] ?? rhythm.pollMs;
    await line.standStill(database, token, { failure: failureOf(failure.cause), eventId: failure.event.id, retryInMs });
  }

  // A wait that bells do not shorten, but stopping does.
  private async rest(durationMs: number): Promise<void> {
    const until = performance.now() + durationMs;
    for (let leftMs = durationMs; !this.isStopped && leftMs > 0; leftMs = until - performance.now()) {
      await this.sleep(leftMs);
      this.awake = Promise.withResolvers<undefined>();
    }
  }

  private sleep(durationMs: number): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, durationMs);
      void this.awake.promise.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
