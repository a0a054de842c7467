// What the facts mean. Pure: facts in, one line per check out, and each line that is not well says what to do.
import type { FollowerStatus } from '#event-store';
import type { Beat, BriefRoleFact, Facts, ListFact, MailFact, OldestWriter, Reach } from './facts.js';
import type { DoctorWords } from './words.js';

export interface Diagnosis {
  check: string;
  state: 'ok' | 'warn' | 'bad';
  detail: string;
}

const BEAT_AGE_MAX_S = 20;
const WRITER_AGE_MAX_S = 10;
const BEHIND_MAX = 1000;
const WAITING_MAX = 1000;
const DISK_LOW_MB = 1000;
const DISK_FULL_MB = 100;
const LIST_AGE_MAX_DAYS = 180;
const NAMED_MAX = 5;

/** Every check, in the order in which one thing rests on another. */
export function diagnose(facts: Facts, words: DoctorWords): Diagnosis[] {
  return [
    ...facts.reach.map((reach) => diagnoseReach(reach, words)),
    { check: 'key', state: 'ok', detail: words.keyFits },
    diagnoseMigrations(facts.migrationsMissing, words),
    diagnoseLog(facts.lastAppendAgeSeconds, words),
    diagnoseHistories(facts.histories, words),
    // Only readers of PostgreSQL wait for its writers.
    ...(isElsewhere(facts) ? [] : [diagnoseFence(facts.oldestWriter, words)]),
    diagnoseWorkers(facts.beats, facts.isHouseUp, words),
    diagnoseSweeper(facts.sweeper, facts.isHouseUp, words),
    ...diagnoseFollowers(facts.followers, facts.isHouseUp, words),
    diagnoseQueue(facts.queue, words),
    diagnoseChecks(facts.unanswered, facts.isHouseUp, words),
    ...diagnoseLists(facts.lists, words),
    diagnoseRoles(facts.briefRoles, words),
    ...(facts.mail === null ? [] : [diagnoseMail(facts.mail, words)]),
    ...(facts.freeMb === null ? [] : [diagnoseDisk(facts.freeMb, words)]),
  ];
}

function isElsewhere({ reach }: Facts): boolean {
  return reach.some(({ name }) => name === 'event-store');
}

/** A database or event store that answers, or does not. */
export function diagnoseReach({ name, answeredInMs, failure }: Reach, words: DoctorWords): Diagnosis {
  const isStore = name === 'event-store';
  if (answeredInMs !== null) {
    return { check: name, state: 'ok', detail: (isStore ? words.storeReachable : words.reachable)(answeredInMs) };
  }
  return { check: name, state: 'bad', detail: (isStore ? words.storeUnreachable : words.unreachable)(failure ?? '') };
}

export function diagnoseDisk(freeMb: number, words: DoctorWords): Diagnosis {
  const state = freeMb < DISK_FULL_MB ? 'bad' : freeMb < DISK_LOW_MB ? 'warn' : 'ok';
  return { check: 'disk', state, detail: state === 'ok' ? words.disk(freeMb) : words.diskLow(freeMb) };
}

export function diagnoseMigrations(missing: readonly string[], words: DoctorWords): Diagnosis {
  return missing.length === 0
    ? { check: 'migrations', state: 'ok', detail: words.migrated }
    : { check: 'migrations', state: 'bad', detail: words.notMigrated(missing) };
}

function diagnoseLog(lastAppendAgeSeconds: number | null, words: DoctorWords): Diagnosis {
  const detail =
    lastAppendAgeSeconds === null ? words.logEmpty : words.lastAppend(words.duration(lastAppendAgeSeconds));
  return { check: 'log', state: 'ok', detail };
}

/** Whether what is stored is what was written. */
export function diagnoseHistories({ looked, broken }: Facts['histories'], words: DoctorWords): Diagnosis {
  return broken.length === 0
    ? { check: 'histories', state: 'ok', detail: words.historiesHold(looked) }
    : { check: 'histories', state: 'bad', detail: words.historiesBroken(broken.slice(0, NAMED_MAX), broken.length) };
}

export function diagnoseWorkers(beats: readonly Beat[], isHouseUp: boolean, words: DoctorWords): Diagnosis {
  const living = beats.filter(({ ageSeconds }) => ageSeconds <= BEAT_AGE_MAX_S);
  if (living.length > 0) {
    const youngest = Math.min(...living.map(({ ageSeconds }) => ageSeconds));
    return { check: 'worker', state: 'ok', detail: words.workers(living.length, Math.round(youngest)) };
  }
  const last = beats.toSorted((a, b) => a.ageSeconds - b.ageSeconds)[0];
  return {
    check: 'worker',
    state: isHouseUp ? 'bad' : 'warn',
    detail: last ? words.workerSilent(words.duration(last.ageSeconds)) : words.noWorker,
  };
}

