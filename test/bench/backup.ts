// How fast a whole installation goes into a backup and comes back, and that memory stays flat: `npm run -s bench -- backup [EVENTS]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SystemClock, type Actor } from '#kernel';
import type { Figures } from './figures.js';
import { openSite, type Site } from './site.js';

const EVENTS = 100_000;
const PER_STREAM = 20;
const SEALED_EACH = 4;
const LANES = 32;
const CLI = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));
const INSTITUTION = '0193b0a0-0000-7000-8000-00000000000a';

export async function backupAndRestore([wanted]: string[]): Promise<Figures> {
  const events = Number(wanted ?? EVENTS);
  if (!Number.isSafeInteger(events) || events < 1) {
    console.error(`Usage: npm run -s bench -- backup [EVENTS]   (a whole number; ${EVENTS} when absent)`);
    process.exit(wanted === '--help' ? 0 : 2);
  }
  const site = await openSite();
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const file = join(folder, 'backup');
  try {
    await fill(site, events);
    const made = await operate(site.settings, 'backup', file, '--json');
    const { bytes } = JSON.parse(made.said) as { bytes: number };
    const place = { SEKISHO_DATA: join(folder, 'restored') };
    const restored = await operate(place, 'restore', file, '--json');
    return {
      events,
      'file MB': round(bytes / 1e6),
      'backup s': round(made.seconds),
      'backup events/s': Math.round(events / made.seconds),
      'backup peak RSS MB': round(made.peakMb),
      'restore s': round(restored.seconds),
      'restore events/s': Math.round(events / restored.seconds),
      'restore peak RSS MB': round(restored.peakMb),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await site.close();
  }
}

// One event in four carries sealed fields, as those of cases do.
async function fill({ log }: Site, events: number): Promise<void> {
  const actor: Actor = {
    kind: 'machine',
    id: 'bench',
    institution: INSTITUTION,
    account: null,
    onBehalfOf: null,
    roles: [],
  };
  let streams = 0;
  const lane = async () => {
    while (streams * PER_STREAM < events) {
      const stream = `bench-${(streams += 1)}`;
      const occurrences = Array.from({ length: PER_STREAM }, (_, index) => ({
        type: 'BenchNoted',
        data: {
          index,
          words: 'What a case of usual length has to say about itself, in a sentence or two of plain text.',
        },
        ...(index % SEALED_EACH === 0 && {
          personal: {
            person: stream,
            purpose: 'clearance' as const,
            fields: { name: 'EXAMPLE AIKO', about: 'x'.repeat(300) },
          },
        }),
      }));
      const at = new SystemClock().now().toISOString();
      await log.append(stream, 'none', occurrences, {
        actor,
        at,
        commandId: stream,
        correlationId: stream,
        causationId: null,
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Runs the command line as a process of its own. */
async function operate(settings: Record<string, string>, ...args: string[]) {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'C', SEKISHO_DATA: join(tmpdir(), 'sekisho-bench-none'), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [said, peakMb] = ['', 0];
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const look = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid ?? 0))), 50);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`sekisho ${args.join(' ')} ended with ${code}`);
  return { said, peakMb, seconds: (performance.now() - began) / 1000 };
}

/** The most memory a process ever had, MB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const round = (figure: number): number => Math.round(figure * 10) / 10;
