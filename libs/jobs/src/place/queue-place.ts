// Where the queue lies. Everything that PostgreSQL and Redis do differently stands behind this.
import type { Job, Queue, Worker } from 'bullmq';
import { Away } from '#kernel';
import type { JobName } from '../catalogue.js';

export type PlacedQueue = Pick<
  Queue,
  'add' | 'getJobCounts' | 'count' | 'obliterate' | 'resume' | 'waitUntilReady' | 'close'
>;
export type PlacedWorker = Pick<Worker, 'waitUntilReady' | 'close'>;

/** What a worker of either place is told. */
export interface WorkerTerms {
  concurrency: number;
  lockDuration: number;
  stalledInterval: number;
  runRetryDelay: number;
  drainDelay: number;
  settings: { backoffStrategy: (attempt?: number) => number };
}

export interface QueuePlace {
  /** As doctor names it. */
  readonly name: 'PostgreSQL' | 'Redis';
  openQueue(name: JobName): PlacedQueue;
  openWorker(name: JobName, work: (job: Job<unknown>) => Promise<void>, terms: WorkerTerms): PlacedWorker;
  /** Settles as soon as nobody there hears us; never, where that cannot be known or `over` came first. */
  untilAway(over: AbortSignal): Promise<void>;
  /** Makes good what an order found gone. False: there was nothing to make good, and the error stands. @throws QueueAway */
  recover(error: unknown): Promise<boolean>;
  /** Closes every connection, also those of workers that could not be closed in order. */
  close(): Promise<void>;
}

/** The order reached nobody; the sweeper gives it again. */
export class QueueAway extends Away {
  override readonly name = 'QueueAway';
  readonly code = 'queue.away';
}

/** Ids differ from line to line, and trouble of one kind must read the same. */
export function withoutIds(message: string): string {
  return message.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…').replace(/…:\d+/g, '…');
}
