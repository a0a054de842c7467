// The folder in which one installation lives, and who rules it just now.
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Database, lockHolder, takeLock, type FolderLock, type LockHolder } from '#database';
import { OperatorFault } from '#kernel';
import { createVaultKeyFile, vaultKeyFromBase64, vaultKeyFromFile } from '#vault';

export interface DataFolder {
  path: string;
  postgres: string;
  lock: string;
  logs: string;
  key: string;
  children: string;
}

/** Names what lies where; touches nothing. */
export function dataFolder(path: string): DataFolder {
  return {
    path,
    postgres: join(path, 'postgres'),
    lock: join(path, 'lock'),
    logs: join(path, 'log'),
    key: join(path, 'keys', 'kek'),
    children: join(path, 'children.json'),
  };
}

// An empty cluster takes some 80 MB with its write-ahead log; a running one needs a little air.
const FIRST_START_MB = 200;
const LATER_START_MB = 32;

/**
 * Makes the folder and takes its lock.
 * @param url where whoever takes it will answer; `doctor` asks there
 * @throws OperatorFault when it cannot be made, its disk is full, or another process rules it
 */
export function enterDataFolder(folder: DataFolder, purpose: string, url?: string): FolderLock {
  makeFolders(folder);
  refuseFullDisk(folder);
  const taken = takeLock(folder.lock, purpose, url);
  if ('lock' in taken) return taken.lock;
  throw heldFault(folder, taken.heldBy);
}

/** @throws OperatorFault when another process rules the folder; touches nothing */
export function refuseRuled(folder: DataFolder): void {
  const holder = ruler(folder);
  if (holder) throw heldFault(folder, holder);
}

/** Who rules the folder now, if anybody. */
export function ruler(folder: DataFolder): LockHolder | null {
  return lockHolder(folder.lock);
}

/**
 * The vault's key file is made with the installation, readable by its owner alone; never for a vault that another key has locked.
 * @throws OperatorFault when the vault is locked and the key file is gone
 */
export async function ensureVaultKey(folder: DataFolder, vaultUrl: string): Promise<void> {
  if (existsSync(folder.key)) return;
  if (await isLocked(vaultUrl)) {
    throw new OperatorFault(
      'vault.key_missing',
      `The key file ${folder.key} is missing, and what it locked cannot be read without it: put it back from your backup (or set SEKISHO_KEY, if the key was given there), then start again.`,
      { path: folder.key },
    );
  }
  mkdirSync(join(folder.key, '..'), { recursive: true, mode: 0o700 });
  createVaultKeyFile(folder.key);
}

/** The key that locks the vault: the setting's, or the data folder's own. @throws OperatorFault when it cannot be read */
export function vaultKeyOf({ key }: { key?: string | null | undefined }, folder: DataFolder): Uint8Array {
  return key ? vaultKeyFromBase64(key) : vaultKeyFromFile(folder.key);
}

/** Puts a key where the next start finds it, in place of whatever key lay there; the file is there whole or not at all. */
export function placeVaultKey(folder: DataFolder, key: Uint8Array): void {
  const draft = `${folder.key}.part`;
  mkdirSync(dirname(folder.key), { recursive: true, mode: 0o700 });
  rmSync(draft, { force: true });
  writeFileSync(draft, `${Buffer.from(key).toString('base64')}\n`, { mode: 0o400, flag: 'wx', flush: true });
  renameSync(draft, folder.key);
}

async function isLocked(vaultUrl: string): Promise<boolean> {
  const vault = new Database({ url: vaultUrl, applicationName: 'sekisho-start', connectionsMax: 1 });
  try {
    return (await vault.query('select from vault.generation')).rowCount > 0;
  } finally {
    await vault.close();
  }
}

function makeFolders(folder: DataFolder): void {
  // Root's PostgreSQL runs as another user, which must be able to pass through (not to look).
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    mkdirSync(folder.path, { recursive: true, mode });
    mkdirSync(folder.logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOSPC' || code === 'EDQUOT') throw diskFault(folder, 0);
    throw new OperatorFault(
      'data_folder.unusable',
      `The data folder ${folder.path} cannot be made (${code}): choose another with SEKISHO_DATA or correct its permissions.`,
      { folder: folder.path, reason: code ?? '' },
    );
  }
}

function refuseFullDisk(folder: DataFolder): void {
  const { bavail, bsize } = statfsSync(folder.path);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb < (existsSync(folder.postgres) ? LATER_START_MB : FIRST_START_MB)) throw diskFault(folder, freeMb);
}

function diskFault(folder: DataFolder, freeMb: number): OperatorFault {
  return new OperatorFault(
    'disk.full',
    `The disk that holds ${folder.path} is full (${freeMb} MB left): free some space and start again.`,
    { folder: folder.path },
  );
}

function heldFault(folder: DataFolder, holder: LockHolder): OperatorFault {
  return new OperatorFault(
    'data_folder.in_use',
    `Sekisho is already at work on ${folder.path} (process ${holder.pid}, "${holder.purpose}"): use that one, or stop it first.`,
    { folder: folder.path, pid: holder.pid, purpose: holder.purpose },
  );
}
