// The campaigns of one run and what each of them came to: faults that happened, how the house came back, what was violated.
import { decideTogether, faultsOf } from './campaigns/contests.js';
import { fillDisk } from './campaigns/disk-full.js';
import { dieAtEach, scheduled, type Kill } from './campaigns/kills.js';
import { checkLane, whileWorking, type Lane, type LaneOptions, type Troubles } from './lane.js';
import { lineOf, type Report } from './ledger-check.js';
import { killPostmaster } from './campaigns/postmaster.js';
import type { Point } from './points.js';
import { sleepAtEach } from './campaigns/pauses.js';

/** One line of the table. */
export interface Row {
  fault: string;
  happened: number;
  recovered: number;
  slowestMs: number;
  violations: number;
}

export interface Outcome {
  rows: Row[];
  /** Every line is a reason to fail: a violation, a fault that did not happen, a house that did not come back. */
  complaints: string[];
  /** Said and not held against anyone. */
  remarks: string[];
  checks: (Report & { after: string })[];
}

/** How many people work at once while things break. */
const TELLERS = 12;

function outcomeOf(after: string, rows: Row[], report: Report & { faults: number }, troubles: Troubles = {}): Outcome {
  const lines = report.violations.map((violation) => `${after}: ${lineOf(violation)}`);
  const refused = Object.entries(troubles).map(([what, times]) => `${after}: ${times} × a story ended early: ${what}`);
  if (report.faults > 0) refused.push(`${after}: ${report.faults} requests were answered 500`);
  for (const row of rows) row.violations = lines.length;
  const { violations, events, streams, acknowledged, settledMs } = report;
  return {
    rows,
    complaints: [...lines, ...refused],
    remarks: [],
    checks: [{ after, violations, events, streams, acknowledged, settledMs }],
  };
}

/**
 * kill -9 of api and worker at every point, so many times each; the ledger is checked after each round.
 * @param isFirstPassing they die the first time they come by, and not at a passing that the dice choose
 * @param tellers how many people work meanwhile
 */
export async function pointKills(
  lane: Lane,
  rounds: number,
  { isFirstPassing = false, tellers = TELLERS }: { isFirstPassing?: boolean; tellers?: number } = {},
): Promise<Outcome> {
  const { site, dice, say } = lane;
  const outcomes: Outcome[] = [];
  const all: Kill[] = [];
  const passingOf = ({ hitsMax }: Point) => (isFirstPassing ? 1 : dice.upTo(hitsMax));
  for (let round = 1; round <= rounds; round += 1) {
    const { result, troubles } = await whileWorking(lane, tellers, async () => {
      const [worker, api] = await Promise.all([
        dieAtEach(site, lane.worker, scheduled('worker', dice), passingOf),
        dieAtEach(site, lane.api, scheduled('api', dice), passingOf),
      ]);
      [lane.worker, lane.api] = [worker.run, api.run];
      return [...worker.kills, ...api.kills];
    });
    all.push(...result);
    const outcome = outcomeOf(`point kills, ${lane.name}, round ${round}`, [], await checkLane(lane), troubles);
    say(
      `round ${round}: ${result.filter(({ struck }) => struck).length} kills, ${outcome.complaints.length} complaints`,
    );
    outcomes.push(outcome);
  }
  const missed = all.filter(({ struck }) => !struck).map(({ point }) => `point kills: nobody died at ${point}`);
  const violations = outcomes.reduce((sum, { complaints }) => sum + complaints.length, 0);
  const rows = [...Map.groupBy(all, ({ point }) => point)].map(([point, kills]) => ({
    ...rowOf(point, kills),
    violations,
  }));
  return joined([...outcomes, { rows, complaints: missed, remarks: [], checks: [] }]);
}

function rowOf(fault: string, kills: readonly { struck: boolean; recoveredMs: number }[]): Row {
  const struck = kills.filter((kill) => kill.struck);
  return {
    ...{ fault, happened: struck.length, recovered: struck.filter(({ recoveredMs }) => recoveredMs > 0).length },
    ...{ slowestMs: Math.max(0, ...struck.map(({ recoveredMs }) => Math.round(recoveredMs))), violations: 0 },
  };
}

/** The postmaster killed under load. */
export async function postmasterKills(lane: Lane, times: number): Promise<Outcome> {
  const { result: kills, troubles } = await whileWorking(lane, TELLERS, () => killPostmaster(lane, times));
  const row: Row = {
    ...{ fault: 'postmaster kill -9', happened: kills.filter(({ ending }) => ending === 'SIGKILL').length },
    ...{ recovered: kills.filter(({ stayed }) => stayed).length, violations: 0 },
    slowestMs: Math.max(0, ...kills.map(({ recoveredMs }) => Math.round(recoveredMs))),
  };
  const outcome = outcomeOf(`postmaster, ${lane.name}`, [row], await checkLane(lane), troubles);
  const faults = kills.filter(({ ending, stayed }) => ending !== 'SIGKILL' || !stayed);
  outcome.complaints.push(...faults.map((kill) => `postmaster: ${JSON.stringify(kill)}`));
  lane.say(`${kills.length} postmasters killed, ${outcome.complaints.length} complaints`);
  return outcome;
}

