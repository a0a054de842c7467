// For specs only: the rougher way of emptying the queue. Never exported by index.ts.
import type { Pool } from 'pg';
import { migrateQueue } from './queue-schema.js';

/**
 * Drops the queue's schema under whoever works on it and makes a new one. Under load PostgreSQL may choose the drop as the victim of a
 * deadlock: then it has not happened, and is tried again.
 * @returns how many jobs went with it
 */
export async function replaceQueueSchema(pool: Pool): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect();
    try {
      await client.query('begin; lock table bullmq.job in access exclusive mode');
      const { rows } = await client.query<{ jobs: number }>('select count(*)::int as jobs from bullmq.job');
      await client.query('drop schema bullmq cascade; commit');
      await migrateQueue(pool);
      return rows[0]?.jobs ?? 0;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '40P01' || tries === 20) throw error;
    } finally {
      client.release();
    }
  }
}
