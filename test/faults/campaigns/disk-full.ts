// The disk that holds the database fills up under load, is freed again, and everything goes on by itself. Only where a small disk can be made.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkLane, closeLane, openLane, whileWorking, type Lane, type LaneOptions } from '../lane.js';
import type { Report } from '../ledger-check.js';
import { untilReady } from '../site.js';

export interface DiskFull {
  /** Writes refused while it was full, by status. */
  refused: Record<string, number>;
  /** What reading a case answered meanwhile. */
  read: number;
  /** The server went down for want of room and had to be started again. */
  hadToRestart: boolean;
  /** From the moment there was room until a write was acknowledged, in milliseconds. */
  resumedMs: number;
}

const DISK_BYTES = 320 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const FULL_MS_MAX = 40_000;
const RESUMED_MS_MAX = 60_000;

/** A small disk of our own; null where this machine gives none. */
export function smallDisk(): { folder: string; remove: () => void } | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-disk-'));
  chmodSync(folder, 0o711);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES},mode=0711`, 'tmpfs', folder]);
  const remove = () => {
    if (mounted.status === 0) spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted.status === 0) return { folder, remove };
  remove();
  return null;
}

/** Fills the disk so many times under load. @returns null where there is no small disk to be had: not run, which is not passed */
export async function fillDisk(
  options: Omit<LaneOptions, 'folder'>,
  times: number,
): Promise<{ fills: DiskFull[]; report: Report & { faults: number }; troubles: Record<string, number> } | null> {
  const disk = smallDisk();
  if (!disk) return null;
  try {
    const lane = await openLane({ ...options, folder: join(disk.folder, 'cluster') });
    try {
      const fills: DiskFull[] = [];
      const { troubles } = await whileWorking(lane, 4, async () => {
        for (let n = 0; n < times; n += 1) fills.push(await fillOnce(lane, disk.folder));
      });
      return { fills, troubles, report: await checkLane(lane) };
    } finally {
      await closeLane(lane);
    }
  } finally {
    disk.remove();
  }
}

async function fillOnce(lane: Lane, folder: string): Promise<DiskFull> {
  const { campus, site } = lane;
  const host = campus.as('mori');
  const opened = await host.write(
    'POST',
    '/api/cases',
    { type: 'student-admission', unit: 'science', laboratory: 'Full' },
    { stream: null, type: 'CaseOpened' },
  );
  const path = `/api/cases/${String(opened['id'])}`;
  const balloon = blow(folder);
  const refused: Record<string, number> = {};
  let read = 0;
  let isDown = false;
  void site.postgresEnded.then(() => (isDown = true));
  const until = performance.now() + FULL_MS_MAX;
  // Documents of a megabyte: soon there is no page left for them.
  while (performance.now() < until && Object.values(refused).reduce((sum, n) => sum + n, 0) < 5) {
    const { status } = await host.once('POST', `${path}/documents`, megabyte());
    if (status === 0 || status >= 500) {
      refused[status] = (refused[status] ?? 0) + 1;
      read = (await host.once('GET', path)).status;
    }
    if (isDown) break;
    await pause(50);
  }
  rmSync(balloon);
  const freedAt = performance.now();
  await pause(300);
  const hadToRestart = isDown;
  if (hadToRestart) await site.restartPostgres();
  await untilReady(site);
  const resumed = await untilWritten(lane, path);
  return { refused, read, hadToRestart, resumedMs: resumed ? performance.now() - freedAt : RESUMED_MS_MAX };
}

async function untilWritten({ campus }: Lane, path: string): Promise<boolean> {
  const until = performance.now() + RESUMED_MS_MAX;
  while (performance.now() < until) {
    const { status } = await campus.as('mori').once('PATCH', `${path}/draft`, { intendedUse: 'There is room again.' });
    if (status === 200) return true;
    await pause(100);
  }
  return false;
}

/** Takes all the room but a little. */
function blow(folder: string): string {
  const balloon = join(folder, 'balloon');
  const file = openSync(balloon, 'w');
  const air = Buffer.alloc(MEGABYTE, 1);
  for (;;) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < 2 * MEGABYTE) break;
    writeSync(file, air);
  }
  fsyncSync(file);
  closeSync(file);
  return balloon;
}

function megabyte(): FormData {
  const form = new FormData();
  form.append('kind', 'other');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(MEGABYTE)]);
  form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'large.pdf');
  return form;
}
