// What doctor looks at. Gathered through any role; what cannot be reached is an answer too, never an end.
import { statfs } from 'node:fs/promises';
import type { Queryable } from '#database';
import type { Checkpoints, EventStore, FollowerStatus } from '#event-store';
import { lookAtQueue, type QueueLook } from '#jobs';
import type { Clock, Instant, InstitutionId } from '#kernel';
import { lookAtHistories, type HistoriesFact, type HistoryStore } from './histories.js';

export interface Reach {
  /** event-store: a KurrentDB; absent where the events lie in the database. */
  name: 'database' | 'vault' | 'event-store';
  /** Null when it does not. */
  answeredInMs: number | null;
  /** Why not: a code or the name of an error, never its text. */
  failure: string | null;
}

/** Signs of life of one worker. */
export interface Beat {
  process: string;
  ageSeconds: number;
}

/** The transaction that has been writing for longest: while it lasts, nothing behind it is seen by readers of the log. */
export interface OldestWriter {
  application: string;
  database: string;
  pid: number;
  ageSeconds: number;
}

export interface ListFact {
  list: string;
  version: number;
  entries: number;
  /** Since it was adopted. */
  ageDays: number;
}

/** What goes out by mail, by ids and codes alone; see `mailStanding`. */
export interface MailFact {
  isSent: boolean;
  isDemonstration: boolean;
  waiting: number;
  faults: string[];
  failed: { mailId: string; failure: string }[];
  kept: number;
}

/** A role that was granted, used and over within a day, by ids alone. */
export interface BriefRoleFact {
  account: string;
  role: string;
  unit: string | null;
  grantedBy: string;
  grantedAt: Instant;
  /** Null: it ended by its own date. */
  endedBy: string | null;
  endedAt: Instant;
  acts: number;
}

export interface Facts {
  isHouseUp: boolean;
  reach: Reach[];
  migrationsMissing: string[];
  followers: FollowerStatus[];
  beats: Beat[];
  /** The worker that sweeps; null when none has the lease. */
  sweeper: string | null;
  oldestWriter: OldestWriter | null;
  queue: QueueLook;
  /** Checks asked for more than five minutes ago. */
  unanswered: { count: number; oldestAgeSeconds: number | null };
  lists: ListFact[];
  /** Of the last thirty days. */
  briefRoles: BriefRoleFact[];
  /** Of the last seven days; null before the tables are there. */
  mail: MailFact | null;
  lastAppendAgeSeconds: number | null;
  histories: HistoriesFact;
  /** Of the disk that holds the data folder; null where there is none here. */
  freeMb: number | null;
}

/** What the houses' own libraries above this one tell. */
export interface Told {
  unansweredBefore(askedBefore: Instant): Promise<{ count: number; oldest: Instant | null }>;
  lists(): Promise<{ listId: string; version: number; counts: { entries: number }; adoptedAt: Instant }[]>;
  briefRoles(time: { now: Instant; since: Instant }): Promise<BriefRoleFact[]>;
  mail(since: Instant): Promise<MailFact>;
}

export interface Sources {
  main: Queryable;
  /** Whose streams are looked at; absent: everybody's. */
  institution?: InstitutionId;
  vault: Queryable;
  /** As the settings name it; null: in the main database. */
  queueUrl: string | null;
  checkpoints: Pick<Checkpoints, 'status'>;
  store: HistoryStore;
  migrations: readonly { name: string; database: 'main' | 'vault' }[];
  clock: Clock;
  isHouseUp: boolean;
  dataFolder: string | null;
  told: Told;
}

const LONG_UNANSWERED_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const ROLES_WATCHED_DAYS = 30;
const MAIL_WATCHED_DAYS = 7;

/** Whether a database answers, and how fast. */
export function reach(name: 'database' | 'vault', database: Queryable): Promise<Reach> {
  return answerOf(name, () => database.query('select 1'));
}

/** Whether a store that is no database of ours answers, and how fast. */
export function reachEventStore(store: Pick<EventStore, 'end'>): Promise<Reach> {
  return answerOf('event-store', () => store.end());
}

