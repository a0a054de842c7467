// Everything that happens later, wired: read models, reactions, jobs, the sweeper, the upkeep, the sign of life. One page.
import type { Logger } from 'pino';
import { Documents, Drafts, dueChecks, dueRescreenings, Memories } from '#cases';
import type { Commands } from '#commands';
import { Lease, LeaseLost } from '#database';
import { Checkpoints, Followers, type EventLog, type OnTrouble } from '#event-store';
import { JobRunner, Jobs, QueueAway, QuietLog } from '#jobs';
import { SystemClock, type Clock } from '#kernel';
import { Lists, ListStore, MatchingThreads, readWith } from '#screening';
import { HouseMarks, VaultKey } from '#vault';
import type { WorkerConfig } from './config.js';
import { faultOf } from './faults.js';
import { forgetOldRosters, type RosterWorld } from './rosters/forgotten-rosters.js';
import { forgetOldLookups, type LookupWorld } from './lookups/forgotten-lookups.js';
import { openBus, openGround, type Opened } from './ground.js';
import { Heartbeat } from './heartbeat.js';
import { jobHandlers } from './jobs/index.js';
import type { MailWorld } from './mail/mail-world.js';
import { Mailroom } from './mail/mailroom.js';
import { forgetOldMails } from './mail/forgotten-mails.js';
import { openMail } from './mail/open-mail.js';
import { nightlySearch } from './nightly.js';
import { projections } from './projections.js';
import type { Lots } from './reactions/draw-second-look-when-decision-is-made.js';
import { reactions } from './reactions/index.js';
import { climbOverdue } from './sweep/overdue.js';
import { PartyMarks } from './screening/marks.js';
import { Sweeper, type Due } from './sweep/sweeper.js';
import { chores, LOOK_EVERY_MS, Upkeep } from './upkeep.js';

/** How fast a worker notices what others left; the defaults are for every house, tests have less patience. */
export interface WorkerRhythm {
  sweepEveryMs?: number;
  /** How long a follower's line stays with a process that says nothing. */
  leaseMs?: number;
  /** How long a job does. */
  jobLockMs?: number;
}

export interface WorkerOptions extends WorkerRhythm {
  clock: Clock;
  logger: Logger;
  /** Tells this process from all others in signs of life and leases. */
  name: string;
  /** By which decisions are drawn for a second look; left out: by the house's own key. */
  lots?: Lots;
}

const SWEEP_EVERY_MS = 5_000;

export interface RunningWorker {
  log: EventLog;
  commands: Commands;
  jobs: Jobs;
  /** Finishes what is under way, then ends. */
  stop(): Promise<void>;
}

