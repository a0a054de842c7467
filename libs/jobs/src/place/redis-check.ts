// Whether a Redis may hold the queue. Asked before anything is built on it.
import { OperatorFault } from '#kernel';
import { failureOf, serverOf, withBriefRedis } from './redis-client.js';

const VERSION_MIN = [6, 2] as const;

/**
 * Refuses a Redis that does not answer, is too old, or throws keys away when its memory is full. What it says of itself is read with INFO,
 * which managed servers and narrow users allow where CONFIG is forbidden.
 * @throws OperatorFault one line that says what to do
 */
export async function refuseUnfitRedis(queueUrl: string): Promise<void> {
  const server = serverOf(queueUrl);
  judgeInfo(await askInfo(queueUrl, server), server);
}

/** What a Redis says of itself, judged. @throws OperatorFault */
export function judgeInfo(text: string, server: string): void {
  const info = readInfo(text);
  const version = info.get('redis_version') ?? 'unknown';
  if (!isRecent(version)) {
    throw new OperatorFault(
      'queue.too_old',
      `QUEUE_URL: the Redis at ${server} is version ${version}; ${VERSION_MIN.join('.')} or newer is needed: bring it up to date, or leave QUEUE_URL unset and the queue lies in PostgreSQL.`,
      { server, version, needed: VERSION_MIN.join('.') },
    );
  }
  const policy = info.get('maxmemory_policy') ?? 'unknown';
  if (policy !== 'noeviction') {
    throw new OperatorFault(
      'queue.evicts',
      `QUEUE_URL: the Redis at ${server} throws jobs away when its memory is full (INFO memory says maxmemory_policy:${policy}): run CONFIG SET maxmemory-policy noeviction and write "maxmemory-policy noeviction" into redis.conf, or set it where a managed Redis is configured, then start again.`,
      { server, policy },
    );
  }
}

async function askInfo(queueUrl: string, server: string): Promise<string> {
  try {
    return await withBriefRedis(queueUrl, (redis) => redis.info());
  } catch (error) {
    const reason = failureOf(error);
    if (reason === 'NOPERM') {
      throw new OperatorFault(
        'queue.no_permission',
        `QUEUE_URL: its user may not ask the Redis at ${server} how it is set up: allow it INFO (ACL SETUSER <name> +info), then start again.`,
        { server },
      );
    }
    throw new OperatorFault(
      'queue.unreachable',
      `QUEUE_URL: no connection to the Redis at ${server} (${reason}): see whether it runs and whether address, user and password are right, or leave QUEUE_URL unset and the queue lies in PostgreSQL.`,
      { server, reason },
    );
  }
}

function readInfo(text: string): Map<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^([a-z_0-9]+):(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [majorMin, minorMin] = VERSION_MIN;
  return major > majorMin || (major === majorMin && minor >= minorMin);
}