async function answerOf(name: Reach['name'], ask: () => Promise<unknown>): Promise<Reach> {
  const begun = performance.now();
  try {
    await ask();
    return { name, answeredInMs: Math.ceil(performance.now() - begun), failure: null };
  } catch (error) {
    const { code, name: kind } = error as { code?: string; name?: string };
    return { name, answeredInMs: null, failure: code ?? kind ?? 'unknown' };
  }
}

/** Everything inside databases that answer. @throws whatever a database throws that went away meanwhile */
export async function gatherFacts(sources: Sources, reached: Reach[]): Promise<Facts> {
  const { main, clock, told } = sources;
  const nowMs = clock.now().getTime();
  const askedBefore = new Date(nowMs - LONG_UNANSWERED_MS).toISOString();
  const unanswered = await orWithoutTable(told.unansweredBefore(askedBefore), { count: 0, oldest: null });
  const lists = await orWithoutTable(told.lists(), []);
  const watched = {
    now: new Date(nowMs).toISOString(),
    since: new Date(nowMs - ROLES_WATCHED_DAYS * DAY_MS).toISOString(),
  };
  const briefRoles = await orWithoutTable(told.briefRoles(watched), []);
  const mailSince = new Date(nowMs - MAIL_WATCHED_DAYS * DAY_MS).toISOString();
  const mail = await orWithoutTable<MailFact | null>(told.mail(mailSince), null);
  const appendedAt = await lastAppend(sources);
  return {
    isHouseUp: sources.isHouseUp,
    reach: reached,
    migrationsMissing: await missingMigrations(sources),
    followers: await sources.checkpoints.status(),
    beats: await beats(main),
    sweeper: await sweeper(main),
    oldestWriter: await oldestWriter(main),
    queue: await lookAtQueue(sources.queueUrl, main),
    unanswered: { count: unanswered.count, oldestAgeSeconds: secondsSince(unanswered.oldest, nowMs) },
    lists: lists.map(({ listId, version, counts, adoptedAt }) => ({
      ...{ list: listId, version, entries: counts.entries, ageDays: (nowMs - Date.parse(adoptedAt)) / DAY_MS },
    })),
    briefRoles,
    mail,
    lastAppendAgeSeconds: secondsSince(appendedAt, nowMs),
    histories: await lookAtHistories(sources.store, clock.now().toISOString(), sources.institution),
    freeMb: sources.dataFolder === null ? null : await freeMb(sources.dataFolder),
  };
}

// Before a worker has run for the first time there are no read models; before this version has migrated there are no leases.
async function orWithoutTable<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if ((error as { code?: string }).code !== '42P01') throw error;
    return otherwise;
  }
}

function secondsSince(instant: Instant | null, nowMs: number): number | null {
  return instant === null ? null : Math.max(0, (nowMs - Date.parse(instant)) / 1000);
}

async function missingMigrations({ main, vault, migrations }: Sources): Promise<string[]> {
  const applied = new Set<string>();
  for (const on of [main, vault]) {
    const { rows } = await on.query<{ name: string }>('select name from migration.applied');
    for (const { name } of rows) applied.add(name);
  }
  return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
}

async function lastAppend({ store, institution }: Sources): Promise<Instant | null> {
  const [last] = await store.latest(1, institution);
  return last?.event.at ?? null;
}

async function beats(main: Queryable): Promise<Beat[]> {
  const { rows } = await main.query<Beat>(
    `select process, extract(epoch from clock_timestamp() - beat_at)::float8 as "ageSeconds"
     from operation.heartbeats where kind = 'worker'`,
  );
  return rows;
}

async function sweeper(main: Queryable): Promise<string | null> {
  const { rows } = await orWithoutTable(
    main.query<{ holder: string | null }>(
      `select holder from operation.leases where name = 'sweeper' and leased_until > clock_timestamp()`,
    ),
    { rows: [], rowCount: 0 },
  );
  return rows[0]?.holder ?? null;
}

async function oldestWriter(main: Queryable): Promise<OldestWriter | null> {
  const { rows } = await main.query<OldestWriter>(
    'select application, database, pid, age_seconds as "ageSeconds" from operation.oldest_writer()',
  );
  return rows[0] ?? null;
}

/** Megabytes free on the disk that holds a folder. */
export async function freeMb(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return Math.floor((bavail * bsize) / 1_000_000);
}