/** Boots the worker or leaves nothing open. @throws OperatorFault · Error naming the handler that is missing or doubled */
export async function openWorker(config: WorkerConfig, options: WorkerOptions): Promise<RunningWorker> {
  const opened: Opened = [];
  const stop = async () => {
    const failures: unknown[] = [];
    // One that cannot be closed in order must not leave the others open: the process would never end.
    for (let close = opened.pop(); close; close = opened.pop()) await close().catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    return { ...(await boot(config, options, opened)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function boot(
  config: WorkerConfig,
  options: WorkerOptions,
  opened: Opened,
): Promise<Omit<RunningWorker, 'stop'>> {
  const { clock, logger, jobLockMs } = options;
  const ground = await openGround(config, options, opened);
  const { log, database, vault } = ground;
  const { commands, erasures, lookups, rosters, credentials } = await openBus(ground, options, opened);

  const { databaseUrl: url, queueUrl } = config;
  const jobs = await Jobs.open({ url, queueUrl, onTrouble: (trouble) => logger.warn(trouble, 'queue') });
  opened.push(() => jobs.close());
  const entries = new ListStore(database);
  readWith(config.dataFolder ?? null);
  const threads = new MatchingThreads();
  opened.push(() => threads.close());
  const lists = new Lists(database, entries, (all) => threads.index(all));
  const marks = new PartyMarks(vault, new HouseMarks(new VaultKey(config.vaultKey), 'organisations'));
  const remembering = { memories: new Memories(database), marks, entries, clock };
  const { lots = new HouseMarks(new VaultKey(config.vaultKey), 'second-looks') } = options;
  const checkpoints = new Checkpoints(database, log.store);
  const mail = await openMail({ log, database, checkpoints, credentials, clock }, config);
  const runner = new JobRunner(
    jobs,
    jobHandlers({ commands, database, lists, threads, checkpoints, ...remembering, ...mail.sending }),
    clock,
    jobLockMs,
  );

  const forgetting = {
    erasures,
    drafts: new Drafts(database, vault, clock),
    documents: new Documents(database, vault),
  };
  const followed = {
    projections,
    subscriptions: reactions({
      log,
      commands,
      jobs,
      database,
      lookups,
      rosters,
      lots,
      mail: mail.writing,
      clock,
      ...forgetting,
    }),
  };
  const { name: holder, leaseMs } = options;
  const followers = new Followers(log, database, followed, { holder, leaseMs, onTrouble: tellOf(logger) });
  await followers.start();
  opened.push(() => followers.stop());
  await runner.start();
  opened.push(() => runner.stop());

  startMailroom(mail.writing, jobs, { options, opened });
  await keepInOrder({ database, log, commands, lookups, rosters, clock }, jobs, config, { options, opened });
  return { log, commands, jobs };
}

// A database that is away fails every follower several times a second: that is told once in a while, an event that cannot be done each time.
function tellOf(logger: Logger): OnTrouble {
  const quiet = new QuietLog((trouble) => logger.error(trouble, 'follower lost its place and begins again'), 60_000);
  return (follower, error, event) => {
    const fault = faultOf(error);
    if (error instanceof LeaseLost) logger.info({ follower, ...fault }, 'follower lost its lease');
    else if (!event)
      quiet.note(follower, [fault.error, fault.code, ...(fault.because ?? [])].filter(Boolean).join(' '));
    else
      logger.error(
        { follower, ...fault, event: event.id, type: event.type },
        'follower stands still and will try again',
      );
  };
}

/** Writes and orders mail; a queue that is away fails every look. */
function startMailroom(
  world: MailWorld,
  jobs: Jobs,
  { options, opened }: { options: WorkerOptions; opened: Opened },
): void {
  const { clock, logger, name, sweepEveryMs: everyMs = SWEEP_EVERY_MS } = options;
  const lease = new Lease(world.database, 'mail', name, 3 * everyMs);
  const room = new Mailroom(world, jobs, lease, clock, {
    everyMs,
    onTrouble: (what, error) =>
      error instanceof QueueAway
        ? jobs.quietLog.note('mailroom', error.message)
        : logger.warn({ what, ...faultOf(error) }, 'mail'),
  });
  room.start();
  opened.push(() => room.stop());
}

/** What comes back by itself: the sweep, the daily upkeep, the sign of life. */
async function keepInOrder(
  world: LookupWorld & RosterWorld,
  jobs: Jobs,
  config: WorkerConfig,
  { options, opened }: { options: WorkerOptions; opened: Opened },
): Promise<void> {
  const { database } = world;
  const { clock, logger, name, sweepEveryMs = SWEEP_EVERY_MS } = options;
  const realClock = new SystemClock();
  const clocks = { house: clock, real: realClock };
  const due: Due = {
    checks: (of) => dueChecks(database, of),
    rescreenings: (of) => dueRescreenings(database, of),
    climb: climbOverdue(database, world.commands, (error) => logger.error(faultOf(error), 'deadline')),
  };
  const sweeping = new Lease(database, 'sweeper', name, 3 * sweepEveryMs);
  const sweeper = new Sweeper(due, jobs, sweeping, clocks, {
    everyMs: sweepEveryMs,
    // A queue that is away fails every sweep.
    onTrouble: (error) =>
      error instanceof QueueAway
        ? jobs.quietLog.note('sweeper', error.message)
        : logger.warn(faultOf(error), 'sweeper'),
  });
  sweeper.start();
  opened.push(() => sweeper.stop());
  const keeping = new Lease(database, 'upkeep', name, 2.5 * LOOK_EVERY_MS);
  const daily = {
    ...chores(database, new VaultKey(config.vaultKey), clock),
    ...nightlySearch(database, world.commands, clock),
    'look-ups': () => forgetOldLookups(world),
    rosters: () => forgetOldRosters(world),
    mails: () => forgetOldMails(database, clock),
  };
  const upkeep = new Upkeep(daily, clock, keeping, {
    onDone: (chore, rows) => logger.info({ chore, rows }, 'upkeep'),
    onTrouble: (chore, error) => logger.error({ chore, ...faultOf(error) }, 'upkeep failed'),
  });
  upkeep.start();
  opened.push(() => upkeep.stop());
  const heartbeat = new Heartbeat(database, realClock, name);
  await heartbeat.start();
  opened.push(() => heartbeat.stop());
}
