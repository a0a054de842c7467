// Appends per second through the log (chain, salt, leaf, AES-256-GCM, group commit), beside the floor in the same run: plain INSERTs of the
// same bytes, autocommit, 16 connections.
import { Database } from '#database';
import { EventLog, PostgresEventStore, type Circumstances, type Sealer, type StoredAt } from '#event-store';
import { RandomIds } from '#kernel';
import { quantile } from './figures.js';

export interface AppendsOptions {
  /** A migrated database of its own, with fsync on. */
  url: string;
  sealer: Sealer;
  circumstances: Circumstances;
  /** How long each of the two is measured. */
  durationMs: number;
  /** Statements of the floor under way at once; each has a connection. */
  connections?: number;
  /** Appends to the log under way at once (default 64); the log itself uses two connections. */
  writers?: number;
  /** Floor and log take turns this often, so that what else the machine does hits both. */
  rounds?: number;
}

export interface AppendsReport {
  floorPerSecond: number;
  appendsPerSecond: number;
  /** appendsPerSecond / floorPerSecond. */
  ratio: number;
  /** Milliseconds from asking to knowing. */
  appendP50Ms: number;
  appendP99Ms: number;
  bytesPerEvent: number;
  writers: number;
}

const FLOOR = `create schema if not exists bench; drop table if exists bench.floor;
  create table bench.floor (position bigint generated always as identity primary key, bytes text not null, salt bytea not null, leaf bytea not null, sealed bytea)`;
const INSERT = 'insert into bench.floor (bytes, salt, leaf, sealed) values ($1, $2, $3, $4)';

/** Measures both, taking turns. */
export async function benchAppends(options: AppendsOptions): Promise<AppendsReport> {
  const { connections = 16, writers = 64, rounds = 4, url } = options;
  const owner = new Database({ url, applicationName: 'bench-floor', connectionsMax: connections });
  const worker = new Database({
    url,
    role: 'sekisho_worker',
    applicationName: 'bench-log',
    connectionsMax: connections,
  });
  const store = new PostgresEventStore(worker);
  const log = new EventLog(store, options.sealer, new RandomIds(), 'bench');
  const append = appender(log, options.circumstances);
  try {
    await owner.query(FLOOR);
    const sample = await sampleOf(append, store);
    const insert = inserter(owner, sample);
    const turnMs = options.durationMs / rounds;
    const [floor, appends] = [emptyTally(), emptyTally()];
    await Promise.all([run(insert, connections, 300, emptyTally()), run(append, writers, 300, emptyTally())]);
    for (let round = 0; round < rounds; round += 1) {
      await run(insert, connections, turnMs, floor);
      await run(append, writers, turnMs, appends);
    }
    const [floorPerSecond, appendsPerSecond] = [perSecond(floor), perSecond(appends)];
    return {
      ...{ floorPerSecond, appendsPerSecond, ratio: appendsPerSecond / floorPerSecond, writers },
      ...{ appendP50Ms: quantile(appends.latenciesMs, 0.5), appendP99Ms: quantile(appends.latenciesMs, 0.99) },
      bytesPerEvent: Math.round(sample.reduce((sum, { event }) => sum + event.bytes.length, 0) / sample.length),
    };
  } finally {
    await store.close();
    await Promise.all([owner.close(), worker.close()]);
  }
}

type Act = (writer: number) => Promise<void>;

interface Tally {
  acts: number;
  elapsedMs: number;
  latenciesMs: number[];
}

// Like a check's answer: a page of facts in clear, a few sealed fields.
function appender(log: EventLog, circumstances: Circumstances): Act {
  const streams = new Map<number, { stream: string; version: number }>();
  const ids = new RandomIds();
  return async (writer) => {
    let at = streams.get(writer);
    // Cases are short: a writer goes on to a new one after twenty events.
    if (!at || at.version >= 19) streams.set(writer, (at = { stream: `case-${ids.next()}`, version: -1 }));
    const { version } = await log.append(
      at.stream,
      at.version < 0 ? 'none' : at.version,
      [occurrence(writer)],
      circumstances,
    );
    at.version = version;
  };
}

function occurrence(writer: number) {
  const finding = { code: 'residency.six_months_not_reached', params: { months: 4, since: '2026-07-01' } };
  return {
    type: 'CheckCompleted',
    data: {
      checkId: `check-${writer}`,
      check: 'residency',
      round: 1,
      result: 'attention',
      findings: [finding, finding],
      hits: [],
      engine: 'residency/1',
    },
    personal: {
      person: `00000000-0000-4000-8000-${String(writer).padStart(12, '0')}`,
      purpose: 'clearance' as const,
      fields: {
        hits: { 'hit-1': { ours: '張 偉', theirs: 'ZHANG Wei', entryName: 'Zhang Wei Institute', country: 'CN' } },
      },
    },
    evidence: { policy: 'policy-2026-11', lists: { 'meti-eul': 'a'.repeat(64) } },
  };
}

async function sampleOf(append: Act, store: PostgresEventStore): Promise<StoredAt[]> {
  for (let n = 0; n < 200; n += 1) await append(n % 16);
  return store.readAll(null, 200);
}

function inserter(owner: Database, sample: StoredAt[]): Act {
  const rows = sample.map(({ event }) => [
    event.bytes,
    Buffer.from(event.salt, 'hex'),
    Buffer.from(event.leaf, 'hex'),
    event.sealed === null ? null : Buffer.from(event.sealed, 'base64'),
  ]);
  let next = 0;
  return async () => {
    next = (next + 1) % rows.length;
    await owner.query(INSERT, rows[next]);
  };
}

async function run(act: Act, writers: number, durationMs: number, tally: Tally): Promise<void> {
  const began = performance.now();
  const until = began + durationMs;
  const write = async (writer: number) => {
    for (let before = performance.now(); before < until;) {
      await act(writer);
      const now = performance.now();
      tally.latenciesMs.push(now - before);
      tally.acts += 1;
      before = now;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  tally.elapsedMs += performance.now() - began;
}

function emptyTally(): Tally {
  return { acts: 0, elapsedMs: 0, latenciesMs: [] };
}

function perSecond({ acts, elapsedMs }: Tally): number {
  return Math.round((acts * 1000) / elapsedMs);
}
