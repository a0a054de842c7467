import type { Pool } from 'pg';

/** The schema of the main database in which BullMQ keeps its tables; may be dropped at any moment. */
export const QUEUE_SCHEMA = 'bullmq';

// BullMQ writes down four events a job and rings for each: every connection that listens for jobs wakes up, looks, and sleeps again. Nobody here
// reads them (jobs ring under another name), and they took a third of what the queue takes of PostgreSQL. Another version of BullMQ brings its
// own function back, and this is said again at the next start.
const TELL_NOBODY = `
  do $$
  begin
    perform pg_advisory_xact_lock(hashtext('${QUEUE_SCHEMA}.publish_event'));
    if exists (
      select from pg_proc p join pg_language l on l.oid = p.prolang
      where p.oid = to_regprocedure('${QUEUE_SCHEMA}.publish_event(text, text, jsonb)') and l.lanname = 'plpgsql'
    ) then
      create or replace function ${QUEUE_SCHEMA}.publish_event(p_queue text, p_event text, p_data jsonb) returns bigint
        language sql immutable as 'select 0::bigint';
    end if;
  end $$`;

/** Makes the queue's tables, or brings them to this version. */
export async function migrateQueue(pool: Pool): Promise<void> {
  const { runMigrations } = await import('bullmq');
  const client = await pool.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(TELL_NOBODY);
  } finally {
    client.release();
  }
}

// undefined table, schema, function, type: somebody dropped the schema
const GONE = new Set(['42P01', '3F000', '42883', '42704']);

/** Whether an error says that the queue's tables are not there. */
export function isSchemaGone(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && GONE.has(String(error.code));
}
