// How long a test waits for what must come: what a slow machine needs that runs other tests beside.
import { setTimeout as pause } from 'node:timers/promises';

export const PATIENCE_MS = 90_000;

/** Looks again and again until it holds. @throws Error naming what never came */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await pause(10);
  }
}
