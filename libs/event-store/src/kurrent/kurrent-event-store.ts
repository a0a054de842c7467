// The log in a KurrentDB. One stream of ours is one stream of its own; the whole log is its $all without what the server writes for itself.
import { createHash } from 'node:crypto';
import {
  BACKWARDS,
  END,
  eventTypeFilter,
  FORWARDS,
  START,
  type Direction,
  type Filter,
  type KurrentDBClient,
  type ReadPosition,
} from '@kurrent/kurrentdb-client';
import type { InstitutionId } from '#kernel';
import type { Head } from '../envelope.js';
import type { Position } from '../event.js';
import type { Appended, AppendRequest, EventStore, ReadStreamOptions, StoredAt } from '../event-store.js';
import { Appending } from './appending.js';
import { Bell } from './bell.js';
import { connect, disconnect } from './connection.js';
import { isOurs, ours } from './filter.js';
import { failedRead } from './outcome.js';
import { comparePositions, parsePosition } from './position.js';
import { storedAt } from './record.js';
import { StreamReader } from './stream-reader.js';

/** Events of one read while looking for those of one institution. */
const PAGE = 200;
/** Events that a sample of streams is drawn from, from either end of what was found. */
const SAMPLED_MAX = 1000;

export class KurrentEventStore implements EventStore {
  private readonly client: KurrentDBClient;
  private readonly streams: StreamReader;
  private readonly appending: Appending;
  private readonly bell: Bell;

  /**
   * @param url `kurrentdb://…` as the client reads it
   * @param onAppend is waited for behind every append that was made, before it is answered; it must not throw
   * @throws Error one line without the address, when the client cannot read it
   */
  constructor(
    url: string,
    private readonly onAppend?: () => Promise<void>,
  ) {
    this.client = connect(url);
    this.streams = new StreamReader(this.client);
    this.appending = new Appending(this.client, this.streams);
    this.bell = new Bell(this.client);
  }

  async append(request: AppendRequest): Promise<Appended> {
    const appended = await this.appending.append(request);
    this.bell.ring();
    await this.onAppend?.();
    return appended;
  }

  readStream(stream: string, options: ReadStreamOptions = {}): Promise<StoredAt[]> {
    return this.streams.read(stream, options);
  }

  async head(stream: string): Promise<Head | null> {
    const last = await this.streams.head(stream);
    return last && { version: last.event.version, leaf: last.event.leaf, at: last.event.at };
  }

  async readAll(after: Position | null, limit: number): Promise<StoredAt[]> {
    if (after === null) return this.readLog(FORWARDS, START, limit);
    // KurrentDB begins a read with what lies at the position.
    const stored = await this.readLog(FORWARDS, parsePosition(after), limit + 1);
    return stored.filter(({ position }) => comparePositions(position, after) > 0).slice(0, limit);
  }

  ofType(type: string, limit: number): Promise<StoredAt[]> {
    return this.readLog(FORWARDS, START, limit, eventTypeFilter({ regex: `^${type.replaceAll(/\W/g, '\\$&')}$` }));
  }

  async latest(limit: number, institution?: InstitutionId): Promise<StoredAt[]> {
    if (institution === undefined) return this.readLog(BACKWARDS, END, limit);
    const found: StoredAt[] = [];
    for (let from: ReadPosition = END; found.length < limit;) {
      const page: StoredAt[] = await this.readLog(BACKWARDS, from, PAGE);
      found.push(...page.filter(({ event }) => event.institution === institution));
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      // Backwards a read begins with what lies before the position.
      from = parsePosition(last.position);
    }
    return found.slice(0, limit);
  }

  /** Streams are drawn by how their names end, which for most is random; where too few end so, from the beginning and the end of the log. */
  async someStreams(limit: number, seed: string, institution?: InstitutionId): Promise<string[]> {
    const digits = createHash('md5').update(seed).digest('hex');
    const names = new Set<string>();
    for (const ending of [digits.slice(0, 2), digits.slice(0, 1), '']) {
      for (const name of await this.sample(ending, institution)) names.add(name);
      if (names.size >= limit) break;
    }
    const rank = (name: string) => createHash('md5').update(name).update(seed).digest('hex');
    const ranked = [...names].map((name) => ({ name, rank: rank(name) }));
    ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    return ranked.slice(0, limit).map(({ name }) => name);
  }

  async end(): Promise<Position | null> {
    const [last] = await this.readLog(BACKWARDS, END, 1);
    return last?.position ?? null;
  }

  compare(a: Position, b: Position): number {
    return comparePositions(a, b);
  }

  onAppended(listener: () => void): () => void {
    return this.bell.listen(listener);
  }

  async close(): Promise<void> {
    await this.bell.close();
    await disconnect(this.client);
  }

  private async sample(ending: string, institution: InstitutionId | undefined): Promise<string[]> {
    const filter = ours(ending);
    const [early, late] = await Promise.all([
      this.readLog(FORWARDS, START, SAMPLED_MAX, filter),
      this.readLog(BACKWARDS, END, SAMPLED_MAX, filter),
    ]);
    const wanted = [...early, ...late].filter(({ event }) => !institution || event.institution === institution);
    return wanted.map(({ event }) => event.stream);
  }

  private async readLog(
    direction: Direction,
    fromPosition: ReadPosition,
    maxCount: number,
    filter: Filter = ours(),
  ): Promise<StoredAt[]> {
    const stored: StoredAt[] = [];
    // Whoever looks at an end of the log decides on what lies there; a follower of the cluster may not have it yet. On the way through it may lag.
    const requiresLeader = direction === BACKWARDS || fromPosition === START;
    try {
      for await (const resolved of this.client.readAll({ direction, fromPosition, maxCount, filter, requiresLeader })) {
        if (!isOurs(resolved)) continue;
        const next = storedAt(resolved);
        stored.push(next);
        if (next.event.version === 0) this.streams.learn(next.event.stream, next.event.institution);
      }
    } catch (error) {
      throw failedRead(error);
    }
    return stored;
  }
}
