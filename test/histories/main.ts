// npm run histories -- [--runs N] [--seed S] [--from M]: a million random histories of a case unless told otherwise, each held against the
// procedure. A run that was stopped goes on with the seed and the --from that its last line names.
// With --concurrent N: so many in which several people act at the same moment, on an embedded PostgreSQL.
import { EventLog, PostgresEventStore } from '#event-store';
import { RandomIds } from '#kernel';
import { openSite } from '../bench/site.js';
import { wishesOf } from '../support/wishes.js';
import { runConcurrent } from './concurrent.js';
import { BLOCK, runHistories } from './run.js';

const USAGE = `npm run histories -- [--runs N | --concurrent N] [--seed S] [--from M]   (whole numbers; M in steps of ${BLOCK})`;
const values = wishesOf(USAGE, {
  runs: { type: 'string', default: '1000000' },
  concurrent: { type: 'string' },
  seed: { type: 'string' },
  from: { type: 'string', default: '0' },
});
const runs = Number(values.concurrent ?? values.runs);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const from = Number(values.from);
if (![runs, seed, from].every(Number.isSafeInteger) || runs < 1 || from < 0 || from % BLOCK !== 0) {
  console.error(`Usage: ${USAGE}`);
  process.exit(2);
}
const TOLD_EVERY = values.concurrent === undefined ? BLOCK : 1_000;
/** Of the same log, as so many processes see it. */
const PROCESSES = 3;
const AT_ONCE = 16;
console.log(`seed ${seed}`);
const before = { at: Date.now(), cpu: process.cpuUsage() };
const progress = ({ histories: done }: { histories: number }) => {
  if (done % TOLD_EVERY !== 0) return;
  const { user, system } = process.cpuUsage(before.cpu);
  const aSecond = Math.round((done * 1_000) / (Date.now() - before.at));
  const ofACore = Math.round((done * 1e6) / (user + system));
  // Of whole blocks alone a later run can go on.
  const goesOn = done % BLOCK === 0 ? `; goes on with --seed ${seed} --from ${from + done}` : '';
  console.log(`${done} histories, ${aSecond} a second, ${ofACore} in a second of a core${goesOn}`);
};
if (values.concurrent === undefined) oneAfterTheOther();
else await atTheSameTime();

function oneAfterTheOther(): void {
  const { histories, happened, ended } = runHistories({ runs, seed, from, onProgress: progress });
  const lines = (tally: ReadonlyMap<string, number>) =>
    [...tally].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${String(times).padStart(9)} ${name}`);
  console.log(['What happened:', ...lines(happened), 'How they ended:', ...lines(ended)].join('\n'));
  console.log(`${histories} histories, none against the procedure`);
}

async function atTheSameTime(): Promise<void> {
  const site = await openSite({ careless: true });
  const stores = Array.from({ length: PROCESSES }, () => new PostgresEventStore(site.database));
  try {
    const logs = stores.map((store) => new EventLog(store, site.vault, new RandomIds(), 'histories'));
    const { histories, happened, refused, wrong } = await runConcurrent({
      ...{ logs, runs, seed: seed + from, atOnce: AT_ONCE, onProgress: progress },
    });
    for (const each of wrong.slice(0, 50)) console.log(each);
    console.log(`${happened} commands made something happen, ${refused} were refused`);
    console.log(
      `${histories} concurrent histories, ${wrong.length === 0 ? 'none' : wrong.length} against the procedure`,
    );
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    for (const store of stores) await store.close();
    await site.close();
  }
}
