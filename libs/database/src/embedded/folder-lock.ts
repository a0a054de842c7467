// Who rules a data folder: one living process, named in a file. Stale locks of dead processes are taken over.
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export interface LockHolder {
  pid: number;
  /** When the process began, in the system's own terms: a process id alone is used again. */
  began: string;
  /** What it does: `start`, `lists`, … */
  purpose: string;
  /** Where it answers, when it does. */
  url?: string;
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock, or says who has it.
 * @returns the lock, or the living holder
 */
export function takeLock(file: string, purpose: string, url?: string): { lock: FolderLock } | { heldBy: LockHolder } {
  const mine: LockHolder = { pid: process.pid, began: processBegan(process.pid) ?? '', purpose, ...(url && { url }) };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      if (linked(draft, file)) return { lock: { release: () => releaseOwn(file, mine) } };
      const holder = lockHolder(file);
      if (holder) return { heldBy: holder };
      setAside(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The living process that holds the lock, if any. */
export function lockHolder(file: string): LockHolder | null {
  const holder = readHolder(file);
  return holder && processBegan(holder.pid) === holder.began ? holder : null;
}

// A hard link either appears whole or fails because the name is taken: no moment in which the file is half written.
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

// Only one of several that find the lock stale can rename it; should it catch a fresh lock instead, it puts it back.
function setAside(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) linked(aside, file);
  rmSync(aside, { force: true });
}

function releaseOwn(file: string, mine: LockHolder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.began === mine.began) rmSync(file, { force: true });
}

function readHolder(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

/** When a process began, or null when there is none of that id. */
export function processBegan(pid: number): string | null {
  try {
    if (process.platform === 'linux') return linuxBegan(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

// Field 22 of /proc/<pid>/stat; the second, the program's name in parentheses, may hold spaces. A zombie (Z) is dead for us.
function linuxBegan(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}