/** Sixty-four clients and one case, over and over. */
export async function contests(lane: Lane, rounds: number): Promise<Outcome> {
  const held = await decideTogether(lane, rounds);
  const fair = held.filter((contest) => faultsOf(contest).length === 0).length;
  const row: Row = { fault: '64 clients decide', happened: held.length, recovered: fair, slowestMs: 0, violations: 0 };
  const outcome = outcomeOf(`contests, ${lane.name}`, [row], await checkLane(lane));
  outcome.complaints.push(...held.flatMap(faultsOf).map((fault) => `contests: ${fault}`));
  if (held.length < rounds) outcome.complaints.push(`contests: ${held.length} of ${rounds} came about`);
  const losers: Record<string, number> = {};
  for (const contest of held)
    for (const [how, n] of Object.entries(contest.losers)) losers[how] = (losers[how] ?? 0) + n;
  outcome.remarks.push(`contests: ${held.length} winners, losers ${JSON.stringify(losers)}`);
  lane.say(`${held.length} contests, ${outcome.complaints.length} complaints`);
  return outcome;
}

/** Workers asleep beyond their locks. */
export async function pauses(lane: Lane): Promise<Outcome> {
  const { result, troubles } = await whileWorking(lane, TELLERS, () => sleepAtEach(lane));
  const rows = [...Map.groupBy(result, ({ point }) => point)].map(([point, slept]) => ({
    ...{ fault: `asleep at ${point}`, happened: slept.filter(({ struck }) => struck).length, violations: 0 },
    ...{ recovered: slept.length, slowestMs: Math.max(...slept.map(({ sleptMs }) => Math.round(sleptMs))) },
  }));
  const outcome = outcomeOf(`pauses, ${lane.name}`, rows, await checkLane(lane), troubles);
  for (const { point, struck } of result)
    if (!struck) outcome.complaints.push(`pauses: nobody fell asleep at ${point}`);
  const twice = result.reduce((sum, { deliveredTwice }) => sum + deliveredTwice, 0);
  if (twice === 0) outcome.complaints.push('pauses: no job was delivered twice, so nothing was tried');
  outcome.remarks.push(`pauses: ${twice} jobs were delivered twice`);
  lane.say(`${result.length} pauses, ${twice} doubled deliveries, ${outcome.complaints.length} complaints`);
  return outcome;
}

/** The disk full under the database; a house of its own. */
export async function diskFull(options: LaneOptions, times: number): Promise<Outcome> {
  const filled = await fillDisk(options, times);
  if (!filled) {
    options.say('disk full: not run, this machine gives no small disk (root and mount are needed)');
    return { rows: [], complaints: [], remarks: ['disk full: NOT RUN: this machine gives no small disk'], checks: [] };
  }
  const { fills, report, troubles } = filled;
  const isRefusal = (status: string) => status === '503' || status === '507';
  const row: Row = {
    fault: 'disk full',
    happened: fills.filter(({ refused }) => Object.keys(refused).some(isRefusal)).length,
    recovered: fills.filter(({ resumedMs }) => resumedMs < 60_000).length,
    slowestMs: Math.max(0, ...fills.map(({ resumedMs }) => Math.round(resumedMs))),
    violations: 0,
  };
  const outcome = outcomeOf('disk full', [row], report, troubles);
  if (row.happened < times) outcome.complaints.push(`disk full: refused in ${row.happened} of ${times} fills`);
  if (row.recovered < times)
    outcome.complaints.push(`disk full: went on by itself in ${row.recovered} of ${times} fills`);
  outcome.remarks.push(...fills.map((fill) => `disk full: ${JSON.stringify(fill)}`));
  options.say(`disk full ${fills.length} times, ${outcome.complaints.length} complaints`);
  return outcome;
}

/** Several outcomes as one. */
export function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    rows: added(outcomes.flatMap(({ rows }) => rows)),
    complaints: outcomes.flatMap(({ complaints }) => complaints),
    remarks: outcomes.flatMap(({ remarks }) => remarks),
    checks: outcomes.flatMap(({ checks }) => checks),
  };
}

function added(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ fault }) => fault)].map(([fault, same]) => ({
    fault,
    happened: same.reduce((sum, { happened }) => sum + happened, 0),
    recovered: same.reduce((sum, { recovered }) => sum + recovered, 0),
    slowestMs: Math.max(...same.map(({ slowestMs }) => slowestMs)),
    violations: same.reduce((sum, { violations }) => sum + violations, 0),
  }));
}
