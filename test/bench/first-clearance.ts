// npm run -s bench -- first-clearance [--seconds 20] [--clients 32] [--only clearances]
//
// Commands per second with p50/p99, the lag of the read models, full clearances per second, and appends per second beside the floor (plain INSERTs of
// the same bytes, autocommit, 16 connections) in the same run on the same server.
import { ListImports, ListStore } from '#screening';
import { RandomIds, SystemClock } from '#kernel';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import { benchAppends } from './appends.js';
import { actor, clearOne, foundFaculty, INSTITUTION, type Measured } from './clearance.js';
import type { CpuSeconds } from './cpu.js';
import { quantile, round, type Figures } from './figures.js';
import { wishesOf } from '../support/wishes.js';
import { openSite, type Site } from './site.js';

/** Runs the whole measurement. @param args of the command line */
export async function firstClearance(args: string[]): Promise<Figures> {
  const known = {
    seconds: { type: 'string', default: '20' },
    clients: { type: 'string', default: '32' },
    // Clearances alone, without the appends beside the floor.
    only: { type: 'string' },
  } as const;
  const usage = 'npm run -s bench -- first-clearance [--seconds 20] [--clients 32] [--only clearances]';
  const values = wishesOf(usage, known, args);
  const [seconds, clients] = [Number(values.seconds), Number(values.clients)];
  const site = await openSite();
  try {
    const appends = values.only === 'clearances' ? {} : await measureAppends(site, Math.min(seconds, 16));
    await foundFaculty(site);
    await adoptList(site);
    await site.startWorker();
    return { ...appends, ...(await measureClearances(site, seconds, clients)) };
  } finally {
    await site.close();
  }
}

async function measureAppends(site: Site, seconds: number): Promise<Figures> {
  const ids = new RandomIds();
  const circumstances = {
    actor: actor('person', 'officer'),
    at: new SystemClock().now().toISOString(),
    commandId: ids.next(),
    correlationId: ids.next(),
    causationId: null,
  };
  const url = await site.emptyDatabase('appends');
  const { floorPerSecond, appendsPerSecond, ratio, appendP50Ms, appendP99Ms } = await benchAppends({
    url,
    sealer: site.vault,
    circumstances,
    durationMs: seconds * 1000,
  });
  return {
    'floor inserts/s': floorPerSecond,
    'appends/s': appendsPerSecond,
    'appends ÷ floor': round(ratio),
    'append p50 ms': appendP50Ms,
    'append p99 ms': appendP99Ms,
  };
}

async function measureClearances(site: Site, seconds: number, clients: number): Promise<Figures> {
  await clearOne(site, { commandsMs: [], lagsMs: [], done: 0 });
  const measured: Measured = { commandsMs: [], lagsMs: [], done: 0 };
  const [cpuBefore, transactionsBefore] = [site.cpuSeconds(), await site.transactions()];
  const began = performance.now();
  const end = began + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) await clearOne(site, measured);
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - began) / 1000;
  const transactions = (await site.transactions()) - transactionsBefore;
  return {
    'clearances/s': round(measured.done / elapsed),
    ...costs(cpuBefore, site.cpuSeconds(), measured.done),
    'transactions ÷ clearance': round(transactions / measured.done),
    'commands/s (people’s)': round(measured.commandsMs.length / elapsed),
    'command p50 ms': quantile(measured.commandsMs, 0.5),
    'command p99 ms': quantile(measured.commandsMs, 0.99),
    'read models behind p50 ms': quantile(measured.lagsMs, 0.5),
    'read models behind p99 ms': quantile(measured.lagsMs, 0.99),
  };
}

/** Milliseconds of a core per clearance: all together, and by part of the house. */
function costs(before: CpuSeconds | null, after: CpuSeconds | null, clearances: number): Figures {
  if (!before || !after) return {};
  const part = (of: keyof CpuSeconds) => round(((after[of] - before[of]) * 1000) / clearances);
  const [commands, worker, postgres] = [part('commands'), part('worker'), part('postgres')];
  return {
    'CPU ms ÷ clearance': round(commands + worker + postgres),
    '  of it people’s commands': commands,
    '  of it worker': worker,
    '  of it PostgreSQL': postgres,
  };
}

/** Puts the demonstration's list into force. */
export async function adoptList({ log, database }: Site): Promise<void> {
  const imports = new ListImports(log, new ListStore(database));
  const prepared = await imports.plan(INSTITUTION, Buffer.from(FIRST_VERSION), { source: 'demonstration-list' });
  const adoption = await imports.adopt(INSTITUTION, prepared, {});
  const ids = new RandomIds();
  const at = new SystemClock().now().toISOString();
  const circumstances = {
    actor: actor('person', 'officer'),
    at,
    commandId: ids.next(),
    correlationId: ids.next(),
    causationId: null,
  };
  adoption.sentUnder({ circumstances, expected: null });
  await imports.execute(adoption);
}
