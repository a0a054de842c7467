// The log in PostgreSQL. Writes go through log.append in shared transactions; reads of the whole log stop at the fence.
import type { Database } from '#database';
import type { InstitutionId } from '#kernel';
import type { Head } from '../envelope.js';
import type { Position, StoredEvent } from '../event.js';
import { BrokenHistory } from '../event-store.js';
import type { Appended, AppendRequest, EventStore, ReadStreamOptions, StoredAt } from '../event-store.js';
import { Bell } from './bell.js';
import { appendAsGiven, appendTogether, GroupCommit, type GroupCommitOptions } from './group-commit.js';
import { comparePositions, parsePosition } from './position.js';

const GROUPS: GroupCommitOptions = { lanes: 2, appendsMax: 256, bytesMax: 4_000_000 };

const COLUMNS = `stream, version, xid::text || '-' || position as place, id, institution, type, at, bytes,
  encode(salt, 'hex') as salt, encode(leaf, 'hex') as leaf, encode(previous, 'hex') as previous,
  translate(encode(sealed, 'base64'), E'\\n', '') as sealed`;

// Below the oldest transaction still under way nothing can appear any more.
const FENCE = 'xid < pg_snapshot_xmin(pg_current_snapshot())';

const READ_STREAM = {
  name: 'log.read-stream',
  text: `select ${COLUMNS}, (select version || ' ' || encode(leaf, 'hex') from log.streams where stream = $1) as head
    from log.events
    where stream = $1 and version >= $2 and version <= $3 and ($4::timestamptz is null or at <= $4)
      and ($5::text is null or institution = $5)
    order by version`,
};

const READ_ALL = {
  name: 'log.read-all',
  text: `select ${COLUMNS} from log.events
    where (xid, position) > ($1::xid8, $2::bigint) and ${FENCE} order by xid, position limit $3`,
};

type Row = Omit<StoredEvent, 'at'> & { place: Position; at: Date };

export class PostgresEventStore implements EventStore {
  private readonly bell: Bell;
  private readonly group: GroupCommit;

  /**
   * @param database a pool under role `sekisho_worker`, which sees every institution (under `sekisho_api` reads without a scope are empty).
   *   One connection of it is kept for listening once somebody listens. It is not closed by this store.
   */
  constructor(
    private readonly database: Database,
    options: Partial<GroupCommitOptions> = {},
  ) {
    this.bell = new Bell(database);
    this.group = new GroupCommit(database, { ...GROUPS, ...options }, () => this.bell.ring());
  }

  append(request: AppendRequest): Promise<Appended> {
    return this.group.append(request);
  }

  async appendAll(requests: AppendRequest[]): Promise<Appended> {
    const appended = await appendTogether(this.database, requests);
    this.bell.ring();
    return appended;
  }

  async appendInOrder(events: readonly StoredEvent[]): Promise<void> {
    await appendAsGiven(this.database, events);
    this.bell.ring();
  }

  async readStream(stream: string, options: ReadStreamOptions = {}): Promise<StoredAt[]> {
    const { rows } = await this.database.query<Row & { head: string | null }>(READ_STREAM, [
      stream,
      options.from ?? 0,
      options.to ?? 2 ** 31 - 1,
      options.asOf ?? null,
      options.institution ?? null,
    ]);
    const last = rows.at(-1);
    const reachesEnd = options.to === undefined && options.asOf === undefined;
    // One statement sees both as of one moment: no append can lie between them.
    if (last && reachesEnd && last.head !== `${last.version} ${last.leaf}`) {
      throw new BrokenHistory(`${stream}: ends with event ${last.version}, which is not where its last append left it`);
    }
    return rows.map(({ head: _head, ...row }) => storedAt(row));
  }

  async head(stream: string): Promise<Head | null> {
    const { rows } = await this.database.query<{ version: number; leaf: string; at: Date }>(
      `select version, encode(leaf, 'hex') as leaf, at from log.streams where stream = $1 and version >= 0`,
      [stream],
    );
    return rows[0] ? { ...rows[0], at: rows[0].at.toISOString() } : null;
  }

  async readAll(after: Position | null, limit: number): Promise<StoredAt[]> {
    const { xid, place } = parsePosition(after ?? '0-0');
    const { rows } = await this.database.query<Row>(READ_ALL, [xid, place, limit]);
    return rows.map(storedAt);
  }

  async ofType(type: string, limit: number): Promise<StoredAt[]> {
    const { rows } = await this.database.query<Row>(
      `select ${COLUMNS} from log.events where type = $1 order by xid, position limit $2`,
      [type, limit],
    );
    return rows.map(storedAt);
  }

  async latest(limit: number, institution?: InstitutionId): Promise<StoredAt[]> {
    const { rows } = await this.database.query<Row>(
      `select ${COLUMNS} from log.events where $2::text is null or institution = $2 order by xid desc, position desc limit $1`,
      [limit, institution ?? null],
    );
    return rows.map(storedAt);
  }

  async someStreams(limit: number, seed: string, institution?: InstitutionId): Promise<string[]> {
    const { rows } = await this.database.query<{ stream: string }>(
      `select stream from log.streams where $3::text is null or institution = $3 order by md5(stream || $2) limit $1`,
      [limit, seed, institution ?? null],
    );
    return rows.map(({ stream }) => stream);
  }

  async end(): Promise<Position | null> {
    const { rows } = await this.database.query<{ place: Position }>(
      `select xid::text || '-' || position as place from log.events where ${FENCE} order by xid desc, position desc limit 1`,
    );
    return rows[0]?.place ?? null;
  }

  compare(a: Position, b: Position): number {
    return comparePositions(a, b);
  }

  onAppended(listener: () => void): () => void {
    return this.bell.listen(listener);
  }

  close(): Promise<void> {
    return this.bell.close();
  }
}

function storedAt({ place, at, ...event }: Row): StoredAt {
  return { event: { ...event, at: at.toISOString() }, position: place };
}
