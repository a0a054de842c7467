// One pool of connections to PostgreSQL, under one role. Everything that speaks SQL goes through a Database or a transaction of it.
import { escapeLiteral, Pool, type PoolClient, type QueryResult } from 'pg';

/** Whose eyes a connection has: `sekisho_api` sees one institution at a time, `sekisho_worker` all of them. */
export type DatabaseRole = 'sekisho_api' | 'sekisho_worker';

export interface Rows<Row> {
  rows: Row[];
  rowCount: number;
}

/** A statement that each connection parses and plans once: for the few that are asked all day long. One text per name, for ever. */
export interface Prepared {
  name: string;
  text: string;
}

/** What a pool and a transaction have in common: one statement at a time, values always as parameters. */
export interface Queryable {
  query<Row = Record<string, unknown>>(sql: string | Prepared, params?: readonly unknown[]): Promise<Rows<Row>>;
}

export interface DatabaseOptions {
  url: string;
  /** Absent: the login user itself, who owns everything (migrations, operator's commands). */
  role?: DatabaseRole;
  /** Shown by `pg_stat_activity`, so that `doctor` can name who holds what. */
  applicationName: string;
  connectionsMax?: number;
  /** How many stay open however long nobody asks: others see by them that this program runs. Default 0: the last goes after ten idle seconds. */
  connectionsKept?: number;
  statementTimeoutMs?: number;
  idleInTransactionTimeoutMs?: number;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void;
}

const STATEMENT_TIMEOUT_MS = 30_000;
// Nobody waits within a transaction for anything but a database. Whoever is stopped in the middle of one holds its rows, and the fence of all
// readers of the log.
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;
const NO_ANSWER_MS = 5_000;

export class Database implements Queryable {
  /** For libraries that want a pool of their own shape (BullMQ); everyone else uses the methods below. */
  readonly pool: Pool;
  private readonly seesAll: boolean;

  constructor(options: DatabaseOptions) {
    this.seesAll = options.role === 'sekisho_worker';
    this.pool = new Pool({
      ...connection(options),
      application_name: options.applicationName,
      max: options.connectionsMax ?? 10,
      min: options.connectionsKept ?? 0,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      // The server's own limit ends what is slow; this one ends what nobody will ever answer, because the server or the network is gone.
      query_timeout: (options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS) + NO_ANSWER_MS,
      allowExitOnIdle: false,
    });
    // Without a listener a broken idle connection would end the process.
    this.pool.on('error', options.onConnectionLost ?? (() => undefined));
  }

  /** One statement in a transaction of its own. */
  async query<Row = Record<string, unknown>>(
    sql: string | Prepared,
    params: readonly unknown[] = [],
  ): Promise<Rows<Row>> {
    return statement<Row>(this.pool, sql, params);
  }

  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws.
   * @param settings `set local …` of this transaction, sent along with its begin
   */
  async transaction<Result>(work: (tx: Queryable) => Promise<Result>, settings = ''): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const onBroken = (error: Error) => (broken = error);
    client.on('error', onBroken);
    try {
      await client.query(`begin; ${settings}`);
      const result = await work(new Transaction(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken ??= failure));
      throw error;
    } finally {
      client.off('error', onBroken);
      client.release(broken);
    }
  }

  /** A transaction that sees and writes the rows of one institution alone (row-level security, roles `sekisho_api`). */
  async inInstitution<Result>(institution: string, work: (tx: Queryable) => Promise<Result>): Promise<Result> {
    return this.transaction(work, `set local sekisho.institution = ${escapeLiteral(institution)}`);
  }

  /**
   * One statement of one institution, which it must name itself. Where row-level security hides nothing from this role, it goes without a
   * transaction around it: one round trip for three.
   */
  async queryInInstitution<Row = Record<string, unknown>>(
    institution: string,
    sql: string | Prepared,
    params: readonly unknown[],
  ): Promise<Rows<Row>> {
    return this.seesAll
      ? this.query<Row>(sql, params)
      : this.inInstitution(institution, (tx) => tx.query<Row>(sql, params));
  }

  /** Waits for the statements under way, then closes every connection. */
  async close(): Promise<void> {
    if (!this.pool.ended && !this.pool.ending) await this.pool.end();
  }
}

class Transaction implements Queryable {
  constructor(private readonly client: PoolClient) {}

  async query<Row = Record<string, unknown>>(
    sql: string | Prepared,
    params: readonly unknown[] = [],
  ): Promise<Rows<Row>> {
    return statement<Row>(this.client, sql, params);
  }
}

async function statement<Row>(
  on: Pool | PoolClient,
  sql: string | Prepared,
  params: readonly unknown[],
): Promise<Rows<Row>> {
  if (typeof sql !== 'string') {
    const { rows, rowCount } = await on.query({ ...sql, values: [...params] });
    return { rows: rows as Row[], rowCount: rowCount ?? 0 };
  }
  // Without parameters the simple protocol is used, which takes several statements at once (DDL) and answers each; the last one's counts.
  const answer: QueryResult | QueryResult[] =
    params.length > 0 ? await on.query(sql, [...params]) : await on.query(sql);
  const result = Array.isArray(answer) ? answer.at(-1) : answer;
  return { rows: (result?.rows ?? []) as Row[], rowCount: result?.rowCount ?? 0 };
}

// Role and limits ride on the start-up packet: no connection is ever usable without them, and RESET returns to them. They guard against our
// own mistakes, not against an intruder: the login user owns everything and can SET ROLE NONE. Against one, only LOGIN roles apart would hold.
function connection(options: DatabaseOptions): { connectionString: string; options: string } {
  const url = new URL(options.url);
  const settings = [
    url.searchParams.get('options'),
    options.role && `-c role=${options.role}`,
    `-c statement_timeout=${options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS}`,
    `-c idle_in_transaction_session_timeout=${options.idleInTransactionTimeoutMs ?? IDLE_IN_TRANSACTION_TIMEOUT_MS}`,
  ];
  url.searchParams.delete('options');
  return { connectionString: url.href, options: settings.filter(Boolean).join(' ') };
}
