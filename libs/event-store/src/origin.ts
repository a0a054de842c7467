// The name that an installation's log bears in every envelope. Decided by the migration that makes it (infra/migrations/0050-origin.ts) and read here
// by every process, whatever store holds the events: the names of all others (SEKISHO_URL, hosts, ports) may change, this one never does.
import { refuseHalfRestored, type Queryable } from '#database';

/**
 * The first thing that every process asks of its database, and so what keeps it away from one that is half restored.
 * @throws OperatorFault when a restore was begun and not ended · Error when the database has not been migrated
 */
export async function originOf(database: Queryable): Promise<string> {
  await refuseHalfRestored(database);
  const { rows } = await database.query<{ origin: string }>('select origin from log.origin');
  if (!rows[0]) throw new Error('This database has no log.origin: its migrations were not run to their end');
  return rows[0].origin;
}

/** Gives an empty log the origin of the log that is moved into it. @throws Error when it holds an event already */
export async function adoptOrigin(owner: Queryable, origin: string): Promise<void> {
  await owner.query('update log.origin set origin = $1', [origin]);
}
