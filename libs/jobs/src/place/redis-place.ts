// The queue on a Redis of its own.
import { createRedisBackend, withBackend, type Job } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { JOB_NAMES, type JobName } from '../catalogue.js';
import type { QuietLog } from '../quiet-log.js';
import {
  QueueAway,
  withoutIds,
  type PlacedQueue,
  type PlacedWorker,
  type QueuePlace,
  type WorkerTerms,
} from './queue-place.js';
import { refuseUnfitRedis } from './redis-check.js';
import { addressOf, end, failureOf, KEY_PREFIX, retryAfterMs, type Options } from './redis-client.js';

const { Queue, Worker } = withBackend(createRedisBackend);

/** Whoever orders is waited for by somebody: an order that cannot be given now fails now, and is given again. */
const ORDERING: Options = {
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  commandTimeout: 5_000,
};
/** Whoever works waits for Redis however long it takes. */
const WORKING: Options = { maxRetriesPerRequest: null };

export class RedisPlace implements QueuePlace {
  readonly name = 'Redis';
  private readonly all: Redis[] = [];
  private isClosed = false;
  private readonly ordering: Redis;
  private readonly working: Redis;

  private constructor(
    queueUrl: string,
    private readonly quietLog: QuietLog,
  ) {
    const given = addressOf(queueUrl);
    const address = { ...given, retryStrategy: (times: number) => (this.isClosed ? null : retryAfterMs(times)) };
    this.ordering = this.known(new Redis({ ...address, ...ORDERING }));
    // Each worker waits for jobs on a copy of its own and does everything else on this one.
    this.working = this.known(new Copied({ ...address, ...WORKING }, (copy) => this.known(copy)));
  }

  /** Connects. @throws OperatorFault when this Redis cannot hold a queue */
  static async open(queueUrl: string, quietLog: QuietLog): Promise<RedisPlace> {
    await refuseUnfitRedis(queueUrl);
    return new RedisPlace(queueUrl, quietLog);
  }

  openQueue(name: JobName): PlacedQueue {
    const queue = new Queue(name, { connection: this.ordering, prefix: KEY_PREFIX });
    queue.on('error', (error: Error) => this.tell(`queue ${name}`, error));
    return queue;
  }

  openWorker(name: JobName, work: (job: Job<unknown>) => Promise<void>, terms: WorkerTerms): PlacedWorker {
    const worker = new Worker<unknown, void>(name, work, { ...terms, connection: this.working, prefix: KEY_PREFIX });
    worker.on('error', (error: Error) => this.tell(`worker ${name}`, error));
    return worker;
  }

  untilAway(over: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (this.isAway()) return resolve();
      const onClose = () => resolve();
      this.working.once('close', onClose);
      over.addEventListener('abort', () => this.working.off('close', onClose), { once: true });
    });
  }

  /** An emptied Redis needs nothing made again. Orders go over one connection, whatever the other is doing. */
  async recover(error: unknown): Promise<boolean> {
    if (this.ordering.status !== 'ready' || failureOf(error) === 'ETIMEDOUT')
      throw new QueueAway('Redis cannot be reached');
    return false;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.all.map(end));
  }

  private isAway(): boolean {
    return this.ordering.status !== 'ready' || this.working.status !== 'ready';
  }

  private known(redis: Redis): Redis {
    this.all.push(redis);
    redis.setMaxListeners(8 * JOB_NAMES.length);
    // A worker that was not closed in order connects anew of itself, and the process would never end.
    redis.on('connect', () => this.isClosed && redis.disconnect());
    redis.on('error', (error) => this.quietLog.note('queue connection', failureOf(error)));
    return redis;
  }

  // While Redis is away its connections tell of it: once is enough.
  private tell(where: string, error: Error): void {
    if (!this.isAway()) this.quietLog.note(where, withoutIds(error.message));
  }
}

/** Tells of every copy that is made of it: BullMQ makes them, and forgets them where they cannot be closed. */
class Copied extends Redis {
  constructor(
    options: Options,
    private readonly onCopy: (copy: Redis) => void,
  ) {
    super(options);
  }

  override duplicate<Changes extends Partial<RedisOptions> | undefined = undefined>(changes?: Changes) {
    const copy = super.duplicate(changes);
    this.onCopy(copy as unknown as Redis);
    return copy;
  }
}
