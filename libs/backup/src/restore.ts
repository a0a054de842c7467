// Writes a verified backup into an empty installation, then reads everything back and compares.
import { beginRestore, endRestore, type Database } from '#database';
import {
  adoptOrigin,
  appendWhole,
  BrokenHistory,
  ChainWatch,
  claimPlace,
  placeReactions,
  readWhole,
  StreamConflict,
} from '#event-store';
import type { Position, StoredEvent } from '#event-store';
import { OperatorFault } from '#kernel';
import { PURPOSES, VaultKey } from '#vault';
import { incomplete } from './faults.js';
import { eventLine, keysFileOf, TOMBSTONES, WRAPPED_KEYS } from './format.js';
import type { OnProgress } from './make-backup.js';
import { settledEnd } from './moment.js';
import { COPIED, keptTables } from './places.js';
import { itemsOf, keysItemsOf } from './read-backup.js';
import { RowBatch } from './row-batch.js';
import { clear, contentOf, originHere, type Target } from './target.js';
import type { VerifiedBackup } from './verify-backup.js';

export interface RestoreSteps {
  /** Puts the key where the next start finds it. */
  placeKey(key: Uint8Array): void;
  /** Folds the read models. */
  fold(): Promise<void>;
  onProgress?: OnProgress;
}

export interface RestoreReport {
  events: number;
  streams: number;
  rows: Record<string, number>;
  /** People whose keys and rows did not come back. */
  erased: number;
}

const EVENTS_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 4_000_000;

/**
 * Replaces what lies in the target. From the first change to the last the target bears a mark that keeps everybody else away.
 * @throws OperatorFault when a store that cannot be emptied holds more than the beginning of this log, or what was written is not what was read
 */
export async function restore(target: Target, backup: VerifiedBackup, steps: RestoreSteps): Promise<RestoreReport> {
  const { main } = target;
  await refuseForeignStore(target, backup);
  const content = await contentOf(target);
  const replaced = content.kind === 'interrupted' ? content.mark.replaced : await originHere(target);
  await beginRestore(main, { backup: backup.header.id, replaced });
  await clear(target, replaced === backup.header.origin);
  await adoptOrigin(main, backup.header.origin);
  await writeContent(target, backup, steps);
  const keyRows = await writeKeys(target, backup);
  await countRows(target, backup, keyRows);
  const erased = await forgetErased(target);
  const { positions, watch } = await readBack(target, backup, steps);
  await placeReactions(main, backup.reactions, backup.parked, (event) => positions.get(event));
  // Emptied with everything else: without it a start that forgets EVENT_STORE_URL would begin a second log.
  await claimPlace(main, target.isStoreInside ? 'postgresql' : 'kurrentdb', watch.events > 0);
  steps.placeKey(backup.vaultKey);
  await steps.fold();
  await endRestore(main);
  return { events: watch.events, streams: watch.streams, rows: { ...backup.end.rows, ...backup.keyRows }, erased };
}

// It can be neither emptied nor mixed: what lies there must be the beginning of this very log, from an earlier try. One event more, and what is read
// back would never be the backup.
async function refuseForeignStore({ store, isStoreInside }: Target, { file }: VerifiedBackup): Promise<void> {
  if (isStoreInside) return;
  const wanted = eventsOf(file);
  try {
    for await (const page of readWhole(store, await settledEnd(store))) {
      for (const { event } of page) {
        const { value } = await wanted.next();
        if (!value || eventLine(value) !== eventLine(event)) throw foreignStore();
      }
    }
  } finally {
    await wanted.return(undefined);
  }
}

async function* eventsOf(file: string): AsyncGenerator<StoredEvent, undefined> {
  for await (const item of itemsOf(file)) if (item.kind === 'event') yield item.event;
  return undefined;
}

function foreignStore(): OperatorFault {
  return new OperatorFault(
    'restore.foreign_store',
    'The event store of EVENT_STORE_URL holds events that this backup does not, and cannot be emptied from here: name an empty one, or unset EVENT_STORE_URL.',
  );
}

async function writeContent({ main, store }: Target, { file }: VerifiedBackup, { onProgress }: RestoreSteps) {
  const rows = new RowBatch(main);
  let events: StoredEvent[] = [];
  let bytes = 0;
  let written = 0;
  // One batch is on its way while the next is read.
  let underWay: Promise<void> = Promise.resolve();
  const send = async () => {
    await underWay;
    const batch = events;
    [events, bytes] = [[], 0];
    written += batch.length;
    onProgress?.('log', written);
    underWay = appendWhole(store, batch);
    underWay.catch(() => undefined);
  };
  try {
    for await (const item of itemsOf(file)) {
      if (item.kind === 'row') await rows.add(item);
      if (item.kind !== 'event') continue;
      events.push(item.event);
      bytes += item.event.bytes.length + (item.event.sealed?.length ?? 0);
      if (events.length >= EVENTS_AT_ONCE || bytes >= BYTES_AT_ONCE) await send();
    }
    await send();
    await underWay;
  } catch (error) {
    throw error instanceof StreamConflict ? foreignStore() : error;
  }
  await rows.flush();
}

