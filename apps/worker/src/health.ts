// Whether a worker of this machine lives, asked from outside: the health check of a container, which has one worker and a name of its own.
import { hostname } from 'node:os';
import { Database, type Queryable } from '#database';
import { OperatorFault, SystemClock } from '#kernel';
import { readConfig } from './config.js';
import { BEAT_MS } from './heartbeat.js';

const BEATS_MISSED_MAX = 4;

/** Looks once. @returns the exit code: 0 it lives, 1 it does not, or nobody can tell; then one line on standard error */
export async function askHealth(tell: (line: string) => void): Promise<0 | 1> {
  try {
    const { databaseUrl: url } = readConfig();
    const database = new Database({
      url,
      role: 'sekisho_worker',
      applicationName: 'sekisho-health',
      connectionsMax: 1,
    });
    try {
      if (await isAlive(database, hostname(), new SystemClock().now())) return 0;
      tell('worker: none of this machine has given a sign of life of late');
    } finally {
      await database.close();
    }
  } catch (error) {
    tell(
      `worker: ${error instanceof OperatorFault ? error.message : `the database does not answer (${(error as Error).message})`}`,
    );
  }
  return 1;
}

/** Whether any worker of this host has beaten within its last beats. */
export async function isAlive(database: Queryable, host: string, now: Date): Promise<boolean> {
  const { rowCount } = await database.query(
    'select from operation.heartbeats where starts_with(process, $1) and beat_at > $2',
    [`${host}-`, new Date(now.getTime() - BEATS_MISSED_MAX * BEAT_MS)],
  );
  return rowCount > 0;
}
