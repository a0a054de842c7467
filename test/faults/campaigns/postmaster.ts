// PostgreSQL itself is killed while everyone writes, and started again where it was. api and worker must come back by themselves.
import { setTimeout as pause } from 'node:timers/promises';
import type { Lane } from '../lane.js';

export interface PostmasterKill {
  /** How the server ended. */
  ending: string;
  /** From its new start until somebody's write was acknowledged and a background check was answered, in milliseconds. */
  recoveredMs: number;
  /** api and worker are the processes that they were. */
  stayed: boolean;
}

const RECOVERED_MS_MAX = 60_000;

/** Kills the server so many times; between two of them people are served again. */
export async function killPostmaster(lane: Lane, times: number): Promise<PostmasterKill[]> {
  const { site, dice, api, worker } = lane;
  const kills: PostmasterKill[] = [];
  for (let n = 1; n <= times; n += 1) {
    await pause(300 + dice.next() * 1_000);
    await site.killPostgres();
    const ending = await site.postgresEnded;
    // Sometimes it is back at once, sometimes everyone has noticed.
    await pause(dice.next() * 800);
    await site.restartPostgres();
    const began = performance.now();
    const recovered = await servedAgain(lane);
    kills.push({
      ending,
      recoveredMs: recovered ? performance.now() - began : RECOVERED_MS_MAX,
      stayed: recovered && !api.isOver() && !worker.isOver(),
    });
  }
  return kills;
}

/** Waits for an acknowledged write and an answered check that are both younger than this call. */
async function servedAgain({ campus, site }: Lane): Promise<boolean> {
  const acked = () => campus.journal.entries.filter(({ told }) => told === 'acked').length;
  const [ackedBefore, answeredBefore] = [acked(), site.jobsBegun()];
  const until = performance.now() + RECOVERED_MS_MAX;
  while (performance.now() < until) {
    if (acked() > ackedBefore && site.jobsBegun() > answeredBefore) return true;
    await pause(25);
  }
  return false;
}
