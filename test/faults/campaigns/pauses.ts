// A worker that is stopped longer than its locks and leases hold: another takes over, then the sleeper wakes and goes on as if nothing had been.
import { setTimeout as pause } from 'node:timers/promises';
import type { Lane } from '../lane.js';
import type { Strike } from '../site.js';

export interface Pause {
  point: string;
  /** It fell asleep at the point. */
  struck: boolean;
  sleptMs: number;
  /** Checks that two processes began: what a lock that ran out leads to. */
  deliveredTwice: number;
}

// BullMQ's lock holds 10 s and is looked for every 5 s; a follower's lease holds 6 s.
const BEYOND_LOCK_MS = 17_000;
const BEYOND_LEASE_MS = 9_000;
const STRUCK_MS_MAX = 60_000;

export const PAUSES: { point: string; sleepMs: number; isOfJob: boolean }[] = [
  { point: 'job.begin', sleepMs: BEYOND_LOCK_MS, isOfJob: true },
  { point: 'reaction.before', sleepMs: BEYOND_LEASE_MS, isOfJob: false },
  { point: 'project.within', sleepMs: BEYOND_LEASE_MS, isOfJob: false },
  { point: 'job.answered', sleepMs: BEYOND_LOCK_MS, isOfJob: true },
  { point: 'append.before', sleepMs: BEYOND_LEASE_MS, isOfJob: false },
  { point: 'job.begin', sleepMs: BEYOND_LOCK_MS, isOfJob: true },
];

/** Puts a second worker to sleep at each of these points, beside the one that goes on. */
export async function sleepAtEach(lane: Lane): Promise<Pause[]> {
  const pauses: Pause[] = [];
  for (const { point, sleepMs, isOfJob } of PAUSES)
    pauses.push(await sleepAt(lane, { point, passing: 1, fault: 'SIGSTOP' }, isOfJob, sleepMs));
  return pauses;
}

async function sleepAt(lane: Lane, strike: Strike, isOfJob: boolean, sleepMs: number): Promise<Pause> {
  const { site } = lane;
  // Jobs go to whoever asks first; leases stay with who has them, so there the sleeper comes first and its successor after it has fallen asleep.
  if (!isOfJob) await site.end(lane.worker);
  const sleeper = await site.raise('worker', strike);
  for (let waitedMs = 0; !sleeper.hasStruck() && waitedMs < STRUCK_MS_MAX; waitedMs += 50) await pause(50);
  const struck = sleeper.hasStruck();
  const [began, twiceBefore] = [performance.now(), site.jobsBegunTwice()];
  if (!isOfJob) lane.worker = await site.raise('worker');
  await pause(sleepMs);
  sleeper.child.kill('SIGCONT');
  const sleptMs = performance.now() - began;
  await pause(1_500);
  await site.end(sleeper);
  return { point: strike.point, struck, sleptMs, deliveredTwice: site.jobsBegunTwice() - twiceBefore };
}
