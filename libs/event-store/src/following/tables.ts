// The tables of projections: made from their own DDL, guarded by row-level security, swapped after a rebuild.
import type { Queryable } from '#database';
import type { Projection } from './projection.js';

export const SCHEMAS = { live: 'views', next: 'views_next' } as const;

// Any number will do; it keeps two processes from making tables at once.
const LOCK = 735_108_005;

/** Serialises everything that makes or moves tables; held until the transaction ends. */
export async function lockTables(tx: Queryable): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
}

/**
 * Runs a projection's DDL in a schema, inside a transaction that holds {@link lockTables}.
 * @returns the names of the tables it made
 * @throws Error when a table has no primary key or no column `institution`
 */
export async function createTables(
  tx: Queryable,
  projection: Projection,
  schema: 'views' | 'views_next',
): Promise<string[]> {
  const before = new Set(await tablesIn(tx, schema));
  await tx.query(`set local search_path = ${schema}, public`);
  await tx.query(projection.tables);
  const tables = (await tablesIn(tx, schema)).filter((table) => !before.has(table));
  for (const table of tables) await guard(tx, projection.name, schema, table);
  return tables;
}

/** Drops tables of a projection, where they are there. */
export async function dropTables(
  tx: Queryable,
  schema: 'views' | 'views_next',
  tables: readonly string[],
): Promise<void> {
  for (const table of tables) await tx.query(`drop table if exists ${schema}.${quoted(table)} cascade`);
}

/** Puts rebuilt tables in the place of the live ones; indexes, rights and policies come along. */
export async function swapTables(tx: Queryable, live: readonly string[], next: readonly string[]): Promise<void> {
  await dropTables(tx, SCHEMAS.live, live);
  for (const table of next) await tx.query(`alter table ${SCHEMAS.next}.${quoted(table)} set schema ${SCHEMAS.live}`);
}

/** The columns of a table's primary key, in its order. */
export async function primaryKey(on: Queryable, schema: string, table: string): Promise<string[]> {
  const { rows } = await on.query<{ name: string }>(
    `select a.attname as name
     from pg_index i cross join lateral unnest(i.indkey::smallint[]) with ordinality k (attnum, place)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indisprimary and i.indrelid = format('%I.%I', $1::text, $2::text)::regclass order by k.place`,
    [schema, table],
  );
  return rows.map(({ name }) => name);
}

/** An identifier as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function tablesIn(on: Queryable, schema: string): Promise<string[]> {
  const { rows } = await on.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = $1 order by 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}

async function guard(tx: Queryable, projection: string, schema: string, table: string): Promise<void> {
  const name = `${schema}.${quoted(table)}`;
  if ((await primaryKey(tx, schema, table)).length === 0) {
    throw new Error(`The table ${table} of the projection ${projection} needs a primary key: dumps are ordered by it`);
  }
  const { rows } = await tx.query<{ type: string }>(
    `select data_type as type from information_schema.columns
     where table_schema = $1 and table_name = $2 and column_name = 'institution'`,
    [schema, table],
  );
  const type = rows[0]?.type;
  if (type !== 'text' && type !== 'uuid') {
    throw new Error(
      `The table ${table} of the projection ${projection} needs a column "institution text": row-level security goes by it`,
    );
  }
  await tx.query(`
    alter table ${name} enable row level security;
    create policy own_institution on ${name} for select to sekisho_api
      using (institution = nullif(current_setting('sekisho.institution', true), '')::${type});
    grant select on ${name} to sekisho_api;`);
}
