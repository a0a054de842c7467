// Connections to Redis, made from QUEUE_URL alone: nothing else in that address may change how they behave.
import { isIP } from 'node:net';
import { Redis, type RedisOptions } from 'ioredis';

/** Every key of ours begins with it. */
export const KEY_PREFIX = 'sekisho';

const CONNECT_TIMEOUT_MS = 5_000;
const RETRY_MAX_MS = 2_000;

/** The name under which people know a Redis: host and port, never its password. */
export function serverOf(queueUrl: string): string {
  const { hostname, port } = new URL(queueUrl);
  return `${hostname}:${port || 6379}`;
}

/** How Redis answers is left as it has always been. */
export type Options = RedisOptions & { replyMapping?: 'legacy' };

/** Where Redis is, and who we are to it. */
export function addressOf(queueUrl: string): Options {
  const url = new URL(queueUrl);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(url.port || 6379),
    username: decoded(url.username) || undefined,
    password: decoded(url.password) || undefined,
    db: Number(url.pathname.slice(1) || 0),
    ...(url.protocol === 'rediss:' && { tls: isIP(host) ? {} : { servername: host } }),
    connectTimeout: CONNECT_TIMEOUT_MS,
    connectionName: 'sekisho',
    disableClientInfo: true,
    retryStrategy: retryAfterMs,
  };
}

/** The pause before the n-th try to connect again. */
export function retryAfterMs(times: number): number {
  return Math.min(50 * 2 ** times, RETRY_MAX_MS);
}

// A password may hold a percent sign that is just that.
function decoded(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURIComponent(text);
}

/** Why a connection failed, in a word: never a text in which an address or a password could stand. */
export function failureOf(error: unknown): string {
  const { code, message, name } = error as { code?: string; message?: string; name?: string };
  if (message === 'Command timed out') return 'ETIMEDOUT';
  // What Redis itself answers begins with a word in capitals: WRONGPASS, NOAUTH, NOPERM, LOADING.
  return code ?? /^[A-Z]{4,}\b/.exec(message ?? '')?.[0] ?? name ?? 'unknown';
}

/** One connection for a few questions: it is there at once or not at all, and answers in time. */
export async function withBriefRedis<Result>(
  queueUrl: string,
  ask: (redis: Redis) => Promise<Result>,
): Promise<Result> {
  const redis = new Redis({
    ...addressOf(queueUrl),
    ...{ lazyConnect: true, enableOfflineQueue: false, enableReadyCheck: false, commandTimeout: CONNECT_TIMEOUT_MS },
    retryStrategy: null,
  });
  let failure: unknown;
  redis.on('error', (error) => (failure ??= error));
  try {
    await redis.connect().catch((error: unknown) => {
      throw failure ?? error;
    });
    return await ask(redis);
  } finally {
    // ioredis would wait two seconds for what is closed already.
    if (redis.status !== 'end') redis.disconnect();
  }
}

/** Ends a connection whatever it is doing. One that waits for its next try would otherwise wait, with all its commands, for ever. */
export async function end(redis: Redis): Promise<void> {
  if (redis.status === 'end') return;
  const ended = new Promise<void>((resolve) => void redis.once('end', resolve));
  redis.disconnect();
  if (redis.status === 'reconnecting') {
    // ioredis has taken the try away but tells nobody: one more, which ends it either way.
    redis.connect().then(
      () => redis.disconnect(),
      () => undefined,
    );
  }
  await ended;
}
