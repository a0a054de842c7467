// Who changed what. Triggers note every change of the log and of the operation's tables; requests go out one after the other, so that the
// moment of a change tells whose it is.
import type { Database } from '#database';

export interface Change {
  atMs: number;
  /** `operation.drafts INSERT`, `log.events INSERT CaseOpened` */
  what: string;
}

// Folded by followers in their own time, or beaten by a clock.
const NOT_OF_REQUESTS = ['followers', 'heartbeats', 'parked'];

/** Begins to note. */
export async function noteChanges(owner: Database): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where (table_schema = 'operation' and table_name <> all($1)) or (table_schema = 'log' and table_name = 'events')`,
    [NOT_OF_REQUESTS],
  );
  if (rows.length < 10) throw new Error(`Only ${rows.length} tables are watched`);
  await owner.query(`create schema fuzz`, []);
  await owner.query(`create table fuzz.changes (n bigserial, at timestamptz not null, what text not null)`, []);
  const note = (name: string, more: string) =>
    owner.query(
      `create function fuzz.${name}() returns trigger language plpgsql security definer as $$
       begin
         insert into fuzz.changes (at, what)
           values (clock_timestamp(), tg_table_schema || '.' || tg_table_name || ' ' || tg_op${more});
         return null;
       end $$`,
      [],
    );
  await note('note_row', '');
  await note('note_event', ` || ' ' || new.type`);
  for (const { name } of rows) {
    await owner.query(
      `create trigger fuzz_note after insert or update or delete on ${name} for each row execute function fuzz.${name === 'log.events' ? 'note_event' : 'note_row'}()`,
      [],
    );
  }
}

/** What has changed since the last time it was asked, in order. */
export async function takeChanges(owner: Database): Promise<Change[]> {
  const { rows } = await owner.query<{ at: string; what: string }>(
    `with gone as (delete from fuzz.changes returning n, at, what)
     select extract(epoch from at) * 1000 as at, what from gone order by n`,
    [],
  );
  return rows.map(({ at, what }) => ({ atMs: Number(at), what }));
}

/** A refusal is written down; a guess is counted; a session that is used stays open; what was begun is undone. */
const OF_REFUSALS: RegExp[] = [
  /^log\.events INSERT AccessDenied$/,
  /^operation\.(sign_in_attempts|link_attempts) /,
  /^operation\.sessions UPDATE$/,
];

/** What a request that was refused, or that only reads, may not have changed. */
export function undueChanges(whats: string[], isRead: boolean): string[] {
  const left = whats.filter((what) => !OF_REFUSALS.some((allowed) => allowed.test(what)));
  const opened = isRead ? left.filter((what) => what !== 'log.events INSERT DocumentOpened') : left;
  // A key that was claimed is freed, a document that was sealed is thrown away.
  return withoutUndone(withoutUndone(opened, 'operation.idempotency'), 'operation.documents');
}

/** Rows that came and went again. */
function withoutUndone(whats: string[], table: string): string[] {
  const balance =
    whats.filter((what) => what === `${table} INSERT`).length -
    whats.filter((what) => what === `${table} DELETE`).length;
  return balance === 0 ? whats.filter((what) => !what.startsWith(`${table} `)) : whats;
}
