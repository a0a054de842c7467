// Writes a backup: one file with everything, one with the keys. The log is verified while it passes by: a backup of a broken one would be found out
// on the worst of days.
import { existsSync } from 'node:fs';
import type { Queryable } from '#database';
import { BrokenHistory, ChainWatch, readParked, readReactions, readWhole, type Position } from '#event-store';
import { alreadyThere, brokenLog } from './faults.js';
import { noteErased } from './erased.js';
import { controlLine, eventLine, keysFileOf, LOG, PARKED, REACTIONS, TOMBSTONES, WRAPPED_KEYS } from './format.js';
import type { Header, PlacedReaction } from './format.js';
import { atOneMoment, type Moment, type Source } from './moment.js';
import { keptTables, type KeptTable } from './places.js';
import { columnsOf, rowsOf } from './rows.js';
import { SectionWriter } from './sections.js';

export interface BackupSource extends Source {
  /** The key that locks the vault, 32 bytes. */
  vaultKey: Uint8Array;
}

/** How far it has come: events or rows of one part so far. */
export type OnProgress = (part: string, done: number) => void;

export interface BackupReport {
  id: string;
  events: number;
  streams: number;
  /** Rows by table, keys among them. */
  rows: Record<string, number>;
  /** People whom the log says to be erased. */
  erased: number;
}

/**
 * Backs the whole installation up while it works, into `file` and `file`.keys.
 * @throws OperatorFault when one of the files is there, the log does not verify, or an erasure or a transaction does not end
 */
export async function makeBackup(
  source: BackupSource,
  file: string,
  header: Header,
  onProgress: OnProgress = () => undefined,
): Promise<BackupReport> {
  const keysFile = keysFileOf(file);
  refuseExisting(file, keysFile);
  const backup = await SectionWriter.begin(file, 'backup');
  const keys = await SectionWriter.begin(keysFile, 'backup-keys').catch(async (error: unknown) => {
    await backup.abandon();
    throw error;
  });
  try {
    const report = await atOneMoment(source, (moment) =>
      writeBoth({ source, moment, backup, keys, header, onProgress }),
    );
    // The one with the name that is asked for comes last: where it is, its keys are. Where it cannot have it, they go again.
    await keys.publish();
    await backup.publish();
    return report;
  } catch (error) {
    await Promise.all([backup.abandon(), keys.abandon()]);
    throw error instanceof BrokenHistory ? brokenLog(error.message) : error;
  }
}

interface Writing {
  source: BackupSource;
  moment: Moment;
  backup: SectionWriter;
  keys: SectionWriter;
  header: Header;
  onProgress: OnProgress;
}

async function writeBoth(writing: Writing): Promise<BackupReport> {
  const { moment, backup, header, onProgress } = writing;
  const rows: Record<string, number> = {};
  await backup.line(controlLine({ header }));
  for (const place of keptTables('before'))
    rows[place.table] = await writeTable(backup, moment.before, place, onProgress);
  const reactions = await readReactions(moment.before);
  const parked = await readParked(moment.before);
  const { watch, erased, eventAt } = await writeLog(
    writing,
    new Set(reactions.flatMap(({ position }) => position ?? [])),
  );
  for (const place of keptTables('after'))
    rows[place.table] = await writeTable(backup, moment.after, place, onProgress);
  const placed = reactions.map(({ name, version, position }): PlacedReaction => {
    return { name, version, event: (position !== null && eventAt.get(position)) || null };
  });
  rows[REACTIONS] = await writeLines(backup, REACTIONS, placed);
  rows[PARKED] = await writeLines(backup, PARKED, parked);
  const { events, streams } = watch;
  await backup.line(controlLine({ end: { events, streams, digest: watch.digest(), rows } }));
  const digest = await backup.finish();
  const keyRows = await writeKeys(writing, digest, erased);
  return { id: header.id, events, streams, rows: { ...rows, ...keyRows }, erased: erased.size };
}

async function writeLog({ source, moment, backup, onProgress }: Writing, wanted: ReadonlySet<Position>) {
  const watch = new ChainWatch();
  const erased = new Map<string, string>();
  const eventAt = new Map<Position, string>();
  await backup.line(controlLine({ section: LOG }));
  for await (const page of readWhole(source.store, moment.end)) {
    for (const { event, position } of page) {
      watch.pass(event);
      noteErased(erased, event);
      if (wanted.has(position)) eventAt.set(position, event.id);
      await backup.line(eventLine(event));
    }
    onProgress(LOG, watch.events);
  }
  return { watch, erased, eventAt };
}

async function writeTable(
  to: SectionWriter,
  tx: Queryable,
  { table, rowsAtOnce }: KeptTable,
  onProgress: OnProgress,
): Promise<number> {
  await to.line(controlLine({ section: table, columns: await columnsOf(tx, table) }));
  let count = 0;
  for await (const line of rowsOf(tx, table, rowsAtOnce)) {
    await to.line(line);
    count += 1;
    if (count % 1_000 === 0) onProgress(table, count);
  }
  return count;
}

async function writeLines(to: SectionWriter, section: string, lines: readonly object[]): Promise<number> {
  await to.line(controlLine({ section }));
  for (const line of lines) await to.line(JSON.stringify(line));
  return lines.length;
}

async function writeKeys(
  { source, moment, keys, header, onProgress }: Writing,
  backup: string,
  erased: ReadonlyMap<string, string>,
): Promise<Record<string, number>> {
  const key = Buffer.from(source.vaultKey).toString('base64');
  await keys.line(controlLine({ header: { id: header.id, backup, key } }));
  await keys.line(controlLine({ section: TOMBSTONES, columns: await columnsOf(moment.keys, TOMBSTONES) }));
  let tombstones = 0;
  for await (const line of rowsOf(moment.keys, TOMBSTONES)) {
    await keys.line(line);
    tombstones += 1;
  }
  await keys.line(controlLine({ section: WRAPPED_KEYS, columns: await columnsOf(moment.keys, WRAPPED_KEYS) }));
  let wrapped = 0;
  for await (const line of rowsOf(moment.keys, WRAPPED_KEYS)) {
    // The event came first and their keys were about to go.
    if (erased.has((JSON.parse(line) as { person: string }).person)) continue;
    await keys.line(line);
    wrapped += 1;
    if (wrapped % 1_000 === 0) onProgress(WRAPPED_KEYS, wrapped);
  }
  const rows: Record<string, number> = { [TOMBSTONES]: tombstones, [WRAPPED_KEYS]: wrapped };
  for (const place of keptTables('apart')) rows[place.table] = await writeTable(keys, moment.after, place, onProgress);
  await keys.line(controlLine({ end: { rows } }));
  await keys.finish();
  return rows;
}

function refuseExisting(...files: string[]): void {
  const there = files.find((file) => existsSync(file));
  if (there !== undefined) throw alreadyThere(there);
}
