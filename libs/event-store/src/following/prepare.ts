// Before anything is followed: lines and tables for what is new, and which projections have outgrown their tables.
import type { Database, Queryable } from '#database';
import type { Projection, Subscription } from './projection.js';
import { createTables, lockTables } from './tables.js';

/**
 * Makes lines and tables of new projections.
 * @returns those whose version was raised since their tables were made
 */
export async function prepareProjections(
  database: Database,
  projections: readonly Projection[],
): Promise<Projection[]> {
  return database.transaction(async (tx) => {
    await lockTables(tx);
    await refuseWrongRole(tx);
    const { rows } = await tx.query<{ name: string; version: number }>(
      `select name, version from operation.followers where slot = 'live' and kind = 'projection'`,
    );
    const versions = new Map(rows.map(({ name, version }) => [name, version]));
    for (const projection of projections) {
      if (!versions.has(projection.name)) await begin(tx, projection);
    }
    return projections.filter(({ name, version }) => (versions.get(name) ?? version) < version);
  });
}

/** Makes lines of new subscriptions: they begin with the first event of the log. */
export async function prepareSubscriptions(on: Queryable, subscriptions: readonly Subscription[]): Promise<void> {
  for (const { name } of subscriptions) {
    await on.query(
      `insert into operation.followers (name, slot, kind, version) values ($1, 'live', 'reaction', 1) on conflict do nothing`,
      [name],
    );
  }
}

async function begin(tx: Queryable, projection: Projection): Promise<void> {
  const tables = await createTables(tx, projection, 'views');
  await tx.query(
    `insert into operation.followers (name, slot, kind, version, tables) values ($1, 'live', 'projection', $2, $3)`,
    [projection.name, projection.version, tables],
  );
}

// Tables made by another user could not be swapped by the worker later.
async function refuseWrongRole(tx: Queryable): Promise<void> {
  const { rows } = await tx.query<{ role: string }>('select current_user as role');
  if (rows[0]?.role !== 'sekisho_worker')
    throw new Error('Projections are followed under the database role sekisho_worker');
}
