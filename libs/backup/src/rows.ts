// Rows of tables as lines of JSON, exactly as PostgreSQL itself writes and reads them: nothing here needs to know a column's type.
import type { Queryable } from '#database';

const ROWS_AT_ONCE = 500;

/** The table's columns, in its order. */
export async function columnsOf(on: Queryable, table: string): Promise<string[]> {
  const { rows } = await on.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Every row, a few at a time, so that memory stays flat. @param tx a transaction: its cursor reads as of one moment */
export async function* rowsOf(tx: Queryable, table: string, rowsAtOnce = ROWS_AT_ONCE): AsyncGenerator<string> {
  const cursor = `rows_of_${table.replace('.', '_')}`;
  await tx.query(`declare ${cursor} no scroll cursor for select to_jsonb(t)::text as line from ${table} t`);
  for (;;) {
    const { rows } = await tx.query<{ line: string }>(`fetch ${rowsAtOnce} from ${cursor}`);
    for (const { line } of rows) yield line;
    if (rows.length < rowsAtOnce) break;
  }
  await tx.query(`close ${cursor}`);
}

/** Writes rows back. @param columns those the rows have; others take their default */
export async function insertRows(
  on: Queryable,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const names = columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
  await on.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
    [`[${lines.join(',')}]`],
  );
}
