// Verifies a backup as a whole before anything is touched: both files, that they belong together, the key, every event, every count.
import { existsSync } from 'node:fs';
import { BrokenHistory, ChainWatch, type ParkedEvent } from '#event-store';
import { isWrappedBy, VaultKey } from '#vault';
import { noteErased } from './erased.js';
import { anotherKey, brokenLog, damaged, keysMissing, newerFormat, notAPair } from './faults.js';
import {
  keysFileOf,
  PARKED,
  REACTIONS,
  TOMBSTONES,
  WRAPPED_KEYS,
  type End,
  type Header,
  type PlacedReaction,
} from './format.js';
import type { OnProgress } from './make-backup.js';
import { keptTables } from './places.js';
import { itemsOf, keysItemsOf } from './read-backup.js';
import { checkWhole } from './sections.js';

export interface VerifiedBackup {
  file: string;
  header: Header;
  end: End;
  vaultKey: Uint8Array;
  /** Rows of the file of the keys, by table. */
  keyRows: Record<string, number>;
  /** Whom the log says to be erased, and when. */
  erased: ReadonlyMap<string, string>;
  reactions: readonly PlacedReaction[];
  parked: readonly ParkedEvent[];
}

export interface VerifyOptions {
  /** The key the settings name; null: they name none. */
  expectedKey: Uint8Array | null;
  /** Names of the migrations this version knows. */
  migrations: readonly string[];
  onProgress?: OnProgress;
}

/**
 * Reads both files whole. Nothing else is opened.
 * @throws OperatorFault naming the file and what to do
 */
export async function verifyBackup(file: string, options: VerifyOptions): Promise<VerifiedBackup> {
  const keysFile = keysFileOf(file);
  const backupHash = await checkWhole(file, 'backup');
  if (!existsSync(keysFile)) throw keysMissing(keysFile);
  await checkWhole(keysFile, 'backup-keys');
  const { id, vaultKey, keyRows } = await verifyKeys(keysFile, backupHash, options.expectedKey);
  const content = await verifyContent(file, options);
  if (content.header.id !== id) throw notAPair(keysFile);
  return { file, vaultKey, keyRows, ...content };
}

const KNOWN_APART = [TOMBSTONES, WRAPPED_KEYS, ...keptTables('apart').map(({ table }) => table)];

async function verifyKeys(file: string, backupHash: string, expectedKey: Uint8Array | null) {
  const rows: Record<string, number> = {};
  let opened: { id: string; vaultKey: Uint8Array; lock: VaultKey } | null = null;
  let expected: Record<string, number> | null = null;
  for await (const item of keysItemsOf(file)) {
    if (item.kind === 'header') {
      const { id, backup, key } = item.header;
      if (backup !== backupHash) throw notAPair(file);
      const vaultKey = Buffer.from(key, 'base64');
      if (expectedKey && !vaultKey.equals(expectedKey)) throw anotherKey(file);
      opened = { id, vaultKey, lock: new VaultKey(vaultKey) };
    } else if (item.kind === 'row') {
      if (!KNOWN_APART.includes(item.table)) throw newerFormat(file);
      rows[item.table] = (rows[item.table] ?? 0) + 1;
      if (item.table === WRAPPED_KEYS && !(opened && isWrappedBy(opened.lock, wrappedKey(item.line))))
        throw damaged(file);
    } else {
      expected = item.end.rows;
    }
  }
  if (!opened || !expected || !sameCounts(expected, rows)) throw damaged(file);
  return { id: opened.id, vaultKey: opened.vaultKey, keyRows: rows };
}

// As PostgreSQL writes bytes in JSON: \x and hex.
function wrappedKey(line: string): { person: string; purpose: string; kid: string; wrapped: Buffer } {
  const row = JSON.parse(line) as { person: string; purpose: string; kid: string; wrapped: string };
  return { ...row, wrapped: Buffer.from(row.wrapped.slice(2), 'hex') };
}

async function verifyContent(file: string, { migrations, onProgress }: VerifyOptions) {
  const watch = new ChainWatch();
  const erased = new Map<string, string>();
  const reactions: PlacedReaction[] = [];
  const parked: ParkedEvent[] = [];
  const rows: Record<string, number> = { [REACTIONS]: 0, [PARKED]: 0 };
  const known = new Set(keptTables('before', 'after').map(({ table }) => table));
  const found: { header: Header | null; end: End | null } = { header: null, end: null };
  const count = (section: string) => (rows[section] = (rows[section] ?? 0) + 1);
  for await (const item of itemsOf(file)) {
    if (item.kind === 'header') {
      found.header = item.header;
      if (item.header.migrations.some((name) => !migrations.includes(name))) throw newerFormat(file);
    } else if (item.kind === 'event') {
      passing(watch, item.event);
      noteErased(erased, item.event);
      if (watch.events % 1_000 === 0) onProgress?.('log', watch.events);
    } else if (item.kind === 'row') {
      if (!known.has(item.table)) throw newerFormat(file);
      count(item.table);
    } else if (item.kind === 'reaction') {
      reactions.push(item.reaction);
      count(REACTIONS);
    } else if (item.kind === 'parked') {
      parked.push(item.parked);
      count(PARKED);
    } else {
      found.end = item.end;
    }
  }
  const { header, end } = found;
  if (!header || !end || !sameCounts(end.rows, rows)) throw damaged(file);
  if (end.events !== watch.events || end.streams !== watch.streams || end.digest !== watch.digest())
    throw damaged(file);
  return { header, end, erased, reactions, parked };
}

function passing(watch: ChainWatch, event: Parameters<ChainWatch['pass']>[0]): void {
  try {
    watch.pass(event);
  } catch (error) {
    throw error instanceof BrokenHistory ? brokenLog(error.message) : error;
  }
}

function sameCounts(one: Record<string, number>, other: Record<string, number>): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((name) => (one[name] ?? 0) === (other[name] ?? 0));
}
