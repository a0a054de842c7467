// Read models as they stand, and folded again from the first event: what was applied twice, or not at all, shows here.
import pino from 'pino';
import { Checkpoints, dumpProjection, Followers, rebuild } from '#event-store';
import { SystemClock } from '#kernel';
import type { WorkerConfig } from '../../apps/worker/src/config.js';
import { openGround, type Opened } from '../../apps/worker/src/ground.js';
import { projections } from '../../apps/worker/src/projections.js';
import { PATIENCE_MS } from './patience.js';

export type Dumps = Record<string, string>;

/** Follows to the end of the log, then folds all again beside. Only while no worker lives: what is compared must not move. */
export async function foldedTwice(config: WorkerConfig): Promise<{ live: Dumps; again: Dumps }> {
  const opened: Opened = [];
  const options = { clock: new SystemClock(), logger: pino({ level: 'fatal' }) };
  try {
    const { log, database } = await openGround(config, options, opened);
    const dumps = async () => {
      const found: Dumps = {};
      for (const { name } of projections) found[name] = await dumpProjection(database, name);
      return found;
    };
    const followers = new Followers(log, database, { projections });
    await followers.start();
    // The last event, not the last that may be read already: another test's transaction can put that off.
    const end = (await log.store.latest(1))[0]?.position ?? '';
    const isThere = await new Checkpoints(database, log.store).waitFor(end, NAMES, PATIENCE_MS);
    await followers.stop();
    if (!isThere) throw new Error('The read models did not come to the end of the log');
    const live = await dumps();
    for (const projection of projections) await rebuild(log, database, projection);
    return { live, again: await dumps() };
  } finally {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  }
}

const NAMES = projections.map(({ name }) => name);