/** Whether somebody orders again what the queue lost. */
export function diagnoseSweeper(sweeper: string | null, isHouseUp: boolean, words: DoctorWords): Diagnosis {
  return sweeper === null
    ? { check: 'sweeper', state: isHouseUp ? 'bad' : 'warn', detail: words.unswept }
    : { check: 'sweeper', state: 'ok', detail: words.sweptBy(sweeper) };
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
  const { name, kind, slot, failure, failedEvent, attempts, parked, behind, isFollowed } = follower;
  const check = `${kind} ${name}${slot === 'next' ? ' (next)' : ''}`;
  if (failure !== null) return [{ check, state: 'bad', detail: words.standsStill(failure, failedEvent, attempts) }];
  if (parked > 0) return [{ check, state: 'bad', detail: words.parked(parked) }];
  if (slot === 'next') return [{ check, state: 'warn', detail: words.rebuilding(behind) }];
  if (isHouseUp && !isFollowed) return [{ check, state: 'bad', detail: words.unfollowed }];
  if (behind >= BEHIND_MAX) return [{ check, state: 'warn', detail: words.behind(behind) }];
  return [];
}

/** Where the queue lies, and how full it is. Whatever it lost is ordered again; while it is away, checks wait. */
export function diagnoseQueue({ place, counts, failure }: Facts['queue'], words: DoctorWords): Diagnosis {
  if (failure !== null) return { check: 'queue', state: 'bad', detail: words.queueSilent(place, failure) };
  if (counts === null) return { check: 'queue', state: 'warn', detail: words.queueAway(place) };
  const total = counts.reduce((sum, { waiting, delayed }) => sum + waiting + delayed, 0);
  const active = counts.reduce((sum, each) => sum + each.active, 0);
  const busiest = counts.toSorted((a, b) => b.waiting + b.delayed - a.waiting - a.delayed)[0];
  return {
    check: 'queue',
    state: total > WAITING_MAX ? 'warn' : 'ok',
    detail: words.queued(place, { waiting: total, active, busiest: total > 0 ? (busiest?.name ?? '') : '' }),
  };
}

/** Checks that were asked for minutes ago: somebody waits for each of them. */
export function diagnoseChecks(
  { count, oldestAgeSeconds }: Facts['unanswered'],
  isHouseUp: boolean,
  words: DoctorWords,
): Diagnosis {
  if (count === 0 || oldestAgeSeconds === null) return { check: 'checks', state: 'ok', detail: words.checksAnswered };
  const detail = words.checksUnanswered(count, words.duration(oldestAgeSeconds));
  return { check: 'checks', state: isHouseUp ? 'bad' : 'warn', detail };
}

/** What is screened against, and how old it is. Without a list every screening ends in "unknown". */
export function diagnoseLists(lists: readonly ListFact[], words: DoctorWords): Diagnosis[] {
  if (lists.length === 0) return [{ check: 'lists', state: 'warn', detail: words.noList }];
  return lists.map(({ list, version, entries, ageDays }) => {
    const isOld = ageDays > LIST_AGE_MAX_DAYS;
    const detail = words.listInForce(version, entries, Math.floor(ageDays));
    return {
      check: `list ${list}`,
      state: isOld ? 'warn' : 'ok',
      detail: isOld ? `${detail}${words.listOld}` : detail,
    };
  });
}

/** Roles that were granted, used and over within a day: nothing forbidden, and always worth a question. */
export function diagnoseRoles(brief: readonly BriefRoleFact[], words: DoctorWords): Diagnosis {
  if (brief.length === 0) return { check: 'roles', state: 'ok', detail: words.rolesHeld };
  const named = brief.slice(0, NAMED_MAX).map((each) => words.briefRole(each));
  return { check: 'roles', state: 'warn', detail: words.rolesBrief(named, brief.length) };
}

/** What never went out is named; what waits for its server says what that server said. */
export function diagnoseMail(mail: MailFact, words: DoctorWords): Diagnosis {
  const { isSent, isDemonstration, waiting, faults, failed, kept } = mail;
  if (failed.length > 0) {
    const named = failed.slice(0, NAMED_MAX).map(({ mailId, failure }) => `${mailId} (${failure})`);
    return { check: 'mail', state: 'bad', detail: words.mailFailed(named, failed.length) };
  }
  if (!isSent && isDemonstration) return { check: 'mail', state: 'ok', detail: words.mailDemonstration(kept) };
  if (!isSent) return { check: 'mail', state: 'warn', detail: words.mailUnsent(kept) };
  return faults.length > 0
    ? { check: 'mail', state: 'warn', detail: words.mailWaiting(waiting, faults.slice(0, NAMED_MAX)) }
    : { check: 'mail', state: 'ok', detail: words.mailSent(waiting) };
}

export function diagnoseFence(writer: OldestWriter | null, words: DoctorWords): Diagnosis {
  if (!writer || writer.ageSeconds <= WRITER_AGE_MAX_S) return { check: 'fence', state: 'ok', detail: words.fenceFree };
  return {
    check: 'fence',
    state: 'bad',
    detail: words.fenceHeld({ ...writer, ageSeconds: Math.round(writer.ageSeconds) }),
  };
}
