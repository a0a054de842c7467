// A seeding takes long, and the machine it runs on has other things to do: a database that gives no answer for a while ends nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { unavailable } from '#database';

const TRIES_MAX = 6;
const PAUSE_MS = 1_000;

/**
 * Does what may be done twice, and again after a growing pause while the database is away.
 * @throws whatever it throws for another reason, at once; after six tries that the database is away
 */
export async function patiently<Result>(work: () => Promise<Result>, pauseMs = PAUSE_MS): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (unavailable(error) !== 'away' || tries === TRIES_MAX) throw error;
      await pause(tries * pauseMs);
    }
  }
}
