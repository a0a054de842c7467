// npm run -s bench -- approval [--seconds 15] [--clients 16] [--rate 500]
//
// Approvals per second over a route of four steps (department, office, executive, president), from the tier to the moment the worklist shows it
// approved; then whether the read models keep up with so many commands per second on the same server.
import { setTimeout as pause } from 'node:timers/promises';
import type { CaseId } from '#kernel';
import { actor, foundFaculty, screenOne, sender, type Measured, type Send } from './clearance.js';
import { adoptList } from './first-clearance.js';
import { quantile, round, type Figures } from './figures.js';
import { openSite, type Site } from './site.js';
import { wishesOf } from '../support/wishes.js';

const OFFICERS = [actor('person', 'officer'), actor('person', 'officer')] as const;
const ROUTE = [
  ['department', actor('person', 'dean')],
  ['office', OFFICERS[1]],
  ['executive', actor('person', 'executive')],
  ['president', actor('person', 'president')],
] as const;
// Enough that no two commands of a second meet in one case.
const CASES_UNDER_LOAD = 120;
const FOLLOWED_MS = 120_000;

/** Runs the whole measurement. @param args of the command line */
export async function approval(args: string[]): Promise<Figures> {
  const known = {
    seconds: { type: 'string', default: '15' },
    clients: { type: 'string', default: '16' },
    rate: { type: 'string', default: '500' },
  } as const;
  const values = wishesOf('npm run -s bench -- approval [--seconds 15] [--clients 16] [--rate 500]', known, args);
  const [seconds, clients, rate] = [Number(values.seconds), Number(values.clients), Number(values.rate)];
  const site = await openSite();
  try {
    await foundFaculty(site);
    await adoptList(site);
    await site.startWorker();
    const ready = await screened(site, CASES_UNDER_LOAD, clients);
    return { ...(await underLoad(site, ready, seconds, rate)), ...(await approvals(site, seconds, clients)) };
  } finally {
    await site.close();
  }
}

async function screened(site: Site, count: number, clients: number): Promise<CaseId[]> {
  const cases: CaseId[] = [];
  const client = async () => {
    while (cases.length < count) cases.push((await screenOne(site, { commandsMs: [] }))[0]);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return cases;
}

/** Holds and releases cases at an even rate, and looks how far the worklist is behind meanwhile. */
async function underLoad(site: Site, cases: readonly CaseId[], seconds: number, rate: number): Promise<Figures> {
  const measured: Measured = { commandsMs: [], lagsMs: [], done: 0 };
  const sends = cases.map((caseId) => sender(site, caseId, measured));
  const began = performance.now();
  const end = began + seconds * 1000;
  const pending = new Set<Promise<void>>();
  let [sent, last] = [0, ''];
  const watching = watchLag(site, measured, end, () => last);
  while (performance.now() < end) {
    for (; sent < ((performance.now() - began) / 1000) * rate; sent += 1) {
      const turn = Math.floor(sent / sends.length);
      const one = holdOrRelease(sends[sent % sends.length], turn).then((position) => {
        last = position;
        pending.delete(one);
      });
      pending.add(one);
    }
    await pause(2);
  }
  const elapsed = (performance.now() - began) / 1000;
  await Promise.all(pending);
  const drainedFrom = performance.now();
  await followed(site, last);
  const drainedMs = performance.now() - drainedFrom;
  await watching;
  return {
    [`commands/s under an offered ${rate}`]: round(measured.commandsMs.length / elapsed),
    '  command p50 ms': quantile(measured.commandsMs, 0.5),
    '  command p99 ms': quantile(measured.commandsMs, 0.99),
    '  worklist behind p50 ms': quantile(measured.lagsMs, 0.5),
    '  worklist behind p99 ms': quantile(measured.lagsMs, 0.99),
    '  worklist behind at the end ms': round(drainedMs),
  };
}

function holdOrRelease(send: Send | undefined, turn: number): Promise<string> {
  if (!send) throw new Error('There is no case to hold');
  return turn % 2 === 0
    ? send(OFFICERS[0], 'case.hold', { type: 'HoldCase', reason: 'Asked the ministry.' })
    : send(OFFICERS[1], 'case.hold', { type: 'ReleaseHold', reason: 'It answered.' });
}

async function watchLag(site: Site, { lagsMs }: Measured, end: number, last: () => string): Promise<void> {
  while (performance.now() < end) {
    await pause(100);
    if (last() === '') continue;
    const asked = performance.now();
    await followed(site, last());
    lagsMs.push(performance.now() - asked);
  }
}

async function approvals(site: Site, seconds: number, clients: number): Promise<Figures> {
  const measured: Measured = { commandsMs: [], lagsMs: [], done: 0 };
  const waiting: (readonly [CaseId, Send])[] = [];
  // Screened beforehand: what is measured begins with the tier.
  const share = clients * 4;
  for (const caseId of await screened(site, share * Math.ceil(seconds / 4), clients))
    waiting.push([caseId, sender(site, caseId, measured)]);
  const began = performance.now();
  const end = began + seconds * 1000;
  const totalsMs: number[] = [];
  const client = async () => {
    for (let next = waiting.pop(); next && performance.now() < end; next = waiting.pop()) {
      const started = performance.now();
      await followed(site, await approve(next[1]));
      totalsMs.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - began) / 1000;
  return {
    'approvals/s end to end, four steps': round(totalsMs.length / elapsed),
    '  decisions/s': round((totalsMs.length * ROUTE.length) / elapsed),
    '  tier to shown as approved p50 ms': quantile(totalsMs, 0.5),
    '  tier to shown as approved p99 ms': quantile(totalsMs, 0.99),
    '  command p50 ms': quantile(measured.commandsMs, 0.5),
    '  command p99 ms': quantile(measured.commandsMs, 0.99),
  };
}

async function approve(send: Send): Promise<string> {
  await send(OFFICERS[0], 'tier.assign', { type: 'AssignTier', tier: 'T4', reason: 'A permission may be needed.' });
  let position = '';
  for (const [step, by] of ROUTE) {
    position = await send(by, 'case.decide', {
      ...{ type: 'DecideStep', stepId: `r1-${step}`, outcome: 'approve', reason: 'No objection.' },
      ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
    });
  }
  return position;
}

async function followed({ checkpoints }: Site, position: string): Promise<void> {
  if (!(await checkpoints.waitFor(position, ['worklist'], FOLLOWED_MS))) throw new Error('The worklist stands still');
}
