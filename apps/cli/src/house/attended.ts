// A program of the house that is started again when it ends by itself: a few times with growing pauses, then no more.
import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.js';

/** What the operator is told when a program is started again. */
export interface Restart {
  part: string;
  /** How it ended. */
  words: string;
  tries: number;
  triesMax: number;
  delayMs: number;
}

export interface Attended extends Omit<Child, 'ended'> {
  /** Settles when it has ended and is not started again; the text is how. */
  gaveUp: Promise<{ words: string; restarts: number }>;
  /** From now on it is started again, by this. Before, while the house rises, its first end is the last. */
  attend(again: () => Child): void;
}

export const RESTART_DELAYS_MS: readonly number[] = [500, 2_000, 8_000];
// Whatever has lived for so long since its last end begins to count anew.
const FORGIVEN_AFTER_MS = 10 * 60_000;

/** Attends to a child that was just started. */
export function attended(first: Child, onRestart: (restart: Restart) => void): Attended {
  let child = first;
  let again: (() => Child) | null = null;
  const stopping = new AbortController();

  async function live(): Promise<{ words: string; restarts: number }> {
    for (let restarts = 0; ; restarts += 1) {
      const began = performance.now();
      const words = await child.ended;
      if (performance.now() - began > FORGIVEN_AFTER_MS) restarts = 0;
      const delayMs = RESTART_DELAYS_MS[restarts];
      if (!again || delayMs === undefined || stopping.signal.aborted) return { words, restarts };
      onRestart({ part: child.name, words, tries: restarts + 1, triesMax: RESTART_DELAYS_MS.length, delayMs });
      await pause(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return { words, restarts };
      try {
        child = again();
      } catch (error) {
        return { words: (error as Error).message, restarts: restarts + 1 };
      }
    }
  }

  return {
    name: first.name,
    get pid() {
      return child.pid;
    },
    gaveUp: live(),
    attend: (start) => (again = start),
    setClock: (instant) => child.setClock(instant),
    stop: async () => {
      stopping.abort();
      await child.stop();
    },
  };
}
