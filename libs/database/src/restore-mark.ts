// The mark of a restore under way: as long as it stands, what lies in the database is half of something, and nobody may work on it. It has a schema of
// its own, which outlives the emptying of all others.
import { OperatorFault } from '#kernel';
import type { Queryable } from './database.js';

export interface RestoreMark {
  /** Id of the backup that is being restored. */
  backup: string;
  /** Origin of the log that lay here before; null: nothing did. */
  replaced: string | null;
}

/** Whatever can be asked one statement. */
export interface Asked {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

const IS_THERE = `select from pg_namespace where nspname = 'restoring'`;

/** @throws OperatorFault when a restore was begun here and not ended */
export async function refuseHalfRestored(on: Asked): Promise<void> {
  if ((await on.query(IS_THERE)).rows.length > 0) throw halfRestored();
}

/** What is told to whoever would work on half of an installation. */
export function halfRestored(): OperatorFault {
  return new OperatorFault(
    'restore.unfinished',
    'A restore was begun here and did not end, so only a part of the installation is there: run sekisho restore FILE --replace again.',
  );
}

/** The mark of the restore that was begun and not ended; null when there is none. */
export async function interruptedRestore(owner: Asked): Promise<RestoreMark | null> {
  if ((await owner.query(IS_THERE)).rows.length === 0) return null;
  const { rows } = await owner.query('select backup, replaced from restoring.mark');
  return (rows[0] as RestoreMark | undefined) ?? null;
}

/** Sets the mark. What an interrupted restore replaced stays noted: it is gone, but it was there. */
export async function beginRestore(owner: Queryable, { backup, replaced }: RestoreMark): Promise<void> {
  await owner.query(`
    create schema if not exists restoring;
    create table if not exists restoring.mark (
      only_one   boolean primary key default true check (only_one),
      backup     text not null,
      replaced   text
    )`);
  await owner.query(
    `insert into restoring.mark (backup, replaced) values ($1, $2)
     on conflict (only_one) do update set backup = excluded.backup`,
    [backup, replaced],
  );
}

/** Takes the mark away: everything is there. */
export async function endRestore(owner: Queryable): Promise<void> {
  await owner.query('drop schema restoring cascade');
}
