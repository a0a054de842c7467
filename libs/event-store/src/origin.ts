// The name that an installation's log bears in every envelope. Decided by the migration that makes it (infra/migrations/0050-origin.ts) and read here
// by every process, whatever store holds the events: the names of all others (SEKISHO_URL, hosts, ports) may change, this one never does.
import type { Queryable } from '#database';

/** @throws Error when the database has not been migrated */
export async function originOf(database: Queryable): Promise<string> {
  const { rows } = await database.query<{ origin: string }>('select origin from log.origin');
  if (!rows[0]) throw new Error('This database has no log.origin: its migrations were not run to their end');
  return rows[0].origin;
}