async function countRows(
  { main, keys }: Target,
  { end, keyRows }: VerifiedBackup,
  ofKeys: Record<string, number>,
): Promise<void> {
  for (const { table } of keptTables(...COPIED)) {
    await count(main, table, end.rows[table] ?? keyRows[table] ?? 0);
  }
  for (const [table, wanted] of Object.entries(ofKeys)) await count(keys, table, wanted);
}

async function count(database: Database, table: string, wanted: number): Promise<void> {
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  if (rows[0]?.count !== wanted) throw incomplete(`${rows[0]?.count} of ${wanted} rows of ${table}`);
}

/** @returns how many rows must now lie in the tables of the vault: a key of an erased person is none of them */
async function writeKeys(
  { main, keys }: Target,
  { file, vaultKey, erased }: VerifiedBackup,
): Promise<Record<string, number>> {
  const { generation, checkValue } = new VaultKey(vaultKey);
  await keys.query('insert into vault.generation (generation, check_value, created_at) values ($1, $2, now())', [
    generation,
    checkValue,
  ]);
  const kept = await keys.query<Locked>(`select person, purpose from ${TOMBSTONES}`);
  const gone = new Set(kept.rows.map(nameOf));
  // Before the keys: the vault itself then takes none that belongs to an erased person.
  for (const [person, at] of erased) {
    await keys.query(
      `insert into ${TOMBSTONES} (person, purpose, destroyed_at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
      [person, PURPOSES, at],
    );
    for (const purpose of PURPOSES) gone.add(nameOf({ person, purpose }));
  }
  let wrapped = 0;
  for (const wanted of [TOMBSTONES, WRAPPED_KEYS, ...keptTables('apart').map(({ table }) => table)]) {
    const rows = new RowBatch(wanted.startsWith('vault.') ? keys : main);
    for await (const item of keysItemsOf(keysFileOf(file))) {
      if (item.kind !== 'row' || item.table !== wanted) continue;
      if (wanted === TOMBSTONES) gone.add(nameOf(JSON.parse(item.line) as Locked));
      if (wanted === WRAPPED_KEYS && !gone.has(nameOf(JSON.parse(item.line) as Locked))) wrapped += 1;
      await rows.add(item);
    }
    await rows.flush();
  }
  return { [TOMBSTONES]: gone.size, [WRAPPED_KEYS]: wrapped };
}

/** What a key and its tombstone have in common. */
interface Locked {
  person: string;
  purpose: string;
}

const nameOf = ({ person, purpose }: Locked) => `${person} ${purpose}`;

/** Takes away what belongs to people whose every key is destroyed. @returns how many they are */
async function forgetErased({ main, keys }: Target): Promise<number> {
  const { rows } = await keys.query<{ person: string }>(
    `select person from ${TOMBSTONES} where purpose = any($1) group by person having count(*) = $2`,
    [PURPOSES, PURPOSES.length],
  );
  const people = rows.map(({ person }) => person);
  for (const { table, person } of keptTables(...COPIED)) {
    if (person) await main.query(`delete from ${table} where ${person} = any($1)`, [people]);
  }
  return people.length;
}

// Every event as the next reader will meet it: leaf, chain and order; and where the events that reactions stand at have come to lie.
async function readBack({ store }: Target, { end, reactions, parked }: VerifiedBackup, { onProgress }: RestoreSteps) {
  const wanted = new Set([...reactions.map(({ event }) => event), ...parked.map(({ eventId }) => eventId)]);
  const positions = new Map<string, Position>();
  const watch = new ChainWatch();
  try {
    for await (const page of readWhole(store, await settledEnd(store))) {
      for (const { event, position } of page) {
        watch.pass(event);
        if (wanted.has(event.id)) positions.set(event.id, position);
      }
      onProgress?.('verify', watch.events);
    }
  } catch (error) {
    throw error instanceof BrokenHistory ? incomplete(error.message) : error;
  }
  if (watch.events !== end.events || watch.digest() !== end.digest) {
    throw incomplete(`${watch.events} of ${end.events} events`);
  }
  return { positions, watch };
}
