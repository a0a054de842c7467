import type { QuietLog } from '../quiet-log.js';
import type { QueuePlace } from './queue-place.js';

export interface WhereQueueLies {
  /** The main database; the login user must own the queue's schema or be allowed to make it. */
  url: string;
  /** `redis://` or `rediss://`; null: the queue lies in the main database. */
  queueUrl: string | null;
}

// What drives a queue is loaded by those alone who open one: an api never does.

/** Opens the place that the settings name. @throws OperatorFault when it cannot hold a queue */
export async function openPlace({ url, queueUrl }: WhereQueueLies, quietLog: QuietLog): Promise<QueuePlace> {
  if (queueUrl === null) return (await import('./postgres-place.js')).PostgresPlace.open(url, quietLog);
  return (await import('./redis-place.js')).RedisPlace.open(queueUrl, quietLog);
}

/** The same judgement before anything is started. @throws OperatorFault one line that says what to do */
export async function refuseUnfitQueue(queueUrl: string | null): Promise<void> {
  if (queueUrl !== null) await (await import('./redis-check.js')).refuseUnfitRedis(queueUrl);
}
