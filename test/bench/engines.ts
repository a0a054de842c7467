// npm run -s bench -- engines [--seconds 8] [--clients 32] [--jobs 4000]
//
// The same work on each engine in one run, taking turns so that what else the machine does hits all of them: commands per second and read models
// folded per second on each event store, jobs per second on each queue. KurrentDB is the small server of test/support, in memory: its figures tell
// what our adapter, the real client and gRPC cost, and nothing about a KurrentDB.
import { Followers, type Position } from '#event-store';
import { defineJob, JOB_NAMES, JobRunner, Jobs, type AnyJobHandler } from '#jobs';
import { RandomIds, SystemClock } from '#kernel';
import { projections } from '../../apps/worker/src/projections.js';
import { startKurrentServer } from '../support/kurrent-server.js';
import { redisServer, startRedis } from '../support/redis.js';
import { foundFaculty, INSTITUTION, submitOne } from './clearance.js';
import { quantile, round, type Figures } from './figures.js';
import { wishesOf } from '../support/wishes.js';
import { openSite, type Site } from './site.js';

interface Options {
  seconds: number;
  clients: number;
  jobs: number;
}

const ROUNDS = 4;

/** Runs the whole measurement. @param args of the command line */
export async function engines(args: string[]): Promise<Figures> {
  const known = {
    seconds: { type: 'string', default: '8' },
    clients: { type: 'string', default: '32' },
    jobs: { type: 'string', default: '4000' },
  } as const;
  const values = wishesOf('npm run -s bench -- engines [--seconds 8] [--clients 32] [--jobs 4000]', known, args);
  const options = { seconds: Number(values.seconds), clients: Number(values.clients), jobs: Number(values.jobs) };
  return { ...(await measureStores(options)), ...(await measureQueues(options)) };
}

async function measureStores({ seconds, clients }: Options): Promise<Figures> {
  const kurrent = await startKurrentServer();
  const sites: [name: string, site: Site][] = [
    ['PostgreSQL', await openSite()],
    ['KurrentDB (small server)', await openSite({ eventStoreUrl: kurrent.url })],
  ];
  try {
    const commands = new Map<string, { commandsMs: number[]; elapsedMs: number }>();
    for (const [name, site] of sites) {
      await foundFaculty(site);
      commands.set(name, { commandsMs: [], elapsedMs: 0 });
    }
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      for (const [name, site] of sites) await submitFor(site, (seconds * 1000) / ROUNDS, clients, commands.get(name)!);
    }
    const figures: Figures = {};
    for (const [name] of sites) {
      const { commandsMs, elapsedMs } = commands.get(name)!;
      figures[`commands/s, ${name}`] = round((commandsMs.length * 1000) / elapsedMs);
      figures[`  p50 ms, ${name}`] = quantile(commandsMs, 0.5);
      figures[`  p99 ms, ${name}`] = quantile(commandsMs, 0.99);
    }
    for (const [name, site] of sites) figures[`events folded/s, ${name}`] = await foldAll(site);
    return figures;
  } finally {
    for (const [, site] of sites) await site.close();
    await kurrent.close();
  }
}

async function submitFor(
  site: Site,
  durationMs: number,
  clients: number,
  measured: { commandsMs: number[]; elapsedMs: number },
): Promise<void> {
  const began = performance.now();
  const client = async () => {
    while (performance.now() - began < durationMs) await submitOne(site, measured);
  };
  await Promise.all(Array.from({ length: clients }, client));
  measured.elapsedMs += performance.now() - began;
}

/** Every read model of the house from the first event to the last. @returns events of the log per second */
async function foldAll({ log, database, checkpoints }: Site): Promise<number> {
  const events = await countEvents(log.store);
  const end = (await log.store.end()) ?? '';
  const followers = new Followers(log, database, { projections });
  const began = performance.now();
  await followers.start();
  try {
    const names = projections.map(({ name }) => name);
    if (!(await checkpoints.waitFor(end, names, 120_000))) throw new Error('The read models stand still');
    return round((events * 1000) / (performance.now() - began));
  } finally {
    await followers.stop();
  }
}

async function countEvents(store: Site['log']['store']): Promise<number> {
  let count = 0;
  for (let position: Position | null = null; ;) {
    const page = await store.readAll(position, 1_000);
    if (page.length === 0) return count;
    count += page.length;
    position = page.at(-1)?.position ?? position;
  }
}

async function measureQueues({ jobs: count }: Options): Promise<Figures> {
  const site = await openSite();
  const redis = redisServer === null ? null : await startRedis();
  const places: [name: string, queueUrl: string | null][] = [
    ['PostgreSQL', null],
    ...(redis ? [['Redis', redis.url] as [string, string]] : []),
  ];
  const sums = new Map(places.map(([name]) => [name, { jobs: 0, addedMs: 0, doneMs: 0 }]));
  try {
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      for (const [name, queueUrl] of places) {
        const { addedMs, doneMs } = await runJobs(site.url, queueUrl, Math.ceil(count / ROUNDS));
        const sum = sums.get(name)!;
        sums.set(name, {
          jobs: sum.jobs + Math.ceil(count / ROUNDS),
          addedMs: sum.addedMs + addedMs,
          doneMs: sum.doneMs + doneMs,
        });
      }
    }
    const figures: Figures = {};
    for (const [name, { jobs, addedMs, doneMs }] of sums) {
      figures[`jobs ordered/s, ${name}`] = round((jobs * 1000) / addedMs);
      figures[`jobs done/s, ${name}`] = round((jobs * 1000) / doneMs);
    }
    return figures;
  } finally {
    await redis?.close();
    await site.close();
  }
}

/** Orders jobs that do nothing, sixteen at a time, then lets one worker with the catalogue's terms do them all. */
async function runJobs(
  url: string,
  queueUrl: string | null,
  count: number,
): Promise<{ addedMs: number; doneMs: number }> {
  const ids = new RandomIds();
  const jobs = await Jobs.open({ url, queueUrl, onTrouble: () => undefined });
  const allDone = Promise.withResolvers<null>();
  let done = 0;
  const does = {
    run: async () => void ((done += 1) === count && allDone.resolve(null)),
    failed: async () => undefined,
  };
  const handlers = JOB_NAMES.map((name) => defineJob(name, does)) as AnyJobHandler[];
  const runner = new JobRunner(jobs, handlers, new SystemClock());
  try {
    let ordered = 0;
    const began = performance.now();
    const order = async () => {
      for (let n = ordered++; n < count; n = ordered++) {
        const payload = {
          ...{ institution: INSTITUTION, caseId: ids.next(), checkId: ids.next() },
          ...{ rescreeningId: ids.next(), mailId: ids.next() },
        };
        await jobs.enqueue(JOB_NAMES[n % JOB_NAMES.length]!, payload);
      }
    };
    await Promise.all(Array.from({ length: 16 }, order));
    const addedMs = performance.now() - began;
    const begun = performance.now();
    await runner.start();
    await allDone.promise;
    return { addedMs, doneMs: performance.now() - begun };
  } finally {
    await runner.stop();
    await jobs.empty();
    await jobs.close();
  }
}
