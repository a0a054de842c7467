// A read model as text, the same for the same rows: what "byte-equal after a rebuild" is measured with.
import type { Queryable } from '#database';
import { primaryKey, quoted, SCHEMAS } from './tables.js';

/**
 * Every row of a projection's tables as one line of JSON, tables by name, rows by primary key.
 * @throws Error when there is no such projection
 */
export async function dumpProjection(on: Queryable, name: string, slot: 'live' | 'next' = 'live'): Promise<string> {
  const { rows } = await on.query<{ tables: string[] }>(
    'select tables from operation.followers where name = $1 and slot = $2',
    [name, slot],
  );
  if (!rows[0]) throw new Error(`There is no projection ${name}`);
  const parts: string[] = [];
  for (const table of [...rows[0].tables].sort()) parts.push(await dumpTable(on, SCHEMAS[slot], table));
  return parts.join('');
}

async function dumpTable(on: Queryable, schema: string, table: string): Promise<string> {
  const key = await primaryKey(on, schema, table);
  const { rows } = await on.query<{ line: string }>(
    `select to_jsonb(t)::text as line from ${schema}.${quoted(table)} t order by ${key.map(quoted).join(', ')}`,
  );
  return [`# ${table}\n`, ...rows.map(({ line }) => `${line}\n`)].join('');
}
