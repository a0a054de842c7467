// Appends that arrive while others are being written share the next transaction. Each is judged by itself; none fails for another's sake.
import type { Database, Queryable } from '#database';
import { ForeignStream, OutcomeUnknown, StreamConflict, type Appended, type AppendRequest } from '../event-store.js';
import { callAppend, callAppendInOrder, type Outcome } from './append-call.js';
import { deservesAnotherTry, told } from './outcome.js';
import type { StoredEvent } from '../event.js';
import { present } from '../present.js';

export interface GroupCommitOptions {
  /** Transactions under way at once. */
  lanes: number;
  appendsMax: number;
  bytesMax: number;
}

interface Waiting {
  request: AppendRequest;
  bytes: number;
  settle: { resolve: (appended: Appended) => void; reject: (error: unknown) => void };
}

export class GroupCommit {
  private queue: Waiting[] = [];
  /** Streams in a transaction under way: a second append to one of them waits its turn instead of holding up a lane. */
  private readonly busy = new Set<string>();
  private flights = 0;

  constructor(
    private readonly database: Queryable,
    private readonly options: GroupCommitOptions,
    private readonly onCommitted: () => void,
  ) {}

  /** Takes an append into the next transaction that has room for it. */
  append(request: AppendRequest): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const bytes = request.events.reduce((sum, event) => sum + event.bytes.length + (event.sealed?.length ?? 0), 0);
      this.queue.push({ request, bytes, settle: { resolve, reject } });
      // Whoever asks in the same turn of the event loop travels together.
      if (this.queue.length === 1) setImmediate(() => this.depart());
    });
  }

  private depart(): void {
    while (this.flights < this.options.lanes) {
      const batch = this.nextBatch();
      if (batch.length === 0) return;
      void this.fly(batch);
    }
  }

  private nextBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    let bytes = 0;
    for (const waiting of this.queue) {
      const { stream } = waiting.request;
      const isFull =
        batch.length >= this.options.appendsMax || (batch.length > 0 && bytes + waiting.bytes > this.options.bytesMax);
      if (isFull || this.busy.has(stream)) {
        left.push(waiting);
        continue;
      }
      this.busy.add(stream);
      bytes += waiting.bytes;
      batch.push(waiting);
    }
    this.queue = left;
    return batch;
  }

  private async fly(batch: Waiting[]): Promise<void> {
    this.flights += 1;
    await this.write(batch);
    this.flights -= 1;
    for (const { request } of batch) this.busy.delete(request.stream);
    this.depart();
  }

  private async write(batch: Waiting[]): Promise<void> {
    const requests = batch.map(({ request }) => request);
    try {
      const outcomes = await callAppend(this.database, requests, false);
      if (outcomes.some(({ outcome }) => outcome === 'appended')) this.onCommitted();
      batch.forEach((waiting, index) => settle(waiting, outcomes[index]));
    } catch (error) {
      if (deservesAnotherTry(error)) await this.writeOneByOne(batch);
      else batch.forEach(({ settle: { reject } }) => reject(told(error)));
    }
  }

  private async writeOneByOne(batch: Waiting[]): Promise<void> {
    for (const waiting of batch) {
      try {
        const [outcome] = await untilSettled(() => callAppend(this.database, [waiting.request], true));
        if (outcome?.outcome === 'appended') this.onCommitted();
        settle(waiting, outcome);
      } catch (error) {
        waiting.settle.reject(told(error));
      }
    }
  }
}

/** All requests in one transaction or none; the answer is the last one's. */
export async function appendTogether(database: Database, requests: AppendRequest[]): Promise<Appended> {
  const together = () =>
    database.transaction(async (tx) => {
      const outcomes = await callAppend(tx, requests, true);
      // One that was there before and one that was not would be half an append.
      const isMixed = new Set(outcomes.map(({ outcome }) => outcome)).size > 1;
      const judged = outcomes.map((each) =>
        isMixed && each.outcome === 'repeated' ? { ...each, outcome: 'conflict' as const } : each,
      );
      // The first that is refused rolls back the others.
      return present(judged.map((outcome, index) => appendedOf(present(requests[index]), outcome)).at(-1));
    });
  try {
    return await untilSettled(together);
  } catch (error) {
    throw error instanceof StreamConflict || error instanceof ForeignStream ? error : told(error);
  }
}

/** Events of many streams in the order given, in one transaction; asked again after a lost answer, it looks for what is there. */
export async function appendAsGiven(database: Database, events: readonly StoredEvent[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.transaction(async (tx) => {
        const outcomes = await callAppendInOrder(tx, events, tries > 1);
        const [refused] = outcomes.filter((outcome) => outcome !== outcomes[0] || !isThere(outcome));
        if (refused) throw new StreamConflict(present(events[0]).stream, 'any', null);
      });
    } catch (error) {
      const lost = told(error) instanceof OutcomeUnknown || deservesAnotherTry(error);
      if (!lost || error instanceof StreamConflict || tries >= TRIES_MAX) throw error;
    }
  }
}

const isThere = (outcome: Outcome['outcome']) => outcome === 'appended' || outcome === 'repeated';

const TRIES_MAX = 5;

// A unique violation in spite of a careful look: the id came in between looking and writing; the next look finds it.
async function untilSettled<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!deservesAnotherTry(error) || tries >= TRIES_MAX) throw error;
    }
  }
}

function settle({ request, settle: { resolve, reject } }: Waiting, outcome: Outcome | undefined): void {
  try {
    resolve(appendedOf(request, outcome));
  } catch (error) {
    reject(error);
  }
}

function appendedOf(request: AppendRequest, outcome: Outcome | undefined): Appended {
  if (
    (outcome?.outcome === 'appended' || outcome?.outcome === 'repeated') &&
    outcome.version !== null &&
    outcome.position
  ) {
    const { version, position } = outcome;
    return { version, position, ...(outcome.outcome === 'appended' && { isNew: true }) };
  }
  if (outcome?.outcome === 'foreign') throw new ForeignStream(request.stream);
  const first = present(request.events[0]).version;
  throw new StreamConflict(request.stream, first === 0 ? 'none' : first - 1, outcome?.version ?? null);
}
