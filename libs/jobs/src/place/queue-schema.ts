import type { Pool } from 'pg';

/** The schema of the main database in which BullMQ keeps its tables; may be dropped at any moment. */
export const QUEUE_SCHEMA = 'bullmq';

/** Makes the queue's tables, or brings them to this version. */
export async function migrateQueue(pool: Pool): Promise<void> {
  const { runMigrations } = await import('bullmq');
  const client = await pool.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
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
