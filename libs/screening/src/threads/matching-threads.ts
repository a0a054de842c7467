// Matching happens in threads, with a time for each name: a name made to be slow holds up no one who is waiting for something else.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ComparedKind } from '../compare.js';
import type { ListEntry, PartyKind } from '../list-entry.js';
import type { NameStory } from '../lookups/name-story.js';
import type { Match } from '../matching/match.js';
import { TUNING } from '../matching/scoring/tuning.js';
import type { PackedIndex } from '../name-indexes.js';
import { readFrom } from '../readers.js';
import { explainParty, type ListInForce, type Matched, type PartyQuery, type Screened } from '../screen-party.js';
import type { Asked, NumberedIndex, Told, Wish } from './matching-thread.js';

/** A name took longer than it may: it was not screened, and a person must look. */
export class MatchOvertime extends Error {
  override readonly name = 'MatchOvertime';
}

/** The thread that searched for a name failed: it was not screened, and a person must look. */
export class MatchFailed extends Error {
  override readonly name = 'MatchFailed';
}

/** Whether a name was not screened because matching failed it. */
export const isUnmatched = (error: unknown): boolean => error instanceof MatchOvertime || error instanceof MatchFailed;

const MATCH_MS_MAX = 5_000;
const INDEX_MS_MAX = 10 * 60_000;
// For a thread to start, and to open the indexes it is asked to search.
const BEGIN_MS_MAX = 60_000;

interface Waiting {
  wish: Wish;
  msMax: number;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

interface Seat {
  thread: Worker;
  current: { number: number; waiting: Waiting; timer: NodeJS.Timeout } | null;
}

const numbers = new WeakMap<SharedArrayBuffer, number>();
let indexesSeen = 0;

function numbered(packed: PackedIndex): NumberedIndex {
  let number = numbers.get(packed.buffer);
  if (number === undefined) numbers.set(packed.buffer, (number = indexesSeen += 1));
  return { number, packed };
}

/** Threads that search lists; idle ones keep no process alive. */
export class MatchingThreads {
  private readonly seats: Seat[] = [];
  private readonly queue: Waiting[] = [];
  private number = 0;
  private closed = false;

  /** @param count how many names are searched at once */
  constructor(
    private readonly count: number = Math.max(1, availableParallelism() - 1),
    private readonly matchMsMax: number = MATCH_MS_MAX,
  ) {}

  /** Indexes the names of a list. */
  index(entries: ListEntry[]): Promise<PackedIndex> {
    return this.ask({ do: 'index', entries }, INDEX_MS_MAX) as Promise<PackedIndex>;
  }

  /**
   * Searches every list for the party.
   * @throws MatchOvertime when it takes longer than a name may; it was not screened then
   */
  async screen(query: PartyQuery, lists: ListInForce[], threshold: number = TUNING.scoreMin): Promise<Screened> {
    const matched = await this.match(
      query,
      lists.map(({ index }) => index),
      threshold,
    );
    return explainParty(query, lists, matched);
  }

  /** Searches every index for the party. @throws MatchOvertime */
  match(query: PartyQuery, indexes: readonly PackedIndex[], threshold: number): Promise<Matched> {
    const wish: Wish = { do: 'match', query, indexes: indexes.map(numbered), threshold };
    return this.ask(wish, this.matchMsMax) as Promise<Matched>;
  }

  /** Compares two names. @throws MatchOvertime */
  compare(a: string, b: string, kind: ComparedKind): Promise<Match | null> {
    return this.ask({ do: 'compare', a, b, kind }, this.matchMsMax) as Promise<Match | null>;
  }

  /** How each name is read, before it meets anything. @throws MatchOvertime */
  tell(names: string[], kind: PartyKind): Promise<NameStory[]> {
    return this.ask({ do: 'tell', names, kind }, this.matchMsMax) as Promise<NameStory[]>;
  }

  /** Ends all threads; what was still asked for is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new Error('The matching threads are closed.'));
    await Promise.all(this.seats.splice(0).map(({ thread }) => thread.terminate()));
  }

  private ask(wish: Wish, msMax: number): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('The matching threads are closed.'));
    return new Promise((resolve, reject) => {
      this.queue.push({ wish, msMax, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.queue.length === 0) return;
    let seat = this.seats.find(({ current }) => current === null);
    if (!seat && this.seats.length < this.count) seat = this.open();
    if (!seat) return;
    const waiting = this.queue.shift() as Waiting;
    const number = (this.number += 1);
    const timer = setTimeout(() => this.overtime(seat), BEGIN_MS_MAX);
    seat.current = { number, waiting, timer };
    seat.thread.ref();
    seat.thread.postMessage({ number, wish: waiting.wish } satisfies Asked);
  }

  private open(): Seat {
    const seat: Seat = { thread: new Worker(program(), { workerData: readFrom() }), current: null };
    seat.thread.unref();
    seat.thread.on('message', (told: Told) => this.settle(seat, told));
    seat.thread.on('error', (error) => this.lose(seat, new MatchFailed(`A matching thread failed: ${error.name}`)));
    seat.thread.on('exit', () => this.lose(seat, new MatchFailed('A matching thread ended.')));
    this.seats.push(seat);
    return seat;
  }

  private settle(seat: Seat, told: Told): void {
    const { current } = seat;
    if (!current || current.number !== told.number) return;
    clearTimeout(current.timer);
    if ('begun' in told) {
      current.timer = setTimeout(() => this.overtime(seat), current.waiting.msMax);
      return;
    }
    seat.current = null;
    seat.thread.unref();
    if ('fault' in told) current.waiting.reject(new MatchFailed(`A name could not be matched: ${told.fault}`));
    else current.waiting.resolve(told.answer);
    this.next();
  }

  private overtime(seat: Seat): void {
    const { current } = seat;
    this.lose(seat, new MatchOvertime(`A name took more than ${current?.waiting.msMax ?? 0} ms.`));
    void seat.thread.terminate();
  }

  private lose(seat: Seat, error: Error): void {
    const at = this.seats.indexOf(seat);
    if (at >= 0) this.seats.splice(at, 1);
    const { current } = seat;
    seat.current = null;
    if (current) {
      clearTimeout(current.timer);
      current.waiting.reject(error);
    }
    if (!this.closed) this.next();
  }
}

// Where this runs from the sources, as in tests, it is the built one all the same: `npm test` builds first.
function program(): string {
  const beside = new URL('./matching-thread.js', import.meta.url);
  if (import.meta.url.endsWith('.js')) return fileURLToPath(beside);
  return fileURLToPath(new URL('../../../../dist/libs/screening/src/threads/matching-thread.js', import.meta.url));
}
