// Runs once after all tests: ends the run's PostgreSQL, if anyone needed one, and removes everything it left.
// Jest loads this file outside its own module system, so it imports nothing of ours; once-in-a-run.ts wrote what is read here.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export default async function tearDown(): Promise<void> {
  const folder = process.env.SEKISHO_TEST_RUN;
  if (!folder) return;
  const state = join(folder, 'postgres.json');
  if (existsSync(state)) await end((JSON.parse(readFileSync(state, 'utf8')) as { pid: number }).pid);
  rmSync(folder, { recursive: true, force: true });
}

async function end(pid: number): Promise<void> {
  // Nothing in it is worth a clean end.
  signal(pid, 'SIGQUIT');
  for (let tries = 0; tries < 200 && signal(pid, 0); tries += 1) await pause(25);
}

function signal(pid: number, kind: 'SIGQUIT' | 0): boolean {
  try {
    return process.kill(pid, kind);
  } catch {
    return false;
  }
}
