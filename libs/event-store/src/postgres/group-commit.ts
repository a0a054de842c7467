// Appends that arrive while others are being written share the next transaction. Each is judged by itself; none fails for another's sake.
import type { Queryable } from '#database';
import { ForeignStream, StreamConflict, type Appended, type AppendRequest } from '../event-store.js';
import { callAppend, type CallOptions, type Outcome } from './append-call.js';
import { deservesAnotherTry, told } from './outcome.js';

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
      const outcomes = await callAppend(this.database, requests, { whole: false, careful: false });
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
        const [outcome] = await carefully(this.database, [waiting.request]);
        if (outcome?.outcome === 'appended') this.onCommitted();
        settle(waiting, outcome);
      } catch (error) {
        waiting.settle.reject(told(error));
      }
    }
  }
}

/** All requests in one transaction or none; the answer is the last one's. */
export async function appendTogether(database: Queryable, requests: AppendRequest[]): Promise<Appended> {
  try {
    const outcomes = await carefully(database, requests);
    return requests.map((request, index) => appendedOf(request, outcomes[index])).at(-1)!;
  } catch (error) {
    throw error instanceof StreamConflict || error instanceof ForeignStream ? error : told(error);
  }
}

const CAREFUL_TRIES_MAX = 5;

async function carefully(database: Queryable, requests: AppendRequest[]): Promise<Outcome[]> {
  const options: CallOptions = { whole: requests.length > 1, careful: true };
  for (let tries = 1; ; tries += 1) {
    try {
      return await callAppend(database, requests, options);
    } catch (error) {
      // Still a unique violation: the id came in between looking and writing; the next look finds it.
      if (!deservesAnotherTry(error) || tries >= CAREFUL_TRIES_MAX) throw error;
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
    return { version: outcome.version, position: outcome.position };
  }
  if (outcome?.outcome === 'foreign') throw new ForeignStream(request.stream);
  const first = request.events[0]!.version;
  throw new StreamConflict(request.stream, first === 0 ? 'none' : first - 1, outcome?.version ?? null);
}
