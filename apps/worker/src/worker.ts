// Everything that happens later, wired: read models, reactions, jobs, the sweeper, the sign of life. One page.
import type { Logger } from 'pino';
import { openChecks } from '#cases';
import type { Commands } from '#commands';
import { Checkpoints, Followers, type EventLog } from '#event-store';
import { JobRunner, Jobs } from '#jobs';
import { SystemClock, type Clock } from '#kernel';
import { Lists, ListStore } from '#screening';
import type { WorkerConfig } from './config.js';
import { faultOf } from './faults.js';
import { openCommands, openGround, type Opened } from './ground.js';
import { Heartbeat } from './heartbeat.js';
import { jobHandlers } from './jobs/index.js';
import { projections } from './projections.js';
import { reactions } from './reactions/index.js';
import { Sweeper } from './sweeper.js';

export interface WorkerOptions {
  clock: Clock;
  logger: Logger;
  /** Tells this process from others in the signs of life. */
  name: string;
  sweepEveryMs?: number;
}

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
    for (let close = opened.pop(); close; close = opened.pop()) await close();
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
  const { clock, logger } = options;
  const ground = await openGround(config, options, opened);
  const { log, database } = ground;
  const commands = await openCommands(ground, options, opened);

  const jobs = await Jobs.open({ url: config.databaseUrl, onTrouble: (trouble) => logger.warn(trouble, 'queue') });
  opened.push(() => jobs.close());
  const lists = new Lists(database, new ListStore(database));
  const checkpoints = new Checkpoints(database, log.store);
  const runner = new JobRunner(jobs, jobHandlers({ log, commands, lists, checkpoints }), clock);

  const followed = { projections, subscriptions: reactions({ log, commands, jobs }) };
  const onTrouble = (name: string, error: unknown) => logger.error({ follower: name, ...faultOf(error) }, 'follower');
  const followers = new Followers(log, database, followed, { onTrouble });
  await followers.start();
  opened.push(() => followers.stop());
  await runner.start();
  opened.push(() => runner.stop());

  const sweeper = new Sweeper(() => openChecks(database), jobs, clock, {
    everyMs: options.sweepEveryMs,
    onTrouble: (error) => logger.warn(faultOf(error), 'sweeper'),
  });
  sweeper.start();
  opened.push(() => sweeper.stop());
  const heartbeat = new Heartbeat(database, new SystemClock(), options.name);
  await heartbeat.start();
  opened.push(() => heartbeat.stop());
  return { log, commands, jobs };
}
