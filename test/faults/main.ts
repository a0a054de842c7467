// npm run -s faults [-- --seed 7 --rounds 4 --lanes 2 --postmaster 20 --contests 50 --fills 3 --only points,postmaster,contests,pauses,disk]
//                   [--queue redis://…] [--events kurrentdb://…]
//
// Kills, stops and starves the house while people work in it, checks the invariants after each campaign, and fails on any violation and on any
// fault that did not happen. The table goes to stdout, what happens meanwhile to stderr, the whole of it to test/faults/results/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contests, diskFull, joined, pauses, pointKills, postmasterKills, type Outcome, type Row } from './campaign.js';
import { Dice } from './dice.js';
import { closeLane, openLane } from './lane.js';
import { wishesOf } from '../support/wishes.js';
import { POINTS } from './points.js';

const USAGE =
  'npm run -s faults -- [--seed N] [--rounds 4] [--lanes 2] [--postmaster 20] [--contests 50] [--fills 3] ' +
  '[--only points,postmaster,contests,pauses,disk] [--queue redis://…] [--events kurrentdb://…]';

const values = wishesOf(USAGE, {
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  rounds: { type: 'string', default: '4' },
  lanes: { type: 'string', default: '2' },
  postmaster: { type: 'string', default: '20' },
  contests: { type: 'string', default: '50' },
  fills: { type: 'string', default: '3' },
  only: { type: 'string', default: 'points,postmaster,contests,pauses,disk' },
  queue: { type: 'string' },
  events: { type: 'string' },
});

const KILLS_MIN = 200;
const POSTMASTERS_MIN = 20;
const began = performance.now();
const seed = Number(values.seed);
const only = values.only.split(',');
// Another queue or store is one for the whole run: two houses in it would work for each other.
const isShared = values.queue !== undefined || values.events !== undefined;
const lanes = isShared ? 1 : Number(values.lanes);
const say = (text: string) => process.stderr.write(`${seconds().toFixed(0).padStart(4)} s  ${text}\n`);

function seconds(): number {
  return (performance.now() - began) / 1000;
}

/** What one lane does: its part of the kills, then what only one lane does. */
async function runLane(number: number): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const places = { queueUrl: values.queue ?? null, eventStoreUrl: values.events ?? null };
  const options = { number, dice: new Dice(seed + number), say, ...places };
  const isLast = number === lanes;
  if (only.some((each) => each !== 'disk')) {
    const lane = await openLane(options);
    try {
      if (only.includes('points')) outcomes.push(await pointKills(lane, Number(values.rounds)));
      if (only.includes('postmaster'))
        outcomes.push(await postmasterKills(lane, Math.ceil(Number(values.postmaster) / lanes)));
      if (only.includes('contests') && number === 1) outcomes.push(await contests(lane, Number(values.contests)));
      if (only.includes('pauses') && isLast) outcomes.push(await pauses(lane));
    } finally {
      await closeLane(lane);
    }
  }
  if (only.includes('disk') && number === 1)
    outcomes.push(await diskFull({ ...options, number: number + lanes }, Number(values.fills)));
  return joined(outcomes);
}

const running = Array.from({ length: lanes }, (_, index) => runLane(index + 1));
const outcome = joined(await Promise.all(running));
outcome.complaints.push(...shortfalls(outcome.rows));
const result = { seed, seconds: Math.round(seconds()), points: POINTS.length, ...outcome };
keep(result);
print(result);
process.exitCode = outcome.complaints.length > 0 ? 1 : 0;

/** What a whole campaign promises; one that was asked for less promises less. */
function shortfalls(rows: readonly Row[]): string[] {
  const isWhole = process.argv
    .slice(2)
    .every((word, index, words) => word === '--seed' || words[index - 1] === '--seed');
  if (!isWhole) return [];
  const sum = (is: (fault: string) => boolean) =>
    rows.filter(({ fault }) => is(fault)).reduce((total, { happened }) => total + happened, 0);
  const [kills, postmasters] = [sum(isPoint), sum((fault) => fault.includes('postmaster'))];
  return [
    ...(kills < KILLS_MIN ? [`only ${kills} of ${KILLS_MIN} kills happened`] : []),
    ...(postmasters < POSTMASTERS_MIN ? [`only ${postmasters} of ${POSTMASTERS_MIN} postmasters were killed`] : []),
  ];
}

function isPoint(fault: string): boolean {
  return POINTS.some(({ program, name }) => fault === `${program} ${name}`);
}

function print({ rows, checks, complaints, remarks }: typeof result): void {
  const widest = Math.max(...rows.map(({ fault }) => fault.length), 10);
  const line = (cells: (string | number)[]) =>
    console.log(
      cells.map((cell, column) => (column === 0 ? String(cell).padEnd(widest) : String(cell).padStart(11))).join(''),
    );
  line(['fault', 'happened', 'recovered', 'slowest ms', 'violations']);
  const ordered = [...rows].sort((a: Row, b: Row) => (a.fault < b.fault ? -1 : 1));
  for (const { fault, happened, recovered, slowestMs, violations } of ordered)
    line([fault, happened, recovered, slowestMs, violations]);
  const kills = rows.filter(({ fault }) => isPoint(fault));
  const total = kills.reduce((sum, { happened }) => sum + happened, 0);
  const slowest = Math.round(Math.max(0, ...checks.map(({ settledMs }) => settledMs)));
  const [events, acknowledged] = [most(checks, 'events'), most(checks, 'acknowledged')];
  console.log(
    `\n${total} kills over ${kills.length} of ${POINTS.length} points; the ledger was checked ${checks.length} times,`,
  );
  console.log(
    `the longest of up to ${events} events and ${acknowledged} acknowledged writes; at rest after at most ${slowest} ms`,
  );
  for (const remark of remarks) console.log(remark);
  for (const complaint of complaints) console.log(`VIOLATED ${complaint}`);
  console.log(
    `seed ${seed}, ${result.seconds} s, ${complaints.length === 0 ? 'nothing violated' : `${complaints.length} complaints`}`,
  );
}

function most(checks: Outcome['checks'], what: 'events' | 'acknowledged'): number {
  return Math.max(0, ...checks.map((check) => check[what]));
}

function keep(kept: typeof result): void {
  const folder = resolve('test/faults/results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `seed-${seed}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}
