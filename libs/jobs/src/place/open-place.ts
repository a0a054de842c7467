import type { QuietLog } from '../quiet-log.js';
import { PostgresPlace } from './postgres-place.js';
import type { QueuePlace } from './queue-place.js';
import { refuseUnfitRedis } from './redis-check.js';
import { RedisPlace } from './redis-place.js';

export interface WhereQueueLies {
  /** The main database; the login user must own the queue's schema or be allowed to make it. */
  url: string;
  /** `redis://` or `rediss://`; null: the queue lies in the main database. */
  queueUrl: string | null;
}

/** Opens the place that the settings name. @throws OperatorFault when it cannot hold a queue */
export function openPlace({ url, queueUrl }: WhereQueueLies, quietLog: QuietLog): Promise<QueuePlace> {
  return queueUrl === null ? PostgresPlace.open(url, quietLog) : RedisPlace.open(queueUrl, quietLog);
}

/** The same judgement before anything is started. @throws OperatorFault one line that says what to do */
export async function refuseUnfitQueue(queueUrl: string | null): Promise<void> {
  if (queueUrl !== null) await refuseUnfitRedis(queueUrl);
}
