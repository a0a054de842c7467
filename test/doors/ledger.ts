// What the house looks like from below: which events there are, and whether any table holds another row than before.
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';

/** Says how far something has come, and moves by itself. */
const MOVES_BY_ITSELF = ['operation.followers', 'operation.heartbeats'];

/** Of 10 ms and a look. */
const REST_WAITS_MAX = 2_000;

export interface Written {
  stream: string;
  type: string;
  /** As in `recordOf` of the reference. */
  line: string;
}

/** The last event there is. */
export async function endOfLog({ owner }: TestServer): Promise<number> {
  const { rows } = await owner.query<{ end: string | null }>('select max(position)::text as end from log.events');
  return Number(rows[0]?.end ?? 0);
}

/** Every event after that one. */
export async function writtenSince({ owner }: TestServer, end: number): Promise<Written[]> {
  const { rows } = await owner.query<{ stream: string; type: string; bytes: string }>(
    'select stream, type, bytes from log.events where position > $1 order by position',
    [end],
  );
  return rows.map(({ stream, type, bytes }) => {
    const { data } = JSON.parse(bytes) as { data: object };
    return { stream, type, line: `${stream} ${JSON.stringify(Object.fromEntries(Object.entries(data).sort()))}` };
  });
}

/**
 * Every read model has followed what is in the log. The fence counts the transactions of the whole PostgreSQL server, so that another test's
 * can hold them back for seconds: whoever compares tables must not take that for a change.
 */
export async function atRest({ owner }: TestServer): Promise<void> {
  const late = `select name from operation.followers where slot = 'live' and kind = 'projection' and position is distinct from
    (select xid::text || '-' || position from log.events order by xid desc, position desc limit 1)`;
  for (let waits = 0; (await owner.query(late)).rowCount !== 0; waits += 1) {
    if (waits === REST_WAITS_MAX) throw new Error('The read models do not come to the end of the log');
    await pause(10);
  }
}

/** One digest for each table of operations, read models and keys; the log is told by its events. */
export async function digests(server: TestServer): Promise<Record<string, string>> {
  await atRest(server);
  const vault = new Database({ url: server.vaultUrl, applicationName: 'doors' });
  try {
    return {
      ...(await digestsIn(server.owner, ['operation', 'views', 'views_next'])),
      ...(await digestsIn(vault, ['vault'])),
    };
  } finally {
    await vault.close();
  }
}

async function digestsIn(database: Database, schemas: string[]): Promise<Record<string, string>> {
  const { rows } = await database.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema = any($1::text[]) and table_type = 'BASE TABLE' order by 1`,
    [schemas],
  );
  const found: Record<string, string> = {};
  for (const { name } of rows.filter((row) => !MOVES_BY_ITSELF.includes(row.name))) {
    const digest = await database.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from ${name} t`,
    );
    found[name] = digest.rows[0]?.digest ?? '';
  }
  return found;
}
