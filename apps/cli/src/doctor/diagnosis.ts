// What the facts mean. Pure: facts in, one line per check out.
import type { FollowerStatus } from '#event-store';
import type { DoctorWords } from '../catalogue/doctor-words.js';

export interface Diagnosis {
  check: string;
  state: 'ok' | 'warn' | 'bad';
  detail: string;
}

/** Signs of life of one worker. */
export interface Beat {
  process: string;
  ageSeconds: number;
}

/** The transaction that has been writing for longest: while it lasts, nothing behind it is seen by readers of the log. */
export interface OldestWriter {
  application: string;
  database: string;
  pid: number;
  ageSeconds: number;
}

export interface QueueCount {
  name: string;
  waiting: number;
  active: number;
  delayed: number;
}

const BEAT_AGE_MAX_S = 20;
const WRITER_AGE_MAX_S = 10;
const BEHIND_MAX = 1000;
const WAITING_MAX = 1000;
const DISK_LOW_MB = 1000;
const DISK_FULL_MB = 100;

export function diagnoseDisk(freeMb: number, words: DoctorWords): Diagnosis {
  const state = freeMb < DISK_FULL_MB ? 'bad' : freeMb < DISK_LOW_MB ? 'warn' : 'ok';
  return { check: 'disk', state, detail: words.disk(freeMb) };
}

export function diagnoseMigrations(applied: readonly string[], ours: readonly string[], words: DoctorWords): Diagnosis {
  const missing = ours.filter((name) => !applied.includes(name));
  return missing.length === 0
    ? { check: 'migrations', state: 'ok', detail: words.migrated(ours.length) }
    : { check: 'migrations', state: 'bad', detail: words.notMigrated(missing) };
}

export function diagnoseWorkers(beats: readonly Beat[], isHouseUp: boolean, words: DoctorWords): Diagnosis {
  const living = beats.filter(({ ageSeconds }) => ageSeconds <= BEAT_AGE_MAX_S);
  if (living.length > 0) return { check: 'worker', state: 'ok', detail: words.workers(living.length) };
  const last = beats.toSorted((a, b) => a.ageSeconds - b.ageSeconds)[0];
  return {
    check: 'worker',
    state: isHouseUp ? 'bad' : 'warn',
    detail: last ? words.workerSilent(Math.round(last.ageSeconds)) : words.noWorker,
  };
}

/** One line for each follower that needs a look, one line for all the others. */
export function diagnoseFollowers(
  followers: readonly FollowerStatus[],
  isHouseUp: boolean,
  words: DoctorWords,
): Diagnosis[] {
  const lines = followers.flatMap((follower) => diagnoseFollower(follower, isHouseUp, words));
  const well = followers.length - new Set(lines.map(({ check }) => check)).size;
  return [{ check: 'followers', state: 'ok', detail: words.followersWell(well, followers.length) }, ...lines];
}

function diagnoseFollower(follower: FollowerStatus, isHouseUp: boolean, words: DoctorWords): Diagnosis[] {
  const check = follower.slot === 'next' ? `${follower.name} (next)` : follower.name;
  if (follower.failure !== null) {
    return [
      { check, state: 'bad', detail: words.standsStill(follower.failure, follower.failedEvent, follower.attempts) },
    ];
  }
  if (follower.parked > 0) return [{ check, state: 'bad', detail: words.parked(follower.parked) }];
  if (follower.slot === 'next') return [{ check, state: 'warn', detail: words.rebuilding(follower.behind) }];
  if (isHouseUp && !follower.isFollowed) return [{ check, state: 'bad', detail: words.unfollowed }];
  if (follower.behind >= BEHIND_MAX) return [{ check, state: 'warn', detail: words.behind(follower.behind) }];
  return [];
}

export function diagnoseQueues(queues: readonly QueueCount[], words: DoctorWords): Diagnosis {
  const total = queues.reduce((sum, { waiting, delayed }) => sum + waiting + delayed, 0);
  const busiest = queues.toSorted((a, b) => b.waiting + b.delayed - a.waiting - a.delayed)[0];
  return {
    check: 'queue',
    state: total > WAITING_MAX ? 'warn' : 'ok',
    detail: words.queued(total, total > 0 ? (busiest?.name ?? '') : ''),
  };
}

export function diagnoseFence(writer: OldestWriter | null, words: DoctorWords): Diagnosis {
  if (!writer || writer.ageSeconds <= WRITER_AGE_MAX_S) return { check: 'fence', state: 'ok', detail: words.fenceFree };
  return {
    check: 'fence',
    state: 'bad',
    detail: words.fenceHeld({ ...writer, ageSeconds: Math.round(writer.ageSeconds) }),
  };
}
